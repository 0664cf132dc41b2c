// SPDX-License-Identifier: GPL-3.0-or-later
#include "casework/register_folder.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace casework {

bool RegisterFolder::hasRegister() const
{
    return QFileInfo::exists(keys()) || QFileInfo::exists(database());
}

Result<std::unique_ptr<QLockFile>> RegisterFolder::hold() const
{
    auto held = std::make_unique<QLockFile>(lock());
    held->setStaleLockTime(
        0); // a power cut leaves a lock behind; its process is gone, and that counts
    if (held->tryLock(0))
        return held;
    if (held->error() == QLockFile::LockFailedError)
        return fail(ErrorCode::InUse);
    return fail(ErrorCode::ReadOnly, u"no lock file can be made"_s);
}

void RegisterFolder::noteFailure() const
{
    QFile file(failures());
    if (file.open(QIODevice::Append))
        file.write("x"); // a length says it; nothing in it can be wrong
}

int RegisterFolder::takeFailures() const
{
    const int count = int(std::min<qint64>(QFileInfo(failures()).size(), 1'000'000));
    QFile::remove(failures());
    return count;
}

} // namespace casework
