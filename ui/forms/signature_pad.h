// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QPainterPath>
#include <QWidget>

namespace ui {

/// White paper with a line to sign on, with the mouse or a pen.
class SignaturePad final : public QWidget
{
    Q_OBJECT

public:
    explicit SignaturePad(QWidget *parent = nullptr);

    bool isEmpty() const { return m_strokes.isEmpty() && m_typed.isEmpty(); }
    /// What stands on the paper, black on white; without the line.
    QImage image() const;
    void clear();
    /// A name in letters in place of strokes, for whoever signs with the keyboard.
    void setTyped(const QString &name);

    QSize sizeHint() const override { return {520, 180}; }
    QSize minimumSizeHint() const override { return {320, 140}; }

Q_SIGNALS:
    void changed();

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void draw(QPainter &painter) const;

    QPainterPath m_strokes;
    QString m_typed;
};

} // namespace ui
