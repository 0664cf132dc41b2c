// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/a_tar.h"
#include "support/a_file.h"

#include <QProcess>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace exchange;

namespace {

Result<std::vector<Entry>> entriesOf(const QByteArray &bytes, qsizetype piece = 1000)
{
    std::vector<Entry> entries;
    tar::Reader reader(
        [&](const QByteArray &name, qint64) -> Result<> {
            entries.push_back({name, {}});
            return {};
        },
        [&](QByteArrayView content) -> Result<> {
            entries.back().content.append(content.data(), content.size());
            return {};
        });
    for (qsizetype at = 0; at < bytes.size(); at += piece)
        TRY(reader.add(QByteArrayView(bytes).sliced(at, std::min(piece, bytes.size() - at))));
    TRY(reader.finish());
    return entries;
}

const std::vector<Entry> sample{{"manifest.json", "{}"}, {"empty", ""},
    {"blobs/aa", QByteArray(512, 'x')}, {"padding", QByteArray(700, '\0')}};

} // namespace

TEST_CASE("What goes into a tar comes out of it, in pieces of any size", "[exchange]")
{
    const QByteArray bytes = tarOf(sample);
    CHECK(bytes.size() % tar::blockSize == 0);
    for (const qsizetype piece : {1, 7, 511, 512, 513, 100000})
        CHECK(must(entriesOf(bytes, piece)) == sample);
}

TEST_CASE("The same content is the same tar, and its size was known before", "[exchange]")
{
    CHECK(tarOf(sample) == tarOf(sample));
    qint64 size = tar::endSize;
    for (const Entry &entry : sample)
        size += tar::entrySize(entry.content.size());
    CHECK(tarOf(sample).size() == size);
}

TEST_CASE("The installed tar reads what we write", "[exchange]")
{
    QTemporaryDir folder;
    QProcess program;
    program.setWorkingDirectory(folder.path());
    program.start(u"tar"_s, {u"xvf"_s, u"-"_s});
    program.write(tarOf(sample));
    program.closeWriteChannel();
    REQUIRE(program.waitForFinished());
    CHECK(program.exitCode() == 0);
    CHECK(program.readAllStandardOutput() == "manifest.json\nempty\nblobs/aa\npadding\n");
    CHECK(program.readAllStandardError().isEmpty());
    CHECK(bytesOf(folder.filePath(u"blobs/aa"_s)) == sample[2].content);
}

TEST_CASE("No bit of a tar's headers, fillings or end can be another", "[exchange]")
{
    const QByteArray bytes = tarOf({{"manifest.json", QByteArray(512, 'm')}});
    REQUIRE(entriesOf(bytes));
    int accepted = 0;
    for (qsizetype at = 0; at < bytes.size(); ++at) {
        const bool isContent = at >= tar::blockSize && at < 2 * tar::blockSize;
        for (int bit = 0; bit < 8 && !isContent; ++bit) {
            QByteArray flipped = bytes;
            flipped[at] = char(flipped[at] ^ (1 << bit));
            accepted += entriesOf(flipped) ? 1 : 0;
        }
    }
    CHECK(accepted == 0);
}

TEST_CASE("A tar that is cut off anywhere, or goes on behind its end, is refused", "[exchange]")
{
    const QByteArray bytes = tarOf(sample);
    REQUIRE(entriesOf(bytes));
    for (qsizetype size = 0; size < bytes.size(); ++size)
        REQUIRE(refused(entriesOf(bytes.left(size))) == ErrorCode::Unreadable);
    CHECK(refused(entriesOf(bytes + '\0')) == ErrorCode::Unreadable);
    CHECK(refused(entriesOf(bytes + bytes)) == ErrorCode::Unreadable);
}

TEST_CASE("The length of a bundle says little: it grows in steps", "[exchange]")
{
    constexpr qint64 kib = 1024;
    constexpr qint64 mib = 1024 * kib;
    CHECK(tar::step(1) == 64 * kib);
    CHECK(tar::step(64 * kib) == 64 * kib);
    CHECK(tar::step(64 * kib + 1) == 256 * kib);
    CHECK(tar::step(256 * kib + 1) == mib);
    CHECK(tar::step(mib) == mib);
    CHECK(tar::step(mib + 1) == 2 * mib);
    CHECK(tar::step(9 * mib + 1) == 10 * mib);
}
