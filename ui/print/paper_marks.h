// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTextObjectInterface>

class QTextCursor;

namespace ui {

/// What a pen needs on paper and no font has: a box to tick, a line to write on.
class PaperMarks final : public QObject, public QTextObjectInterface
{
    Q_OBJECT
    Q_INTERFACES(QTextObjectInterface)

public:
    explicit PaperMarks(QTextDocument *document); ///< The document owns it.

    static void addBox(QTextCursor &cursor);
    /// @p width in the document's px; under 0 so much less than the whole width.
    static void addLine(QTextCursor &cursor, double width);

    QSizeF intrinsicSize(QTextDocument *document, int position, const QTextFormat &format) override;
    void drawObject(QPainter *painter, const QRectF &rectangle, QTextDocument *document,
        int position, const QTextFormat &format) override;
};

} // namespace ui
