// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/hash.h"
#include "support/a_file.h"
#include "support/printing.h"
#include "ui/forms/picture_file.h"

#include <QBuffer>
#include <QFile>
#include <QImage>
#include <QTemporaryDir>

#include <array>

using namespace Qt::StringLiterals;

namespace {

/// Half red, half blue.
QImage aPicture(int width = 60, int height = 40)
{
    QImage image(width, height, QImage::Format_RGB32);
    for (int y = 0; y < height; ++y)
        for (int x = 0; x < width; ++x)
            image.setPixel(x, y, x < width / 2 ? 0xFFFF0000 : 0xFF0000FF);
    return image;
}

QByteArray bytesOf(const QImage &image, const char *format)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    REQUIRE(image.save(&buffer, format));
    return bytes;
}

/// A JPEG with an EXIF block: orientation 6 (a quarter turn) and a text where cameras write a
/// place.
QByteArray withExif(QByteArray jpeg)
{
    QByteArray tiff("II*\0\x08\0\0\0\x02\0", 10);
    tiff += QByteArray("\x12\x01\x03\0\x01\0\0\0\x06\0\0\0", 12); // orientation 6
    tiff += QByteArray("\x0E\x01\x02\0\x18\0\0\0\x26\0\0\0", 12); // description at 38
    tiff += QByteArray("\0\0\0\0", 4);
    tiff += QByteArray("TRIAL PLACE 11.55 104.9\0", 24);
    QByteArray segment = QByteArray("Exif\0\0", 6) + tiff;
    const auto length = quint16(segment.size() + 2);
    QByteArray marker("\xFF\xE1", 2);
    marker += char(length >> 8);
    marker += char(length & 0xFF);
    return jpeg.insert(2, marker + segment);
}

struct AFolder {
    QTemporaryDir folder;
    QString with(const QByteArray &bytes) const
    {
        const QString path = folder.filePath(u"chosen"_s);
        writeFile(path, bytes);
        return path;
    }
};

} // namespace

TEST_CASE(
    "A photograph is taken in as its points alone, upright, with the hash of its file", "[forms]")
{
    const AFolder folder;
    const QByteArray file = withExif(bytesOf(aPicture(), "jpeg"));
    REQUIRE(file.contains("TRIAL PLACE"));
    const auto picture = must(ui::readPicture(folder.with(file)));
    CHECK(picture.original == crypto::sha256(file));
    CHECK_FALSE(picture.content.contains("TRIAL PLACE"));
    CHECK_FALSE(picture.content.contains("Exif"));
    CHECK(casework::pictureType(picture.content) == u"image/jpeg"_s);
    const QImage shown = ui::shownPicture(picture.content);
    REQUIRE(shown.size() == QSize(40, 60)); // a quarter turn
    CHECK(qRed(shown.pixel(20, 5)) > 200);
    CHECK(qBlue(shown.pixel(20, 55)) > 200);
}

TEST_CASE("What a PNG says besides its points does not come along", "[forms]")
{
    const AFolder folder;
    QImage image = aPicture();
    image.setText(u"Location"_s, u"TRIAL PLACE"_s);
    image.setDotsPerMeterX(1234);
    const QByteArray file = bytesOf(image, "png");
    REQUIRE(file.contains("TRIAL PLACE"));
    const auto picture = must(ui::readPicture(folder.with(file)));
    CHECK_FALSE(picture.content.contains("TRIAL PLACE"));
    CHECK(casework::pictureType(picture.content) == u"image/png"_s);
    const QImage shown = ui::shownPicture(picture.content);
    CHECK(shown.textKeys().isEmpty());
    CHECK(shown.convertToFormat(QImage::Format_RGB32) == aPicture());
}

TEST_CASE("A file of 200 MB is refused by its size and not read", "[forms]")
{
    const AFolder folder;
    const QString path = folder.with(bytesOf(aPicture(), "jpeg"));
    must(ui::readPicture(path));
    QFile file(path);
    REQUIRE(file.resize(200LL * 1024 * 1024)); // a hole: it takes no room on the disk
    CHECK(refused(ui::readPicture(path)) == ErrorCode::TooLarge);
    REQUIRE(file.resize(casework::largestPicture + 1));
    CHECK(refused(ui::readPicture(path)) == ErrorCode::TooLarge);
}

TEST_CASE("What only says it is a photograph is refused with its reason", "[forms]")
{
    const AFolder folder;
    const QByteArray jpeg = bytesOf(aPicture(), "jpeg");
    const QByteArray png = bytesOf(aPicture(), "png");
    QImage wide(8000, 7000, QImage::Format_Mono); // a small file of 56 million points
    wide.fill(0);
    struct Hostile {
        const char *what;
        QByteArray bytes;
        ErrorCode why;
    };
    const std::vector<Hostile> files{
        {"empty", {}, ErrorCode::Unsupported},
        {"a program", "MZ\x90 this is a program", ErrorCode::Unsupported},
        {"a drawing that can hold scripts", "<svg xmlns='http://www.w3.org/2000/svg'/>",
            ErrorCode::Unsupported},
        {"another kind of picture", bytesOf(aPicture(), "bmp"), ErrorCode::Unsupported},
        {"only a beginning", jpeg.left(3), ErrorCode::Unreadable},
        {"words behind a beginning", "\xFF\xD8\xFF these are words", ErrorCode::Unreadable},
        {"cut off", jpeg.left(jpeg.size() / 2), ErrorCode::Unreadable},
        {"cut off", png.left(png.size() / 2), ErrorCode::Unreadable},
        {"a beginning of one and the body of another", png.left(8) + jpeg.mid(8),
            ErrorCode::Unreadable},
        {"more points than a small computer holds", bytesOf(wide, "png"), ErrorCode::TooLarge},
    };
    for (const Hostile &file : files) {
        INFO(file.what);
        CHECK(refused(ui::readPicture(folder.with(file.bytes))) == file.why);
    }
    must(ui::readPicture(folder.with(jpeg)));
    must(ui::readPicture(folder.with(png)));
}

TEST_CASE("A folder, a device and a file that went are refused and not waited for", "[forms]")
{
    const AFolder folder;
    CHECK(refused(ui::readPicture(folder.folder.path())) == ErrorCode::Io);
    CHECK(refused(ui::readPicture(u"/dev/zero"_s)) == ErrorCode::Io);
    CHECK(refused(ui::readPicture(folder.folder.filePath(u"gone.jpg"_s))) == ErrorCode::Io);
}

TEST_CASE("Every byte of a photograph may be wrong, and the program goes on", "[forms]")
{
    const AFolder folder;
    const QByteArray whole = withExif(bytesOf(aPicture(), "jpeg"));
    int taken = 0, left = 0;
    for (qsizetype i = 0; i < whole.size(); i += 3) {
        QByteArray bytes = whole;
        bytes[i] = char(~bytes.at(i));
        (ui::readPicture(folder.with(bytes)) ? taken : left)++;
    }
    CHECK(left > 0);
    CHECK(taken + left == int((whole.size() + 2) / 3));
}

TEST_CASE("A drawing is kept as a PNG and has no file of its own", "[forms]")
{
    const auto picture = ui::drawnPicture(aPicture());
    CHECK(picture.original.isEmpty());
    CHECK(casework::pictureType(picture.content) == u"image/png"_s);
    CHECK(ui::shownPicture(picture.content).convertToFormat(QImage::Format_RGB32) == aPicture());
    CHECK(ui::shownPicture("no picture").isNull());
}
