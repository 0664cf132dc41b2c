// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/a_unit.h"
#include "exchange/outbox.h"
#include "exchange/release.h"

#include <QProcess>

using namespace Qt::StringLiterals;
using namespace exchange;

namespace {

ReportWritten written(TwoUnits &units)
{
    return must(exportReport(units.facility.room(), AUnit::requestFor(units.province)));
}

void deliver(TwoUnits &units, const ReportWritten &report)
{
    REQUIRE(report.bundle);
    const auto done
        = must(importBundle(units.province.room(), units.facility.outboxPath(*report.bundle)));
    REQUIRE(done.outcome == Import::Outcome::Applied);
}

} // namespace

TEST_CASE("A second report carries only what is new, and none is made for nothing", "[exchange]")
{
    TwoUnits units;
    for (int i = 0; i < 4; ++i)
        units.facility.save(aCase());
    const ReportWritten first = written(units);
    CHECK(first.counts.rows == 4);
    CHECK(first.bundle->sequence == 1);
    deliver(units, first);

    const QByteArray before = units.facility.everything();
    CHECK(must(previewReport(units.facility.room(), AUnit::requestFor(units.province))).isEmpty());
    CHECK_FALSE(written(units).bundle);
    CHECK(units.facility.everything() == before);

    units.facility.save(aCase(QDate(2030, 2, 11)));
    const auto shown
        = must(previewReport(units.facility.room(), AUnit::requestFor(units.province)));
    CHECK(shown.rows == 1);
    CHECK(shown.totals == std::vector{domain::MonthTotals{u"2030-02"_s, 1, 0}});
    const ReportWritten second = written(units);
    CHECK(second.counts == shown);
    CHECK(reportCounts(*second.bundle) == shown);
    deliver(units, second);
    CHECK(units.province.holdsOf(units.facility) == second.bundle->stateHash);
}

TEST_CASE("A withdrawal takes the row back, and leaves the number", "[exchange]")
{
    TwoUnits units;
    std::vector<domain::Case> cases;
    for (int i = 0; i < 4; ++i)
        units.facility.save(cases.emplace_back(aCase()));
    deliver(units, written(units));

    cases[2].consent.scopes[u"c_share_deid_province"_s] = domain::Decision::Withdrawn;
    units.facility.save(cases[2]);
    const ReportWritten report = written(units);
    CHECK(report.counts.retractions == 1);
    CHECK(report.counts.rows == 0);
    CHECK(report.counts.totals == std::vector{domain::MonthTotals{u"2030-03"_s, 3, 1}});
    deliver(units, report);
    const crypto::Secret key = must(keyOfYear(units.facility.database.it, 2030));
    store::ReportRowRepository rows(units.province.database.it);
    const auto shelf
        = must(rows.findShelf(units.facility.self.registerId, units.province.self.registerId));
    CHECK_FALSE(must(rows.find(*shelf, 2030, rowId(cases[2].id, key))));
    CHECK(must(rows.find(*shelf, 2030, rowId(cases[1].id, key))));
    CHECK(units.province.holdsOf(units.facility) == report.bundle->stateHash);
}

TEST_CASE("A row that left rolled up never leaves more exact, in no later report", "[exchange]")
{
    TwoUnits units;
    domain::Case first = aCase(QDate(2030, 1, 5), 30, u"1602"_s);
    units.facility.save(first);
    deliver(units, written(units));
    store::ReportRowRepository rows(units.province.database.it);
    const auto ofFirst = [&] {
        const auto held
            = must(rows.rows(units.province.self.registerId, u"2030-01"_s, u"2030-01"_s));
        REQUIRE(held.size() == 1);
        return held.front().row;
    };
    CHECK(ofFirst().ageBand == u"18+"_s);
    CHECK(ofFirst().district == u"16"_s);

    for (int i = 0; i < 5; ++i)
        units.facility.save(aCase(QDate(2030, 2, 5), 30, u"1602"_s));
    deliver(units, written(units));
    CHECK(ofFirst().ageBand == u"18+"_s);
    CHECK(ofFirst().district == u"16"_s);

    // Not after a withdrawal and a new consent, and not when everything is sent anew.
    for (const auto decision : {domain::Decision::Withdrawn, domain::Decision::Granted}) {
        first.consent.scopes[u"c_share_deid_province"_s] = decision;
        units.facility.save(first);
        deliver(units, written(units));
    }
    CHECK(ofFirst().ageBand == u"18+"_s);
    must(importBundle(units.province.room(), units.facility.report(units.province, true)));
    CHECK(ofFirst().district == u"16"_s);
}

TEST_CASE("Nothing that leads to a person is anywhere in what leaves", "[exchange]")
{
    TwoUnits units;
    QByteArrayList markers{"CAS-", "SUR-", "MRK", "2030-03-01", "2030-02-27"};
    for (int i = 0; i < 3; ++i) {
        const domain::Case c = aCase();
        units.facility.save(c);
        markers << c.id.toString().toLatin1() << c.owner.toString().toLatin1()
                << QByteArray(c.id.toString().toLatin1()).replace("-", "");
    }
    const QString path = units.facility.report(units.province);
    QTemporaryDir folder;
    QProcess tar;
    tar.setWorkingDirectory(folder.path());
    tar.start(u"tar"_s, {u"x"_s});
    tar.write(opened(path, units.province.keys.reading));
    tar.closeWriteChannel();
    REQUIRE(tar.waitForFinished());
    QProcess zstd;
    zstd.start(u"zstd"_s, {u"-dc"_s, folder.filePath(u"messages.jsonl.zst"_s)});
    REQUIRE(zstd.waitForFinished());
    const QByteArray messages = zstd.readAllStandardOutput();
    const QByteArray all = messages + bytesOf(folder.filePath(u"manifest.json"_s))
        + bytesOf(folder.filePath(u"manifest.json.minisig"_s));
    CHECK(messages.contains("physical_assault"));
    for (const QByteArray &marker : markers) {
        INFO(marker.toStdString());
        CHECK_FALSE(all.contains(marker));
    }
}

TEST_CASE("A report goes only to a province that is trusted now", "[exchange]")
{
    TwoUnits units;
    units.facility.save(aCase());
    AProvince stranger;
    AUnit neighbour(u"PTM-HC-002"_s);
    units.facility.trusts(neighbour);
    const auto refusal = [&](AUnit &to) {
        return refused(exportReport(units.facility.room(), AUnit::requestFor(to)));
    };
    CHECK(refusal(stranger) == ErrorCode::NotFound);
    CHECK(refusal(neighbour) == ErrorCode::Invalid);
    must(revokeTrust(units.facility.room(), units.province.self.registerId, u"keys lost"_s));
    CHECK(refusal(units.province) == ErrorCode::RevokedSigner);
    CHECK(must(outbox(units.facility.room())).empty());
}

TEST_CASE("What no reader would take does not leave", "[exchange]")
{
    TwoUnits units;
    units.facility.save(aCase());
    ReportRequest request = AUnit::requestFor(units.province);
    request.formVersion = u"a form without a version"_s;
    CHECK(refused(exportReport(units.facility.room(), request)) == ErrorCode::Invalid);
    CHECK(must(outbox(units.facility.room())).empty());
    CHECK(written(units).counts.rows == 1);
}

TEST_CASE("Stopping an export leaves no file and uses no number", "[exchange]")
{
    TwoUnits units;
    units.facility.save(aCase());
    const QByteArray before = units.facility.everything();
    CHECK(refused(exportReport(units.facility.room(), AUnit::requestFor(units.province),
              [](qint64, qint64) { return false; }))
        == ErrorCode::Interrupted);
    CHECK(units.facility.everything() == before);
    CHECK(must(outbox(units.facility.room())).empty());
    CHECK(QDir(units.facility.room().folders.outbox).isEmpty());
    CHECK(written(units).bundle->sequence == 1);
}

TEST_CASE("A crash between the register and the file's name loses nothing", "[exchange]")
{
    TwoUnits units;
    units.facility.save(aCase());
    const ReportWritten report = written(units);
    const QString path = units.facility.outboxPath(*report.bundle);
    REQUIRE(QFile::rename(path, path + u".part"_s));
    QFile unknown(units.facility.room().folders.outbox + u"/never.bundle.age.part"_s);
    REQUIRE(unknown.open(QIODevice::WriteOnly));
    unknown.close();

    CHECK(must(outbox(units.facility.room())).size() == 1);
    CHECK(QFile::exists(path));
    CHECK_FALSE(unknown.exists());
    deliver(units, report);
}
