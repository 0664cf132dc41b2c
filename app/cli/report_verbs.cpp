// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verb.h"
#include "casework/reporting.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

QString countText(const std::optional<int> &count)
{
    return count ? QString::number(*count) : u"hidden"_s;
}

Printed described(const reports::IncidentReport &report)
{
    Printed printed;
    QJsonArray rows;
    for (const reports::ReportLine &line : report.lines) {
        printed.lines.append(u"%1 %2 %3 %4 %5"_s.arg(line.unitCode, -12)
                                 .arg(line.incidentType, -20)
                                 .arg(line.sex, -8)
                                 .arg(line.ageBand, -8)
                                 .arg(countText(line.count), 6));
        rows.append(QJsonObject{{u"unit"_s, line.unitCode}, {u"type"_s, line.incidentType},
            {u"sex"_s, line.sex}, {u"ageBand"_s, line.ageBand},
            {u"count"_s, line.count ? QJsonValue(*line.count) : QJsonValue()}});
    }
    printed.lines << u"without detail %1"_s.arg(report.withoutDetail)
                  << u"total          %1"_s.arg(report.total);
    const bool isExact = report.basis == reports::Basis::ExactOwn;
    printed.json = {{u"year"_s, report.quarter.year}, {u"quarter"_s, report.quarter.number},
        {u"basis"_s, isExact ? u"exact"_s : u"reported"_s}, {u"lines"_s, rows},
        {u"withoutDetail"_s, report.withoutDetail}, {u"total"_s, report.total}};
    return printed;
}

Result<Printed> report(const Call &call)
{
    const auto quarter = domain::quarterFromCode(call.value(u"quarter"_s));
    if (!quarter)
        return fail(ErrorCode::Invalid, u"a quarter is written 2026-Q3"_s);
    auto open = TRY(call.signIn());
    const auto basis = call.has(u"exact"_s) ? reports::Basis::ExactOwn : reports::Basis::Reported;
    const auto made = TRY(casework::incidentReport(*open.reg, open.session, *quarter, basis));
    if (!call.has(u"csv"_s))
        return described(made);
    return Printed{{QString::fromUtf8(casework::toCsv(made)).trimmed()}, described(made).json};
}

} // namespace

std::vector<Verb> reportVerbs()
{
    return {{u"report"_s, u"new incidents of a quarter by unit, type, sex and age"_s, {},
        {{u"quarter"_s, u"2026-Q3"_s, u"which quarter"_s, true},
            {u"exact"_s, {}, u"the facility's own cases, for its own eyes only"_s},
            {u"csv"_s, {}, u"print as CSV"_s}},
        report}};
}

} // namespace cli
