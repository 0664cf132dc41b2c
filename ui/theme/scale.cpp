// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/scale.h"

#include "ui/theme/fonts.h"

#include <QApplication>

namespace ui {

double textScale()
{
    return QApplication::font().pointSizeF() / baseFont().pointSizeF();
}

int withText(int size)
{
    return qRound(size * textScale());
}

} // namespace ui
