// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/localized_text.h"

#include <QImage>
#include <QString>

namespace ui {

/// The file of a picture of the help panel: "03-register.km.png".
QString pictureName(const QString &name, Language language);

/// The picture @p name as it travels inside the program; null if there is none.
QImage helpPicture(const QString &name, Language language);

} // namespace ui
