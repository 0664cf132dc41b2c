// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/a_database.h"
#include "store/report_row_repository.h"

using namespace Qt::StringLiterals;
using namespace store;

namespace {

domain::ReportRow aRow(char id, const QString &month = u"2030-03"_s)
{
    return {QByteArray(16, id), month.left(4).toInt(), month, u"rape"_s, u"female"_s, u"18-24"_s,
        u"1601"_s, u"0-3"_s, u"intake/1"_s};
}

} // namespace

TEST_CASE("A row is kept as it came, and the same id again replaces it", "[store]")
{
    ADatabase database;
    ReportRowRepository rows(database.it);
    const qint64 shelf = must(rows.shelf({u"facility"_s, u"province"_s, u"PTM-HC-014"_s}));
    CHECK(must(rows.shelf({u"facility"_s, u"province"_s, u"PTM-HC-014"_s})) == shelf);
    CHECK(must(rows.findShelf(u"facility"_s, u"province"_s)) == shelf);
    CHECK_FALSE(must(rows.findShelf(u"province"_s, u"facility"_s)));
    must(rows.put(shelf, aRow('\1'), 1));
    CHECK(must(rows.find(shelf, 2030, QByteArray(16, '\1'))) == aRow('\1'));
    domain::ReportRow changed = aRow('\1');
    changed.ageBand = u"18+"_s;
    must(rows.put(shelf, changed, 2));
    CHECK(must(rows.ofYear(shelf, 2030)) == std::vector{changed});
    CHECK(must(rows.has(shelf, changed.id)));
    CHECK(must(rows.take(shelf, changed.id)));
    CHECK_FALSE(must(rows.take(shelf, changed.id)));
    CHECK(must(rows.count(shelf)) == 0);
}

TEST_CASE("Tables see the months they ask for, of every unit their holder has", "[store]")
{
    ADatabase database;
    ReportRowRepository rows(database.it);
    const qint64 one = must(rows.shelf({u"one"_s, u"province"_s, u"PTM-HC-001"_s}));
    const qint64 two = must(rows.shelf({u"two"_s, u"province"_s, u"PTM-HC-002"_s}));
    const qint64 elsewhere = must(rows.shelf({u"one"_s, u"other"_s, u"PTM-HC-001"_s}));
    must(rows.put(two, aRow('\2'), 1));
    must(rows.put(one, aRow('\1', u"2030-04"_s), 1));
    must(rows.put(one, aRow('\3', u"2030-07"_s), 1));
    must(rows.put(elsewhere, aRow('\4'), 1));
    must(rows.put(one, domain::MonthTotals{u"2030-04"_s, 1, 5}, 1));

    const auto found = must(rows.rows(u"province"_s, u"2030-01"_s, u"2030-06"_s));
    CHECK(found
        == std::vector{UnitRow{u"PTM-HC-001"_s, aRow('\1', u"2030-04"_s)},
            UnitRow{u"PTM-HC-002"_s, aRow('\2')}});
    CHECK(must(rows.totals(u"province"_s, u"2030-01"_s, u"2030-06"_s))
        == std::vector{UnitTotals{u"PTM-HC-001"_s, {u"2030-04"_s, 1, 5}}});
    CHECK(must(rows.holdersOf(u"one"_s)) == QStringList{u"province"_s, u"other"_s});
}

TEST_CASE("A shelf that begins anew keeps only what came with the last batch", "[store]")
{
    ADatabase database;
    ReportRowRepository rows(database.it);
    const qint64 shelf = must(rows.shelf({u"one"_s, u"province"_s, u"PTM-HC-001"_s}));
    must(rows.put(shelf, aRow('\1'), 1));
    must(rows.put(shelf, aRow('\2'), 2));
    must(rows.put(shelf, domain::MonthTotals{u"2030-02"_s, 1, 0}, 1));
    CHECK(must(rows.keepOnly(shelf, 2)) == 1);
    CHECK(must(rows.ofYear(shelf, 2030)) == std::vector{aRow('\2')});
    CHECK(must(rows.totalsOf(shelf)).empty());
    CHECK(must(rows.years(shelf)) == std::vector{2030});
    must(rows.clear(shelf));
    CHECK(must(rows.years(shelf)).empty());
}

TEST_CASE("That a row left rolled up is never forgotten", "[store]")
{
    ADatabase database;
    ReportRowRepository rows(database.it);
    const QByteArray id(16, '\1');
    CHECK_FALSE(must(rows.allRolled()).value(id).age);
    must(rows.rememberRolled(id, {.age = true}));
    must(rows.rememberRolled(id, {}));
    must(rows.rememberRolled(id, {.district = true}));
    CHECK(must(rows.allRolled()).value(id).age);
    CHECK(must(rows.allRolled()).value(id).district);
}
