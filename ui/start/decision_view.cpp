// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/decision_view.h"

#include "base/clock.h"
#include "base/text.h"
#include "ui/care/clock_look.h"
#include "ui/shell/shortcuts.h"
#include "ui/start/slip.h"
#include "ui/text/clock_text.h"
#include "ui/text/date_text.h"
#include "ui/text/dose_text.h"
#include "ui/text/today_text.h"
#include "ui/today/care_card.h"
#include "ui/tr.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"
#include "ui/widgets/labelled_field.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/list_row.h"
#include "ui/widgets/retranslate.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QRegularExpressionValidator>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int mostOthers = 4;
const QString treatmentForm = u"treat"_s;

/// The first of the two decisions that has to be reached elsewhere in time.
std::optional<QDateTime> earliestLeaving(const casework::CareClock &clock)
{
    std::optional<QDateTime> earliest;
    for (const casework::FirstDecision &decision : casework::firstDecisions(clock)) {
        const auto leave = decision.card ? decision.card->leaveBefore : std::nullopt;
        if (leave && (!earliest || *leave < *earliest))
            earliest = leave;
    }
    return earliest;
}

} // namespace

DecisionView::DecisionView(QWidget *parent)
    : QWidget(parent)
    , m_cards{new CareCard, new CareCard}
    , m_dosesNote(captionLabel())
    , m_leaveTitle(new Label(TextSize::Base, Weight::Bold))
    , m_leave(new Label(TextSize::Section, Weight::Bold))
    , m_minutes(new QLineEdit)
    , m_minutesField(new LabelledField(m_minutes))
    , m_slipTitle(new Label(TextSize::Base, Weight::Bold))
    , m_slipRows(new QVBoxLayout)
    , m_slipHint(captionLabel())
    , m_print(new Button(Variant::Secondary, Icon::Print))
    , m_others(new QWidget)
    , m_othersTitle(new Label(TextSize::Base, Weight::Bold))
    , m_otherRows(new QVBoxLayout)
{
    createLayout();
    inEveryLanguage(this, [this] { setWords(); });
}

void DecisionView::createLayout()
{
    auto *decisions = new QHBoxLayout;
    decisions->setSpacing(spacing::betweenCards);
    for (CareCard *card : m_cards) {
        card->setWithAdvice();
        decisions->addWidget(card, 1);
        connect(card, &CareCard::clicked, this, [this] { Q_EMIT formWanted(treatmentForm); });
    }
    auto *below = new QHBoxLayout;
    below->setSpacing(spacing::betweenCards);
    below->addWidget(leaveCard(), 1);
    below->addWidget(slipCard(), 1);
    auto *others = new Card;
    others->column()->setSpacing(4);
    others->column()->addWidget(m_othersTitle);
    others->column()->addLayout(m_otherRows);
    auto *whole = new QVBoxLayout(m_others);
    whole->setContentsMargins({});
    whole->addWidget(others);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(spacing::betweenCards);
    column->addLayout(decisions);
    column->addWidget(m_dosesNote);
    column->addLayout(below);
    column->addWidget(m_others);
    column->addStretch(1);
}

QWidget *DecisionView::leaveCard()
{
    static const QRegularExpression digits(u"[0-9០-៩]{0,4}"_s);
    m_minutes->setValidator(new QRegularExpressionValidator(digits, m_minutes));
    m_minutesField->addBeside(new QWidget); // the field stays at the left
    m_minutes->setFixedWidth(m_minutes->fontMetrics().horizontalAdvance(u"00000000"_s) + 36);
    auto *card = new Card;
    card->column()->setSpacing(8);
    card->column()->addWidget(m_leaveTitle);
    card->column()->addWidget(m_leave);
    card->column()->addWidget(m_minutesField);
    card->column()->addStretch(1);
    connect(m_minutes, &QLineEdit::editingFinished, this, &DecisionView::takeTravel);
    return card;
}

QWidget *DecisionView::slipCard()
{
    auto *card = new Card;
    m_slipRows->setSpacing(0);
    m_print->setKey(keyText(Deed::Print));
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_print);
    foot->addStretch(1);
    card->column()->setSpacing(8);
    card->column()->addWidget(m_slipTitle);
    card->column()->addLayout(m_slipRows);
    card->column()->addWidget(m_slipHint);
    card->column()->addLayout(foot);
    card->column()->addStretch(1);
    connect(m_print, &Button::clicked, this, &DecisionView::printWanted);
    return card;
}

void DecisionView::show(
    const casework::CareClock &clock, std::optional<int> travelMinutes, Language language)
{
    m_clock = clock;
    m_travel = travelMinutes;
    if (!m_minutes->hasFocus() || m_minutes->text().isEmpty())
        m_minutes->setText(travelMinutes ? QString::number(*travelMinutes) : QString());
    showDecisions(language);
    showLeave();
    showOthers(language);
    showSlip(language);
}

void DecisionView::clear()
{
    m_clock.reset();
    for (CareCard *card : m_cards)
        card->showQuiet({}, {});
    m_dosesNote->setText({});
    m_leave->setText({});
    ui::clear(m_slipRows);
    ui::clear(m_otherRows);
}

void DecisionView::showDecisions(Language language)
{
    const auto decisions = casework::firstDecisions(*m_clock);
    for (size_t i = 0; i < m_cards.size(); ++i) {
        m_cards[i]->setVisible(i < decisions.size());
        if (i >= decisions.size())
            continue;
        if (const auto &card = decisions[i].card) {
            m_cards[i]->show(*card, {}, m_clock->now, language);
            m_cards[i]->showDoses(dosesText(*card, *m_clock, language));
        } else
            m_cards[i]->showQuiet(decisions[i].title.in(language),
                Tr::tr("Nothing that was answered so far calls for it. If in doubt, ask again."));
    }
    const QString doses = dosesNote(*m_clock);
    m_dosesNote->setText(doses);
    m_dosesNote->setVisible(!doses.isEmpty());
}

void DecisionView::showLeave()
{
    const auto leave = earliestLeaving(*m_clock);
    const bool isToday = leave && inCambodia(*leave).date() == inCambodia(m_clock->now).date();
    if (leave)
        //: %1 a time, or a day and a time
        m_leave->setText(
            Tr::tr("To arrive in time, leave before %1.")
                .arg(isToday ? timeText(*leave) : dayAndTimeText(*leave, m_clock->now)));
    else if (!m_travel)
        m_leave->setText(Tr::tr("How long is the way?"));
    else
        m_leave->setText(Tr::tr("Nothing has to be reached in time."));
}

QString DecisionView::leaveBefore() const
{
    return m_leave->text();
}

void DecisionView::showOthers(Language language)
{
    ui::clear(m_otherRows);
    const auto decided = casework::firstDecisions(*m_clock);
    for (const domain::ClockCard &card : m_clock->cards) {
        const bool isDecided = std::ranges::any_of(decided, [&card](const auto &decision) {
            return decision.card && decision.card->rule.id == card.rule.id;
        });
        if (isDecided || !card.isRunning() || m_otherRows->count() >= mostOthers)
            continue;
        const ClockLook look = lookOf(card.state);
        auto *row = new ListRow(look.icon);
        row->setIcon(look.icon, look.tone);
        row->setText(card.rule.title.in(language),
            twoSentences(timeText(card, m_clock->now), card.advice().in(language)));
        m_otherRows->addWidget(row);
    }
    m_others->setVisible(m_otherRows->count() > 0);
}

void DecisionView::showSlip(Language language)
{
    ui::clear(m_slipRows);
    for (const auto &[what, value] : slipLines(casework::slipOf(*m_clock), language)) {
        auto *line = new Label;
        line->setText(what + u":  "_s + value);
        m_slipRows->addWidget(line);
    }
}

void DecisionView::takeTravel()
{
    bool isNumber = false;
    const int minutes = withLatinDigits(m_minutes->text()).toInt(&isNumber);
    const auto chosen = isNumber ? std::optional(minutes) : std::nullopt;
    if (chosen != m_travel)
        Q_EMIT travelChosen(chosen);
}

void DecisionView::enter()
{
    m_cards.front()->setFocus();
}

QWidget *DecisionView::chainTabStops(QWidget *before)
{
    for (QWidget *stop :
        std::initializer_list<QWidget *>{m_cards[0], m_cards[1], m_minutes, m_print}) {
        setTabOrder(before, stop);
        before = stop;
    }
    return before;
}

void DecisionView::setWords()
{
    m_leaveTitle->setText(Tr::tr("On the way"));
    m_minutesField->setLabel(Tr::tr("Minutes to the place that has what is missing here"));
    m_minutes->setAccessibleName(Tr::tr("Minutes to the place that has what is missing here"));
    m_slipTitle->setText(Tr::tr("The slip to take along"));
    m_slipHint->setText(Tr::tr("No name stands on it, and nothing of what happened."));
    m_print->setText(Tr::tr("Print the slip"));
    //: Heading of a list: other care that cannot wait
    m_othersTitle->setText(Tr::tr("Also now"));
}

} // namespace ui
