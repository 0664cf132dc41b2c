// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace ui {

/// Paper and flower over the whole window: what a thumbnail or a passer-by sees while it locks.
class Veil final : public QWidget
{
    Q_OBJECT

public:
    explicit Veil(QWidget *window);

    /// Covers everything and is painted before this returns.
    void cover();

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace ui
