// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/hit_delegate.h"

#include "ui/theme/tokens.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QPainter>

namespace ui {

namespace {

constexpr int beside = 10, above = 6;
constexpr int flags = int(Qt::AlignLeft | Qt::AlignTop) | Qt::TextWordWrap;

/// Title and passage, each with its font and the height it needs in @p width px.
struct Hit {
    Hit(const QModelIndex &index, const QFont &font, int width)
        : title(index.data().toString().section(QLatin1Char('\n'), 0, 0))
        , passage(index.data().toString().section(QLatin1Char('\n'), 1))
        , bold(font)
    {
        bold.setBold(true);
        const QRect room(0, 0, std::max(1, width), 100'000);
        titleHeight = QFontMetrics(bold).boundingRect(room, flags, title).height();
        if (!passage.isEmpty())
            passageHeight = QFontMetrics(font).boundingRect(room, flags, passage).height();
    }

    QString title, passage;
    QFont bold;
    int titleHeight = 0, passageHeight = 0;
};

} // namespace

void HitDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem row = option;
    initStyleOption(&row, index);
    row.text.clear();
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &row, painter, option.widget);
    const QRect room = option.rect.adjusted(beside, above, -beside, -above);
    const Hit hit(index, option.font, room.width());
    const Tokens &t = tokens(option.widget);
    painter->save();
    painter->setFont(hit.bold);
    painter->setPen(t.ink);
    painter->drawText(room, flags, hit.title);
    painter->setFont(option.font);
    painter->setPen(t.ink2);
    painter->drawText(room.adjusted(0, hit.titleHeight, 0, 0), flags, hit.passage);
    painter->restore();
}

QSize HitDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const int width = view ? view->viewport()->width() : option.rect.width();
    const Hit hit(index, option.font, width - 2 * beside);
    return {width, hit.titleHeight + hit.passageHeight + 2 * above};
}

} // namespace ui
