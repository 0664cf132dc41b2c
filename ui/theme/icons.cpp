// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/icons.h"

#include <QFile>
#include <QPaintDevice>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <array>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr std::array<const char *, iconCount> names{"", "care", "cases", "check", "checklist",
    "close", "closure", "consent", "directory", "done", "down", "drill", "edit", "envelope", "exam",
    "exchange", "eye", "feedback", "file", "follow-up", "forensic", "help", "hide", "inbox", "info",
    "key", "left", "lock", "mark", "mark-line", "mark-thin", "ok", "passed", "phone", "plan",
    "plus", "print", "refer", "refused", "report", "right", "safety", "saved", "search", "settings",
    "stick", "support", "tally", "today", "travel", "undo", "urgent", "user", "waiting", "warn"};

QByteArray drawing(Icon icon, const QColor &colour)
{
    QFile file(iconFile(icon));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QByteArray svg = file.readAll();
    if (icon == Icon::Mark)
        return svg;
    // The drawings are black on nothing, the line flowers white on nothing.
    svg.replace("#1C2629", colour.name().toLatin1());
    svg.replace("#FFFFFF", colour.name().toLatin1());
    return svg;
}

} // namespace

QString iconFile(Icon icon)
{
    if (icon == Icon::None)
        return {};
    return u":/icons/%1.svg"_s.arg(QLatin1String(names[size_t(icon)]));
}

QPixmap iconPixmap(Icon icon, const QColor &colour, int size, qreal ratio)
{
    if (icon == Icon::None || size <= 0)
        return {};
    const QString key
        = u"romduol-%1-%2-%3-%4"_s.arg(int(icon)).arg(colour.name()).arg(size).arg(ratio);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    pixmap = QPixmap(QSize(size, size) * ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    QSvgRenderer(drawing(icon, colour)).render(&painter);
    painter.end();
    pixmap.setDevicePixelRatio(ratio);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

void drawIcon(QPainter &painter, Icon icon, const QColor &colour, int x, int y, int size)
{
    if (icon == Icon::None)
        return;
    painter.drawPixmap(x, y, iconPixmap(icon, colour, size, painter.device()->devicePixelRatioF()));
}

} // namespace ui
