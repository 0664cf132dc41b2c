// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

class QPagedPaintDevice;
class QTextDocument;

namespace ui {

/// What stands at the head and the foot of every page. No name of the person the case is about.
struct PageMarks {
    QString unit{};
    QString title{};
    QString caseCode{}; ///< Empty on a form to be written on.
    QString version{};
    QString printedBy{}; ///< Empty on a form to be written on.
    QDateTime printedAt{};
    bool isPractice = false; ///< The word across every page.
};

/// Prints @p document on A4 pages with @p marks. How many there were; 0 if the device did not
/// begin.
int printPages(QTextDocument &document, const PageMarks &marks, QPagedPaintDevice &device);

} // namespace ui
