// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/a_file.h"

#include <QRegularExpression>

#include <vector>

/// The lines of a tab-separated table below tests/data, its head left out. \uXXXX stands for a
/// character that cannot be seen or that an editor would put right.
inline std::vector<QStringList> rowsOf(const QString &table)
{
    using namespace Qt::StringLiterals;
    const QString all
        = QString::fromUtf8(bytesOf(QStringLiteral("" SOURCE_ROOT "/tests/data/") + table));
    static const QRegularExpression escape(u"\\\\u([0-9A-F]{4})"_s);
    std::vector<QStringList> rows;
    for (const QString &line : all.split(u'\n', Qt::SkipEmptyParts)) {
        QString decoded;
        qsizetype copied = 0;
        for (auto found = escape.globalMatch(line); found.hasNext();) {
            const auto match = found.next();
            decoded += QStringView(line).mid(copied, match.capturedStart() - copied);
            decoded += QChar(match.captured(1).toUShort(nullptr, 16));
            copied = match.capturedEnd();
        }
        rows.push_back((decoded + line.mid(copied)).split(u'\t'));
    }
    rows.erase(rows.begin());
    return rows;
}
