// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/rules_card.h"

#include "casework/permissions.h"
#include "ui/shell/language.h"
#include "ui/shell/register_thread.h"
#include "ui/text/date_text.h"
#include "ui/tr.h"
#include "ui/widgets/labelled_field.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/retranslate.h"

#include <QComboBox>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

QString hintOf(const casework::UnitRule &rule, Language language)
{
    const QString hint = rule.hint.in(language);
    return rule.flag == u"S"
        ? hint
        : hint + u' ' + Tr::tr("This question is not yet confirmed by the ministry.");
}

} // namespace

RulesCard::RulesCard(Context &context)
    : SettingsCard(context)
    , m_rows(new QVBoxLayout)
{
    m_rows->setSpacing(spacing::betweenCards);
    column()->addLayout(m_rows);
    inEveryLanguage(this, [this] { setWords(); });
}

void RulesCard::refresh()
{
    context().registerThread.run(
        this, &casework::unitRules, [this](const auto &rules) { take(rules); });
}

void RulesCard::wipe()
{
    m_rules.clear();
    m_fields.clear();
    clear(m_rows);
}

void RulesCard::take(const Result<std::vector<casework::UnitRule>> &rules)
{
    if (!rules)
        return Q_EMIT failed(rules.error().code);
    m_rules = *rules;
    if (m_fields.size() != m_rules.size())
        makeRows();
    setWords();
}

void RulesCard::makeRows()
{
    m_fields.clear();
    clear(m_rows);
    const auto &session = context().registerThread.session();
    for (size_t i = 0; i < m_rules.size(); ++i) {
        auto *choice = new QComboBox;
        choice->setEnabled(session && casework::may(*session, u"user_admin"));
        connect(choice, &QComboBox::activated, this, [this, i](int chosen) { decide(i, chosen); });
        m_fields.push_back({new LabelledField(choice), choice});
        m_rows->addWidget(m_fields.back().field);
    }
}

/// The first entry says that nothing is decided.
void RulesCard::decide(size_t row, int chosen)
{
    const casework::UnitRule &rule = m_rules.at(row);
    const QString value = chosen > 0 ? rule.values.at(size_t(chosen) - 1).code : QString();
    if (value == rule.decided)
        return;
    context().registerThread.run(
        this,
        [name = rule.name, value](casework::CaseRegister &reg,
            const domain::Session &session) -> Result<std::vector<casework::UnitRule>> {
            TRY(casework::decideUnitRule(reg, session, name, value));
            return casework::unitRules(reg, session);
        },
        [this](const auto &rules) {
            take(rules);
            setWords(); // what was refused is shown as it was
        });
}

void RulesCard::setWords()
{
    setTitle(Tr::tr("What holds in this unit"));
    const Language language = context().languages.current();
    for (size_t i = 0; i < m_fields.size(); ++i) {
        const casework::UnitRule &rule = m_rules.at(i);
        const auto [field, choice] = m_fields.at(i);
        field->setLabel(rule.question.in(language));
        field->setHint(hintOf(rule, language));
        choice->clear();
        //: A choice: nobody has decided a rule of the unit
        choice->addItem(Tr::tr("Not decided yet"));
        for (const casework::UnitRule::Value &value : rule.values) {
            choice->addItem(value.words.in(language));
            if (value.code == rule.decided)
                choice->setCurrentIndex(choice->count() - 1);
        }
        const bool isDecided = !rule.decided.isEmpty();
        field->setRemark(isDecided
                //: %1 is a short name, %2 a day
                ? Tr::tr("Decided by %1 on %2.").arg(rule.decidedBy, dateText(rule.decidedOn))
                : Tr::tr("Nothing is assumed. Forms say that it is not decided."),
            Tone::Information);
    }
}

} // namespace ui
