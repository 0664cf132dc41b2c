// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/a_window.h"
#include "ui/theme/scale.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/button.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/search_edit.h"
#include "ui/widgets/wrapped_button.h"

#include <QComboBox>
#include <QStyleOptionComboBox>

#include <catch2/generators/catch_generators.hpp>

using namespace Qt::StringLiterals;

namespace {

/// How wide the ink of @p widget is that has no words, px.
int inkOf(QWidget &widget)
{
    widget.resize(widget.sizeHint());
    QImage image(widget.size(), QImage::Format_ARGB32);
    image.fill(Qt::transparent);
    widget.render(&image, {}, {}, QWidget::RenderFlags());
    int left = image.width(), right = -1;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (qAlpha(image.pixel(x, y)) > 100) {
                left = std::min(left, x);
                right = std::max(right, x);
            }
    return right - left + 1;
}

} // namespace

TEST_CASE("Icons are as large as the words beside them, at every size of text", "[theme]")
{
    const auto [scale, large]
        = GENERATE(std::pair(1.0, 20), std::pair(1.2, 24), std::pair(1.5, 30), std::pair(2.0, 40));
    dress(ui::lightTokens(), scale);
    CHECK(ui::withText(20) == large);
    ui::IconLabel icon(ui::Icon::Warn, 20);
    CHECK(icon.sizeHint() == QSize(large, large));
    CHECK(inkOf(icon) > large * 0.7);
    CHECK(inkOf(icon) <= large);

    const QFontMetrics metrics(QApplication::font());
    const QString words = u"Draft"_s;
    const int pill = ui::badgeSize(words, metrics).width() - metrics.horizontalAdvance(words);
    CHECK(pill == 26 + large * 16 / 20);

    ui::Button with(ui::Variant::Secondary, ui::Icon::Plus), without;
    with.setText(words);
    without.setText(words);
    CHECK(with.sizeHint().width() - without.sizeHint().width() == large + 8);

    ui::WrappedCheck check;
    CHECK(check.style()->pixelMetric(QStyle::PM_IndicatorWidth) == large * 26 / 20);
    CHECK(ui::choiceWidth(&check, u""_s) == large * 26 / 20 + 14);

    QComboBox box;
    QStyleOptionComboBox option;
    option.initFrom(&box);
    option.rect = {0, 0, 300, 60};
    const QRect arrow
        = box.style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxArrow);
    CHECK(arrow.width() >= large);
    dress();
}

TEST_CASE("A field that is there already makes room when the text grows", "[theme]")
{
    dress();
    ui::SearchEdit search;
    CHECK(search.textMargins().left() == 28);
    dress(ui::lightTokens(), 2);
    CHECK(search.textMargins().left() == 46);
    dress();
    CHECK(search.textMargins().left() == 28);
}

TEST_CASE("The flower is a picture and keeps its size", "[theme]")
{
    dress(ui::lightTokens(), 2);
    CHECK(ui::IconLabel(ui::Icon::Mark, 64).sizeHint() == QSize(64, 64));
    dress();
}
