// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/system_contrast.h"

#include <QPalette>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

/// Black on white or the other way round; usual themes soften at least one of the two.
bool isPure(const QColor &ink, const QColor &paper)
{
    const QRgb black = qRgb(0, 0, 0), white = qRgb(255, 255, 255);
    return (ink.rgb() == black && paper.rgb() == white)
        || (ink.rgb() == white && paper.rgb() == black);
}

} // namespace

bool asksForContrast(const QPalette &system, const QString &theme)
{
    if (theme.contains(u"HighContrast"_s, Qt::CaseInsensitive))
        return true;
    using enum QPalette::ColorRole;
    return isPure(system.color(WindowText), system.color(Window))
        && isPure(system.color(ButtonText), system.color(Button));
}

} // namespace ui
