// SPDX-License-Identifier: GPL-3.0-or-later
#include "the_tree.h"

#include "support/a_file.h"

#include <QDir>
#include <QDirIterator>

using namespace Qt::StringLiterals;

namespace {

QDir root()
{
    return QDir(u"" SOURCE_ROOT ""_s);
}

} // namespace

QString contents(const QString &path)
{
    return QString::fromUtf8(bytesOf(root().filePath(path)));
}

QStringList filesBelow(const QString &folder, const QStringList &names)
{
    QStringList found;
    QDirIterator files(root().filePath(folder), names, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext())
        found.append(root().relativeFilePath(files.next()));
    return found;
}

QStringList sourcesBelow(const QString &folder)
{
    return filesBelow(folder, {u"*.h"_s, u"*.cpp"_s});
}
