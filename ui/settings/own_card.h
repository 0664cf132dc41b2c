// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casework/exchanging.h"
#include "ui/settings/settings_card.h"

#include <optional>

namespace ui {

class Button;
class Label;

/// The card of this unit: its name and fingerprint, and saving it to give it to others.
class OwnCard final : public SettingsCard
{
    Q_OBJECT

public:
    explicit OwnCard(Context &context);
    void refresh() override;
    void wipe() override;

private:
    void save();
    void setWords();

    std::optional<casework::Card> m_own;
    Label *m_name;
    Label *m_fingerprint;
    Label *m_hint;
    Button *m_save;
};

} // namespace ui
