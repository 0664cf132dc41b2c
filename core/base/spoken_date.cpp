// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/spoken_date.h"

#include "base/text.h"
#include "base/typed_date.h"

#include <QRegularExpression>

#include <array>

using namespace Qt::StringLiterals;

namespace {

constexpr int mostCountedBack = 120; // nobody remembers 121 of anything
constexpr int daysOfWeek = 7;

enum class Unit { Day, Week, Month, Year };

struct UnitWord {
    const char16_t *pattern;
    Unit unit;
};
// «អាទិត្យ» is what people say, «សប្តាហ៍» what they write.
constexpr std::array unitWords{
    UnitWord{u"days?|ថ្ងៃ", Unit::Day},
    UnitWord{u"weeks?|អាទិត្យ|សប្តាហ៍|សប្ដាហ៍", Unit::Week},
    UnitWord{u"months?|ខែ", Unit::Month},
    UnitWord{u"years?|ឆ្នាំ", Unit::Year},
};

QString wordsOf(const UnitWord &unit)
{
    return QString::fromUtf16(unit.pattern);
}

PartialDate about(QDate day, Unit unit)
{
    PartialDate date = PartialDate::ofDay(day);
    date.isAbout = true;
    if (unit == Unit::Month || unit == Unit::Year)
        date.day = 0;
    if (unit == Unit::Year)
        date.month = 0;
    return date;
}

PartialDate countedBack(QDate today, int count, Unit unit)
{
    switch (unit) {
    case Unit::Day:
        return about(today.addDays(-count), unit);
    case Unit::Week:
        return about(today.addDays(-count * daysOfWeek), unit);
    case Unit::Month:
        return about(today.addMonths(-count), unit);
    case Unit::Year:
        return about(today.addYears(-count), unit);
    }
    Q_UNREACHABLE();
}

bool says(const QString &text, const QString &pattern, QString *number = nullptr)
{
    const QRegularExpression whole(u"^(?:%1)$"_s.arg(pattern));
    const auto found = whole.match(text);
    if (number)
        *number = found.captured(1) + found.captured(2) + found.captured(3);
    return found.hasMatch();
}

std::optional<PartialDate> nearDay(const QString &text, QDate today)
{
    if (says(text, u"today|ថ្ងៃនេះ"_s))
        return PartialDate::ofDay(today);
    if (says(text, u"yesterday|ម្សិលមិញ"_s))
        return PartialDate::ofDay(today.addDays(-1));
    return {};
}

std::optional<PartialDate> ago(const QString &text, QDate today)
{
    for (const UnitWord &unit : unitWords) {
        QString number;
        if (says(text, u"last (?:%1)|(?:%1) ?(?:មុន|ទៅមិញ)"_s.arg(wordsOf(unit)))
            && unit.unit != Unit::Day)
            return countedBack(today, 1, unit.unit);
        const bool isCounted = says(text,
            u"([0-9]{1,3}) ?(?:%1) ago|([0-9]{1,3}) ?(?:%1) ?មុន"_s.arg(wordsOf(unit)), &number);
        if (isCounted && number.toInt() <= mostCountedBack)
            return countedBack(today, number.toInt(), unit.unit);
    }
    return {};
}

std::optional<PartialDate> age(const QString &text, QDate today)
{
    QString number;
    const bool isAge = says(text,
        u"(?:aged? )?([0-9]{1,3}) ?years? old|aged? ([0-9]{1,3})"_s
        u"|អាយុ ?([0-9]{1,3})(?: ?ឆ្នាំ)?"_s,
        &number);
    if (!isAge)
        return {};
    const int years = number.toInt();
    if (years > mostCountedBack)
        return {};
    return countedBack(today, years, Unit::Year);
}

/// A month by its name, perhaps with its year, perhaps about.
std::optional<PartialDate> month(QString text, QDate today)
{
    static const QRegularExpression aboutWord(u"^(?:about|around|ប្រហែលជា|ប្រហែល) ?"_s);
    const bool isAbout = aboutWord.match(text).hasMatch();
    text.remove(aboutWord);
    static const QRegularExpression hasYear(u"[0-9]{4}$"_s);
    const bool isWhole = hasYear.match(text).hasMatch();
    if (text.isEmpty() || (!isWhole && text.front().isDigit()))
        return {};
    auto date = readDate(isWhole ? text : u"%1 %2"_s.arg(text).arg(today.year())).date;
    const bool isMonth = date && date->month > 0 && (isWhole || date->day == 0);
    if (!isMonth && !(isWhole && isAbout && date))
        return {};
    if (!isWhole && date->earliest() > today)
        --date->year;
    date->isAbout = isAbout;
    return date;
}

} // namespace

std::optional<PartialDate> readSpokenDate(const QString &said, QDate today)
{
    const QString text = withLatinDigits(cleanText(said)).toLower().simplified();
    for (const auto &read : {nearDay, ago, age}) {
        if (const auto date = read(text, today))
            return date;
    }
    return month(text, today);
}
