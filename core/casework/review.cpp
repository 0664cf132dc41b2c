// SPDX-License-Identifier: GPL-3.0-or-later
#include "casework/review.h"

#include "base/clock.h"
#include "casework/audited.h"
#include "casework/clock_reading.h"
#include "casework/permissions.h"
#include "casework/today_parts.h"
#include "store/user_repository.h"

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace casework {

namespace {

const QString reviewing = u"closure_approve"_s;

/// Workers by name, as their work is found.
class Table
{
public:
    Review::Worker &of(const QString &name)
    {
        Review::Worker &worker = m_workers[name];
        worker.name = name;
        return worker;
    }

    std::vector<Review::Worker> busiestFirst() const
    {
        std::vector<Review::Worker> workers;
        for (const auto &[name, worker] : m_workers)
            workers.push_back(worker);
        std::ranges::stable_sort(workers, std::ranges::greater{}, [](const Review::Worker &one) {
            return std::tuple(one.overdueVisits, one.drafts, one.openCases);
        });
        return workers;
    }

private:
    std::map<QString, Review::Worker> m_workers;
};

Result<std::map<Id<domain::User>, QString>> namesById(Desk &desk)
{
    std::map<Id<domain::User>, QString> names;
    for (const domain::User &user : TRY(store::allUsers(desk.database)))
        names.emplace(user.id, user.name);
    return names;
}

/// The day of a follow-up that went by and was not done.
std::optional<QDate> overdueSince(
    const domain::Case &c, const ClockReading &reading, const QDateTime &now)
{
    Today alone{.now = now};
    addCase(alone, c, reading);
    for (const VisitDue &visit : alone.week) {
        if (!visit.isDone() && visit.day < inCambodia(now).date())
            return visit.day;
    }
    return {};
}

void lookAt(const domain::Case &c, const QString &owner, const std::optional<QDate> &overdue,
    Review &found, Table &table)
{
    Review::Worker &worker = table.of(owner);
    ++worker.openCases;
    if (c.type == domain::IncidentType::Review && c.interviewDate) { // an intake was completed
        found.types.push_back({c.id, c.caseCode, owner, *c.interviewDate});
        ++worker.typesToReview;
    }
    if (!c.closureReason.isEmpty())
        found.closures.push_back({c.id, c.caseCode, owner, inCambodia(c.openedAt).date()});
    if (overdue) {
        found.visits.push_back({c.id, c.caseCode, owner, *overdue});
        ++worker.overdueVisits;
    }
}

void countDrafts(const std::vector<store::Draft> &drafts, Table &table)
{
    for (const store::Draft &draft : drafts) {
        Review::Worker &worker = table.of(draft.author);
        const QDate day = inCambodia(draft.savedAt).date();
        ++worker.drafts;
        worker.oldestDraft = std::min(worker.oldestDraft.value_or(day), day);
    }
}

} // namespace

bool mayReview(const domain::Session &session)
{
    return may(session, reviewing);
}

Result<Review> review(CaseRegister &reg, const domain::Session &session)
{
    Desk &desk = reg.desk();
    return audited(desk, session, {u"review"_s}, [&]() -> Result<Review> {
        TRY(demand(session, reviewing));
        TRY(demand(session, u"case_read_clinical"));
        const auto names = TRY(namesById(desk));
        const ClockFrame frame = TRY(clockFrame(desk));
        Review found;
        Table table;
        TRY(forEachOpenCase(
            desk, session, {}, frame, [&](const domain::Case &c, const ClockReading &reading) {
                const auto owner = names.find(c.owner);
                lookAt(c, owner == names.end() ? QString() : owner->second,
                    overdueSince(c, reading, frame.now), found, table);
            }));
        countDrafts(frame.drafts, table);
        for (auto *list : {&found.types, &found.closures, &found.visits})
            std::ranges::stable_sort(*list, {}, &Review::Waiting::since);
        found.workers = table.busiestFirst();
        return found;
    });
}

} // namespace casework
