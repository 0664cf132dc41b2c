// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/appearance.h"

#include "ui/shell/language.h"

#include <QSettings>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

Appearance loadAppearance(bool wantsContrast)
{
    const QSettings settings;
    Appearance appearance;
    appearance.language
        = languageFromCode(settings.value(u"language"_s).toString()).value_or(Language::Khmer);
    appearance.highContrast = settings.value(u"highContrast"_s, wantsContrast).toBool();
    appearance.textPercent = std::clamp(settings.value(u"textPercent"_s, 100).toInt(), 100, 200);
    appearance.khmerDigits = settings.value(u"khmerDigits"_s).toBool();
    return appearance;
}

void saveAppearance(const Appearance &appearance)
{
    QSettings settings;
    settings.setValue(u"language"_s, code(appearance.language));
    settings.setValue(u"highContrast"_s, appearance.highContrast);
    settings.setValue(u"textPercent"_s, appearance.textPercent);
    settings.setValue(u"khmerDigits"_s, appearance.khmerDigits);
}

} // namespace ui
