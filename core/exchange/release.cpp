// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/release.h"

#include "crypto/hash.h"
#include "domain/age.h"
#include "domain/banding.h"
#include "exchange/message.h"

#include <QHash>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace exchange {

namespace {

constexpr int smallestGroup = 3; ///< Rows that must share a value, or it rolls up (decisions 4).
constexpr qsizetype provinceDigits = 2;
constexpr qsizetype rowIdSize = 16;

/// "declined" and the like say more than the province needs to know.
QString sexOf(const domain::Case &c)
{
    static const QStringList codes{
        QString(u""_s), u"female"_s, u"male"_s, u"intersex"_s, u"unknown"_s};
    return codes.contains(c.sex) ? c.sex : u"unknown"_s;
}

struct Groups {
    QHash<QString, int> ages;
    QHash<QString, int> districts;
};

Groups groupsOf(const std::vector<domain::ReportRow> &rows)
{
    Groups groups;
    for (const domain::ReportRow &row : rows) {
        ++groups.ages[row.ageBand];
        ++groups.districts[row.district];
    }
    return groups;
}

void rollUp(
    domain::ReportRow &row, const Groups &groups, const store::ReportRowRepository::Rolled &before)
{
    // "unknown" and empty tell nothing that rolling up could hide.
    const bool isAgeKnown = row.ageBand != u"unknown";
    if (isAgeKnown && (before.age || groups.ages.value(row.ageBand) < smallestGroup))
        row.ageBand = domain::widerAgeBand(row.ageBand);
    if (!row.district.isEmpty()
        && (before.district || groups.districts.value(row.district) < smallestGroup))
        row.district = domain::widerPlace(row.district);
}

} // namespace

bool isRolledAge(const QString &band)
{
    return band == u"0-17" || band == u"18+" || band == u"all";
}

bool isRolledDistrict(const QString &district)
{
    return district.size() == provinceDigits;
}

bool isCounted(const domain::Case &c)
{
    return c.interviewDate && c.type != domain::IncidentType::NonGbv;
}

QByteArray rowId(Id<domain::Case> id, const crypto::Secret &keyOfYear)
{
    return crypto::keyedBlake2b(keyOfYear, id.toString().toLatin1(), rowIdSize);
}

std::optional<domain::ReportRow> releaseRow(
    const domain::Case &c, const crypto::Secret &keyOfYear, const QString &formVersion)
{
    if (!isCounted(c) || !domain::mayShareRow(c.consent))
        return std::nullopt;
    // Every field of the case that is not named here stays: codes, owner, days, times.
    return domain::ReportRow{
        .id = rowId(c.id, keyOfYear),
        .keyYear = c.interviewDate->year(),
        .month = domain::monthOf(c.interviewDate),
        .incidentType = domain::code(c.type),
        .sex = sexOf(c),
        .ageBand = domain::ageBand(c.age),
        .district = domain::districtOf(c.district),
        .delayBand = domain::delayBand(c.incidentDate, c.interviewDate),
        .formVersion = formVersion,
    };
}

YearRelease releaseYear(const std::vector<domain::Case> &cases, const crypto::Secret &keyOfYear,
    const QString &formVersion,
    const std::function<store::ReportRowRepository::Rolled(const QByteArray &rowId)> &rolledBefore)
{
    YearRelease release;
    std::map<QString, domain::MonthTotals> months;
    for (const domain::Case &c : cases) {
        if (!isCounted(c))
            continue;
        const QString month = domain::monthOf(c.interviewDate);
        domain::MonthTotals &totals
            = months.try_emplace(month, domain::MonthTotals{month}).first->second;
        if (const auto row = releaseRow(c, keyOfYear, formVersion)) {
            release.rows.push_back(*row);
            ++totals.withRow;
        } else {
            ++totals.withoutDetail;
            ++release.withheld;
        }
    }
    const Groups groups = groupsOf(release.rows);
    for (domain::ReportRow &row : release.rows)
        rollUp(row, groups, rolledBefore(row.id));
    std::sort(release.rows.begin(), release.rows.end(),
        [](const auto &a, const auto &b) { return a.id < b.id; });
    for (const auto &[month, totals] : months)
        release.totals.push_back(totals);
    return release;
}

} // namespace exchange
