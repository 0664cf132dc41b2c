// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/fonts.h"

#include <QApplication>
#include <QFontDatabase>
#include <QFontInfo>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr double basePoints = 11;

QStringList families()
{
    return {u"Khmer OS Battambang"_s, u"Noto Sans"_s};
}

double points(TextSize size)
{
    switch (size) {
    case TextSize::Base:
        return basePoints;
    case TextSize::Section:
        return 13;
    case TextSize::Title:
        return 16;
    case TextSize::Figure:
        return 22;
    }
    Q_UNREACHABLE();
}

} // namespace

bool loadFonts()
{
    const std::array files{u":/fonts/KhmerOSbattambang.ttf"_s, u":/fonts/NotoSans-Regular.ttf"_s,
        u":/fonts/NotoSans-Bold.ttf"_s};
    return std::ranges::all_of(files, [](const QString &file) {
        return QFontDatabase::addApplicationFont(file) >= 0;
    }) && fontsThatAreOthers().isEmpty();
}

QStringList fontsThatAreOthers()
{
    QStringList others;
    for (const QString &family : families()) {
        QFont font;
        font.setFamilies({family});
        if (QFontInfo(font).family() != family)
            others.append(family);
    }
    return others;
}

QFont baseFont(double scale)
{
    QFont font;
    font.setFamilies(families());
    font.setPointSizeF(basePoints * scale);
    font.setHintingPreference(QFont::PreferVerticalHinting);
    return font;
}

QFont font(TextSize size, Weight weight)
{
    QFont font = QApplication::font();
    font.setPointSizeF(font.pointSizeF() * points(size) / basePoints);
    font.setBold(weight == Weight::Bold);
    return font;
}

} // namespace ui
