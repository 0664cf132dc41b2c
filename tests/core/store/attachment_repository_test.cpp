// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/a_case.h"
#include "crypto/hash.h"
#include "store/attachment_repository.h"

#include <QBuffer>

#include <catch2/generators/catch_generators.hpp>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 limit = 4 * 1024 * 1024;
constexpr int piece = 256 * 1024;

struct Album {
    ADatabase database;
    store::CaseRepository cases{database.it};
    store::AttachmentRepository attachments{database.it};
    domain::User dara = aUser(database.it, u"dara"_s);
    domain::Case c = aCase(1, dara);

    Album() { must(cases.save(c)); }

    Result<store::Attachment> add(Id<domain::Case> id, const QByteArray &content,
        qint64 most = limit, const Progress &progress = {})
    {
        QBuffer buffer;
        buffer.setData(content);
        buffer.open(QIODevice::ReadOnly);
        return attachments.add(id, u"image/jpeg"_s, buffer, most, progress);
    }
    Result<QByteArray> read(const QByteArray &sha256)
    {
        QBuffer out;
        out.open(QIODevice::WriteOnly);
        TRY(attachments.read(sha256, out));
        return out.data();
    }
    qint64 pieces()
    {
        return single(database.it, u"SELECT count(*) FROM content_pieces"_s).toInt();
    }
};

} // namespace

TEST_CASE("A photograph of any size comes back bit by bit", "[store]")
{
    Album album;
    const int size = GENERATE(0, 1, piece - 1, piece, piece + 1, 3 * piece, 3 * piece + 7);
    const QByteArray content = crypto::randomBytes(size);

    const auto added = must(album.add(album.c.id, content));
    album.database.reopen();

    CHECK(added.sha256 == crypto::sha256(content));
    CHECK(added.size == size);
    CHECK(must(album.read(added.sha256)) == content);
    CHECK(album.pieces() == (size + piece - 1) / piece);
    const auto listed = must(album.attachments.ofCase(album.c.id));
    REQUIRE(listed.size() == 1);
    CHECK(listed[0].sha256 == added.sha256);
    CHECK(listed[0].size == size);
    CHECK(listed[0].mediaType == u"image/jpeg"_s);
    CHECK((listed[0].caseId == album.c.id));
}

TEST_CASE("A photograph over the limit leaves nothing; one at the limit is kept", "[store]")
{
    Album album;
    const QByteArray content = crypto::randomBytes(piece + 10);
    CHECK(refused(album.add(album.c.id, content, content.size() - 1)) == ErrorCode::TooLarge);
    CHECK(album.pieces() == 0);
    CHECK(must(album.attachments.ofCase(album.c.id)).empty());
    must(album.add(album.c.id, content, content.size()));
}

TEST_CASE("The same photograph twice is one; in another case it is listed there as well", "[store]")
{
    Album album;
    const QByteArray content = crypto::randomBytes(piece + 1);
    const domain::Case other = aCase(2, album.dara);
    must(album.cases.save(other));

    const auto first = must(album.add(album.c.id, content));
    const auto again = must(album.add(album.c.id, content));
    must(album.add(other.id, content));
    must(album.add(other.id, "another"));

    CHECK(again.sha256 == first.sha256);
    CHECK(must(album.attachments.ofCase(album.c.id)).size() == 1);
    CHECK(must(album.attachments.ofCase(other.id)).size() == 2);
    CHECK(album.pieces() == 3);
    CHECK(must(album.read(first.sha256)) == content);
}

TEST_CASE("Stopping while a photograph is added leaves nothing", "[store]")
{
    Album album;
    qint64 told = 0;
    const auto stop = [&](qint64 done, qint64 total) {
        told = total;
        return done < 2 * piece;
    };
    CHECK(refused(album.add(album.c.id, QByteArray(4 * piece, 'x'), limit, stop))
        == ErrorCode::Interrupted);
    CHECK(told == 4 * piece);
    CHECK(album.pieces() == 0);
}

TEST_CASE("A photograph for no case, and one that is not there, are refused", "[store]")
{
    Album album;
    CHECK(refused(album.add(Id<domain::Case>::create(), "x")) == ErrorCode::Storage);
    CHECK(album.pieces() == 0);
    CHECK(refused(album.read(QByteArray(32, 'x'))) == ErrorCode::NotFound);
}

TEST_CASE("A photograph that is not what was added is told as damage", "[store]")
{
    Album album;
    const auto added = must(album.add(album.c.id, QByteArray(2 * piece, 'x')));
    const QString harm = GENERATE(as<QString>{},
        u"UPDATE content_pieces SET bytes = zeroblob(10) WHERE piece = 1"_s,
        u"UPDATE contents SET size = size + 1"_s, u"DELETE FROM content_pieces WHERE piece = 1"_s);

    must(album.database.it.run(harm));

    CHECK(refused(album.read(added.sha256)) == ErrorCode::DamagedPages);
}
