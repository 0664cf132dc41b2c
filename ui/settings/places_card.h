// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casework/places.h"
#include "ui/settings/settings_card.h"

namespace ui {

class Button;
class Label;

/// How far down the country's places are known here, and taking in the list of villages.
class PlacesCard final : public SettingsCard
{
    Q_OBJECT

public:
    explicit PlacesCard(Context &context);
    void refresh() override;

private:
    void takeIn(const QString &folder);
    void take(const Result<std::shared_ptr<const domain::Gazetteer>> &places);
    void setWords();

    std::shared_ptr<const domain::Gazetteer> m_places;
    Label *m_state;
    Button *m_import;
};

} // namespace ui
