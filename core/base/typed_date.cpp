// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/typed_date.h"

#include "base/search_key.h"
#include "base/text.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int firstOffset = 544; // from Visak Bochea to December
constexpr int secondOffset = 543; // from January to Visak Bochea
constexpr int april = 4;
constexpr int may = 5;

/// The number of a month's name in either language, whole or an English one cut short; 0 if none.
int monthOf(const QString &word)
{
    static const QStringList english{u"january"_s, u"february"_s, u"march"_s, u"april"_s, u"may"_s,
        u"june"_s, u"july"_s, u"august"_s, u"september"_s, u"october"_s, u"november"_s,
        u"december"_s};
    const QString key = searchKey(word);
    for (int month = 1; month <= 12; ++month) {
        if (key == searchKey(khmerMonths()[size_t(month - 1)])
            || (key.size() >= 3 && english.at(month - 1).startsWith(key)))
            return month;
    }
    return 0;
}

/// Words of the long date that only say which part follows.
QString withoutPartNames(QString text)
{
    return text.remove(u"ថ្ងៃទី"_s).remove(u"ខែ"_s).remove(u"ឆ្នាំ"_s);
}

QString written(int year, int month, int day)
{
    return PartialDate{year, month, day}.toString();
}

/// The date in the order of PartialDate, "2025-12-05", from any order that can be read.
QString inOrder(const QString &text)
{
    static const QRegularExpression iso(u"^([0-9]{4})-([0-9]{1,2})(?:-([0-9]{1,2}))?$"_s);
    static const QRegularExpression numbers(
        u"^(?:(?:([0-9]{1,2})[-/. ])?([0-9]{1,2})[-/. ])?([0-9]{4})$"_s);
    static const QRegularExpression words(
        u"^(?:([0-9]{1,2})\\s*[-/.]?\\s*)?([^0-9\\s/.-]+)\\s*[-/.,]?\\s*([0-9]{4})$"_s);
    if (const auto found = iso.match(text); found.hasMatch())
        return written(
            found.captured(1).toInt(), found.captured(2).toInt(), found.captured(3).toInt());
    if (const auto found = numbers.match(text); found.hasMatch())
        return written(
            found.captured(3).toInt(), found.captured(2).toInt(), found.captured(1).toInt());
    const auto found = words.match(text);
    const int month = found.hasMatch() ? monthOf(found.captured(2)) : 0;
    if (month == 0)
        return {};
    return written(found.captured(3).toInt(), month, found.captured(1).toInt());
}

} // namespace

const std::array<QString, 12> &khmerMonths()
{
    static const std::array<QString, 12> months{u"មករា"_s, u"កុម្ភៈ"_s, u"មីនា"_s, u"មេសា"_s,
        u"ឧសភា"_s, u"មិថុនា"_s, u"កក្កដា"_s, u"សីហា"_s, u"កញ្ញា"_s, u"តុលា"_s, u"វិច្ឆិកា"_s, u"ធ្នូ"_s};
    return months;
}

bool isBuddhistYear(int year)
{
    return year >= 2400 && year <= 2650;
}

std::vector<PartialDate> gregorianOf(const PartialDate &buddhist)
{
    std::vector<int> offsets{firstOffset, secondOffset};
    if (buddhist.month > 0 && buddhist.month < april)
        offsets = {secondOffset};
    else if (buddhist.month > may)
        offsets = {firstOffset};
    std::vector<PartialDate> possible;
    for (const int offset : offsets) {
        PartialDate date = buddhist;
        date.year -= offset;
        if (PartialDate::fromString(date.toString())) // 29 February is not in every year
            possible.push_back(date);
    }
    return possible;
}

TypedDate readDate(const QString &typed)
{
    static const QRegularExpression yearFirst(u"^([0-9]{4})"_s);
    const QString text = withoutPartNames(withLatinDigits(cleanText(typed))).simplified();
    const QString ordered = inOrder(text);
    if (ordered.isEmpty())
        return {};
    const int year = yearFirst.match(ordered).captured(1).toInt();
    if (!isBuddhistYear(year))
        return {.date = PartialDate::fromString(ordered)};
    const QStringList parts = ordered.split(u'-');
    const PartialDate buddhist{year, parts.value(1).toInt(), parts.value(2).toInt()};
    if (gregorianOf(buddhist).empty())
        return {};
    return {.buddhist = buddhist};
}

QString numericDate(const PartialDate &date)
{
    QString text = QString::number(date.year);
    if (date.month > 0)
        text = u"%1/%2"_s.arg(date.month, 2, 10, QChar(u'0')).arg(text);
    if (date.month > 0 && date.day > 0)
        text = u"%1/%2"_s.arg(date.day, 2, 10, QChar(u'0')).arg(text);
    return text;
}

QString officialDate(QDate date)
{
    if (!date.isValid())
        return {};
    return withKhmerDigits(u"ថ្ងៃទី%1 ខែ%2 ឆ្នាំ%3"_s.arg(date.day(), 2, 10, QChar(u'0'))
                               .arg(khmerMonths()[size_t(date.month() - 1)])
                               .arg(date.year(), 4, 10, QChar(u'0')));
}
