// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QButtonGroup;

namespace ui {

/// Two to five words side by side of which one is chosen. Real buttons: arrows move, readers read.
class Segmented final : public QWidget
{
    Q_OBJECT

public:
    explicit Segmented(int count, QWidget *parent = nullptr);

    void setText(int index, const QString &text);
    int current() const;
    void setCurrent(int index); ///< Does not emit chosen().

Q_SIGNALS:
    void chosen(int index);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QButtonGroup *m_group;
};

} // namespace ui
