// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace ui {

class Label;

/// A counted figure and what it counts, on a sunken card.
class Figure final : public QWidget
{
    Q_OBJECT

public:
    explicit Figure(QWidget *parent = nullptr);

    void setValue(qint64 value);
    void setText(const QString &what);

private:
    Label *m_value;
    Label *m_what;
};

} // namespace ui
