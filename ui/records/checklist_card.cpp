// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/checklist_card.h"

#include "ui/forms/bare_scroll.h"
#include "ui/shell/language.h"
#include "ui/shell/register_thread.h"
#include "ui/text/date_text.h"
#include "ui/tr.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/list_row.h"
#include "ui/widgets/retranslate.h"

#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

using Score = casework::ChecklistStanding::Score;

QString percent(double value)
{
    return QString::number(value) + u" %"_s;
}

/// "88.8 %, before 77.7 %".
QString scoreText(const Score &score)
{
    const QString now = score.now ? percent(*score.now) : u"–"_s;
    //: %1 and %2 are percentages
    return score.before ? Tr::tr("%1, before %2").arg(now, percent(*score.before)) : now;
}

/// More is better: a score that fell asks for a look, one that rose is good.
std::optional<Tone> toneOf(const Score &score)
{
    if (!score.now || !score.before || *score.now == *score.before)
        return {};
    return *score.now > *score.before ? Tone::Good : Tone::Check;
}

} // namespace

ChecklistCard::ChecklistCard(Context &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_title(new Label(TextSize::Section, Weight::Bold))
    , m_rows(new QVBoxLayout)
{
    m_rows->setSpacing(2);
    auto *inner = new QWidget;
    auto *all = new QVBoxLayout(inner);
    all->setContentsMargins(12, 0, 12, 8);
    all->addWidget(m_title);
    all->addLayout(m_rows);
    all->addStretch(1);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(bareScroll(inner));
    inEveryLanguage(this, [this] { fill(); });
}

void ChecklistCard::refresh()
{
    m_context.registerThread.run(this, &casework::checklistStanding,
        [this](const Result<std::optional<casework::ChecklistStanding>> &standing) {
            m_standing = standing.value_or(std::nullopt);
            fill();
        });
}

void ChecklistCard::clear()
{
    m_standing.reset();
    fill();
}

void ChecklistCard::fill()
{
    ui::clear(m_rows);
    setVisible(m_standing.has_value());
    if (!m_standing)
        return;
    const casework::ChecklistStanding &standing = *m_standing;
    const Language language = m_context.languages.current();
    //: %1 a day
    m_title->setText(Tr::tr("Where the unit stands, %1").arg(dateText(standing.day)));
    addScore(Tr::tr("All items"), standing.overall);
    auto *grade = new ListRow(Icon::Checklist);
    //: %1 a letter from A to D
    grade->setText(Tr::tr("Grade %1").arg(standing.grade),
        standing.dayBefore
            //: %1 a letter from A to D, %2 a day
            ? Tr::tr("Before: %1, %2").arg(standing.gradeBefore, dateText(*standing.dayBefore))
            : QString());
    m_rows->addWidget(grade);
    for (const casework::ChecklistStanding::Part &part : standing.parts)
        addScore(part.title.in(language), part.score);
    if (standing.actions.empty())
        return;
    auto *heading = new Label(TextSize::Base, Weight::Bold);
    heading->setText(Tr::tr("What will be done"));
    m_rows->addWidget(heading);
    for (const casework::ChecklistStanding::Action &action : standing.actions)
        addAction(action, language);
}

void ChecklistCard::addScore(const QString &title, const Score &score)
{
    auto *row = new ListRow(Icon::Tally);
    row->setIcon(Icon::Tally, toneOf(score));
    row->setText(scoreText(score), title);
    m_rows->addWidget(row);
}

void ChecklistCard::addAction(const casework::ChecklistStanding::Action &action, Language language)
{
    const Tone tone = action.isLate ? Tone::Check : Tone::Information;
    auto *row = new ListRow(action.isCritical ? Icon::Warn : Icon::Plan);
    row->setIcon(action.isCritical ? Icon::Warn : Icon::Plan, tone);
    QString promise = u"%1 %2"_s.arg(action.itemCode, action.item.in(language));
    QString when = action.who;
    if (action.by && action.isLate)
        //: %1 a role, %2 a day that went by
        when = Tr::tr("%1, was to be done by %2").arg(action.who, dateText(*action.by));
    else if (action.by)
        //: %1 a role, %2 a day
        when = Tr::tr("%1, by %2").arg(action.who, dateText(*action.by));
    row->setText(action.deed, promise + u'\n' + when);
    m_rows->addWidget(row);
}

} // namespace ui
