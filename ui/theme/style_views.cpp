// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/scale.h"
#include "ui/theme/style_parts.h"

#include <QPainter>
#include <QStyle>

namespace ui::parts {

void headerSection(QPainter &painter, const QRect &rect, const Tokens &tokens)
{
    painter.fillRect(rect, tokens.card);
    painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), tokens.border);
}

void headerLabel(QPainter &painter, const QStyleOptionHeader &option, const Tokens &tokens)
{
    const int arrow = withText(16);
    const QFont bold = font(TextSize::Base, Weight::Bold);
    const QFontMetrics metrics(bold);
    const bool sorted = option.sortIndicator != QStyleOptionHeader::None;
    const QRect room = option.rect.adjusted(8, 0, sorted ? -arrow - 6 : -6, 0);
    const QString words = metrics.elidedText(option.text, Qt::ElideRight, room.width());
    painter.save();
    painter.setFont(bold);
    painter.setPen(tokens.ink2);
    painter.drawText(room, int(option.textAlignment) | Qt::AlignVCenter, words);
    if (sorted) { // Qt calls the indicator of an ascending column "down"
        // Drawn after the word, wherever the word stands.
        const bool right = option.textAlignment.testFlag(Qt::AlignRight);
        const int x = right ? option.rect.right() - arrow - 2
                            : room.left() + metrics.horizontalAdvance(words) + 6;
        const int y = option.rect.center().y() - arrow / 2;
        if (option.sortIndicator == QStyleOptionHeader::SortDown) {
            painter.translate(x + arrow / 2.0, y + arrow / 2.0);
            painter.rotate(180);
            drawIcon(painter, Icon::Down, tokens.ink2, -arrow / 2, -arrow / 2, arrow);
        } else {
            drawIcon(painter, Icon::Down, tokens.ink2, x, y, arrow);
        }
    }
    painter.restore();
}

void itemBackground(QPainter &painter, const QStyleOptionViewItem &option, const Tokens &tokens)
{
    if (option.state.testFlag(QStyle::State_Selected))
        painter.fillRect(option.rect, tokens.accentSoft);
    else if (option.features.testFlag(QStyleOptionViewItem::Alternate))
        painter.fillRect(option.rect, tokens.sunken);
}

void itemFocus(QPainter &painter, const QRect &rect, const Tokens &tokens)
{
    painter.save();
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(tokens.focus, 2));
    painter.drawRect(rect.adjusted(1, 1, -1, -1));
    painter.restore();
}

void progressBar(QPainter &painter, const QStyleOptionProgressBar &option, const Tokens &tokens)
{
    constexpr double height = 10, radius = height / 2;
    const QRectF groove(
        option.rect.x(), QRectF(option.rect).center().y() - radius, option.rect.width(), height);
    const int range = option.maximum - option.minimum;
    QRectF done = groove;
    // Of unknown length: a third, standing still; what is being done is said in words beside it.
    done.setWidth(
        groove.width() * (range > 0 ? double(option.progress - option.minimum) / range : 1.0 / 3));
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(tokens.border, 1));
    painter.setBrush(tokens.card);
    painter.drawRoundedRect(groove.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens.accent);
    if (done.width() > 0)
        painter.drawRoundedRect(done, radius, radius);
    painter.restore();
}

QRect scrollSlider(const QStyleOptionSlider &option)
{
    constexpr int shortest = 36;
    const bool upright = option.orientation == Qt::Vertical;
    const int groove = upright ? option.rect.height() : option.rect.width();
    const int range = option.maximum - option.minimum;
    const qint64 share
        = range > 0 ? qint64(option.pageStep) * groove / (qint64(range) + option.pageStep) : groove;
    const int length = std::min(groove, std::max(shortest, int(share)));
    const int at = QStyle::sliderPositionFromValue(
        option.minimum, option.maximum, option.sliderPosition, groove - length, option.upsideDown);
    return upright ? QRect(option.rect.x(), option.rect.y() + at, option.rect.width(), length)
                   : QRect(option.rect.x() + at, option.rect.y(), length, option.rect.height());
}

void scrollBar(QPainter &painter, const QStyleOptionSlider &option, const Tokens &tokens)
{
    if (option.maximum <= option.minimum)
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens.scroll);
    const bool upright = option.orientation == Qt::Vertical;
    const QRectF slider
        = QRectF(scrollSlider(option))
              .adjusted(upright ? 3 : 2, upright ? 2 : 3, upright ? -3 : -2, upright ? -2 : -3);
    painter.drawRoundedRect(slider, 3, 3);
    painter.restore();
}

} // namespace ui::parts
