// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/formulary.h"

#include "domain/policy_table.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace domain {

namespace {

enum Column {
    Item,
    Medicine,
    Dose,
    Unit,
    TimesADay,
    Days,
    ForEn,
    ForKm,
    Source,
    Flag,
    FromYears,
    BelowYears,
    FromKg,
    BelowKg
};
const QStringList columns{u"item"_s, u"medicine"_s, u"dose"_s, u"unit"_s, u"times_a_day"_s,
    u"days"_s, u"for_en"_s, u"for_km"_s, u"source"_s, u"flag"_s, u"from_years"_s, u"below_years"_s,
    u"from_kg"_s, u"below_kg"_s};
const QStringList ownerColumns{u"edition"_s, u"owner"_s, u"approved_on"_s};
const QStringList flags{u"S"_s, u"S*"_s, u"K"_s, u"D"_s};
constexpr double mostDose = 10'000;
constexpr int mostYears = 120;
constexpr double mostKg = 300;
constexpr int adult = 18;

/// One line of the table with its number in the file, for a fault that can be found.
struct Row {
    size_t number;
    const QStringList &cells;

    tl::unexpected<Error> fault(Column column, const QString &why) const
    {
        return fail(ErrorCode::Unreadable,
            u"formulary: line %1, %2: '%3' %4"_s.arg(
                QString::number(number), columns.at(column), cells.at(column), why));
    }
};

Result<int> wholeFromOne(const Row &row, Column column, int most)
{
    bool isNumber = false;
    const int number = row.cells.at(column).toInt(&isNumber);
    if (!isNumber || number < 1 || number > most)
        return row.fault(column, u"is not from 1 to %1"_s.arg(most));
    return number;
}

/// A limit of age or weight, if there is one.
Result<std::optional<double>> limitAt(const Row &row, Column column, double most)
{
    using Limit = std::optional<double>;
    if (row.cells.at(column).isEmpty())
        return Limit();
    bool isNumber = false;
    const double number = row.cells.at(column).toDouble(&isNumber);
    if (!isNumber || !(number > 0 && number <= most))
        return row.fault(column, u"is not above 0 and up to %1"_s.arg(most));
    return Limit(number);
}

Result<std::optional<int>> yearsAt(const Row &row, Column column)
{
    using Limit = std::optional<int>;
    if (row.cells.at(column).isEmpty())
        return Limit();
    return Limit(TRY(wholeFromOne(row, column, mostYears)));
}

Result<DoseLimits> readLimits(const Row &row)
{
    DoseLimits limits;
    limits.fromYears = TRY(yearsAt(row, FromYears));
    limits.belowYears = TRY(yearsAt(row, BelowYears));
    limits.fromKg = TRY(limitAt(row, FromKg, mostKg));
    limits.belowKg = TRY(limitAt(row, BelowKg, mostKg));
    if (limits.fromYears && limits.belowYears && *limits.fromYears >= *limits.belowYears)
        return row.fault(BelowYears, u"is not above from_years"_s);
    if (limits.fromKg && limits.belowKg && *limits.fromKg >= *limits.belowKg)
        return row.fault(BelowKg, u"is not above from_kg"_s);
    return limits;
}

template <typename Number>
bool isWithin(Number number, const std::optional<Number> &from, const std::optional<Number> &below)
{
    return (!from || number >= *from) && (!below || number < *below);
}

Result<FormularyLine> readLine(const Row &row)
{
    static const QRegularExpression code(u"^[a-z][a-z0-9_]*$"_s);
    const QStringList &cells = row.cells;
    if (!code.match(cells.at(Item)).hasMatch())
        return row.fault(Item, u"is no code"_s);
    if (cells.at(Medicine).isEmpty())
        return row.fault(Medicine, u"is empty"_s);
    bool isNumber = false;
    const double dose = cells.at(Dose).toDouble(&isNumber);
    if (!isNumber || !std::isfinite(dose))
        return row.fault(Dose, u"is no number"_s);
    if (dose <= 0 || dose > mostDose)
        return row.fault(Dose, u"is not above 0 and up to %1"_s.arg(mostDose));
    if (!formularyUnits().contains(cells.at(Unit)))
        return row.fault(Unit, u"is no known unit"_s);
    if (cells.at(ForEn).isEmpty() || cells.at(ForKm).isEmpty())
        return row.fault(ForEn, u"is not there in both languages"_s);
    if (cells.at(Source).isEmpty())
        return row.fault(Source, u"is empty"_s);
    if (!flags.contains(cells.at(Flag)))
        return row.fault(Flag, u"is no flag"_s);
    auto timesADay = TRY(wholeFromOne(row, TimesADay, 24));
    auto days = TRY(wholeFromOne(row, Days, 366));
    const DoseLimits limits = TRY(readLimits(row));
    return FormularyLine{.item = cells.at(Item),
        .medicine = cells.at(Medicine),
        .dose = dose,
        .unit = cells.at(Unit),
        .timesADay = timesADay,
        .days = days,
        .forWhom = {cells.at(ForEn), cells.at(ForKm)},
        .source = cells.at(Source),
        .flag = cells.at(Flag),
        .limits = limits};
}

bool isSame(const FormularyLine &a, const FormularyLine &b)
{
    return a.item == b.item && a.medicine == b.medicine && a.forWhom.en == b.forWhom.en;
}

Result<Formulary> checked(const PolicyTable &lines, const PolicyTable &owner)
{
    if (lines.header != columns)
        return fail(ErrorCode::Unreadable, u"formulary: other columns expected"_s);
    if (owner.header != ownerColumns || owner.rows.size() != 1)
        return fail(ErrorCode::Unreadable, u"formulary: one edition and its owner expected"_s);
    const QStringList &cells = owner.rows.front();
    Formulary formulary{.edition = cells.at(0), .owner = cells.at(1)};
    if (formulary.edition.isEmpty())
        return fail(ErrorCode::Unreadable, u"formulary: no edition"_s);
    if (!cells.at(2).isEmpty()) {
        const QDate day = QDate::fromString(cells.at(2), Qt::ISODate);
        if (!day.isValid() || formulary.owner.isEmpty())
            return fail(ErrorCode::Unreadable, u"formulary: approved, and not by whom and when"_s);
        formulary.approvedOn = day;
    }
    for (size_t i = 0; i < lines.rows.size(); ++i) {
        const Row row{i + 2, lines.rows[i]}; // the first line has the names of the columns
        const FormularyLine line = TRY(readLine(row));
        const bool isTwice = std::ranges::any_of(
            formulary.lines, [&](const FormularyLine &earlier) { return isSame(earlier, line); });
        if (isTwice)
            return row.fault(Medicine, u"is there twice"_s);
        formulary.lines.push_back(line);
    }
    return formulary;
}

} // namespace

std::vector<FormularyLine> Formulary::dosesOf(const QString &item) const
{
    std::vector<FormularyLine> found;
    if (!isActive())
        return found;
    std::ranges::copy_if(lines, std::back_inserter(found),
        [&](const FormularyLine &line) { return line.item == item; });
    return found;
}

DoseChoice Formulary::dosesFor(const QString &item, const Taker &taker) const
{
    DoseChoice choice;
    std::vector<FormularyLine> ofAge = dosesOf(item);
    std::erase_if(ofAge, [years = taker.years.value_or(adult)](const FormularyLine &line) {
        return !isWithin(years, line.limits.fromYears, line.limits.belowYears);
    });
    const auto fitsWeight = [&](const FormularyLine &line) {
        return line.limits.needsWeight() && taker.kg
            && isWithin(*taker.kg, line.limits.fromKg, line.limits.belowKg);
    };
    const auto ofMedicine = [&ofAge](const QString &medicine, const auto &holds) {
        return std::ranges::any_of(ofAge,
            [&](const FormularyLine &line) { return line.medicine == medicine && holds(line); });
    };
    for (const FormularyLine &line : ofAge) {
        if (!line.limits.needsWeight()) {
            if (!ofMedicine(line.medicine, fitsWeight))
                choice.lines.push_back(line);
        } else if (fitsWeight(line)) {
            choice.lines.push_back(line);
        } else if (!taker.kg) {
            const auto isForAny
                = [](const FormularyLine &other) { return !other.limits.needsWeight(); };
            choice.needsWeight = choice.needsWeight || !ofMedicine(line.medicine, isForAny);
        }
    }
    return choice;
}

bool Formulary::asksForWeight() const
{
    return isActive() && std::ranges::any_of(lines, [](const FormularyLine &line) {
        return line.limits.needsWeight();
    });
}

const QStringList &formularyUnits()
{
    static const QStringList units{
        u"microgram"_s, u"mg"_s, u"g"_s, u"ml"_s, u"MU"_s, u"IU"_s, u"tablet"_s, u"dose"_s};
    return units;
}

Result<Formulary> readFormulary(QByteArrayView lines, QByteArrayView owner)
{
    return checked(TRY(readPolicyTable(lines)), TRY(readPolicyTable(owner)));
}

const Formulary &shippedFormulary()
{
    static const Formulary formulary = []() -> Result<Formulary> {
        return checked(TRY(shippedPolicyTable(u"formulary.csv"_s)),
            TRY(shippedPolicyTable(u"formulary-owner.csv"_s)));
    }()
                                                   .value_or(Formulary());
    return formulary;
}

} // namespace domain
