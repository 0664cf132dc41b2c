// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;

namespace ui {

class Button;
class Label;

/// At the foot of a page: back at the left, a note, the main button at the right. It never scrolls.
class ActionBar final : public QWidget
{
    Q_OBJECT

public:
    explicit ActionBar(QWidget *parent = nullptr);

    void addLeft(QWidget *widget);
    void addRight(QWidget *widget); ///< The last one added stands outermost.
    void setNote(const QString &note); ///< Why the main button waits, or what will happen.

protected:
    bool event(QEvent *event) override;

private:
    QHBoxLayout *m_row;
    QHBoxLayout *m_left;
    QHBoxLayout *m_right;
    Label *m_note;
};

} // namespace ui
