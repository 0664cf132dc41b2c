// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/help/article.h"

#include <QColor>
#include <QFont>
#include <QImage>

#include <functional>

class QTextCursor;

namespace ui {

/// How a page of the manual is written: on the screen or on paper.
struct HelpLook {
    QFont title, heading, text;
    QColor ink, secondInk, rule;
    QColor link{}; ///< Invalid: links are plain words, as on paper.
    double gap; ///< Between paragraphs, px of the document.
    /// The picture of a name; without one, or for an empty picture, nothing is shown.
    std::function<QImage(const QString &name)> picture{};
    double width = 0; ///< Of pictures at the most, px of the document. They are never blown up.
};

/// Writes @p article at @p cursor, which stands in an empty paragraph. Khmer gets its places to
/// break a line: the document is for looking at, not for copying from.
void writeArticle(QTextCursor &cursor, const HelpArticle &article, const HelpLook &look);

} // namespace ui
