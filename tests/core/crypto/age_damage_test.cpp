// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/age_samples.h"
#include "crypto/age_stream.h"
#include "support/printing.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace {

struct Sample {
    QString name;
    qsizetype size;
};
const std::array<Sample, 10> samples{Sample{u"ours-0.age"_s, 0}, Sample{u"ours-1.age"_s, 1},
    Sample{u"ours-200.age"_s, 200}, Sample{u"ours-70000.age"_s, 70'000}, Sample{u"tool-0.age"_s, 0},
    Sample{u"tool-1.age"_s, 1}, Sample{u"tool-200.age"_s, 200}, Sample{u"tool-70000.age"_s, 70'000},
    Sample{u"tool-0-armored.age"_s, 0}, Sample{u"tool-200-armored.age"_s, 200}};

QByteArray flipped(QByteArray file, qsizetype bit)
{
    file[bit / 8] = char(file[bit / 8] ^ (1 << bit % 8));
    return file;
}

/// Fails the test if a file with one of these bits changed opens.
void checkFlips(const QByteArray &file, const QSet<qsizetype> &bits)
{
    for (const qsizetype bit : bits) {
        if (openedBy(sampleIdentity(), flipped(file, bit)))
            FAIL("opened with bit " << bit << " flipped");
    }
    CHECK_FALSE(bits.isEmpty());
}

void addBits(QSet<qsizetype> &bits, qsizetype firstByte, qsizetype lastByte)
{
    for (qsizetype bit = firstByte * 8; bit < lastByte * 8; ++bit)
        bits.insert(bit);
}

} // namespace

TEST_CASE("The files that are kept with the tests open", "[crypto]")
{
    for (const Sample &sample : samples) {
        INFO(sample.name.toStdString());
        CHECK(
            must(openedBy(sampleIdentity(), sampleFile(sample.name))) == samplePlain(sample.size));
    }
}

TEST_CASE("No flipped bit of a small age file is taken", "[crypto]")
{
    for (const Sample &sample : samples) {
        if (sample.size > 200 || sample.name.contains(u"armored"_s))
            continue;
        const QByteArray file = sampleFile(sample.name);
        QSet<qsizetype> bits;
        addBits(bits, 0, file.size());
        checkFlips(file, bits);
    }
}

TEST_CASE("No cut of a small age file is taken", "[crypto]")
{
    for (const Sample &sample : samples) {
        if (sample.size > 200)
            continue;
        // The last line end of an armor may be missing.
        const QByteArray file = sampleFile(sample.name);
        const qsizetype whole = sample.name.contains(u"armored"_s) ? file.size() - 1 : file.size();
        for (qsizetype length = 0; length < whole; ++length) {
            INFO(sample.name.toStdString() << " cut to " << length);
            REQUIRE_FALSE(openedBy(sampleIdentity(), file.first(length)).has_value());
        }
    }
}

TEST_CASE("No flipped bit at the borders of a file of two chunks is taken", "[crypto]")
{
    for (const QString &name : {u"ours-70000.age"_s, u"tool-70000.age"_s}) {
        const QByteArray file = sampleFile(name);
        const qsizetype payload = file.indexOf("\n--- ") + 1 + 4 + 43 + 1;
        const qsizetype firstChunk = payload + crypto::ageNonce;
        const qsizetype secondChunk = firstChunk + crypto::ageSealedChunk;
        QSet<qsizetype> bits;
        addBits(bits, 0, firstChunk); // every bit of the header and the nonce
        addBits(bits, secondChunk - 40, secondChunk + 40);
        addBits(bits, file.size() - 40, file.size());
        for (qsizetype bit = firstChunk * 8; bits.size() < 4'096; bit += 211)
            bits.insert(bit % (file.size() * 8));
        REQUIRE(bits.size() == 4'096);
        checkFlips(file, bits);
        for (const qsizetype cut : {1, 15, 16, 17, 4'463, 4'464, 4'479, 4'480, 4'481, 70'000})
            CHECK(refused(openedBy(sampleIdentity(), file.chopped(cut))) == ErrorCode::Unreadable);
    }
}

TEST_CASE("Chunks that are turned, repeated or followed by more are not taken", "[crypto]")
{
    const crypto::AgeIdentity identity = crypto::AgeIdentity::create();
    const QByteArray file = closedTo(identity, samplePlain(3 * crypto::agePlainChunk));
    const qsizetype chunk = crypto::ageSealedChunk;
    const qsizetype begin = file.size() - 3 * chunk;
    const QByteArray a = file.mid(begin, chunk);
    const QByteArray b = file.mid(begin + chunk, chunk);
    const QByteArray c = file.mid(begin + 2 * chunk);
    const QByteArray head = file.first(begin);
    CHECK(must(openedBy(identity, head + a + b + c)) == samplePlain(3 * crypto::agePlainChunk));
    for (const QByteArray &wrong : {b + a + c, a + a + b + c, a + c, b + c, a + b, c, a + b + c + c,
             a + b + c + 'x', a + b + c + QByteArray(16, '\0'), QByteArray()})
        CHECK(refused(openedBy(identity, head + wrong)) == ErrorCode::Unreadable);
}

TEST_CASE("Bytes over 127 in the header are not taken for a letter", "[crypto]")
{
    // libsodium 1.0.18 reads them as '/', and other readers of age do not.
    const QByteArray file = sampleFile(u"tool-200.age"_s);
    const qsizetype end = file.indexOf("\n--- ") + 1 + 4 + 43;
    int slashes = 0;
    for (qsizetype at = 0; at < end; ++at) {
        slashes += file[at] == '/' ? 1 : 0;
        for (int high = 128; high < 256; ++high) {
            QByteArray wrong = file;
            wrong[at] = char(high);
            if (openedBy(sampleIdentity(), wrong))
                FAIL("opened with " << high << " at " << at);
        }
    }
    CHECK(slashes > 1); // or the decoder's fault would not have shown
}

TEST_CASE("Armor may come with other line ends and blanks around, and in no other form", "[crypto]")
{
    const QByteArray file = sampleFile(u"tool-200-armored.age"_s);
    const QByteArray plain = samplePlain(200);
    const auto opens = [&plain](const QByteArray &armor) {
        const auto opened = openedBy(sampleIdentity(), armor);
        return opened.has_value() && *opened == plain;
    };
    CHECK(opens(file));
    CHECK(opens(file.trimmed()));
    CHECK(opens(QByteArray(file).replace("\n", "\r\n")));
    CHECK(opens("\n \r\n\t\n" + file + "\n\n  \n"));
    CHECK(opens(QByteArray(1'000, '\n') + file + QByteArray(1'000, ' ')));

    const QList<QByteArray> lines = file.trimmed().split('\n');
    REQUIRE(lines.size() > 4);
    const auto without = [&lines](qsizetype at) {
        QList<QByteArray> rest = lines;
        rest.removeAt(at);
        return rest.join('\n') + '\n';
    };
    for (const QByteArray &wrong : {' ' + file, file + "x", file + file, without(0), without(1),
             without(lines.size() - 1), QByteArray(file).replace("AGE ENC", "age enc"),
             QByteArray(file).replace(lines[1], lines[1] + '\n'),
             QByteArray(file).replace(lines[1], lines[1] + ' '),
             QByteArray(file).replace(lines[1] + '\n', lines[1]),
             QByteArray(file).replace(lines[1], lines[1].first(60) + '\n' + lines[1].mid(60)),
             QByteArray(2'000, '\n') + file, file + QByteArray(2'000, '\n')})
        CHECK_FALSE(openedBy(sampleIdentity(), wrong).has_value());
}
