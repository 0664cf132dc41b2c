// SPDX-License-Identifier: GPL-3.0-or-later
#include "casework/exchanging.h"
#include "support/a_visit.h"
#include "support/mail.h"
#include "support/table_hashes.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace {

domain::Session as(const ARegister &unit, const QString &role)
{
    domain::Session session = unit.session();
    session.user.role = role;
    return session;
}

template <typename T>
bool isDenied(const Result<T> &result)
{
    return !result && result.error().code == ErrorCode::Denied;
}

const QStringList exporters{
    u"hc_chief"_s, u"hosp_manager"_s, u"fac_data"_s, u"phd_gbv"_s, u"pdowa_sec"_s, u"hl_super"_s};
const QStringList importers{
    u"fac_data"_s, u"phd_gbv"_s, u"pdowa_sec"_s, u"nat_moh"_s, u"nat_mowa"_s};

} // namespace

TEST_CASE("Who may send and who may take in follows the permissions", "[casework]")
{
    ARegister facility;
    auto province = ARegister::province();
    trustEachOther(facility, province);
    aVisit(facility);
    const QString report = reportOf(facility, province);
    takeIn(province, report);
    const QString receipt = newestFor(province, facility);
    REQUIRE(domain::roles().size() == 20);
    for (const QString &role : domain::roles()) {
        CAPTURE(role);
        const bool maySend = exporters.contains(role);
        const bool mayTakeIn = importers.contains(role);
        const auto here = as(facility, role);
        const auto there = as(province, role);
        CHECK(isDenied(casework::previewExport(facility.reg(), here, idOf(province))) != maySend);
        CHECK(isDenied(casework::exportReport(facility.reg(), here, idOf(province))) != maySend);
        CHECK(isDenied(casework::previewBundle(province.reg(), there, report)) != mayTakeIn);
        CHECK(isDenied(casework::importBundle(province.reg(), there, report)) != mayTakeIn);
        // A receipt comes back to whoever may send.
        const bool hasMail = maySend || mayTakeIn;
        CHECK(isDenied(casework::importBundle(facility.reg(), here, receipt)) != hasMail);
        CHECK(isDenied(casework::outbox(facility.reg(), here)) != hasMail);
        CHECK(isDenied(casework::inbox(facility.reg(), here)) != hasMail);
        CHECK(isDenied(casework::putAsideFiles(facility.reg(), here)) != hasMail);
        CHECK(isDenied(casework::trustedUnits(facility.reg(), here)) != hasMail);
        CHECK(
            isDenied(casework::revokeTrust(facility.reg(), here, u"nobody"_s, u"no"_s)) != hasMail);
        CHECK(isDenied(casework::carry(facility.reg(), here, u"nothing"_s, u"/nowhere"_s))
            != hasMail);
    }
}

TEST_CASE("Each deed with bundles leaves one audit line, done or denied", "[casework]")
{
    ARegister facility;
    auto province = ARegister::province();
    trustEachOther(facility, province);
    aVisit(facility);
    const auto nurse = as(facility, u"hc_provider"_s);
    qint64 lines = auditLines(facility.reg());
    CHECK(refused(casework::exportReport(facility.reg(), nurse, idOf(province)))
        == ErrorCode::Denied);
    CHECK(auditLines(facility.reg()) == ++lines);
    auto last = must(facility.reg().desk().audit.latest(1)).front();
    CHECK(last.action == u"bundle_export"_s);
    CHECK(last.outcome == u"Denied"_s);
    const QString report = reportOf(facility, province);
    CHECK(auditLines(facility.reg()) == ++lines);
    last = must(facility.reg().desk().audit.latest(1)).front();
    CHECK(last.outcome == u"done"_s);
    CHECK(last.user == u"dara"_s);

    lines = auditLines(province.reg());
    must(casework::previewBundle(province.reg(), province.session(), report));
    CHECK(auditLines(province.reg()) == ++lines);
    takeIn(province, report);
    CHECK(auditLines(province.reg()) == ++lines);
    CHECK(must(province.reg().desk().audit.latest(1)).front().action == u"bundle_import"_s);
}

TEST_CASE("The reading key of a real register stays inside", "[casework]")
{
    ARegister real;
    CHECK(refused(casework::practiceIdentity(real.reg(), real.session())) == ErrorCode::Denied);
    const auto last = must(real.reg().desk().audit.latest(1)).front();
    CHECK(last.action == u"identity_export"_s);
    CHECK(last.outcome == u"Denied"_s);

    auto practice = ARegister::practice();
    CHECK(must(casework::practiceIdentity(practice.reg(), practice.session()))
              .startsWith("AGE-SECRET-KEY-1"));
}

TEST_CASE("A refused file changes nothing but one audit line and the file put aside", "[casework]")
{
    ARegister facility;
    auto other = ARegister::facility(u"CHAMPA-HC"_s);
    auto province = ARegister::province();
    trustEachOther(facility, province);
    trust(other, province); // but the province does not know it
    aVisit(facility);
    aVisit(other);
    QTemporaryDir stick;
    const QString good = reportOf(facility, province);
    const QString strange = reportOf(other, province);

    struct Row {
        const char *what;
        QString file;
        ErrorCode why;
    };
    const std::vector<Row> rows{
        {"one bit is another", altered(good, stick.path()), ErrorCode::Unreadable},
        {"nobody knows the sender", strange, ErrorCode::UnknownSigner},
        {"no bundle at all", QStringLiteral(SOURCE_ROOT "/LICENSE"), ErrorCode::Unreadable},
    };
    int kept = 0;
    for (const Row &row : rows) {
        CAPTURE(row.what);
        const auto before = tableHashes(province.reg());
        const qint64 lines = auditLines(province.reg());
        CHECK(refused(casework::importBundle(province.reg(), province.session(), row.file))
            == row.why);
        CHECK(tableHashes(province.reg()) == before);
        CHECK(auditLines(province.reg()) == lines + 1);
        CHECK(must(province.reg().desk().audit.latest(1)).front().outcome == name(row.why));
        const auto aside = must(casework::putAsideFiles(province.reg(), province.session()));
        CHECK(int(aside.size()) == ++kept);
    }
    // Another reader's file at a facility, where only receipts may be taken in.
    const auto before = tableHashes(other.reg());
    CHECK(
        refused(casework::importBundle(other.reg(), other.session(), good)) == ErrorCode::NotForUs);
    CHECK(tableHashes(other.reg()) == before);
    CHECK(must(casework::putAsideFiles(other.reg(), other.session())).size() == 1);

    const auto taken = takeIn(province, good);
    CHECK(taken.outcome == casework::Import::Outcome::Applied);
    CHECK(taken.added == 1);
}

TEST_CASE(
    "Looking at a bundle changes nothing, and what was looked at is what is taken in", "[casework]")
{
    ARegister facility;
    auto province = ARegister::province();
    trustEachOther(facility, province);
    aVisit(facility);
    const QString first = reportOf(facility, province);
    const auto before = tableHashes(province.reg());
    const auto seen = must(casework::previewBundle(province.reg(), province.session(), first));
    CHECK(seen.added == 1);
    CHECK(tableHashes(province.reg()) == before);

    aVisit(facility);
    const QString second = reportOf(facility, province);
    CHECK(refused(casework::importBundle(province.reg(), province.session(), second, seen.fileHash))
        == ErrorCode::Invalid);
    CHECK(tableHashes(province.reg()) == before);
    const auto taken
        = must(casework::importBundle(province.reg(), province.session(), first, seen.fileHash));
    CHECK(taken.added == seen.added);
}

TEST_CASE("Trust needs the compared digits, another unit, and the same seriousness", "[casework]")
{
    ARegister facility;
    auto practice = ARegister::facility(u"CHAMPA-HC"_s, true);
    auto province = ARegister::province();
    const auto card = must(casework::ownCard(province.reg(), province.session()));
    const auto add = [&](const casework::Card &whose, const QString &digits) {
        return casework::addTrust(facility.reg(), facility.session(), whose.text, digits);
    };
    const auto before = tableHashes(facility.reg());
    QString wrong = card.fingerprint;
    wrong.front() = wrong.front() == u'0' ? u'1' : u'0';
    const auto mine = must(casework::ownCard(facility.reg(), facility.session()));
    const auto toy = must(casework::ownCard(practice.reg(), practice.session()));
    CHECK(refused(add(card, wrong)) == ErrorCode::Invalid);
    CHECK(refused(add(card, {})) == ErrorCode::Invalid);
    CHECK(refused(add(mine, mine.fingerprint)) == ErrorCode::Invalid);
    CHECK(refused(add(toy, toy.fingerprint)) == ErrorCode::Invalid);
    CHECK(refused(casework::readCard("not a card")) == ErrorCode::Unreadable);
    CHECK(tableHashes(facility.reg()) == before);

    CHECK(must(add(card, card.fingerprint)).unitCode == u"ROMDENG-PHD"_s);
    const auto known = must(casework::trustedUnits(facility.reg(), facility.session()));
    REQUIRE(known.size() == 1);
    CHECK(casework::fingerprintOf(known.front()) == card.fingerprint);
}

TEST_CASE(
    "A receipt that could not be written comes when the report is taken in again", "[casework]")
{
    ARegister facility;
    auto province = ARegister::province();
    trustEachOther(facility, province);
    aVisit(facility);
    const QString report = reportOf(facility, province);
    const QString outbox = province.folder() + u"/outbox"_s;
    REQUIRE(QDir().rmdir(outbox));
    QFile inTheWay(outbox); // even the superuser makes no folder where a file is
    REQUIRE(inTheWay.open(QIODevice::WriteOnly));
    inTheWay.close();
    CHECK_FALSE(casework::importBundle(province.reg(), province.session(), report));
    CHECK(must(casework::inbox(province.reg(), province.session())).size() == 1);

    REQUIRE(inTheWay.remove());
    CHECK(takeIn(province, report).outcome == casework::Import::Outcome::Repeat);
    CHECK(takeIn(facility, newestFor(province, facility)).receipts.size() == 1);
    takeIn(province, report); // and once is enough
    CHECK(must(casework::outbox(province.reg(), province.session())).size() == 1);
}
