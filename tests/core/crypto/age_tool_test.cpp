// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/platform.h"
#include "core/crypto/age_samples.h"
#include "core/crypto/tool.h"
#include "crypto/hash.h"
#include "support/printing.h"

#include <cstring>

using namespace Qt::StringLiterals;
using crypto::AgeIdentity;
using crypto::AgeReader;
using crypto::AgeWriter;

namespace {

const std::array<qsizetype, 6> sizes{0, 1, 65'535, 65'536, 65'537, 1'000'000};
constexpr qint64 hundredMegabytes = 100'000'000;

QString text(const crypto::AgeRecipient &recipient)
{
    return QString::fromLatin1(recipient.text());
}

/// The same bytes on each pass, so that nothing has to be kept to compare with.
class Generated
{
public:
    QByteArrayView next(qsizetype size)
    {
        const qsizetype at = m_at % period;
        m_at += size;
        return QByteArrayView(m_pattern).sliced(at, size);
    }

private:
    static constexpr qsizetype period = 65'521;
    const QByteArray m_pattern = samplePlain(period).repeated(6);
    qsizetype m_at = 0;
};

/// Counts what passes through to a file, or comes from it.
class Counted : public QIODevice
{
public:
    Counted(const QString &path, OpenMode mode)
        : m_file(path)
    {
        REQUIRE(m_file.open(mode | Unbuffered));
        REQUIRE(open(mode | Unbuffered));
    }
    bool isSequential() const override { return true; }
    qint64 passed() const { return m_passed; }

protected:
    qint64 readData(char *bytes, qint64 size) override { return count(m_file.read(bytes, size)); }
    qint64 writeData(const char *bytes, qint64 size) override
    {
        return count(m_file.write(bytes, size));
    }

private:
    qint64 count(qint64 size)
    {
        m_passed += std::max<qint64>(size, 0);
        return size;
    }
    QFile m_file;
    qint64 m_passed = 0;
};

} // namespace

TEST_CASE("The age tool opens what we encrypt", "[crypto][tools]")
{
    const Tool tool;
    const AgeIdentity identity = AgeIdentity::create();
    tool.write(u"key"_s, identity.text().view().toByteArray());
    const std::array recipients{AgeIdentity::create().recipient(), identity.recipient()};
    for (const qsizetype size : sizes) {
        const QByteArray plain = crypto::randomBytes(size);
        const QByteArray file = must(crypto::ageEncrypt(plain, recipients));
        tool.write(u"file.age"_s, file);
        tool.write(u"plain"_s, {}); // the tool makes no file for nothing
        CHECK(tool.run(u"age"_s, {u"-d"_s, u"-i"_s, u"key"_s, u"-o"_s, u"plain"_s, u"file.age"_s}));
        CHECK(tool.read(u"plain"_s) == plain);
        tool.write(u"file.age"_s, file.chopped(1));
        CHECK_FALSE(
            tool.run(u"age"_s, {u"-d"_s, u"-i"_s, u"key"_s, u"-o"_s, u"plain"_s, u"file.age"_s}));
    }
}

TEST_CASE("We open what the age tool encrypts, armored or not", "[crypto][tools]")
{
    const Tool tool;
    const AgeIdentity identity = AgeIdentity::create();
    const QStringList readers{
        u"-r"_s, text(AgeIdentity::create().recipient()), u"-r"_s, text(identity.recipient())};
    for (const qsizetype size : sizes) {
        const QByteArray plain = crypto::randomBytes(size);
        tool.write(u"plain"_s, plain);
        REQUIRE(tool.run(u"age"_s, readers + QStringList{u"-o"_s, u"file.age"_s, u"plain"_s}));
        CHECK(must(openedBy(identity, tool.read(u"file.age"_s))) == plain);
        REQUIRE(
            tool.run(u"age"_s, readers + QStringList{u"-a"_s, u"-o"_s, u"file.asc"_s, u"plain"_s}));
        CHECK(must(openedBy(identity, tool.read(u"file.asc"_s))) == plain);
        CHECK(refused(openedBy(AgeIdentity::create(), tool.read(u"file.asc"_s)))
            == ErrorCode::NotForUs);
    }
}

TEST_CASE("A hundred megabytes pass through, never more than a few pieces held", "[crypto][tools]")
{
    const Tool tool;
    const AgeIdentity identity = AgeIdentity::create();
    tool.write(u"key"_s, identity.text().view().toByteArray());
    constexpr qint64 most = 128 * 1024; // bytes that may be held at a time
    constexpr qsizetype piece = 50'000;
    const qint64 memoryBefore = platform::peakMemory();
    {
        Counted out(tool.path(u"file.age"_s), QIODevice::WriteOnly);
        AgeWriter writer = must(AgeWriter::open(out, std::span(&identity.recipient(), 1)));
        Generated plain;
        for (qint64 given = piece; given <= hundredMegabytes; given += piece) {
            must(writer.write(plain.next(piece)));
            REQUIRE(given - out.passed() < most);
        }
        must(writer.finish());
    }
    REQUIRE(tool.run(u"age"_s, {u"-d"_s, u"-i"_s, u"key"_s, u"-o"_s, u"plain"_s, u"file.age"_s}));
    Counted in(tool.path(u"file.age"_s), QIODevice::ReadOnly);
    AgeReader reader = must(AgeReader::open(in, std::span(&identity, 1)));
    QFile byTool(tool.path(u"plain"_s));
    REQUIRE(byTool.open(QIODevice::ReadOnly));
    Generated plain;
    qint64 taken = 0;
    for (QByteArray ours = must(reader.read()); !ours.isEmpty(); ours = must(reader.read())) {
        taken += ours.size();
        REQUIRE(ours == plain.next(ours.size()));
        REQUIRE(ours == byTool.read(ours.size()));
        REQUIRE(in.passed() - taken < most);
    }
    CHECK(taken == hundredMegabytes);
    CHECK(byTool.atEnd());
    CHECK(platform::peakMemory() - memoryBefore < 20'000'000);
}
