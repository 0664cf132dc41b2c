// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/case_deeds.h"

#include "casework/closing.h"
#include "ui/cases/add_sheet.h"
#include "ui/cases/closing_sheets.h"
#include "ui/cases/hand_over_sheet.h"
#include "ui/cases/type_sheet.h"
#include "ui/shell/language.h"
#include "ui/shell/register_thread.h"
#include "ui/widgets/sheet.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

CaseDeeds::CaseDeeds(Context &context, QWidget *page)
    : QObject(page)
    , m_context(context)
    , m_page(page)
{
}

void CaseDeeds::of(const casework::CaseFile &file, casework::OpenReason reason)
{
    m_file = file;
    m_reason = reason;
}

void CaseDeeds::clear()
{
    m_file.reset();
}

/// What happened is told once and changed; other forms are begun anew.
void CaseDeeds::openForm(const QString &formId)
{
    if (!m_file)
        return;
    const auto intake = std::ranges::find(m_file->records, formId, &casework::RecordLine::formId);
    if (formId == u"intake" && intake != m_file->records.end())
        Q_EMIT recordWanted(intake->id, m_reason);
    else
        Q_EMIT formWanted(m_file->c.id, formId, m_reason);
}

void CaseDeeds::follow(casework::NextStep step)
{
    if (!m_file)
        return;
    using enum casework::NextStep;
    const auto newest = [this](auto fits) {
        const auto found = std::ranges::find_if(m_file->records, fits);
        if (found != m_file->records.end())
            Q_EMIT recordWanted(found->id, m_reason);
    };
    switch (step) {
    case AskConsent:
    case AskToShare:
        Q_EMIT formWanted(m_file->c.id, u"consent"_s, m_reason);
        break;
    case TakeIntake:
        Q_EMIT formWanted(m_file->c.id, u"intake"_s, m_reason);
        break;
    case FinishDraft:
        newest([](const casework::RecordLine &record) { return record.isDraft && record.mayOpen; });
        break;
    case DecideType:
        decideType(m_context, m_page, m_file->c.id, m_reason,
            [this](const Result<domain::Case> &done) { told(done); });
        break;
    case ReviewType:
        newest([](const casework::RecordLine &record) { return record.formId == u"intake"; });
        break;
    case RecordCare:
        Q_EMIT formWanted(m_file->c.id, u"treat"_s, m_reason);
        break;
    case AskSafety:
        Q_EMIT formWanted(m_file->c.id, u"safety"_s, m_reason);
        break;
    case FollowUp:
        Q_EMIT formWanted(m_file->c.id, u"followup"_s, m_reason);
        break;
    case ApproveClosure:
        askAboutClosure();
        break;
    case AwaitApproval:
    case NothingNow:
        break;
    }
}

void CaseDeeds::add()
{
    if (!m_file || m_file->offers.empty() || Sheet::openIn(m_page))
        return;
    askForm(m_page, m_file->offers, m_context.languages,
        [this, id = m_file->c.id, reason = m_reason](
            const QString &formId) { Q_EMIT formWanted(id, formId, reason); });
}

void CaseDeeds::askAboutClosure()
{
    const QString because = m_file->closureReason.in(m_context.languages.current());
    askClosing(m_page, because, [this, id = m_file->c.id](bool close) {
        m_context.registerThread.run(
            this,
            [id, close](casework::CaseRegister &reg, const domain::Session &session) {
                return close ? casework::approveClosure(reg, session, id)
                             : casework::keepOpen(reg, session, id);
            },
            [this](const Result<domain::Case> &done) { told(done); });
    });
}

void CaseDeeds::reopen()
{
    if (!m_file)
        return;
    const auto id = m_file->c.id;
    askReopening(m_page, [this, id, reason = m_reason](casework::ReopenReason why) {
        m_context.registerThread.run(
            this,
            [id, why, reason](casework::CaseRegister &reg, const domain::Session &session) {
                return casework::reopenCase(reg, session, id, why, reason);
            },
            [this](const Result<domain::Case> &done) { told(done); });
    });
}

void CaseDeeds::giveAway(Id<domain::Record> draft)
{
    handOverDraft(m_context, m_page, draft, [this](const Result<> &given) {
        if (!given)
            Q_EMIT failed(given.error().code);
        else
            Q_EMIT changed();
    });
}

void CaseDeeds::told(const Result<domain::Case> &done)
{
    if (!done)
        Q_EMIT failed(done.error().code);
    else
        Q_EMIT changed();
}

} // namespace ui
