// SPDX-License-Identifier: GPL-3.0-or-later
#include "casework/desk.h"
#include "store/report_row_repository.h"
#include "support/a_visit.h"
#include "support/mail.h"

#include <map>

using namespace Qt::StringLiterals;
using namespace casework;

// Story 5, as far as the rows to the province go. A table that says "<5" is not built yet.

namespace {

/// What the province has of one month: districts (or, rolled up, provinces) and how many rows.
std::map<QString, int> districtsIn(ARegister &province, const QString &month)
{
    std::map<QString, int> districts;
    store::ReportRowRepository rows(province.reg().desk().database);
    for (const auto &row : must(rows.rows(idOf(province), month, month)))
        ++districts[row.row.district];
    return districts;
}

/// A rape told by a person of that commune.
void aRapeIn(ARegister &unit, const QString &commune)
{
    aVisit(unit, u"granted"_s,
        {{u"home_commune"_s, commune}, {u"q_penetration"_s, u"yes"_s},
            {u"gbv_type_final"_s, u"rape"_s}});
}

} // namespace

TEST_CASE("Story 5: two of one district are told as the province's, and the next quarter does not "
          "tell them better",
    "[flows]")
{
    ARegister malis;
    auto romdeng = ARegister::province();
    trustEachOther(malis, romdeng);
    for (int i = 0; i < 3; ++i)
        aRapeIn(malis, u"010201"_s);
    for (int i = 0; i < 2; ++i)
        aRapeIn(malis, u"170101"_s);
    takeIn(romdeng, reportOf(malis, romdeng));
    const std::map<QString, int> told{{u"0102"_s, 3}, {u"17"_s, 2}}; // two are fewer than three
    CHECK(districtsIn(romdeng, u"2030-03"_s) == told);

    for (ARegister *unit : {&malis, &romdeng})
        unit->clock.set(QDateTime(QDate(2030, 4, 8), QTime(1, 0), Qt::UTC));
    aRapeIn(malis, u"170101"_s); // now three of that district in the year
    takeIn(romdeng, reportOf(malis, romdeng));
    CHECK(districtsIn(romdeng, u"2030-03"_s) == told);
    CHECK(districtsIn(romdeng, u"2030-04"_s).size() == 1);
}
