// SPDX-License-Identifier: GPL-3.0-or-later
#include "casework/next_steps.h"

#include "casework/deciding_type.h"
#include "domain/form_table.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace casework {

namespace {

/// What stands on a case already, asked by form.
class SoFar
{
public:
    SoFar(const domain::Session &session, const std::vector<RecordLine> &lines)
        : m_session(session)
        , m_lines(lines)
    {
    }

    bool isComplete(QStringView form) const
    {
        return std::ranges::any_of(
            m_lines, [&](const RecordLine &line) { return line.formId == form && !line.isDraft; });
    }
    /// Neither there nor begun, and this person may begin it.
    bool isMissing(const QString &form) const
    {
        return mayWrite(m_session, form)
            && std::ranges::none_of(
                m_lines, [&](const RecordLine &line) { return line.formId == form; });
    }
    bool hasDraft() const
    {
        return std::ranges::any_of(
            m_lines, [](const RecordLine &line) { return line.isDraft && line.mayOpen; });
    }

private:
    const domain::Session &m_session;
    const std::vector<RecordLine> &m_lines;
};

/// Wounds, pain and what runs out in hours belong to these; of a case under review nobody knows.
bool mayNeedCare(domain::IncidentType type)
{
    using enum domain::IncidentType;
    return type == Rape || type == SexualAssault || type == PhysicalAssault || type == Review;
}

} // namespace

std::vector<NextStep> nextSteps(const domain::Session &session, const domain::Case &c,
    const std::vector<RecordLine> &lines, QDate today)
{
    using enum NextStep;
    const SoFar so(session, lines);
    const bool isKnown = so.isComplete(u"intake");
    const bool isOpen = c.state == domain::CaseState::Open;
    const bool waits = isOpen && !c.closureReason.isEmpty();
    const bool mayApprove = may(session, u"closure_approve");
    const bool typeWaits = isKnown && c.type == domain::IncidentType::Review;
    const bool mayDecide = mayDecideType(session);
    const bool isLater = c.interviewDate && *c.interviewDate < today;
    const std::pair<NextStep, bool> order[]{
        {ApproveClosure, waits && mayApprove},
        {FinishDraft, so.hasDraft()},
        {AskConsent, isOpen && so.isMissing(u"consent"_s)},
        {TakeIntake, isOpen && so.isMissing(u"intake"_s)},
        {RecordCare, isOpen && isKnown && mayNeedCare(c.type) && so.isMissing(u"treat"_s)},
        {AskSafety, isOpen && isKnown && so.isMissing(u"safety"_s)},
        {DecideType, typeWaits && mayDecide}, // also of a closed case: it is counted
        {ReviewType, isOpen && typeWaits && !mayDecide},
        {AskToShare,
            isOpen && so.isComplete(u"consent")
                && c.consent.about(u"c_share_deid_province"_s) == domain::Decision::NotAsked},
        {FollowUp, isOpen && !waits && isKnown && isLater && so.isMissing(u"followup"_s)},
        {AwaitApproval, waits && !mayApprove},
    };
    std::vector<NextStep> steps;
    for (const auto &[step, isDue] : order) {
        if (isDue)
            steps.push_back(step);
    }
    if (steps.empty())
        steps.push_back(NothingNow);
    return steps;
}

} // namespace casework
