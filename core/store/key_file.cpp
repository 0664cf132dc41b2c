// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/key_file.h"

#include "base/platform.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QStorageInfo>

#include <filesystem>

using namespace Qt::StringLiterals;

namespace store {

namespace {

constexpr qint64 largest = 1024 * 1024; // bytes; a slot has some hundred

QString generation(const QString &path, int number)
{
    return path + u'.' + QString::number(number);
}

Result<QByteArray> contentOf(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return fail(ErrorCode::NotFound, u"no key file"_s);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::ReadOnly, u"the key file cannot be opened"_s);
    const QByteArray bytes = file.read(largest + 1);
    if (file.error() != QFileDevice::NoError)
        return fail(ErrorCode::Io, u"the key file cannot be read"_s);
    return bytes;
}

tl::unexpected<Error> writeError(const QString &path, QFileDevice::FileError error)
{
    constexpr qint64 nothing = 64 * 1024; // bytes; with less left a disk is full
    const QStorageInfo disk(QFileInfo(path).absolutePath());
    if (disk.isValid() && disk.bytesAvailable() < nothing)
        return fail(ErrorCode::DiskFull);
    if (error == QFileDevice::PermissionsError || error == QFileDevice::OpenError)
        return fail(ErrorCode::ReadOnly, u"the key file cannot be written"_s);
    return fail(ErrorCode::Io, u"the key file cannot be written"_s);
}

/// Replaces the file whole, flushed to the disk, or leaves it.
Result<> writeWhole(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return writeError(path, file.error());
    (void)platform::keepPrivate(path); // it is sealed; who has slots is still nobody's business
    return {};
}

/// Writes over the bytes where they are, so that none of the old ones is left in a place of the
/// disk that no file owns any more. What a disk keeps besides is out of reach.
Result<> writeOver(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite))
        return writeError(path, file.error());
    const QByteArray padded = bytes.leftJustified(std::max(bytes.size(), file.size()), '\0');
    if (file.write(padded) != padded.size() || !file.flush() || !file.resize(bytes.size()))
        return writeError(path, file.error());
    return {};
}

/// Keeps what stands at @p path as .1, and what was .1 as .2.
Result<> keepGenerations(const QString &path)
{
    for (const int number : {1, 0}) {
        const QString from = number == 0 ? path : generation(path, number);
        const auto bytes = contentOf(from);
        if (bytes)
            TRY(writeWhole(generation(path, number + 1), *bytes));
        else if (bytes.error().code != ErrorCode::NotFound)
            return tl::unexpected(bytes.error());
    }
    return {};
}

Result<> forgetGenerations(const QString &path, const QByteArray &bytes)
{
    for (const int number : {1, 2}) {
        if (QFile::exists(generation(path, number)))
            TRY(writeOver(generation(path, number), bytes));
    }
    return {};
}

} // namespace

Result<crypto::KeySlots> readKeyFile(const QString &path)
{
    const auto bytes = contentOf(path);
    if (!bytes) {
        // Somebody took the newest away; that is damage, and no register without keys.
        if (bytes.error().code == ErrorCode::NotFound && QFile::exists(generation(path, 1)))
            return fail(ErrorCode::DamagedHeader, u"only an earlier key file is there"_s);
        return tl::unexpected(bytes.error());
    }
    if (bytes->size() > largest)
        return fail(ErrorCode::DamagedHeader, u"the key file is too long"_s);
    return crypto::KeySlots::decode(*bytes);
}

Result<> writeKeyFile(const QString &path, const crypto::KeySlots &slots, bool forgetOld)
{
    const QByteArray bytes = slots.encode();
    const QString fresh = path + u".new"_s;
    TRY(writeWhole(fresh, bytes));
    if (TRY(contentOf(fresh)) != bytes)
        return fail(ErrorCode::Io, u"the key file reads otherwise than it was written"_s);
    TRY(crypto::KeySlots::decode(bytes));
    TRY(keepGenerations(path));

    // Unlike QFile's, this rename replaces what is there, in one step, on both systems.
    std::error_code error;
    std::filesystem::rename(QFileInfo(fresh).filesystemAbsoluteFilePath(),
        QFileInfo(path).filesystemAbsoluteFilePath(), error);
    if (error)
        return fail(ErrorCode::ReadOnly, u"the key file cannot be replaced"_s);
    platform::syncFolder(QFileInfo(path).absolutePath());
    if (forgetOld)
        TRY(forgetGenerations(path, bytes));
    return {};
}

} // namespace store
