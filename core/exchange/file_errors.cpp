// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/file_errors.h"

#include <QDir>
#include <QFileInfo>
#include <QStorageInfo>

using namespace Qt::StringLiterals;

namespace exchange {

tl::unexpected<Error> cannotWrite(const QFileDevice &file)
{
    const QString words = file.errorString();
    const QString folder = QFileInfo(file.fileName()).path();
    const QStorageInfo storage(folder);
    if (file.error() == QFileDevice::ResourceError
        || (storage.isValid() && storage.bytesAvailable() == 0)) {
        return fail(ErrorCode::DiskFull, words);
    }
    if (storage.isReadOnly() || !QFileInfo(folder).isWritable()
        || file.error() == QFileDevice::PermissionsError) {
        return fail(ErrorCode::ReadOnly, words);
    }
    return fail(ErrorCode::Io, words);
}

Result<> makeFolder(const QString &path)
{
    if (!QDir().mkpath(path))
        return fail(ErrorCode::ReadOnly, u"the folder cannot be made"_s);
    return {};
}

} // namespace exchange
