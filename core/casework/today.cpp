// SPDX-License-Identifier: GPL-3.0-or-later
#include "casework/today.h"

#include "casework/audited.h"
#include "casework/clock_reading.h"
#include "casework/last_seen.h"
#include "casework/today_parts.h"
#include "store/bundle_repository.h"

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace casework {

namespace {

/// A red flag, and a hard limit of which half is gone, stand before every target: PEP with a day
/// left comes before a screening that is nearly late. Then the colour, then what ends sooner; last
/// what has no end.
std::tuple<bool, domain::ClockState, qint64> urgencyOf(const CareDue &due)
{
    const domain::ClockCard &card = due.card;
    const bool isFirst
        = card.isRedFlag || (card.rule.isHard && card.state != domain::ClockState::InTime);
    const auto end = card.deadline ? card.deadline : card.lastChance;
    return {
        !isFirst, card.state, end ? end->toSecsSinceEpoch() : std::numeric_limits<qint64>::max()};
}

} // namespace

void arrange(Today &day)
{
    std::ranges::stable_sort(day.care, {}, urgencyOf);
    std::ranges::stable_sort(
        day.week, {}, [](const VisitDue &visit) { return std::pair(visit.isDone(), visit.day); });
    day.careCount = int(day.care.size());
    day.weekCount = int(day.week.size());
    const auto shorten = [](auto &list) {
        if (list.size() > size_t(mostOfToday))
            list.erase(list.begin() + mostOfToday, list.end());
    };
    shorten(day.care);
    shorten(day.week);
}

namespace {

Result<> addCases(Desk &desk, const domain::Session &session, Today &day)
{
    const ClockFrame frame = TRY(clockFrame(desk));
    TRY(forEachOpenCase(desk, session, session.user.id, frame,
        [&day](const domain::Case &c, const ClockReading &reading) { addCase(day, c, reading); }));
    arrange(day);
    return {};
}

Result<BundleState> bundleState(Desk &desk)
{
    BundleState state;
    for (const store::OutgoingBundle &bundle :
        TRY(store::BundleRepository(desk.database).allOutgoing())) {
        if (bundle.kind != u"report")
            continue;
        if (bundle.state == store::OutgoingState::Written)
            state.waitsToBeCarried = true;
        else if (!state.lastSentAt && bundle.state != store::OutgoingState::Refused)
            state.lastSentAt = bundle.changedAt;
    }
    return state;
}

} // namespace

bool VisitDue::isDone() const
{
    return !cards.empty() && std::ranges::all_of(cards, [](const auto &card) {
        return card.state == domain::ClockState::Given;
    });
}

Result<Today> todayBesideCases(CaseRegister &reg, const domain::Session &session)
{
    Desk &desk = reg.desk();
    Today day{.now = desk.environment.clock()};
    day.clockWentBackFrom = TRY(lookAtClock(desk, session));
    day.drafts = TRY(openDrafts(reg, session));
    if (may(session, u"bundle_export"))
        day.bundle = TRY(bundleState(desk));
    return day;
}

Result<Today> today(CaseRegister &reg, const domain::Session &session)
{
    Desk &desk = reg.desk();
    return audited(desk, session, {u"today"_s}, [&]() -> Result<Today> {
        Today day = TRY(todayBesideCases(reg, session));
        if (may(session, u"case_read_clinical"))
            TRY(addCases(desk, session, day));
        return day;
    });
}

} // namespace casework
