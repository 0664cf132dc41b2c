// SPDX-License-Identifier: GPL-3.0-or-later
#include "casework/auditing.h"
#include "support/a_register.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

TEST_CASE("A register opens again with its passphrase, and with no other", "[casework]")
{
    ARegister facility;
    const QString id = casework::info(facility.reg()).registerId;
    facility.close();

    CHECK(refused(casework::signIn(
              facility.folder(), u"dara"_s, u"nine lotus on the lake "_s, facility.environment()))
        == ErrorCode::WrongPassphrase);
    const auto open = must(casework::signIn(
        facility.folder(), u"dara"_s, facility.passphrase(), facility.environment()));
    CHECK(casework::info(*open.reg).registerId == id);
    CHECK(open.session.user.role == u"hc_chief"_s);
}

TEST_CASE("A name that is not there looks like a wrong passphrase", "[casework]")
{
    ARegister facility;
    facility.close();
    CHECK(refused(casework::signIn(
              facility.folder(), u"nobody"_s, facility.passphrase(), facility.environment()))
        == ErrorCode::WrongPassphrase);
}

TEST_CASE("Wrong tries stand in the audit log after the next right one", "[casework]")
{
    ARegister facility;
    facility.close();
    for (int i = 0; i < 3; ++i)
        refused(casework::signIn(
            facility.folder(), u"dara"_s, u"something else"_s, facility.environment()));
    facility.reopen();

    const auto trail = must(casework::auditTrail(facility.reg(), facility.session(), 10));
    REQUIRE(trail.size() >= 2);
    CHECK(trail.at(0).action == u"unlock"_s);
    CHECK(trail.at(1).action == u"unlock_failed"_s);
    CHECK(trail.at(1).reason == u"3"_s);
}

TEST_CASE("A second program on the same register is told so", "[casework]")
{
    ARegister facility;
    CHECK(refused(casework::signIn(
              facility.folder(), u"dara"_s, facility.passphrase(), facility.environment()))
        == ErrorCode::InUse);
    facility.close();
    must(casework::signIn(
        facility.folder(), u"dara"_s, facility.passphrase(), facility.environment()));
}

TEST_CASE("Each way a register can be broken has its own word", "[casework]")
{
    ARegister facility;
    facility.close();
    const auto open = [&] {
        return casework::signIn(
            facility.folder(), u"dara"_s, facility.passphrase(), facility.environment());
    };
    const auto overwrite = [&](const QString &name, qint64 at, const QByteArray &bytes) {
        QFile file(facility.folder() + u'/' + name);
        REQUIRE(file.open(QIODevice::ReadWrite));
        REQUIRE(file.seek(at));
        REQUIRE(file.write(bytes) == bytes.size());
    };

    SECTION("the key file is damaged")
    {
        overwrite(u"register.keys"_s, 40, "xxxx");
        CHECK(refused(open()) == ErrorCode::DamagedHeader);
    }
    SECTION("the first page is damaged")
    {
        overwrite(u"register.db"_s, 100, "xxxx");
        CHECK(refused(open()) == ErrorCode::DamagedPages);
    }
    SECTION("the database was put in clear")
    {
        overwrite(u"register.db"_s, 0, QByteArray("SQLite format 3\0", 16));
        CHECK(refused(open()) == ErrorCode::NotEncrypted);
    }
    SECTION("the database is gone")
    {
        REQUIRE(QFile::remove(facility.folder() + u"/register.db"_s));
        CHECK(refused(open()) == ErrorCode::NotFound);
        CHECK_FALSE(QFile::exists(facility.folder() + u"/register.db"_s));
    }
    SECTION("nothing is")
    {
        must(open());
    }
}

TEST_CASE("A folder without a register says so", "[casework]")
{
    ARegister facility;
    QTemporaryDir empty;
    CHECK(refused(casework::lookAt(empty.path())) == ErrorCode::NotFound);
    CHECK(must(casework::lookAt(facility.folder())).users == QStringList{u"dara"_s});
}

TEST_CASE("A register that cannot be made leaves nothing behind", "[casework]")
{
    QTemporaryDir folder;
    const AClock clock;
    const casework::Environment environment{
        clock.clock(), theShippedForms(), crypto::StretchCost::lowest(), {}};
    casework::NewRegister wanted{.folder = folder.filePath(u"r"_s),
        .unitCode = u"MALIS-HC"_s,
        .unitName = {u"Malis"_s, {}},
        .userName = u"dara"_s,
        .role = u"hc_chief"_s};
    const QString good = u"nine lotus on the lake"_s;

    const auto refuse = [&](auto change, const QString &passphrase) {
        casework::NewRegister broken = wanted;
        change(broken);
        CHECK(refused(casework::createRegister(broken, passphrase, environment))
            == ErrorCode::Invalid);
        CHECK_FALSE(QFile::exists(broken.folder + u"/register.keys"_s));
        CHECK_FALSE(QFile::exists(broken.folder + u"/register.db"_s));
    };
    refuse([](auto &w) { w.unitCode = u"malis"_s; }, good);
    refuse([](auto &w) { w.unitName = {}; }, good);
    refuse([](auto &w) { w.userName = u"a b"_s; }, good);
    refuse([](auto &w) { w.role = u"queen"_s; }, good);
    refuse([](auto &) {}, u"too short"_s);

    must(casework::createRegister(wanted, good, environment));
    CHECK(refused(casework::createRegister(wanted, good, environment)) == ErrorCode::Invalid);
    must(casework::signIn(wanted.folder, u"dara"_s, good, environment));
}

TEST_CASE("A clock that stands before the last entry is noticed", "[casework]")
{
    ARegister facility;
    CHECK_FALSE(casework::clockWentBackFrom(facility.reg()));
    facility.clock.advance(-3600);
    facility.reopen();
    CHECK(casework::clockWentBackFrom(facility.reg()));
}

TEST_CASE("The wait between tries grows to a minute and no further", "[casework]")
{
    const std::vector<int> waits{0, 0, 1, 2, 4, 8, 16, 32, 60, 60};
    for (int failures = 0; failures < int(waits.size()); ++failures)
        CHECK(casework::waitAfterFailures(failures) == waits.at(size_t(failures)));
    CHECK(casework::waitAfterFailures(1'000'000) == 60);
}

TEST_CASE("A changed passphrase opens, the old one does not, and no old slot stays", "[casework]")
{
    ARegister facility;
    const QString next = u"ten lotus by the river"_s;
    CHECK(refused(casework::changePassphrase(
              facility.reg(), facility.session(), u"not the right one"_s, next))
        == ErrorCode::WrongPassphrase);
    must(casework::changePassphrase(
        facility.reg(), facility.session(), facility.passphrase(), next));
    facility.close();

    CHECK(refused(casework::signIn(
              facility.folder(), u"dara"_s, facility.passphrase(), facility.environment()))
        == ErrorCode::WrongPassphrase);
    must(casework::signIn(facility.folder(), u"dara"_s, next, facility.environment()));
    // Earlier generations of the key file open with nothing old either.
    for (const QString &name : QDir(facility.folder()).entryList({u"register.keys.*"_s})) {
        REQUIRE(QFile::remove(facility.folder() + u"/register.keys"_s));
        REQUIRE(
            QFile::copy(facility.folder() + u'/' + name, facility.folder() + u"/register.keys"_s));
        CHECK(refused(casework::signIn(
                  facility.folder(), u"dara"_s, facility.passphrase(), facility.environment()))
            == ErrorCode::WrongPassphrase);
    }
}

TEST_CASE(
    "Who makes a province adds its accounts and reads its log, until somebody is there for it",
    "[casework]")
{
    auto province = ARegister::province();
    REQUIRE(domain::permission(u"phd_gbv", u"user_admin") == domain::Permission::No);
    REQUIRE(domain::permission(u"phd_gbv", u"audit_read") == domain::Permission::No);
    must(casework::auditTrail(province.reg(), province.session(), 1));
    must(casework::addUser(
        province.reg(), province.session(), u"sok"_s, u"auditor"_s, province.passphrase()));
    province.reopen();
    // The log has its reader now; accounts have nobody else yet.
    CHECK(
        refused(casework::auditTrail(province.reg(), province.session(), 1)) == ErrorCode::Denied);
    must(casework::addUser(
        province.reg(), province.session(), u"keo"_s, u"device_admin"_s, province.passphrase()));
    province.reopen();
    CHECK(refused(casework::users(province.reg(), province.session())) == ErrorCode::Denied);
    CHECK(province.session().standsInFor.isEmpty());
}

TEST_CASE("Only the first user stands in, and only for these two rights", "[casework]")
{
    auto province = ARegister::province();
    CHECK(province.session().standsInFor == QStringList{u"user_admin"_s, u"audit_read"_s});
    must(casework::addUser(
        province.reg(), province.session(), u"chan"_s, u"phd_gbv"_s, province.passphrase()));
    province.close();
    const auto second = must(casework::signIn(
        province.folder(), u"chan"_s, province.passphrase(), province.environment()));
    CHECK(second.session.standsInFor.isEmpty());
    CHECK(refused(casework::users(*second.reg, second.session)) == ErrorCode::Denied);
    const ARegister facility; // its chief has both by the table
    CHECK(facility.session().standsInFor.isEmpty());
}
