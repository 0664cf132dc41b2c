// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPixmap>
#include <QString>

class QPainter;

namespace ui {

/// The drawings of resources/icons, one file each. One colour, which is given when drawn.
enum class Icon {
    None,
    Care,
    Cases,
    Check,
    Checklist,
    Close,
    Closure,
    Consent,
    Directory,
    Done,
    Down,
    Drill,
    Edit,
    Envelope,
    Exam,
    Exchange,
    Eye,
    Feedback,
    File,
    FollowUp,
    Forensic,
    Help,
    Hide,
    Inbox,
    Information,
    Key,
    Left,
    Lock,
    Mark, ///< The flower in its own colours.
    MarkLine,
    MarkThin,
    Ok,
    Passed,
    Phone,
    Plan,
    Plus,
    Print,
    Refer,
    Refused,
    Report,
    Right,
    Safety,
    Saved,
    Search,
    Settings,
    Stick,
    Support,
    Tally,
    Today,
    Travel,
    Undo,
    Urgent,
    User,
    Waiting,
    Warn,
};
inline constexpr int iconCount = int(Icon::Warn) + 1;

/// The resource an icon is drawn from; empty for None.
QString iconFile(Icon icon);

/// The icon in @p colour, @p size px square, sharp on a screen of @p ratio device pixels a px.
QPixmap iconPixmap(Icon icon, const QColor &colour, int size, qreal ratio);

/// Draws the icon at (@p x, @p y) at the painter's own pixel ratio.
void drawIcon(QPainter &painter, Icon icon, const QColor &colour, int x, int y, int size);

} // namespace ui
