// SPDX-License-Identifier: GPL-3.0-or-later
#include "casework/reporting.h"
#include "support/a_visit.h"
#include "support/mail.h"

using namespace Qt::StringLiterals;
using namespace casework;

// Story 4: she takes the sharing of her row back when two bundles have gone and the quarter is
// over. A table does not say yet that it was corrected.

namespace {

constexpr domain::Quarter first{2030, 1};
constexpr domain::Quarter second{2030, 2};

struct TwoQuarters {
    ARegister malis;
    ARegister romdeng = ARegister::province();

    TwoQuarters() { trustEachOther(malis, romdeng); }

    void goTo(QDate day)
    {
        for (ARegister *unit : {&malis, &romdeng})
            unit->clock.set(QDateTime(day, QTime(1, 0), Qt::UTC));
    }
    reports::IncidentReport table(ARegister &unit, const domain::Quarter &quarter)
    {
        return must(incidentReport(unit.reg(), unit.session(), quarter, reports::Basis::Reported));
    }
    Import report() { return takeIn(romdeng, reportOf(malis, romdeng)); }
};

} // namespace

TEST_CASE(
    "Story 4: who withdraws after two exports is taken back by the next bundle, also out of a "
    "quarter that is over",
    "[flows]")
{
    TwoQuarters us;
    for (int i = 0; i < 3; ++i)
        aVisit(us.malis);
    const auto changesHerMind = aVisit(us.malis); // 4 March
    CHECK(us.report().added == 4);
    us.goTo({2030, 3, 25});
    aVisit(us.malis);
    CHECK(us.report().added == 1);
    for (ARegister *unit : {&us.malis, &us.romdeng}) {
        const auto before = us.table(*unit, first);
        CHECK(before.total == 5);
        CHECK(before.withoutDetail == 0);
        REQUIRE(before.lines.size() == 1);
        CHECK(before.lines.front().count == 5);
    }

    us.goTo({2030, 4, 8});
    withdrawSharing(us.malis, changesHerMind.id);
    const auto counts = must(previewExport(us.malis.reg(), us.malis.session(), idOf(us.romdeng)));
    CHECK(counts.retractions == 1);
    CHECK(us.table(us.romdeng, first).withoutDetail == 0); // until the bundle comes
    const Import taken = us.report();
    CHECK(taken.retracted == 1);
    CHECK(taken.added == 0);
    for (ARegister *unit : {&us.malis, &us.romdeng}) {
        const auto after = us.table(*unit, first);
        CHECK(after.total == 5); // she came, and that is all that is told
        CHECK(after.withoutDetail == 1);
        REQUIRE(after.lines.size() == 1);
        CHECK(after.lines.front().count == 4);
        CHECK(us.table(*unit, second).total == 0);
    }

    us.goTo({2030, 4, 15}); // the next bundle has a new case and says no more of hers
    aVisit(us.malis);
    const Import next = us.report();
    CHECK(next.added == 1);
    CHECK(next.retracted == 0);
    CHECK(us.table(us.romdeng, first) == us.table(us.malis, first));
    CHECK(us.table(us.romdeng, first).withoutDetail == 1);
    CHECK(us.table(us.romdeng, second).total == 1);
}
