// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/dose_text.h"

#include "ui/tr.h"

using namespace Qt::StringLiterals;

namespace ui {

namespace {

QString howOften(const domain::FormularyLine &line)
{
    if (line.timesADay == 1 && line.days == 1)
        //: How often a medicine is taken
        return Tr::tr("once");
    const QString aDay = Tr::tr("%n time(s) a day", nullptr, line.timesADay);
    //: How long a medicine is taken
    return aDay + u", "_s + Tr::tr("for %n day(s)", nullptr, line.days);
}

} // namespace

QString doseText(const domain::FormularyLine &line, Language language)
{
    const QString dose = u"%1 %2 %3, %4"_s.arg(
        line.medicine, QString::number(line.dose, 'g', 6), line.unit, howOften(line));
    const QString star = line.flag == u"S" ? QString() : u" *"_s;
    return dose + u". "_s + line.forWhom.in(language) + star;
}

} // namespace ui
