// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/case_page.h"

#include "casework/closing.h"
#include "domain/age.h"
#include "ui/care/clock_panel.h"
#include "ui/cases/add_sheet.h"
#include "ui/cases/closing_sheets.h"
#include "ui/cases/consent_card.h"
#include "ui/cases/hand_over_sheet.h"
#include "ui/cases/links_card.h"
#include "ui/cases/next_card.h"
#include "ui/cases/reason_sheet.h"
#include "ui/cases/timeline.h"
#include "ui/cases/type_sheet.h"
#include "ui/shell/language.h"
#include "ui/shell/register_thread.h"
#include "ui/text/date_text.h"
#include "ui/text/domain_text.h"
#include "ui/theme/spacing.h"
#include "ui/tr.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/page_header.h"
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
    , m_header(new PageHeader)
    , m_state(new Badge(Tone::Information, Icon::Cases))
    , m_sharing(new Badge(Tone::Passed, Icon::Consent))
    , m_reopen(new Button(Variant::Secondary, Icon::Undo))
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
    connect(m_next, &NextCard::chosen, this, &CasePage::follow);
    connect(m_timeline, &Timeline::chosen, this,
        [this](Id<domain::Record> id) { Q_EMIT recordWanted(id, m_reason); });
    connect(m_timeline, &Timeline::addWanted, this, &CasePage::add);
    connect(m_timeline, &Timeline::handOverWanted, this, &CasePage::giveAway);
    connect(m_reopen, &Button::clicked, this, &CasePage::reopen);
    connect(m_links, &LinksCard::changed, this, &CasePage::refresh);
    connect(m_links, &LinksCard::failed, m_banner, &Banner::tellError);
    connect(m_links, &LinksCard::caseWanted, this, [this](Id<domain::Case> id) {
        show(id);
        refresh();
    });
    auto *insert = new QShortcut(QKeySequence(Qt::Key_Insert), this);
    insert->setContext(Qt::WidgetWithChildrenShortcut);
    connect(insert, &QShortcut::activated, this, &CasePage::add);
    connect(m_clock, &ClockPanel::formWanted, this, &CasePage::openForm);
    connect(m_clock, &ClockPanel::incidentWanted, this, [this] { openForm(u"intake"_s); });
    connect(m_timeIsRight, &Button::clicked, this, &CasePage::confirmTime);
    auto *timer = new QTimer(this);
    connect(timer, &QTimer::timeout, this, [this] {
        if (isVisible() && m_care)
            m_clock->countTo(m_context.environment.clock());
    });
    timer->start(clockEvery);
    inEveryLanguage(this, [this] { setWords(); });
}

void CasePage::createLayout()
{
    auto *back = new Button(Variant::Secondary, Icon::Left);
    back->setKey(u"Esc"_s);
    connect(back, &Button::clicked, this, &CasePage::backWanted);
    inEveryLanguage(back, [back] { back->setText(Tr::tr("Back")); });
    m_header->addBadge(m_state);
    m_header->addBadge(m_sharing);
    m_header->addAction(m_reopen);
    m_header->addAction(back);
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
    column()->addWidget(m_header);
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

/// What happened is told once and changed; other forms are begun anew.
void CasePage::openForm(const QString &formId)
{
    const auto intake = std::ranges::find(m_file->records, formId, &casework::RecordLine::formId);
    if (formId == u"intake" && intake != m_file->records.end())
        Q_EMIT recordWanted(intake->id, m_reason);
    else
        Q_EMIT formWanted(*m_id, formId, m_reason);
}

void CasePage::mainDeed()
{
    if (m_file && !m_file->next.empty())
        follow(m_file->next.front());
}

void CasePage::follow(casework::NextStep step)
{
    using enum casework::NextStep;
    const auto newest = [this](auto fits) {
        const auto found = std::ranges::find_if(m_file->records, fits);
        if (found != m_file->records.end())
            Q_EMIT recordWanted(found->id, m_reason);
    };
    switch (step) {
    case AskConsent:
    case AskToShare:
        Q_EMIT formWanted(*m_id, u"consent"_s, m_reason);
        break;
    case TakeIntake:
        Q_EMIT formWanted(*m_id, u"intake"_s, m_reason);
        break;
    case FinishDraft:
        newest([](const casework::RecordLine &record) { return record.isDraft && record.mayOpen; });
        break;
    case DecideType:
        decideType(m_context, this, *m_id, m_reason,
            [this](const Result<domain::Case> &decided) { told(decided); });
        break;
    case ReviewType:
        newest([](const casework::RecordLine &record) { return record.formId == u"intake"; });
        break;
    case RecordCare:
        Q_EMIT formWanted(*m_id, u"treat"_s, m_reason);
        break;
    case AskSafety:
        Q_EMIT formWanted(*m_id, u"safety"_s, m_reason);
        break;
    case FollowUp:
        Q_EMIT formWanted(*m_id, u"followup"_s, m_reason);
        break;
    case ApproveClosure:
        askAboutClosure();
        break;
    case AwaitApproval:
    case NothingNow:
        break;
    }
}

void CasePage::add()
{
    if (!m_file || m_file->offers.empty() || Sheet::openIn(this))
        return;
    askForm(this, m_file->offers, m_context.languages,
        [this](const QString &formId) { Q_EMIT formWanted(*m_id, formId, m_reason); });
}

void CasePage::askAboutClosure()
{
    askClosing(this, m_file->closureReason.in(m_context.languages.current()), [this](bool close) {
        m_context.registerThread.run(
            this,
            [id = *m_id, close](casework::CaseRegister &reg, const domain::Session &session) {
                return close ? casework::approveClosure(reg, session, id)
                             : casework::keepOpen(reg, session, id);
            },
            [this](const Result<domain::Case> &changed) { told(changed); });
    });
}

void CasePage::reopen()
{
    askReopening(this, [this](casework::ReopenReason why) {
        m_context.registerThread.run(
            this,
            [id = *m_id, why, reason = m_reason](
                casework::CaseRegister &reg, const domain::Session &session) {
                return casework::reopenCase(reg, session, id, why, reason);
            },
            [this](const Result<domain::Case> &changed) { told(changed); });
    });
}

void CasePage::giveAway(Id<domain::Record> draft)
{
    handOverDraft(m_context, this, draft, [this](const Result<> &given) {
        if (!given)
            return m_banner->tellError(given.error().code);
        refresh();
    });
}

void CasePage::told(const Result<domain::Case> &changed)
{
    if (!changed)
        return m_banner->tellError(changed.error().code);
    refresh();
}

void CasePage::wipe()
{
    m_file.reset();
    m_care.reset();
    m_clock->clear();
    m_links->clear();
    setWords();
}

void CasePage::setState()
{
    const domain::Case &c = m_file->c;
    const QString because = m_file->closureReason.in(m_context.languages.current());
    if (c.state == domain::CaseState::Closed) {
        m_state->setState(Tone::Passed, Icon::Closure);
        //: Badge: why a case was closed
        m_state->setText(because.isEmpty() ? text(c.state) : Tr::tr("Closed: %1").arg(because));
    } else if (m_care && std::ranges::any_of(m_care->cards, isUrgent)) {
        m_state->setState(Tone::Urgent, Icon::Urgent);
        m_state->setText(Tr::tr("Act now"));
    } else if (!because.isEmpty()) {
        m_state->setState(Tone::Check, Icon::Waiting);
        //: Badge: a case is to be closed, and somebody has to approve it
        m_state->setText(Tr::tr("Closing waits"));
    } else {
        m_state->setState(Tone::Information, Icon::Cases);
        m_state->setText(text(c.state));
    }
}

void CasePage::setWords()
{
    m_body->setVisible(m_file.has_value());
    m_state->setVisible(m_file.has_value());
    m_sharing->setVisible(m_file.has_value());
    m_reopen->setVisible(m_file && m_file->mayReopen);
    //: Button: opens a closed case again
    m_reopen->setText(Tr::tr("Open again"));
    if (!m_file) {
        m_header->setTitle(Tr::tr("Case"));
        m_header->setSubtitle({});
        return;
    }
    const domain::Case &c = m_file->c;
    const Language language = m_context.languages.current();
    m_header->setTitle(c.caseCode);
    QString who = sexText(c.sex);
    if (c.age)
        who += u", "_s + ageBandText(domain::ageBand(c.age));
    m_header->setSubtitle(
        //: %1 who it is ("Female, 25-34"), %2 a date, %3 a user
        Tr::tr("%1. Opened %2 by %3. Name hidden.")
            .arg(who, momentText(c.openedAt), m_file->owner));
    setState();
    const bool shares = domain::mayShareRow(c.consent);
    m_sharing->setState(shares ? Tone::Good : Tone::Passed, shares ? Icon::Consent : Icon::Passed);
    //: Badge: whether a row without the name may go to the province
    m_sharing->setText(shares ? Tr::tr("Counted in the province") : Tr::tr("Stays here"));
    showClock();
    m_next->show(m_file->next, m_care ? m_care->contact : casework::SafeContact());
    m_timeline->show(m_file->records, c.openedAt, language);
    m_timeline->setCanAdd(!m_file->offers.empty());
    m_consent->show(c.consent, *m_context.environment.forms, language);
    m_links->show(*m_file, m_reason);
}

} // namespace ui
