// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/today_page.h"

#include "base/clock.h"
#include "ui/shell/language.h"
#include "ui/shell/rail.h"
#include "ui/shell/register_thread.h"
#include "ui/shell/shortcuts.h"
#include "ui/text/date_text.h"
#include "ui/text/today_text.h"
#include "ui/theme/spacing.h"
#include "ui/today/care_section.h"
#include "ui/today/review_card.h"
#include "ui/today/waiting_card.h"
#include "ui/today/week_card.h"
#include "ui/tr.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/retranslate.h"
#include "ui/widgets/stacking.h"

#include <QHBoxLayout>

#include <chrono>

using namespace std::chrono_literals;

namespace ui {

TodayPage::TodayPage(Context &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_header(new PageHeader)
    , m_find(new Button(Variant::Secondary, Icon::Search))
    , m_start(new Button(Variant::Primary, Icon::Plus))
    , m_banner(new Banner)
    , m_clockIsRight(new Button)
    , m_care(new CareSection)
    , m_week(new WeekCard)
    , m_waiting(new WaitingCard)
    , m_review(new ReviewCard(context))
{
    createLayout();
    connectParts();
    inEveryLanguage(this, [this] { setWords(); });
}

void TodayPage::createLayout()
{
    m_find->setKey(keyText(Deed::Find));
    m_start->setKey(keyText(Deed::StartVisit));
    m_header->addAction(m_find);
    m_header->addAction(m_start);
    m_banner->setAction(m_clockIsRight);
    m_clockIsRight->hide();
    auto *lists = new QHBoxLayout;
    lists->setSpacing(spacing::betweenCards);
    lists->addWidget(m_week, 3);
    lists->addWidget(m_waiting, 2);
    auto *body = new QWidget;
    auto *rows = new QVBoxLayout(body);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(spacing::betweenCards);
    rows->addWidget(m_care);
    rows->addLayout(lists, 1);
    stackWhenNarrow(lists, body, 700);
    rows->addWidget(m_review);
    column()->addWidget(m_header);
    column()->addWidget(m_banner);
    addScrolling(body);
}

void TodayPage::connectParts()
{
    m_again.setInterval(10min);
    connect(&m_again, &QTimer::timeout, this, [this] {
        // Nothing moves under the keyboard.
        if (m_start->hasFocus() || m_find->hasFocus())
            ask();
    });
    connect(m_find, &Button::clicked, this, &TodayPage::findWanted);
    connect(m_start, &Button::clicked, this, &TodayPage::visitWanted);
    connect(m_clockIsRight, &Button::clicked, this, &TodayPage::confirmClock);
    connect(m_care, &CareSection::caseChosen, this, &TodayPage::caseChosen);
    connect(m_week, &WeekCard::caseChosen, this, &TodayPage::caseChosen);
    connect(m_waiting, &WaitingCard::caseChosen, this, &TodayPage::caseChosen);
    connect(m_waiting, &WaitingCard::draftChosen, this, &TodayPage::draftChosen);
    connect(m_review, &ReviewCard::caseChosen, this, &TodayPage::caseChosen);
    connect(m_review, &ReviewCard::typeDecided, this, &TodayPage::ask);
    connect(m_review, &ReviewCard::failed, m_banner, &Banner::tellError);
    connect(m_waiting, &WaitingCard::exchangeChosen, this, &TodayPage::exchangeWanted);
}

void TodayPage::refresh()
{
    ask();
    m_start->setFocus();
}

void TodayPage::ask()
{
    m_context.registerThread.run(this, &casework::dayAndReview,
        [this](const Result<casework::DayAndReview> &found) { take(found); });
}

void TodayPage::take(const Result<casework::DayAndReview> &found)
{
    if (!found) {
        if (found.error().code != ErrorCode::Interrupted)
            m_banner->tellError(found.error().code);
        return;
    }
    m_day = found->day;
    m_review->show(found->review);
    m_banner->clear();
    setWords();
}

void TodayPage::confirmClock()
{
    m_context.registerThread.run(this, &casework::confirmClock, [this](const Result<> &done) {
        if (done)
            return ask();
        m_clockIsRight->hide();
        if (done.error().code == ErrorCode::Denied)
            m_banner->say(Tone::Check, Tr::tr("A second person has to look at the clock"),
                Tr::tr("Ask a colleague to sign in and confirm it. Your work here is kept."));
        else
            m_banner->tellError(done.error().code);
    });
}

void TodayPage::mainDeed()
{
    Q_EMIT visitWanted();
}

void TodayPage::wipe()
{
    m_day.reset();
    m_care->clear();
    m_week->clear();
    m_waiting->clear();
    m_review->clear();
    m_banner->clear();
}

void TodayPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    m_again.start();
}

void TodayPage::hideEvent(QHideEvent *event)
{
    Page::hideEvent(event);
    m_again.stop();
}

void TodayPage::setWords()
{
    m_header->setTitle(text(Place::Today));
    m_header->setSubtitle(longDayText(inCambodia(m_context.environment.clock()).date()));
    m_find->setText(Tr::tr("Find a case"));
    m_start->setText(Tr::tr("Start a private visit"));
    m_clockIsRight->setText(Tr::tr("The clock is right"));
    if (!m_day)
        return;
    const Language language = m_context.languages.current();
    m_care->show(*m_day, language);
    m_week->show(*m_day, language);
    m_waiting->show(*m_day, language);
    m_clockIsRight->setVisible(m_day->clockWentBackFrom.has_value());
    if (m_day->clockWentBackFrom)
        //: %1 a day and a time
        m_banner->say(Tone::Check, Tr::tr("The clock of this computer may be wrong"),
            Tr::tr("It stands before %1, which this register has seen already. What is shown here "
                   "as time left can be wrong: look at another clock.")
                .arg(momentText(*m_day->clockWentBackFrom)));
}

} // namespace ui
