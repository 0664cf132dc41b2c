// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/report_csv.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace reports {

namespace {

// Some spreadsheets cut blanks before they look for a formula, and take the wide forms of East
// Asian keyboards for the plain ones.
bool couldRun(const QString &text)
{
    if (text.startsWith(u'\t') || text.startsWith(u'\r') || text.startsWith(u'\n'))
        return true;
    const auto first
        = std::ranges::find_if(text, [](QChar c) { return !c.isSpace() && c.isPrint(); });
    return first != text.end() && u"=+-@\uFF1D\uFF0B\uFF0D\uFF20"_s.contains(*first);
}

QString csvLine(const QStringList &cells)
{
    QStringList written;
    for (const QString &cell : cells)
        written.append(csvCell(cell));
    return written.join(u',') + u"\r\n"_s;
}

// A spreadsheet takes 5-9 for the ninth of May: the band is written as a code, 5_9 or 60_plus.
QString bandCell(QString band)
{
    return band.replace(u'-', u'_').replace(u'+', u"_plus"_s);
}

QString basisCell(const IncidentReport &report)
{
    return report.basis == Basis::ExactOwn ? u"exact_own"_s : u"reported"_s;
}

} // namespace

QString csvCell(const QString &text)
{
    static const QString needQuotes = u",\"\r\n\t"_s;
    QString cell = couldRun(text) ? u'\'' + text : text;
    const bool isQuoted = std::ranges::any_of(cell, [](QChar c) { return needQuotes.contains(c); });
    if (!isQuoted)
        return cell;
    return u'"' + cell.replace(u'"', u"\"\""_s) + u'"';
}

QByteArray toCsv(const IncidentReport &report)
{
    const QString quarter = domain::code(report.quarter);
    const QString basis = basisCell(report);
    QString csv = csvLine({u"quarter"_s, u"basis"_s, u"unit"_s, u"incident_type"_s, u"sex"_s,
        u"age_band"_s, u"count"_s});
    for (const ReportLine &line : report.lines) {
        const QString count = line.count ? QString::number(*line.count) : QString();
        csv += csvLine({quarter, basis, line.unitCode, line.incidentType, line.sex,
            bandCell(line.ageBand), count});
    }
    const auto sum = [&](const QString &name, int count) {
        return csvLine({quarter, basis, {}, name, {}, {}, QString::number(count)});
    };
    if (report.basis == Basis::Reported)
        csv += sum(u"without_detail"_s, report.withoutDetail);
    csv += sum(u"total"_s, report.total);
    return csv.toUtf8();
}

} // namespace reports
