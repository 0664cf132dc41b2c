// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/clean_paste.h"

#include "base/khmer_normal.h"
#include "ui/tr.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>

namespace ui {

namespace {

/// The field that @p watched is or belongs to, if one may paste into it.
QWidget *fieldOf(QObject *watched)
{
    auto *line = qobject_cast<QLineEdit *>(watched);
    auto *text = qobject_cast<QPlainTextEdit *>(watched);
    if (!line && !text)
        text = qobject_cast<QPlainTextEdit *>(watched->parent()); // of its viewport
    if (text)
        return text->isReadOnly() ? nullptr : text;
    const bool takesText = line && !line->isReadOnly() && line->echoMode() == QLineEdit::Normal
        && line->contextMenuPolicy() == Qt::DefaultContextMenu;
    return takesText ? line : nullptr;
}

void pasteClean(QWidget *field)
{
    const QString copied = QGuiApplication::clipboard()->text();
    if (auto *line = qobject_cast<QLineEdit *>(field))
        line->insert(cleanToPaste(copied, false));
    else if (auto *text = qobject_cast<QPlainTextEdit *>(field))
        text->insertPlainText(cleanToPaste(copied, true));
}

} // namespace

QString cleanToPaste(const QString &copied, bool keepsLines)
{
    return storedForm(copied, keepsLines ? TextKind::Narrative : TextKind::Name)
        .remove(QChar(0x200B));
}

QMenu *fieldMenu(QWidget *field)
{
    QMenu *menu = nullptr;
    if (auto *line = qobject_cast<QLineEdit *>(field))
        menu = line->createStandardContextMenu();
    else if (auto *text = qobject_cast<QPlainTextEdit *>(field))
        menu = text->createStandardContextMenu();
    if (!menu)
        return nullptr;
    menu->addSeparator();
    //: In the menu of a field: pastes without invisible characters
    QAction *paste = menu->addAction(Tr::tr("Paste as clean text"),
        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_V), field, [field] { pasteClean(field); });
    paste->setEnabled(!QGuiApplication::clipboard()->text().isEmpty());
    return menu;
}

bool CleanPaste::eventFilter(QObject *watched, QEvent *event)
{
    const bool isMenu = event->type() == QEvent::ContextMenu;
    if ((!isMenu && event->type() != QEvent::KeyPress) || !watched->isWidgetType())
        return QObject::eventFilter(watched, event);
    QWidget *field = fieldOf(watched);
    if (!field)
        return QObject::eventFilter(watched, event);
    if (isMenu) {
        QMenu *menu = fieldMenu(field);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->popup(static_cast<QContextMenuEvent *>(event)->globalPos());
        return true;
    }
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->key() != Qt::Key_V || key->modifiers() != (Qt::ControlModifier | Qt::ShiftModifier))
        return QObject::eventFilter(watched, event);
    pasteClean(field);
    return true;
}

} // namespace ui
