// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/hide_key.h"

#include <QKeyEvent>

namespace ui {

bool HideKey::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_F12) {
        event->accept(); // it comes back as a plain key press, which no dialog swallows
        return true;
    }
    if (event->type() == QEvent::KeyPress && watched->isWidgetType()
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_F12) {
        if (!static_cast<QKeyEvent *>(event)->isAutoRepeat())
            Q_EMIT pressed();
        return true;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace ui
