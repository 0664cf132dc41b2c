// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/a_window.h"
#include "support/printing.h"

#include <QTest>
#include <QVBoxLayout>

#include <memory>

/// A window of a size around one widget, shown and with the keyboard.
class AFormWindow
{
public:
    explicit AFormWindow(QSize size = {1366, 768})
    {
        dress();
        m_window.resize(size);
        m_column = new QVBoxLayout(&m_window);
    }

    template <typename Widget>
    Widget *show(Widget *widget)
    {
        m_column->addWidget(widget);
        m_window.show();
        m_window.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&m_window));
        return widget;
    }
    QWidget *operator->() { return &m_window; }
    QWidget &widget() { return m_window; }

private:
    QWidget m_window;
    QVBoxLayout *m_column;
};

/// Letters of any script to whatever has the keyboard, one by one.
inline void typeKeys(const QString &text)
{
    for (const QChar letter : text) {
        REQUIRE(QApplication::focusWidget());
        QTest::sendKeyEvent(
            QTest::Click, QApplication::focusWidget(), Qt::Key_unknown, letter, Qt::NoModifier, -1);
    }
}

inline void pressKey(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    REQUIRE(QApplication::focusWidget());
    if (key < 0x100 || key >= 0x01000000)
        QTest::keyClick(QApplication::focusWidget(), Qt::Key(key), modifiers);
    else // a key of a Khmer keyboard
        QTest::sendKeyEvent(QTest::Click, QApplication::focusWidget(), Qt::Key(key),
            QString(QChar(key)), modifiers, -1);
}
