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

void countDrafts(const std::vector<store::Draft> &drafts, Table &table)
{
    for (const store::Draft &draft : drafts) {
        Review::Worker &worker = table.of(draft.author);
        const QDate day = inCambodia(draft.savedAt).date();
        ++worker.drafts;
        worker.oldestDraft = std::min(worker.oldestDraft.value_or(day), day);
    }
}

/// What is found as the open cases go by, one after the other.
class Looking
{
public:
    Looking(std::map<Id<domain::User>, QString> names, const ClockFrame &frame)
        : m_names(std::move(names))
        , m_frame(frame)
    {
    }

    void at(const domain::Case &c, const ClockReading &reading)
    {
        const auto name = m_names.find(c.owner);
        const QString owner = name == m_names.end() ? QString() : name->second;
        Review::Worker &worker = m_table.of(owner);
        ++worker.openCases;
        if (c.type == domain::IncidentType::Review && c.interviewDate) { // an intake was completed
            m_found.types.push_back({c.id, c.caseCode, owner, *c.interviewDate});
            ++worker.typesToReview;
        }
        if (!c.closureReason.isEmpty())
            m_found.closures.push_back({c.id, c.caseCode, owner, inCambodia(c.openedAt).date()});
        if (const auto overdue = overdueSince(c, reading, m_frame.now)) {
            m_found.visits.push_back({c.id, c.caseCode, owner, *overdue});
            ++worker.overdueVisits;
        }
    }

    Review found()
    {
        countDrafts(m_frame.drafts, m_table);
        for (auto *list : {&m_found.types, &m_found.closures, &m_found.visits})
            std::ranges::stable_sort(*list, {}, &Review::Waiting::since);
        m_found.workers = m_table.busiestFirst();
        return std::move(m_found);
    }

private:
    std::map<Id<domain::User>, QString> m_names;
    const ClockFrame &m_frame;
    Table m_table;
    Review m_found;
};

Result<> demandReview(const domain::Session &session)
{
    TRY(demand(session, reviewing));
    return demand(session, u"case_read_clinical");
}

/// Over all open cases; @p besides is shown each of them as well.
Result<Review> lookAtAll(Desk &desk, const domain::Session &session,
    const std::function<void(const domain::Case &, const ClockReading &)> &besides)
{
    auto names = TRY(namesById(desk));
    const ClockFrame frame = TRY(clockFrame(desk));
    Looking looking(std::move(names), frame);
    TRY(forEachOpenCase(
        desk, session, {}, frame, [&](const domain::Case &c, const ClockReading &reading) {
            looking.at(c, reading);
            besides(c, reading);
        }));
    return looking.found();
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
        TRY(demandReview(session));
        return lookAtAll(desk, session, [](const domain::Case &, const ClockReading &) {});
    });
}

Result<DayAndReview> dayAndReview(CaseRegister &reg, const domain::Session &session)
{
    Desk &desk = reg.desk();
    if (!demandReview(session)) {
        Today day = TRY(today(reg, session));
        return DayAndReview{.day = std::move(day)};
    }
    return audited(desk, session, {u"today"_s}, [&]() -> Result<DayAndReview> {
        Today day = TRY(todayBesideCases(reg, session));
        auto found = TRY(audited(desk, session, {u"review"_s}, [&]() -> Result<Review> {
            return lookAtAll(
                desk, session, [&](const domain::Case &c, const ClockReading &reading) {
                    if (c.owner == session.user.id)
                        addCase(day, c, reading);
                });
        }));
        arrange(day);
        return DayAndReview{std::move(day), std::move(found)};
    });
}

} // namespace casework
