// SPDX-License-Identifier: GPL-3.0-or-later
#include "casework/care_clock.h"

#include "casework/audited.h"
#include "casework/clock_reading.h"
#include "casework/last_seen.h"
#include "casework/taker.h"
#include "casework/today_parts.h"
#include "store/user_repository.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace casework {

namespace {

constexpr int mostTravel = 7 * 24 * 60; // minutes

bool isMoreUrgent(const CaseClock &a, const CaseClock &b)
{
    const domain::ClockCard &one = a.cards.front();
    const domain::ClockCard &other = b.cards.front();
    if (one.state != other.state)
        return one.state < other.state;
    return one.lastChance.value_or(QDateTime::fromSecsSinceEpoch(1LL << 40))
        < other.lastChance.value_or(QDateTime::fromSecsSinceEpoch(1LL << 40));
}

/// The cards in which time runs, the most urgent first.
std::vector<domain::ClockCard> running(std::vector<domain::ClockCard> cards)
{
    std::erase_if(cards, [](const domain::ClockCard &card) { return !card.isRunning(); });
    std::ranges::stable_sort(cards, {}, &domain::ClockCard::state);
    return cards;
}

} // namespace

std::optional<domain::ClockAnchor> CareClock::incident() const
{
    const auto found = facts.anchors.constFind(u"E"_s);
    return found == facts.anchors.cend() ? std::nullopt : std::optional(*found);
}

CareClock CareClock::at(const QDateTime &later) const
{
    CareClock clock = *this;
    clock.now = later;
    clock.cards = domain::cards(table ? *table : domain::clinicalClock(), facts, later);
    return clock;
}

Result<CareClock> careClock(
    CaseRegister &reg, const domain::Session &session, Id<domain::Case> id, OpenReason reason)
{
    Desk &desk = reg.desk();
    const domain::Case c = TRY(desk.cases.find(id));
    return audited(
        desk, session, {u"case_clock"_s, c.caseCode, code(reason)}, [&]() -> Result<CareClock> {
            TRY(demandFor(session, u"case_read_clinical", c, reason));
            const domain::ClockTable &table = desk.guidance->table;
            const QDateTime now = desk.environment.clock();
            const auto wentBackFrom = TRY(lookAtClock(desk, session));
            auto reading = TRY(readForClock(desk, session, c, TRY(clockFrame(desk))));
            auto cards = domain::cards(table, reading.facts, now);
            return CareClock{.caseCode = c.caseCode,
                .edition = table.edition,
                .year = table.year,
                .now = now,
                .table = std::shared_ptr<const domain::ClockTable>(desk.guidance, &table),
                .facts = std::move(reading.facts),
                .cards = std::move(cards),
                .formulary = std::shared_ptr<const domain::Formulary>(
                    desk.guidance, &desk.guidance->formulary),
                .taker = takerOf(c, reading.sheets),
                .contact = safeContact(c, reading.sheets),
                .clockWentBackFrom = wentBackFrom};
        });
}

Result<std::vector<CaseClock>> runningClocks(CaseRegister &reg, const domain::Session &session)
{
    Desk &desk = reg.desk();
    return audited(desk, session, {u"clock_list"_s}, [&]() -> Result<std::vector<CaseClock>> {
        TRY(demand(session, u"case_read_clinical"));
        const ClockFrame frame = TRY(clockFrame(desk));
        std::vector<CaseClock> clocks;
        TRY(forEachOpenCase(desk, session, session.user.id, frame,
            [&](const domain::Case &c, const ClockReading &reading) {
                auto cards
                    = running(domain::cards(frame.guidance->table, reading.facts, frame.now));
                if (!cards.empty())
                    clocks.push_back({c.id, c.caseCode, std::move(cards)});
            }));
        std::ranges::stable_sort(clocks, isMoreUrgent);
        return clocks;
    });
}

Result<> setTravelTime(
    CaseRegister &reg, const domain::Session &session, std::optional<int> minutes)
{
    Desk &desk = reg.desk();
    return audited(desk, session, {u"travel_time"_s}, [&]() -> Result<> {
        TRY(demand(session, u"directory_propose"));
        if (minutes && (*minutes < 0 || *minutes > mostTravel))
            return fail(ErrorCode::Invalid, u"travel time"_s);
        return keepTravelMinutes(desk, minutes);
    });
}

Result<std::optional<int>> travelTime(CaseRegister &reg)
{
    return travelMinutes(reg.desk());
}

Result<> confirmClock(CaseRegister &reg, const domain::Session &session)
{
    Desk &desk = reg.desk();
    return audited(desk, session, {u"clock_confirm"_s}, [&]() -> Result<> {
        const auto users = TRY(store::allUsers(desk.database));
        const auto active = std::ranges::count_if(users, &domain::User::isActive);
        if (active > 1 && TRY(whoSawJump(desk)) == session.user.name)
            return fail(ErrorCode::Denied, u"clock_confirm"_s);
        return startClockAnew(desk);
    });
}

} // namespace casework
