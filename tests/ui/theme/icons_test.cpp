// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/printing.h"
#include "ui/theme/icons.h"

#include <QFile>
#include <QImage>

namespace {

int inked(const QImage &image, const QColor &colour)
{
    int found = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            found += image.pixelColor(x, y) == colour ? 1 : 0;
    return found;
}

} // namespace

TEST_CASE("Every icon has its drawing and takes the colour it is given", "[theme]")
{
    for (int i = 1; i < ui::iconCount; ++i) {
        const auto icon = ui::Icon(i);
        INFO(ui::iconFile(icon).toStdString());
        CHECK(QFile::exists(ui::iconFile(icon)));
        if (icon == ui::Icon::Mark || icon == ui::Icon::MarkThin)
            continue; // its own colours; hairlines
        const QColor colour(12, 200, 77);
        CHECK(inked(ui::iconPixmap(icon, colour, 48, 1).toImage(), colour) > 20);
        CHECK(inked(ui::iconPixmap(icon, colour, 48, 1).toImage(), QColor(0x1C2629u)) == 0);
    }
}

TEST_CASE("An icon is drawn sharp on a screen with two pixels a point", "[theme]")
{
    const QPixmap normal = ui::iconPixmap(ui::Icon::Cases, Qt::black, 20, 1);
    const QPixmap fine = ui::iconPixmap(ui::Icon::Cases, Qt::black, 20, 2);
    CHECK(normal.size() == QSize(20, 20));
    CHECK(fine.size() == QSize(40, 40));
    CHECK(fine.deviceIndependentSize() == QSizeF(20, 20));
}
