// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/a_unit.h"
#include "support/a_file.h"

using namespace Qt::StringLiterals;
using namespace exchange;

namespace {

/// The file is refused as @p code, nothing changed but that it lies in quarantine with its reason.
void checkRefused(AUnit &reader, const QString &path, ErrorCode code)
{
    const QByteArray before = reader.everything();
    CHECK(refused(previewBundle(reader.room(), path)) == code);
    CHECK(refused(importBundle(reader.room(), path)) == code);
    CHECK(reader.everything() == before);
    const auto aside = must(putAsideFiles(reader.room()));
    REQUIRE_FALSE(aside.empty());
    const auto ours = std::ranges::find(aside, QFileInfo(path).fileName(), &PutAside::cameAs);
    REQUIRE(ours != aside.end());
    CHECK(ours->reason.code == code);
    CHECK(bytesOf(reader.room().folders.quarantine + u'/' + ours->fileName) == bytesOf(path));
}

domain::ReportRow aRow(char id = '\1')
{
    return {QByteArray(16, id), 2030, u"2030-03"_s, u"rape"_s, u"female"_s, u"18-24"_s, u"1601"_s,
        u"0-3"_s, u"intake/1"_s};
}

} // namespace

TEST_CASE("A report is shown before it is taken in, and taken in as it was shown", "[exchange]")
{
    TwoUnits units;
    for (int i = 0; i < 3; ++i)
        units.facility.save(aCase());
    units.facility.save(aCase(QDate(2030, 3, 2), 20, u"1601"_s, domain::Decision::Refused));
    const QString path = units.facility.report(units.province);

    const QByteArray before = units.province.everything();
    const Import shown = must(previewBundle(units.province.room(), path));
    CHECK(units.province.everything() == before);
    CHECK(shown.sender == u"PTM-HC-014"_s);
    CHECK(shown.sequence == 1);
    CHECK(shown.added == 3);
    CHECK(shown.totals == std::vector{domain::MonthTotals{u"2030-03"_s, 3, 1}});

    const Import done = must(importBundle(units.province.room(), path, shown.fileHash));
    CHECK(done.outcome == Import::Outcome::Applied);
    CHECK(done.added == 3);
    CHECK(done.totals == shown.totals);
    store::ReportRowRepository rows(units.province.database.it);
    const auto held = must(rows.rows(units.province.self.registerId, u"2030-03"_s, u"2030-03"_s));
    REQUIRE(held.size() == 3);
    CHECK(held.front().unitCode == u"PTM-HC-014"_s);
    CHECK(held.front().row.ageBand == u"18-24"_s);
}

TEST_CASE("The same bundle again, under whatever name, does nothing", "[exchange]")
{
    TwoUnits units;
    units.facility.save(aCase());
    const QString path = units.facility.report(units.province);
    must(importBundle(units.province.room(), path));
    const QByteArray before = units.province.everything();

    const QString other = path + u".renamed"_s;
    REQUIRE(QFile::copy(path, other));
    CHECK(must(previewBundle(units.province.room(), other)).outcome == Import::Outcome::Repeat);
    CHECK(must(importBundle(units.province.room(), other)).outcome == Import::Outcome::Repeat);
    CHECK(units.province.everything() == before);
    CHECK(must(putAsideFiles(units.province.room())).empty());
}

TEST_CASE("A bundle from an unknown unit is put aside", "[exchange]")
{
    TwoUnits units;
    AUnit stranger(u"PTM-HC-099"_s);
    stranger.trusts(units.province);
    checkRefused(
        units.province, stranger.bundleOf(units.province, {aRow()}), ErrorCode::UnknownSigner);
    units.province.trusts(stranger);
    CHECK(must(importBundle(units.province.room(),
                   stranger.bundleOf(units.province, {aRow()}, {u"report"_s})))
              .outcome
        == Import::Outcome::Held);
}

TEST_CASE("A known key that speaks for another register is not believed", "[exchange]")
{
    TwoUnits units;
    AUnit other(u"PTM-HC-020"_s);
    other.trusts(units.province);
    units.province.trusts(other);
    other.self.registerId = units.facility.self.registerId;
    checkRefused(
        units.province, other.bundleOf(units.province, {aRow()}), ErrorCode::UnknownSigner);
}

TEST_CASE("A bundle of a unit that lost our trust is kept and not applied", "[exchange]")
{
    TwoUnits units;
    const QString first = units.facility.bundleOf(units.province, {aRow()});
    CHECK(previewBundle(units.province.room(), first));
    must(revokeTrust(
        units.province.room(), units.facility.self.registerId, u"the laptop was stolen"_s));
    checkRefused(units.province, first, ErrorCode::RevokedSigner);
}

TEST_CASE("A bundle for another unit is put aside, even if our key opens it", "[exchange]")
{
    TwoUnits units;
    AProvince other;
    units.facility.trusts(other);
    const QString forOther = units.facility.bundleOf(other, {aRow()});
    checkRefused(units.province, forOther, ErrorCode::NotForUs);

    // Somebody at the other province opens it and passes it on, locked for us.
    const QByteArray tar = opened(forOther, other.keys.reading);
    checkRefused(units.province,
        sealed(
            units.facility.room().folders.outbox, tar, {units.province.keys.reading.recipient()}),
        ErrorCode::WrongReader);
    other.trusts(units.facility);
    CHECK(previewBundle(other.room(), forOther));
}

TEST_CASE("Practice and real never meet", "[exchange]")
{
    AUnit real(u"PTM-HC-001"_s, store::UnitKind::Facility, false);
    AProvince practice;
    CHECK(refused(trust(real.room(), practice.card(), fingerprint(practice.card())))
        == ErrorCode::Invalid);
    CHECK(refused(trust(practice.room(), real.card(), fingerprint(real.card())))
        == ErrorCode::Invalid);

    TwoUnits units; // both practice; then the province says it is real
    const QString path = units.facility.bundleOf(units.province, {aRow()});
    units.province.self.isPractice = false;
    checkRefused(units.province, path, ErrorCode::Invalid);
    units.province.self.isPractice = true;
    CHECK(importBundle(units.province.room(), path));
}

TEST_CASE("A report does not come down and guidance does not go up", "[exchange]")
{
    TwoUnits units;
    checkRefused(
        units.facility, units.province.bundleOf(units.facility, {aRow()}), ErrorCode::Invalid);
    checkRefused(units.province, units.facility.bundleOf(units.province, {}, {u"guidance"_s}),
        ErrorCode::Invalid);
}

TEST_CASE("A cut or altered bundle is refused, whichever bit it is", "[exchange]")
{
    TwoUnits units;
    const QString path = units.facility.bundleOf(units.province, {aRow()});
    const QByteArray whole = bytesOf(path);
    const QString bad = path + u".bad"_s;
    int accepted = 0;
    int tried = 0;
    const auto tryBytes = [&](const QByteArray &bytes) {
        writeFile(bad, bytes);
        const QByteArray before = units.province.holdsOf(units.facility);
        accepted += importBundle(units.province.room(), bad) ? 1 : 0;
        CHECK(units.province.holdsOf(units.facility) == before);
        QDir(units.province.room().folders.quarantine).removeRecursively();
        ++tried;
    };
    for (qsizetype at = 0; at < whole.size(); at += at < 400 ? 13 : 2503) {
        QByteArray flipped = whole;
        flipped[at] = char(flipped[at] ^ (1 << (at % 8)));
        tryBytes(flipped);
    }
    for (qsizetype size = 0; size < whole.size(); size += size < 400 ? 37 : 4999)
        tryBytes(whole.left(size));
    tryBytes(whole + 'x');
    CHECK(tried > 60);
    CHECK(accepted == 0);
    CHECK(importBundle(units.province.room(), path));
}

TEST_CASE("A file that was exchanged since it was shown is refused", "[exchange]")
{
    TwoUnits units;
    const QString path = units.facility.bundleOf(units.province, {aRow()});
    const QByteArray before = units.province.everything();
    CHECK(refused(importBundle(units.province.room(), path, QByteArray(32, '\1')))
        == ErrorCode::Invalid);
    CHECK(units.province.everything() == before);
}

TEST_CASE("Somebody who stops an import leaves nothing behind", "[exchange]")
{
    TwoUnits units;
    const QString path = units.facility.bundleOf(units.province, {aRow()});
    const QByteArray before = units.province.everything();
    CHECK(refused(importBundle(units.province.room(), path, {}, [](qint64, qint64) {
        return false;
    })) == ErrorCode::Interrupted);
    CHECK(units.province.everything() == before);
    CHECK(must(putAsideFiles(units.province.room())).empty());
    CHECK(QDir(units.province.room().folders.inbox).isEmpty());
}
