// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/dose_text.h"

#include "ui/tr.h"

#include <algorithm>

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

namespace {

/// What the list in force has of all medicines of a card, for the person of this case.
domain::DoseChoice choiceFor(const domain::ClockCard &card, const casework::CareClock &clock)
{
    domain::DoseChoice all;
    if (!card.isRunning() || !clock.formulary)
        return all;
    for (const QString &item : card.rule.medicines) {
        const auto choice = clock.formulary->dosesFor(item, clock.taker);
        all.lines.insert(all.lines.end(), choice.lines.begin(), choice.lines.end());
        all.needsWeight = all.needsWeight || choice.needsWeight;
    }
    return all;
}

bool isStarred(const domain::FormularyLine &line)
{
    return line.flag != u"S";
}

} // namespace

QString dosesText(
    const domain::ClockCard &card, const casework::CareClock &clock, Language language)
{
    const bool isAsked = card.isRunning() && !card.rule.medicines.isEmpty();
    if (!isAsked || !clock.formulary || !clock.formulary->isActive())
        return {};
    const auto choice = choiceFor(card, clock);
    QStringList lines;
    for (const domain::FormularyLine &line : choice.lines)
        lines.append(doseText(line, language));
    if (choice.needsWeight)
        lines.append(Tr::tr("The dose follows the weight, and no weight is written yet."));
    else if (lines.isEmpty())
        lines.append(Tr::tr("The list of doses has nothing for this. Ask whoever prescribes."));
    return lines.join(u'\n');
}

QString dosesNote(const casework::CareClock &clock)
{
    bool isAsked = false;
    bool hasStar = false;
    for (const domain::ClockCard &card : clock.cards) {
        if (!card.isVisible || !card.isRunning() || card.rule.medicines.isEmpty())
            continue;
        isAsked = true;
        hasStar = hasStar || std::ranges::any_of(choiceFor(card, clock).lines, isStarred);
    }
    if (!isAsked || !clock.formulary)
        return {};
    if (!clock.formulary->isActive())
        return Tr::tr("Nobody has approved a list of doses, so none is shown. Ask whoever "
                      "prescribes.");
    //: %1 a person or an institution, %2 an edition
    const QString who = Tr::tr("%1 answers for these doses, edition %2.")
                            .arg(clock.formulary->owner, clock.formulary->edition);
    return hasStar ? who + u'\n' + Tr::tr("* Not yet confirmed by the ministry.") : who;
}

} // namespace ui
