// SPDX-License-Identifier: GPL-3.0-or-later
#include "a_telling_visit.h"
#include "casework/sign_in.h"

#include <QDir>

using namespace casework;

// Story 6, its first half. There is no backup yet, so nothing is restored with two key holders.

namespace {

/// All of a register's folder, as somebody takes it who has the disk in hand.
QString takenAway(const QString &folder, const QTemporaryDir &elsewhere)
{
    const QString copy = elsewhere.filePath(u"taken"_s);
    const QDir from(folder);
    QDirIterator all(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (all.hasNext()) {
        const QString to = QDir(copy).filePath(from.relativeFilePath(all.next()));
        REQUIRE(QDir().mkpath(QFileInfo(to).path()));
        REQUIRE(QFile::copy(all.filePath(), to));
    }
    return copy;
}

} // namespace

TEST_CASE(
    "Story 6: a laptop that is stolen while it is locked tells who may unlock it, and nothing "
    "else",
    "[flows]")
{
    ARegister unit;
    int fields = 0;
    const auto c = aTellingVisit(unit, &fields);
    REQUIRE(fields > 8);
    unit.close();
    const QTemporaryDir elsewhere;
    const QString taken = takenAway(unit.folder(), elsewhere);
    const Looked looked = lookThrough(taken);
    CHECK(looked.files >= 2);
    CHECK(looked.readable == QStringList());
    CHECK(must(lookAt(taken)).users == QStringList{u"dara"_s});
    for (const QString &guess : {QString(), u"dara"_s, u"MALIS-HC"_s, u"nine lotus on the lakes"_s,
             u"Nine lotus on the lake"_s}) {
        INFO(guess.toStdString());
        CHECK(refused(signIn(taken, u"dara"_s, guess, unit.environment()))
            == ErrorCode::WrongPassphrase);
    }
    // Whoever has the passphrase finds all of it on another computer: nothing else kept it shut.
    const SignedIn owner = must(signIn(taken, u"dara"_s, unit.passphrase(), unit.environment()));
    CHECK(must(openCase(*owner.reg, owner.session, c.id)).records.size() == 2);
}

TEST_CASE("Story 6: the keys of another register do not open a stolen one", "[flows]")
{
    ARegister unit;
    aTellingVisit(unit);
    unit.close();
    ARegister thiefs;
    thiefs.close();
    const QTemporaryDir elsewhere;
    const QString taken = takenAway(unit.folder(), elsewhere);
    const QString keys = taken + u"/register.keys"_s;
    const QByteArray own = bytesOf(keys);
    writeFile(keys, bytesOf(thiefs.folder() + u"/register.keys"_s));
    CHECK_FALSE(signIn(taken, u"dara"_s, thiefs.passphrase(), unit.environment()));
    CHECK(lookThrough(taken).readable == QStringList());
    REQUIRE(QFile::remove(keys));
    CHECK_FALSE(signIn(taken, u"dara"_s, unit.passphrase(), unit.environment()));
    writeFile(keys, own);
    CHECK(signIn(taken, u"dara"_s, unit.passphrase(), unit.environment()));
}
