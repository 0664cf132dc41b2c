// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/fonts.h"
#include "ui/theme/style.h"

#include <QApplication>
#include <QImage>
#include <QWidget>

#include <catch2/catch_test_macros.hpp>

/// The application dressed as people see it: our fonts, colours and style.
inline void dress(const ui::Tokens &tokens = ui::lightTokens(), double textScale = 1)
{
    static const bool loaded = ui::loadFonts();
    REQUIRE(loaded);
    ui::applyTheme(*qApp, tokens, textScale);
}

/// What @p widget looks like at @p size, laid out but on no screen.
inline QImage picture(QWidget &widget, QSize size)
{
    widget.setAttribute(Qt::WA_DontShowOnScreen);
    widget.resize(size);
    widget.show();
    return widget.grab().toImage().convertToFormat(QImage::Format_RGB32);
}

/// How many pixels of @p image inside @p margin px from its edges are dark.
inline int inkIn(const QImage &image, int margin)
{
    int dark = 0;
    for (int y = margin; y < image.height() - margin; ++y)
        for (int x = margin; x < image.width() - margin; ++x)
            dark += qGray(image.pixel(x, y)) < 110 ? 1 : 0;
    return dark;
}
