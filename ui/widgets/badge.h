// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"

#include <QWidget>

class QPainter;

namespace ui {

/// A state: an icon of its own shape and one or two words, in its colour. Not clickable.
class Badge final : public QWidget
{
    Q_OBJECT

public:
    Badge(Tone tone, Icon icon, QWidget *parent = nullptr);

    void setState(Tone tone, Icon icon);
    void setText(const QString &text);
    const QString &text() const { return m_text; }
    Icon icon() const { return m_icon; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Tone m_tone;
    Icon m_icon;
    QString m_text;
};

/// The same for the cells of a table.
QSize badgeSize(const QString &text, const QFontMetrics &metrics);
void drawBadge(QPainter &painter, const QRect &rect, Tone tone, Icon icon, const QString &text,
    const Tokens &tokens);

} // namespace ui
