// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/picture_file.h"

#include <QBuffer>
#include <QColorSpace>
#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QImageReader>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr qint64 mostPoints = 50'000'000;
constexpr qsizetype tail = 64 * 1024; ///< Some cameras write a little behind the end.
constexpr int jpegQuality = 92;

Result<QByteArray> bytesOf(const QString &path)
{
    if (!QFileInfo(path).isFile()) // a pipe or a device would never end
        return fail(ErrorCode::Io, u"no plain file"_s);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Io, u"the file does not open"_s);
    if (file.size() > casework::largestPicture)
        return fail(ErrorCode::TooLarge, u"the file is over the limit"_s);
    const QByteArray beginning = file.peek(16);
    if (casework::pictureType(beginning).isEmpty())
        return fail(ErrorCode::Unsupported, u"neither JPEG nor PNG"_s);
    const QByteArray bytes = file.read(casework::largestPicture + 1); // it may have grown
    if (bytes.size() > casework::largestPicture)
        return fail(ErrorCode::TooLarge, u"the file is over the limit"_s);
    return bytes;
}

/// The decoders draw what there is of a file that was cut off, so its end is looked for here.
bool hasItsEnd(const QByteArray &bytes, bool isJpeg)
{
    const QByteArrayView end
        = isJpeg ? QByteArrayView("\xFF\xD9") : QByteArrayView("IEND\xAE\x42\x60\x82");
    return bytes.lastIndexOf(end) >= std::max(qsizetype(0), bytes.size() - tail);
}

Result<QImage> decoded(QByteArray bytes, bool isJpeg)
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    // The format is named, so that no other decoder of this computer ever sees the bytes.
    QImageReader reader(&buffer, isJpeg ? "jpeg" : "png");
    reader.setDecideFormatFromContent(false);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (!size.isValid() || !hasItsEnd(bytes, isJpeg))
        return fail(ErrorCode::Unreadable, u"not a whole picture"_s);
    if (qint64(size.width()) * size.height() > mostPoints)
        return fail(ErrorCode::TooLarge, u"too many points"_s);
    QImage image;
    if (!reader.read(&image) || image.isNull())
        return fail(ErrorCode::Unreadable, u"the picture cannot be drawn"_s);
    return image;
}

/// Only the points: QImage carries texts, colour profile and resolution from file to file.
QImage pointsOf(QImage image)
{
    if (image.colorSpace().isValid())
        image.convertToColorSpace(QColorSpace::SRgb);
    QImage clean(
        image.size(), image.hasAlphaChannel() ? QImage::Format_ARGB32 : QImage::Format_RGB32);
    clean.fill(Qt::transparent);
    QPainter painter(&clean);
    painter.setCompositionMode(QPainter::CompositionMode_Source);
    painter.drawImage(QRect(QPoint(), image.size()), image);
    painter.end();
    return clean;
}

QByteArray encoded(const QImage &image, bool asJpeg)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, asJpeg ? "jpeg" : "png", asJpeg ? jpegQuality : -1);
    return bytes;
}

} // namespace

Result<casework::Picture> readPicture(const QString &path)
{
    const QByteArray bytes = TRY(bytesOf(path));
    const bool isJpeg = casework::pictureType(bytes) == u"image/jpeg"_s;
    const QImage image = TRY(decoded(bytes, isJpeg));
    return casework::Picture{encoded(pointsOf(image), isJpeg),
        QCryptographicHash::hash(bytes, QCryptographicHash::Sha256)};
}

casework::Picture drawnPicture(const QImage &image)
{
    return {encoded(pointsOf(image), false), {}};
}

QImage shownPicture(const QByteArray &content)
{
    const auto image = decoded(content, casework::pictureType(content) == u"image/jpeg"_s);
    return image.value_or(QImage());
}

} // namespace ui
