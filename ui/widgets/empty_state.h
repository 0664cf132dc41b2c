// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QVBoxLayout;

namespace ui {

class Label;

/// The flower, one sentence what is not there, one what will happen, and perhaps a button.
class EmptyState final : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(QWidget *parent = nullptr);

    void setText(const QString &what, const QString &next);
    void setAction(QWidget *button);

private:
    Label *m_what;
    Label *m_next;
    QVBoxLayout *m_action;
};

} // namespace ui
