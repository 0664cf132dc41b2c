// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/a_unit.h"

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;
using namespace exchange;

namespace {

domain::ReportRow aRow(char id, const QString &type = u"rape"_s)
{
    return {QByteArray(16, id), 2030, u"2030-03"_s, type, u"female"_s, u"18-24"_s, u"1601"_s,
        u"0-3"_s, u"intake/1"_s};
}

Keys copyOf(const Keys &keys)
{
    return {must(crypto::SigningKey::fromBytes(keys.signing.bytes())),
        must(crypto::AgeIdentity::fromSecret(keys.reading.scalar().copy()))};
}

/// Three bundles of one facility: two rows; one of them changed and one more; one of them gone.
QStringList threeBundles(TwoUnits &units)
{
    return {units.facility.bundleOf(units.province, {aRow('\1'), aRow('\2')}),
        units.facility.bundleOf(
            units.province, {aRow('\1', u"sexual_assault"_s), aRow('\3')}, {u"report"_s}),
        units.facility.bundleOf(units.province,
            {domain::Retraction{QByteArray(16, '\2')}, domain::MonthTotals{u"2030-03"_s, 2, 4}},
            {u"report"_s})};
}

} // namespace

TEST_CASE("A bundle that comes too early waits, and is applied when the gap closes", "[exchange]")
{
    TwoUnits units;
    const QStringList paths = threeBundles(units);
    const QByteArray empty = units.province.holdsOf(units.facility);

    const Import held = must(importBundle(units.province.room(), paths[2]));
    CHECK(held.outcome == Import::Outcome::Held);
    CHECK(held.waitsFor == 1);
    CHECK(units.province.holdsOf(units.facility) == empty);
    CHECK(must(importBundle(units.province.room(), paths[1])).waitsFor == 1);
    CHECK(units.province.holdsOf(units.facility) == empty);

    const Import first = must(importBundle(units.province.room(), paths[0]));
    CHECK(first.outcome == Import::Outcome::Applied);
    CHECK(first.alsoApplied == std::vector<qint64>{2, 3});
    for (const QString &path : paths)
        CHECK(must(importBundle(units.province.room(), path)).outcome == Import::Outcome::Repeat);
}

TEST_CASE("Order and repetition do not change what the province ends with", "[exchange]")
{
    TwoUnits units;
    const QStringList paths = threeBundles(units);
    std::vector<int> order{0, 1, 2};
    std::set<QByteArray> ends;
    int orders = 0;
    do {
        AProvince province;
        province.self.registerId = units.province.self.registerId;
        province.keys = copyOf(units.province.keys);
        province.trusts(units.facility);
        for (const int which : order) {
            must(importBundle(province.room(), paths[which]));
            must(importBundle(province.room(), paths[order[0]]));
        }
        ends.insert(province.holdsOf(units.facility));
        ++orders;
    } while (std::ranges::next_permutation(order).found);
    CHECK(orders == 6);
    CHECK(ends.size() == 1);
}

TEST_CASE("A number that comes twice with another content is an alarm", "[exchange]")
{
    TwoUnits units;
    const QString first = units.facility.bundleOf(units.province, {aRow('\1')});
    must(importBundle(units.province.room(), first));
    must(units.facility.database.it.run(u"DELETE FROM outgoing_bundles"_s));
    const QString again = units.facility.bundleOf(units.province, {aRow('\2')});

    const QByteArray before = units.province.everything();
    CHECK(refused(previewBundle(units.province.room(), again)) == ErrorCode::NumberReused);
    CHECK(refused(importBundle(units.province.room(), again)) == ErrorCode::NumberReused);
    CHECK(units.province.everything() == before);
    const auto aside = must(putAsideFiles(units.province.room()));
    REQUIRE(aside.size() == 1);
    CHECK(aside.front().sender == u"PTM-HC-014"_s);
    CHECK(aside.front().sequence == 1);

    // It also shows in the next one, which follows a number 1 that we do not have.
    const QString next = units.facility.bundleOf(units.province, {aRow('\3')}, {u"report"_s});
    CHECK(refused(importBundle(units.province.room(), next)) == ErrorCode::NumberReused);
    CHECK(units.province.everything() == before);
}

TEST_CASE("One that waited and turns out to follow another is put aside", "[exchange]")
{
    TwoUnits units;
    const QString first = units.facility.bundleOf(units.province, {aRow('\1')});
    must(units.facility.database.it.run(u"DELETE FROM outgoing_bundles"_s));
    units.facility.bundleOf(units.province, {aRow('\2')});
    const QString second = units.facility.bundleOf(units.province, {aRow('\3')}, {u"report"_s});
    CHECK(must(importBundle(units.province.room(), second)).outcome == Import::Outcome::Held);

    const Import done = must(importBundle(units.province.room(), first));
    CHECK(done.outcome == Import::Outcome::Applied);
    CHECK(done.alsoApplied.empty());
    const auto aside = must(putAsideFiles(units.province.room()));
    REQUIRE(aside.size() == 1);
    CHECK(aside.front().reason.code == ErrorCode::NumberReused);
}

TEST_CASE("A restored register begins anew, and its old epoch is over", "[exchange]")
{
    TwoUnits units;
    const QStringList old = threeBundles(units);
    must(importBundle(units.province.room(), old[0]));
    must(importBundle(units.province.room(), old[1]));

    const QString leftEpoch = units.facility.self.epoch;
    units.facility.self.epoch = AUnit::newEpoch();
    const QString silent = units.facility.bundleOf(units.province, {aRow('\5')});
    CHECK(refused(importBundle(units.province.room(), silent)) == ErrorCode::Invalid);

    units.facility.self.epoch = AUnit::newEpoch();
    must(saveRestoredFrom(units.facility.database.it, {leftEpoch, QByteArray(32, '\1')}));
    const QString anew = units.facility.bundleOf(units.province, {aRow('\1'), aRow('\7')});
    const Import shown = must(previewBundle(units.province.room(), anew));
    CHECK(shown.isRestored);
    CHECK(shown.added == 1);
    CHECK(shown.changed == 1);
    CHECK(shown.retracted == 2);
    const Import done = must(importBundle(units.province.room(), anew));
    CHECK(done.retracted == 2);
    store::ReportRowRepository rows(units.province.database.it);
    CHECK(must(rows.rows(units.province.self.registerId, u"2030-01"_s, u"2030-12"_s)).size() == 2);

    const QByteArray before = units.province.everything();
    CHECK(refused(importBundle(units.province.room(), old[2])) == ErrorCode::Invalid);
    CHECK(units.province.everything() == before);
}

TEST_CASE("Two facilities do not disturb each other", "[exchange]")
{
    TwoUnits units;
    AUnit second(u"PTM-HC-002"_s);
    second.trusts(units.province);
    units.province.trusts(second);
    must(
        importBundle(units.province.room(), units.facility.bundleOf(units.province, {aRow('\1')})));
    must(importBundle(units.province.room(), second.bundleOf(units.province, {aRow('\1')})));
    must(importBundle(units.province.room(),
        second.bundleOf(
            units.province, {domain::Retraction{QByteArray(16, '\1')}}, {u"report"_s})));
    store::ReportRowRepository rows(units.province.database.it);
    const auto held = must(rows.rows(units.province.self.registerId, u"2030-03"_s, u"2030-03"_s));
    REQUIRE(held.size() == 1);
    CHECK(held.front().unitCode == u"PTM-HC-014"_s);
}
