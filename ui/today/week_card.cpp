// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/week_card.h"

#include "ui/text/today_text.h"
#include "ui/tr.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/list_row.h"
#include "ui/widgets/retranslate.h"

using namespace Qt::StringLiterals;

namespace ui {

namespace {

Icon iconOf(const casework::VisitDue &visit)
{
    if (visit.isDone())
        return Icon::Done;
    return visit.contact.way == casework::ContactWay::Phone ? Icon::Phone : Icon::Today;
}

} // namespace

WeekCard::WeekCard(QWidget *parent)
    : TitledCard(parent)
    , m_codes(captionLabel())
    , m_rows(new QVBoxLayout)
    , m_empty(captionLabel())
    , m_rest(captionLabel())
{
    m_codes->setOneLine();
    m_rows->setSpacing(4);
    addToHead(m_codes);
    column()->setSpacing(6);
    column()->addWidget(m_empty);
    column()->addLayout(m_rows);
    column()->addWidget(m_rest);
    column()->addStretch(1);
    inEveryLanguage(this, [this] { setWords(); });
    clear();
}

void WeekCard::clear()
{
    ui::clear(m_rows);
    m_empty->hide();
    m_rest->hide();
}

void WeekCard::show(const casework::Today &day, Language language)
{
    clear();
    m_empty->setVisible(day.week.empty());
    for (const casework::VisitDue &visit : day.week) {
        if (m_rows->count() > 0)
            m_rows->addWidget(new Rule);
        addRow(visit, language);
    }
    m_restCount = day.weekCount - int(day.week.size());
    m_rest->setVisible(m_restCount > 0);
    setWords();
}

void WeekCard::addRow(const casework::VisitDue &visit, Language language)
{
    auto *row = new ListRow(iconOf(visit));
    row->setIcon(
        iconOf(visit), visit.isDone() ? std::optional(Tone::Good) : std::optional(Tone::Accent));
    const QString what = visit.caseCode + u"   "_s + visitText(visit, language);
    row->setText(what, visitHint(visit));
    if (!visit.isDone()) {
        auto *open = new Button;
        open->setCompact();
        open->setText(Tr::tr("Open case"));
        open->setAccessibleName(u"%1. %2. %3"_s.arg(open->text(), what, visitHint(visit)));
        connect(open, &Button::clicked, this, [this, id = visit.id] { Q_EMIT caseChosen(id); });
        row->addEnd(open);
    }
    m_rows->addWidget(row);
}

void WeekCard::setWords()
{
    setTitle(Tr::tr("Due this week"));
    //: Beside a list: it shows codes and no names
    m_codes->setText(Tr::tr("codes only"));
    m_empty->setText(Tr::tr("No visit is due in these seven days."));
    m_rest->setText(Tr::tr("%n more on the pages of the cases.", nullptr, m_restCount));
}

} // namespace ui
