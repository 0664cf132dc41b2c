// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settings_card.h"

#include <optional>

class QLineEdit;

namespace ui {

class Button;
class Label;
class LabelledField;

/// How long the way is from this unit to the place that has what is missing here: what "leave
/// before" counts with.
class TravelCard final : public SettingsCard
{
    Q_OBJECT

public:
    explicit TravelCard(Context &context);
    void refresh() override;

private:
    void keep();
    void setWords();

    std::optional<int> m_kept; ///< Minutes, as the register has them.
    QLineEdit *m_minutes;
    LabelledField *m_field;
    Button *m_save;
};

} // namespace ui
