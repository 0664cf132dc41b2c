// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/care_section.h"

#include "ui/care/clock_look.h"
#include "ui/text/clock_text.h"
#include "ui/today/care_card.h"
#include "ui/tr.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/list_row.h"
#include "ui/widgets/retranslate.h"
#include "ui/widgets/stacking.h"

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int cardsInARow = 3;

} // namespace

CareSection::CareSection(QWidget *parent)
    : QWidget(parent)
    , m_title(new Label(TextSize::Section, Weight::Bold))
    , m_cards(new QHBoxLayout)
    , m_calm(new Card)
    , m_calmTitle(new Label(TextSize::Base, Weight::Bold))
    , m_calmWords(captionLabel())
    , m_more(new Button(Variant::Quiet, Icon::Down))
    , m_others(new Card)
    , m_rows(new QVBoxLayout)
    , m_rest(captionLabel())
{
    m_cards->setSpacing(spacing::betweenCards);
    stackWhenNarrow(m_cards, this, 700);
    m_calm->column()->setSpacing(0);
    m_calm->column()->addWidget(m_calmTitle);
    m_calm->column()->addWidget(m_calmWords);
    m_rows->setSpacing(4);
    m_others->column()->addLayout(m_rows);
    m_others->column()->addWidget(m_rest);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_more);
    foot->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    column->addWidget(m_title);
    column->addLayout(m_cards);
    column->addWidget(m_calm);
    column->addLayout(foot);
    column->addWidget(m_others);
    connect(m_more, &Button::clicked, this, [this] { showMore(!m_isMoreShown); });
    inEveryLanguage(this, [this] { setWords(); });
    clear();
}

void CareSection::clear()
{
    ui::clear(m_cards);
    ui::clear(m_rows);
    m_calm->hide();
    m_more->hide();
    m_others->hide();
}

void CareSection::show(const casework::Today &day, Language language)
{
    clear();
    m_calm->setVisible(day.care.empty());
    for (size_t i = 0; i < day.care.size(); ++i) {
        const casework::CareDue &due = day.care[i];
        if (i >= cardsInARow) {
            addRow(due, day.now, language);
            continue;
        }
        auto *card = new CareCard;
        card->show(due.card, due.caseCode, day.now, language);
        connect(card, &CareCard::clicked, this, [this, id = due.id] { Q_EMIT caseChosen(id); });
        m_cards->addWidget(card, 1);
    }
    // Fewer cards are no wider.
    for (int i = m_cards->count(); i > 0 && i < cardsInARow; ++i)
        m_cards->addStretch(1);
    m_moreCount = std::max(0, day.careCount - cardsInARow);
    m_restCount = day.careCount - int(day.care.size());
    m_more->setVisible(m_moreCount > 0);
    showMore(m_isMoreShown);
}

void CareSection::addRow(const casework::CareDue &due, const QDateTime &now, Language language)
{
    const ClockLook look = lookOf(due.card.state);
    auto *row = new ListRow(look.icon);
    row->setIcon(look.icon, look.tone);
    const QString what = due.caseCode + u"   "_s + due.card.rule.title.in(language);
    row->setText(what, timeText(due.card, now));
    auto *open = new Button;
    open->setCompact();
    open->setText(Tr::tr("Open case"));
    open->setAccessibleName(u"%1. %2"_s.arg(open->text(), what));
    connect(open, &Button::clicked, this, [this, id = due.id] { Q_EMIT caseChosen(id); });
    row->addEnd(open);
    if (m_rows->count() > 0)
        m_rows->addWidget(new Rule);
    m_rows->addWidget(row);
}

void CareSection::showMore(bool isShown)
{
    m_isMoreShown = isShown;
    m_others->setVisible(isShown && m_moreCount > 0);
    m_rest->setVisible(m_restCount > 0);
    setWords();
}

void CareSection::setWords()
{
    //: Heading: the windows of time that close first
    m_title->setText(Tr::tr("Care that cannot wait"));
    m_calmTitle->setText(Tr::tr("No window of time is running"));
    m_calmWords->setText(Tr::tr("When a visit begins, what can still be done stands here."));
    m_more->setText(
        m_isMoreShown ? Tr::tr("Show fewer") : Tr::tr("Show %n more", nullptr, m_moreCount));
    m_rest->setText(Tr::tr("%n more on the pages of the cases.", nullptr, m_restCount));
}

} // namespace ui
