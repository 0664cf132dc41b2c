// SPDX-License-Identifier: GPL-3.0-or-later
#include "casework/clock_reading.h"

#include "casework/clock_sources.h"
#include "casework/unit_rules.h"
#include "forms/moments.h"

using namespace Qt::StringLiterals;

namespace casework {

namespace {

const QString travelName = u"travel_minutes"_s;
constexpr size_t casesAtOnce = 100; // their records are in memory together

} // namespace

Result<std::optional<int>> travelMinutes(Desk &desk)
{
    const auto kept = store::loadValue(desk.database, travelName);
    if (!kept && kept.error().code != ErrorCode::NotFound)
        return tl::unexpected(kept.error());
    bool isNumber = false;
    const int minutes = kept.value_or(QByteArray()).toInt(&isNumber);
    return isNumber ? std::optional(minutes) : std::nullopt;
}

Result<> keepTravelMinutes(Desk &desk, std::optional<int> minutes)
{
    return store::saveValue(
        desk.database, travelName, minutes ? QByteArray::number(*minutes) : QByteArray());
}

Result<ClockFrame> clockFrame(Desk &desk)
{
    auto travel = TRY(travelMinutes(desk));
    auto drafts = TRY(desk.records.drafts());
    ClockFrame frame{.now = desk.environment.clock(),
        .travelMinutes = travel,
        .drafts = std::move(drafts),
        .guidance = desk.guidance};
    for (const auto &[rule, decided] : TRY(decidedRules(desk)))
        frame.ofUnit.insert(u"case."_s + rule, decided);
    return frame;
}

namespace {

ClockReading readingOf(const domain::Case &c, std::vector<CaseSheet> sheets,
    const ClockFrame &frame, ClockMemory *memory = nullptr)
{
    auto known = frame.ofUnit;
    known.insert(u"case.opened_at"_s, forms::daysOf(c.openedAt));
    known.insert(u"case.state"_s, code(c.state));
    ClockReading reading{.sheets = std::move(sheets), .facts = {}, .guidance = frame.guidance};
    reading.facts = clockFacts(frame.guidance->sources, reading.sheets, known, frame.now, memory);
    if (frame.travelMinutes)
        reading.facts.travelMinutes = *frame.travelMinutes;
    return reading;
}

} // namespace

Result<ClockReading> readForClock(
    Desk &desk, const domain::Session &session, const domain::Case &c, const ClockFrame &frame)
{
    auto records = TRY(desk.records.ofCase(c.id));
    return readingOf(c, TRY(caseSheets(desk, session, c, std::move(records), frame.drafts)), frame);
}

Result<> forEachOpenCase(Desk &desk, const domain::Session &session,
    std::optional<Id<domain::User>> owner, const ClockFrame &frame,
    const std::function<void(const domain::Case &, const ClockReading &)> &look)
{
    const std::vector<domain::Case> cases = TRY(desk.cases.openCases(owner));
    ClockMemory memory;
    for (size_t from = 0; from < cases.size(); from += casesAtOnce) {
        const auto some
            = std::span(cases).subspan(from, std::min(casesAtOnce, cases.size() - from));
        auto records = TRY(desk.records.ofCases(some));
        for (const domain::Case &c : some) {
            auto sheets = TRY(caseSheets(desk, session, c, std::move(records[c.id]), frame.drafts));
            look(c, readingOf(c, std::move(sheets), frame, &memory));
        }
    }
    return {};
}

} // namespace casework
