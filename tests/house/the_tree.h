// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

// The files of this project, by their path from its root.

/// The text of a file; the test fails if it cannot be read.
QString contents(const QString &path);

/// Every file below @p folder whose name fits one of @p names, such as "*.cpp".
QStringList filesBelow(const QString &folder, const QStringList &names);

/// Every header and source file below @p folder.
QStringList sourcesBelow(const QString &folder);
