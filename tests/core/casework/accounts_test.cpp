// SPDX-License-Identifier: GPL-3.0-or-later
#include "casework/accounts.h"
#include "casework/auditing.h"
#include "support/a_register.h"
#include "support/table_hashes.h"

using namespace Qt::StringLiterals;

TEST_CASE("A new account opens the register with its own passphrase", "[casework]")
{
    ARegister facility;
    const QString theirs = u"six small boats at dawn"_s;
    must(casework::addUser(
        facility.reg(), facility.session(), u"ចាន់-ដា"_s, u"hc_provider"_s, theirs));
    const auto all = must(casework::users(facility.reg(), facility.session()));
    REQUIRE(all.size() == 2);
    facility.close();

    CHECK(must(casework::lookAt(facility.folder())).users.contains(u"ចាន់-ដា"_s));
    CHECK(refused(casework::signIn(
              facility.folder(), u"ចាន់-ដា"_s, facility.passphrase(), facility.environment()))
        == ErrorCode::WrongPassphrase);
    const auto open
        = must(casework::signIn(facility.folder(), u"ចាន់-ដា"_s, theirs, facility.environment()));
    CHECK(open.session.user.role == u"hc_provider"_s);
    CHECK(refused(casework::users(*open.reg, open.session)) == ErrorCode::Denied);
}

TEST_CASE("An account that cannot be is refused, and nothing of it stays", "[casework]")
{
    ARegister facility;
    auto &reg = facility.reg();
    const auto before = tableHashes(reg);
    const QString good = u"six small boats at dawn"_s;
    const auto add = [&](const QString &name, const QString &role, const QString &passphrase) {
        return casework::addUser(reg, facility.session(), name, role, passphrase);
    };
    const qint64 lines = auditLines(reg);
    CHECK(refused(add(u"x"_s, u"hc_provider"_s, good)) == ErrorCode::Invalid);
    CHECK(refused(add(u"../mom"_s, u"hc_provider"_s, good)) == ErrorCode::Invalid);
    CHECK(refused(add(u"mo\u200Bm"_s, u"hc_provider"_s, good)) == ErrorCode::Invalid);
    CHECK(refused(add(u"mom"_s, u"queen"_s, good)) == ErrorCode::Invalid);
    CHECK(refused(add(u"mom"_s, u"hc_provider"_s, u"too short"_s)) == ErrorCode::Invalid);
    CHECK(refused(add(u"mom"_s, u"hc_provider"_s, QString(1025, u'x'))) == ErrorCode::Invalid);
    CHECK_FALSE(add(facility.user(), u"hc_provider"_s, good)); // that name is taken
    CHECK(tableHashes(reg) == before);
    CHECK(auditLines(reg) == lines + 7);
    facility.close();
    CHECK(must(casework::lookAt(facility.folder())).users == QStringList{u"dara"_s});

    facility.reopen(); // the name that was taken still opens with the first passphrase
    must(casework::addUser(facility.reg(), facility.session(), u"mom"_s, u"hc_provider"_s, good));
    CHECK(must(casework::auditTrail(facility.reg(), facility.session(), 1)).front().subject
        == u"mom"_s);
}
