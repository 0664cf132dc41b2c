// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/picture.h"

using namespace Qt::StringLiterals;

namespace ui {

QString pictureName(const QString &name, Language language)
{
    return u"%1.%2.png"_s.arg(name, language == Language::Khmer ? u"km"_s : u"en"_s);
}

QImage helpPicture(const QString &name, Language language)
{
    return QImage(u":/help/pictures/"_s + pictureName(name, language));
}

} // namespace ui
