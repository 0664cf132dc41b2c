// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/hash.h"
#include "crypto/key_slots.h"
#include "support/a_file.h"
#include "support/printing.h"

#include <QtEndian>

#include <array>

using namespace Qt::StringLiterals;
using crypto::KeySet;
using crypto::KeySlots;
using crypto::Secret;
using crypto::StretchCost;

namespace {

const StretchCost cheap = StretchCost::lowest();
constexpr int startSize = 8 + 2 + 2 + 32; // magic, version, count, MAC; its checksum follows

Secret typed(const QString &text)
{
    return crypto::passphraseSecret(text);
}

KeySlots slotsOfThree(const KeySet &keys)
{
    KeySlots slots = must(KeySlots::create(keys, u"sokha"_s, typed(u"one two three"_s), cheap));
    must(slots.addUser(keys, u"bopha"_s, typed(u"four five six"_s), cheap));
    must(slots.addUser(keys, u"ចាន់"_s, typed(u"ពាក្យសម្ងាត់"_s), cheap));
    return slots;
}

/// The checksums made right again, as somebody can who has no key.
QByteArray withChecksums(QByteArray file)
{
    file.replace(startSize, 32, crypto::blake2b(file.first(startSize), 32));
    for (qsizetype at = startSize + 32; at < file.size();) {
        const auto size = qFromBigEndian<quint16>(file.constData() + at);
        file.replace(at + 2 + size, 32, crypto::blake2b(file.mid(at + 2, size), 32));
        at += 2 + size + 32;
    }
    return file;
}

/// Where the cost of the first slot stands: after its length, kind, and name.
qsizetype costOfFirstSlot(const QByteArray &file)
{
    const qsizetype user = startSize + 32 + 2 + 1;
    return user + 2 + qFromBigEndian<quint16>(file.constData() + user);
}

} // namespace

TEST_CASE("Each user opens the register with their own passphrase", "[crypto]")
{
    const KeySet keys = crypto::newKeySet();
    REQUIRE(keys.size() == 3);
    const KeySlots written = slotsOfThree(keys);
    const KeySlots read = must(KeySlots::decode(written.encode()));
    CHECK(read.encode() == written.encode());
    CHECK(read.users() == QStringList{u"sokha"_s, u"bopha"_s, u"ចាន់"_s});
    CHECK(must(read.unlock(u"sokha"_s, typed(u"one two three"_s))) == keys);
    CHECK(must(read.unlock(u"bopha"_s, typed(u"four five six"_s))) == keys);
    CHECK(must(read.unlock(u"ចាន់"_s, typed(u"ពាក្យសម្ងាត់"_s))) == keys);
}

TEST_CASE("A key file written by the first version opens for ever", "[crypto]")
{
    const QByteArray bytes = bytesOf(u"" SOURCE_ROOT "/tests/data/keys/version-1.keys"_s);
    const KeySlots slots = must(KeySlots::decode(bytes));
    CHECK(slots.encode() == bytes);
    for (const auto &[user, passphrase] :
        {std::pair(u"sokha"_s, u"a test passphrase"_s), std::pair(u"ចាន់"_s, u"ពាក្យសម្ងាត់"_s)}) {
        const KeySet keys = must(slots.unlock(user, typed(passphrase)));
        CHECK(crypto::names(keys) == QStringList{u"register"_s, u"restricted"_s});
        CHECK(keys.at(u"register"_s) == Secret::of(QByteArray(32, 'r')));
        CHECK(keys.at(u"restricted"_s) == Secret::of(QByteArray(32, 's')));
    }
}

TEST_CASE("A wrong passphrase opens nothing and is told from a user who is not there", "[crypto]")
{
    const KeySlots slots = slotsOfThree(crypto::newKeySet());
    CHECK(
        refused(slots.unlock(u"sokha"_s, typed(u"one two thre"_s))) == ErrorCode::WrongPassphrase);
    CHECK(
        refused(slots.unlock(u"sokha"_s, typed(u"four five six"_s))) == ErrorCode::WrongPassphrase);
    CHECK(refused(slots.unlock(u"sokha"_s, Secret())) == ErrorCode::WrongPassphrase);
    CHECK(refused(slots.unlock(u"nobody"_s, typed(u"one two three"_s))) == ErrorCode::NotFound);
}

TEST_CASE("A passphrase typed composed or decomposed opens the same slot", "[crypto]")
{
    const KeySet keys = crypto::newKeySet();
    const KeySlots slots
        = must(KeySlots::create(keys, u"sokha"_s, typed(u"caf\u00E9 th\u1EDDi"_s), cheap));
    CHECK(must(slots.unlock(u"sokha"_s, typed(u"cafe\u0301 tho\u031B\u0300i"_s))) == keys);
    CHECK(refused(slots.unlock(u"sokha"_s, typed(u"cafe thoi"_s))) == ErrorCode::WrongPassphrase);
}

TEST_CASE("Nothing of a long passphrase is cut off", "[crypto]")
{
    const QString longOne(500, u'ក');
    const KeySlots slots
        = must(KeySlots::create(crypto::newKeySet(), u"a"_s, typed(longOne), cheap));
    must(slots.unlock(u"a"_s, typed(longOne)));
    CHECK(refused(slots.unlock(u"a"_s, typed(longOne.first(499)))) == ErrorCode::WrongPassphrase);
}

TEST_CASE(
    "Every flipped bit and every cut of the key file is damage, before any passphrase", "[crypto]")
{
    const KeySlots slots
        = must(KeySlots::create(crypto::newKeySet(), u"sokha"_s, typed(u"one two three"_s), cheap));
    const QByteArray file = slots.encode();
    must(KeySlots::decode(file));
    for (int bit = 0; bit < file.size() * 8; ++bit) {
        QByteArray flipped = file;
        flipped[bit / 8] = char(flipped[bit / 8] ^ (1 << bit % 8));
        INFO("bit " << bit);
        CHECK(refused(KeySlots::decode(flipped)) == ErrorCode::DamagedHeader);
    }
    for (int length = 0; length < file.size(); ++length)
        CHECK(refused(KeySlots::decode(file.first(length))) == ErrorCode::DamagedHeader);
    CHECK(refused(KeySlots::decode(file + '\0')) == ErrorCode::DamagedHeader);
    CHECK(refused(KeySlots::decode(file + file)) == ErrorCode::DamagedHeader);
}

TEST_CASE("A newer key file is recognised, a damaged version number is not a newer one", "[crypto]")
{
    const KeySlots slots = slotsOfThree(crypto::newKeySet());
    QByteArray file = slots.encode();
    file[9] = 2;
    CHECK(refused(KeySlots::decode(file)) == ErrorCode::DamagedHeader);
    CHECK(refused(KeySlots::decode(withChecksums(file))) == ErrorCode::NewerFormat);
    file[9] = 1;
    must(KeySlots::decode(withChecksums(file)));
    file[9] = 0;
    CHECK(refused(KeySlots::decode(withChecksums(file))) == ErrorCode::DamagedHeader);
}

TEST_CASE("A key file changed by somebody without the keys does not open a register", "[crypto]")
{
    const KeySet keys = crypto::newKeySet();
    const QByteArray file = slotsOfThree(keys).encode();
    const auto open = [](const QByteArray &bytes) {
        return must(KeySlots::decode(bytes)).unlock(u"sokha"_s, typed(u"one two three"_s));
    };
    CHECK(must(open(withChecksums(file))) == keys);

    QByteArray fewer = file; // the last slot taken away, the count and the checksums put right
    const qsizetype second
        = startSize + 32 + 2 + 32 + qFromBigEndian<quint16>(file.constData() + startSize + 32);
    const qsizetype third = second + 2 + 32 + qFromBigEndian<quint16>(file.constData() + second);
    fewer.truncate(third);
    fewer[11] = 2;
    CHECK(refused(open(withChecksums(fewer))) == ErrorCode::DamagedHeader);

    QByteArray turned = file.first(startSize + 32) + file.mid(second, third - second)
        + file.mid(startSize + 32, second - startSize - 32) + file.mid(third);
    CHECK(refused(open(withChecksums(turned))) == ErrorCode::DamagedHeader);

    QByteArray othersMac = file;
    othersMac[12] = char(othersMac[12] ^ 1);
    CHECK(refused(open(withChecksums(othersMac))) == ErrorCode::DamagedHeader);

    QByteArray othersSlot = file; // a bit in what another user's slot seals
    othersSlot[third - 40] = char(othersSlot[third - 40] ^ 1);
    CHECK(refused(open(withChecksums(othersSlot))) == ErrorCode::DamagedHeader);
}

TEST_CASE("A key file cannot make this computer work or remember without end", "[crypto]")
{
    struct Case {
        quint32 passes;
        quint64 memory;
        bool accepted;
    };
    const quint64 gibibyte = 1024ULL * 1024 * 1024;
    const KeySlots slots = slotsOfThree(crypto::newKeySet());
    for (const Case &one : std::array{Case{1, 8192, true}, Case{20, gibibyte, true},
             Case{21, 8192, false}, Case{0, 8192, false}, Case{1, gibibyte + 1, false},
             Case{1, ~0ULL, false}, Case{~0U, 8192, false}, Case{1, 8191, false}}) {
        QByteArray file = slots.encode();
        const qsizetype at = costOfFirstSlot(file);
        qToBigEndian(one.passes, file.data() + at);
        qToBigEndian(one.memory, file.data() + at + 4);
        const auto read = KeySlots::decode(withChecksums(file));
        INFO(one.passes << " passes, " << one.memory << " bytes");
        if (one.accepted)
            CHECK(read.has_value());
        else
            CHECK(refused(read) == ErrorCode::TooLarge);
    }
}

TEST_CASE("A changed passphrase opens and the old one does not", "[crypto]")
{
    const KeySet keys = crypto::newKeySet();
    KeySlots slots = slotsOfThree(keys);
    must(slots.changePassphrase(keys, u"bopha"_s, typed(u"seven eight"_s), cheap));
    CHECK(must(slots.unlock(u"bopha"_s, typed(u"seven eight"_s))) == keys);
    CHECK(
        refused(slots.unlock(u"bopha"_s, typed(u"four five six"_s))) == ErrorCode::WrongPassphrase);
    CHECK(must(slots.unlock(u"sokha"_s, typed(u"one two three"_s))) == keys);
    CHECK(refused(slots.changePassphrase(keys, u"nobody"_s, typed(u"x"_s), cheap))
        == ErrorCode::NotFound);
}

TEST_CASE("A user who goes has no slot; the last one cannot go; nobody has two", "[crypto]")
{
    const KeySet keys = crypto::newKeySet();
    KeySlots slots = slotsOfThree(keys);
    CHECK(refused(slots.addUser(keys, u"bopha"_s, typed(u"x"_s), cheap)) == ErrorCode::Invalid);
    must(slots.removeUser(keys, u"bopha"_s));
    CHECK(refused(slots.unlock(u"bopha"_s, typed(u"four five six"_s))) == ErrorCode::NotFound);
    CHECK(refused(slots.removeUser(keys, u"bopha"_s)) == ErrorCode::NotFound);
    must(slots.removeUser(keys, u"ចាន់"_s));
    CHECK(refused(slots.removeUser(keys, u"sokha"_s)) == ErrorCode::Invalid);
    const KeySlots read = must(KeySlots::decode(slots.encode()));
    CHECK(read.users() == QStringList{u"sokha"_s});
    CHECK(must(read.unlock(u"sokha"_s, typed(u"one two three"_s))) == keys);
}

TEST_CASE("Only somebody who holds the keys changes who may open", "[crypto]")
{
    KeySlots slots = slotsOfThree(crypto::newKeySet());
    const QByteArray before = slots.encode();
    const KeySet others = crypto::newKeySet();
    CHECK(refused(slots.addUser(others, u"x"_s, typed(u"x"_s), cheap)) == ErrorCode::Invalid);
    CHECK(refused(slots.removeUser(others, u"bopha"_s)) == ErrorCode::Invalid);
    CHECK(refused(slots.changePassphrase(others, u"bopha"_s, typed(u"x"_s), cheap))
        == ErrorCode::Invalid);
    CHECK(refused(slots.replaceKeys(others, crypto::newKeySet())) == ErrorCode::Invalid);
    CHECK(slots.encode() == before);
}

TEST_CASE("A slot holds only the keys its user may have", "[crypto]")
{
    const KeySet keys = crypto::newKeySet();
    KeySlots slots = slotsOfThree(keys);
    const KeySet some = must(crypto::chosen(keys, {u"register"_s, u"photographs"_s}));
    must(slots.addUser(some, u"dara"_s, typed(u"ten"_s), cheap));
    CHECK(must(slots.unlock(u"dara"_s, typed(u"ten"_s))) == some);
    CHECK(must(slots.unlock(u"sokha"_s, typed(u"one two three"_s))) == keys);

    KeySet without = crypto::copy(keys);
    without.erase(u"register"_s);
    CHECK(refused(KeySlots::create(without, u"a"_s, typed(u"b"_s), cheap)) == ErrorCode::Invalid);
    CHECK(refused(KeySlots::create(keys, u""_s, typed(u"b"_s), cheap)) == ErrorCode::Invalid);
    CHECK(refused(KeySlots::create(keys, u"a"_s, typed(u""_s), cheap)) == ErrorCode::Invalid);
}

TEST_CASE(
    "New keys reach everyone without their passphrase, and not somebody who has gone", "[crypto]")
{
    const KeySet keys = crypto::newKeySet();
    KeySlots slots = slotsOfThree(keys);
    const KeySet some = must(crypto::chosen(keys, {u"register"_s}));
    must(slots.addUser(some, u"dara"_s, typed(u"ten"_s), cheap));
    const KeySlots before = must(KeySlots::decode(slots.encode()));

    const KeySet renewed = crypto::newKeySet();
    must(slots.removeUser(keys, u"bopha"_s));
    must(slots.replaceKeys(keys, renewed));
    const KeySlots after = must(KeySlots::decode(slots.encode()));
    CHECK(must(after.unlock(u"sokha"_s, typed(u"one two three"_s))) == renewed);
    CHECK(must(after.unlock(u"ចាន់"_s, typed(u"ពាក្យសម្ងាត់"_s))) == renewed);
    CHECK(must(after.unlock(u"dara"_s, typed(u"ten"_s)))
        == must(crypto::chosen(renewed, {u"register"_s})));
    CHECK(refused(after.unlock(u"bopha"_s, typed(u"four five six"_s))) == ErrorCode::NotFound);
    CHECK(must(before.unlock(u"bopha"_s, typed(u"four five six"_s))) == keys);
    // A second renewal works from the renewed header, not only from the first.
    KeySlots again = after;
    must(again.replaceKeys(renewed, keys));
    CHECK(must(again.unlock(u"sokha"_s, typed(u"one two three"_s))) == keys);
    CHECK(refused(again.replaceKeys(keys, some)) == ErrorCode::NotFound);
}
