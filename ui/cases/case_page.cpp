// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/case_page.h"

#include "ui/care/clock_panel.h"
#include "ui/cases/case_deeds.h"
#include "ui/cases/case_head.h"
#include "ui/cases/consent_card.h"
#include "ui/cases/links_card.h"
#include "ui/cases/next_card.h"
#include "ui/cases/reason_sheet.h"
#include "ui/cases/timeline.h"
#include "ui/shell/language.h"
#include "ui/shell/register_thread.h"
#include "ui/text/date_text.h"
#include "ui/theme/spacing.h"
#include "ui/tr.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/retranslate.h"
#include "ui/widgets/sheet.h"
#include "ui/widgets/stacking.h"

#include <QHBoxLayout>
#include <QShortcut>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int clockEvery = 30'000; // ms: what is left is told in minutes

bool isUrgent(const domain::ClockCard &card)
{
    return card.state == domain::ClockState::ActNow || card.state == domain::ClockState::MaybeStill;
}

} // namespace

CasePage::CasePage(Context &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_deeds(new CaseDeeds(context, this))
    , m_head(new CaseHead)
    , m_banner(new Banner)
    , m_timeIsRight(new Button)
    , m_body(new QWidget)
    , m_clock(new ClockPanel)
    , m_next(new NextCard)
    , m_timeline(new Timeline)
    , m_consent(new ConsentCard)
    , m_links(new LinksCard(context))
{
    createLayout();
    connectDeeds();
    connect(m_timeline, &Timeline::chosen, this,
        [this](Id<domain::Record> id) { Q_EMIT recordWanted(id, m_reason); });
    connect(m_links, &LinksCard::changed, this, &CasePage::refresh);
    connect(m_links, &LinksCard::failed, m_banner, &Banner::tellError);
    connect(m_links, &LinksCard::caseWanted, this, [this](Id<domain::Case> id) {
        show(id);
        refresh();
    });
    auto *insert = new QShortcut(QKeySequence(Qt::Key_Insert), this);
    insert->setContext(Qt::WidgetWithChildrenShortcut);
    connect(insert, &QShortcut::activated, this, &CasePage::add);
    connect(m_timeIsRight, &Button::clicked, this, &CasePage::confirmTime);
    auto *timer = new QTimer(this);
    connect(timer, &QTimer::timeout, this, [this] {
        if (isVisible() && m_care)
            m_clock->countTo(m_context.environment.clock());
    });
    timer->start(clockEvery);
    inEveryLanguage(this, [this] { setWords(); });
}

void CasePage::connectDeeds()
{
    connect(m_next, &NextCard::chosen, m_deeds, &CaseDeeds::follow);
    connect(m_timeline, &Timeline::addWanted, m_deeds, &CaseDeeds::add);
    connect(m_timeline, &Timeline::handOverWanted, m_deeds, &CaseDeeds::giveAway);
    connect(m_clock, &ClockPanel::formWanted, m_deeds, &CaseDeeds::openForm);
    connect(
        m_clock, &ClockPanel::incidentWanted, m_deeds, [this] { m_deeds->openForm(u"intake"_s); });
    connect(m_head, &CaseHead::reopenWanted, m_deeds, &CaseDeeds::reopen);
    connect(m_head, &CaseHead::backWanted, this, &CasePage::backWanted);
    connect(m_deeds, &CaseDeeds::formWanted, this, &CasePage::formWanted);
    connect(m_deeds, &CaseDeeds::recordWanted, this, &CasePage::recordWanted);
    connect(m_deeds, &CaseDeeds::changed, this, &CasePage::refresh);
    connect(m_deeds, &CaseDeeds::failed, m_banner, &Banner::tellError);
}

void CasePage::createLayout()
{
    auto *left = new QVBoxLayout;
    left->setSpacing(spacing::betweenCards);
    left->addWidget(m_clock);
    left->addWidget(m_timeline);
    left->addStretch(1);
    auto *right = new QVBoxLayout;
    right->setSpacing(spacing::betweenCards);
    right->addWidget(m_next);
    right->addWidget(m_consent);
    right->addWidget(m_links);
    right->addStretch(1);
    auto *columns = new QHBoxLayout(m_body);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(spacing::betweenCards);
    columns->addLayout(left, 9);
    columns->addLayout(right, 5);
    stackWhenNarrow(columns, m_body, 700);
    column()->addWidget(m_head);
    m_banner->setAction(m_timeIsRight);
    m_timeIsRight->hide();
    column()->addWidget(m_banner);
    addScrolling(m_body);
}

void CasePage::show(Id<domain::Case> id)
{
    if (m_id != id)
        m_reason = casework::OpenReason::None;
    wipe();
    m_id = id;
}

void CasePage::refresh()
{
    if (m_id)
        ask();
}

void CasePage::ask()
{
    m_context.registerThread.run(
        this,
        [id = *m_id, reason = m_reason](
            casework::CaseRegister &reg, const domain::Session &session) -> Result<Content> {
            auto file = TRY(openCase(reg, session, id, reason));
            auto clock = TRY(careClock(reg, session, id, reason));
            return Content{std::move(file), std::move(clock)};
        },
        [this](const Result<Content> &content) { take(content); });
}

void CasePage::take(const Result<Content> &content)
{
    if (!content && content.error().code == ErrorCode::Denied
        && m_reason == casework::OpenReason::None) {
        askReason(
            this,
            [this](casework::OpenReason reason) {
                m_reason = reason;
                ask();
            },
            [this] { Q_EMIT backWanted(); });
        return;
    }
    m_timeIsRight->hide();
    if (!content)
        return m_banner->tellError(content.error().code);
    m_banner->clear();
    m_file = content->file;
    m_care = content->clock;
    m_deeds->of(*m_file, m_reason);
    setWords();
    // Its rows are new and take the keyboard only once they are seen.
    QMetaObject::invokeMethod(
        m_next,
        [this] {
            if (!Sheet::openIn(this))
                m_next->takeKeyboard();
        },
        Qt::QueuedConnection);
}

void CasePage::showClock()
{
    QSet<QString> forms;
    for (const QString &id : m_context.environment.forms->formIds())
        forms.insert(id);
    m_clock->show(*m_care, forms, m_context.languages.current());
    m_clock->setVisible(m_file->c.state == domain::CaseState::Open);
    if (!m_care->clockWentBackFrom)
        return;
    m_banner->say(Tone::Check, Tr::tr("This computer's clock went back."),
        //: %1 a date and time
        Tr::tr("It was %1 when this register was last used, so the times below can be wrong. "
               "Please set the clock right, or let a second person confirm it.")
            .arg(momentText(*m_care->clockWentBackFrom)));
    m_timeIsRight->setText(Tr::tr("The time is right"));
    m_timeIsRight->show();
}

void CasePage::confirmTime()
{
    m_context.registerThread.run(
        this,
        [](casework::CaseRegister &reg, const domain::Session &session) {
            return confirmClock(reg, session);
        },
        [this](const Result<> &confirmed) {
            if (confirmed)
                return refresh();
            m_timeIsRight->hide();
            m_banner->tellError(confirmed.error().code);
        });
}

void CasePage::mainDeed()
{
    if (m_file && !m_file->next.empty())
        m_deeds->follow(m_file->next.front());
}

void CasePage::add()
{
    m_deeds->add();
}

void CasePage::wipe()
{
    m_file.reset();
    m_care.reset();
    m_deeds->clear();
    m_clock->clear();
    m_links->clear();
    setWords();
}

void CasePage::setWords()
{
    m_body->setVisible(m_file.has_value());
    if (!m_file)
        return m_head->clear();
    const Language language = m_context.languages.current();
    m_head->show(*m_file, m_care && std::ranges::any_of(m_care->cards, isUrgent), language);
    showClock();
    m_next->show(m_file->next, m_care ? m_care->contact : casework::SafeContact());
    m_timeline->show(m_file->records, m_file->c.openedAt, language);
    m_timeline->setCanAdd(!m_file->offers.empty());
    m_consent->show(m_file->c.consent, *m_context.environment.forms, language);
    m_links->show(*m_file, m_reason);
}

} // namespace ui
