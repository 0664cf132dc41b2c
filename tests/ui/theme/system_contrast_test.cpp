// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/printing.h"
#include "ui/settings/appearance.h"
#include "ui/theme/system_contrast.h"

#include <QCoreApplication>
#include <QPalette>
#include <QSettings>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace {

QPalette palette(const QColor &ink, const QColor &paper)
{
    QPalette colours;
    for (const auto role : {QPalette::WindowText, QPalette::ButtonText})
        colours.setColor(role, ink);
    for (const auto role : {QPalette::Window, QPalette::Button})
        colours.setColor(role, paper);
    return colours;
}

} // namespace

TEST_CASE("A desktop asks for contrast with its theme or with black and white alone", "[theme]")
{
    const QPalette usual = palette(u"#000000"_s, u"#efefef"_s);
    CHECK_FALSE(ui::asksForContrast(usual, {}));
    CHECK_FALSE(ui::asksForContrast(usual, u"Adwaita:dark"_s));
    CHECK_FALSE(ui::asksForContrast(palette(u"#eeeeec"_s, u"#353535"_s), {}));
    CHECK(ui::asksForContrast(usual, u"HighContrastInverse"_s));
    CHECK(ui::asksForContrast(palette(Qt::white, Qt::black), {}));
    CHECK(ui::asksForContrast(palette(Qt::black, Qt::white), {}));
}

TEST_CASE(
    "The first start takes the contrast of the desktop; what was chosen here stays", "[theme]")
{
    const QTemporaryDir folder;
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, folder.path());
    CHECK(ui::loadAppearance(true).highContrast);
    CHECK_FALSE(ui::loadAppearance(false).highContrast);
    ui::saveAppearance({.highContrast = false});
    CHECK_FALSE(ui::loadAppearance(true).highContrast);
    ui::saveAppearance({.highContrast = true});
    CHECK(ui::loadAppearance(false).highContrast);
}
