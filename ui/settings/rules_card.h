// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casework/unit_rules.h"
#include "ui/settings/settings_card.h"

class QComboBox;

namespace ui {

class LabelledField;

/// What differs from unit to unit and forms ask for, with who decided it. Who is in charge chooses;
/// all others read.
class RulesCard final : public SettingsCard
{
    Q_OBJECT

public:
    explicit RulesCard(Context &context);
    void refresh() override;
    void wipe() override;

private:
    struct Row {
        LabelledField *field;
        QComboBox *choice;
    };
    void take(const Result<std::vector<casework::UnitRule>> &rules);
    void makeRows();
    void decide(size_t row, int chosen);
    void setWords();

    std::vector<casework::UnitRule> m_rules;
    std::vector<Row> m_fields; ///< One for each rule.
    QVBoxLayout *m_rows;
};

} // namespace ui
