// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/case_page.h"

#include "domain/age.h"
#include "ui/cases/consent_card.h"
#include "ui/cases/next_card.h"
#include "ui/cases/reason_sheet.h"
#include "ui/cases/timeline.h"
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

#include <QHBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

CasePage::CasePage(Context &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_header(new PageHeader)
    , m_state(new Badge(Tone::Information, Icon::Cases))
    , m_sharing(new Badge(Tone::Passed, Icon::Consent))
    , m_banner(new Banner)
    , m_body(new QWidget)
    , m_next(new NextCard)
    , m_timeline(new Timeline)
    , m_consent(new ConsentCard)
{
    createLayout();
    connect(m_next, &NextCard::chosen, this, &CasePage::follow);
    connect(m_timeline, &Timeline::chosen, this,
        [this](Id<domain::Record> id) { Q_EMIT recordWanted(id, m_reason); });
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
    m_header->addAction(back);
    auto *left = new QVBoxLayout;
    left->setSpacing(spacing::betweenCards);
    left->addWidget(m_next);
    left->addWidget(m_timeline);
    left->addStretch(1);
    auto *right = new QVBoxLayout;
    right->addWidget(m_consent);
    right->addStretch(1);
    auto *columns = new QHBoxLayout(m_body);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(spacing::betweenCards);
    columns->addLayout(left, 9);
    columns->addLayout(right, 5);
    column()->addWidget(m_header);
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
        [id = *m_id, reason = m_reason](casework::CaseRegister &reg,
            const domain::Session &session) { return openCase(reg, session, id, reason); },
        [this](const Result<casework::CaseFile> &file) { take(file); });
}

void CasePage::take(const Result<casework::CaseFile> &file)
{
    if (!file && file.error().code == ErrorCode::Denied && m_reason == casework::OpenReason::None) {
        askReason(
            this,
            [this](casework::OpenReason reason) {
                m_reason = reason;
                ask();
            },
            [this] { Q_EMIT backWanted(); });
        return;
    }
    if (!file)
        return m_banner->tellError(file.error().code);
    m_banner->clear();
    m_file = *file;
    setWords();
    if (m_next->focusProxy())
        m_next->setFocus();
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
        newest([](const casework::RecordLine &record) { return record.isDraft; });
        break;
    case ReviewType:
        newest([](const casework::RecordLine &record) { return record.formId == u"intake"; });
        break;
    case NothingNow:
        break;
    }
}

void CasePage::wipe()
{
    m_file.reset();
    setWords();
}

void CasePage::setWords()
{
    m_body->setVisible(m_file.has_value());
    m_state->setVisible(m_file.has_value());
    m_sharing->setVisible(m_file.has_value());
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
    const bool open = c.state == domain::CaseState::Open;
    m_state->setState(open ? Tone::Information : Tone::Passed, open ? Icon::Cases : Icon::Passed);
    m_state->setText(text(c.state));
    const bool shares = domain::mayShareRow(c.consent);
    m_sharing->setState(shares ? Tone::Good : Tone::Passed, shares ? Icon::Consent : Icon::Passed);
    //: Badge: whether a row without the name may go to the province
    m_sharing->setText(shares ? Tr::tr("Counted in the province") : Tr::tr("Stays here"));
    m_next->show(m_file->next);
    m_timeline->show(m_file->records, c.openedAt, language);
    m_consent->show(c.consent, *m_context.environment.forms, language);
}

} // namespace ui
