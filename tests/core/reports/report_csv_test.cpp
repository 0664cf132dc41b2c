// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/policy_table.h"
#include "reports/report_csv.h"
#include "support/a_file.h"
#include "support/printing.h"

using namespace Qt::StringLiterals;
using reports::Basis;
using reports::IncidentReport;

namespace {

QByteArray golden(const QString &name)
{
    return bytesOf(u"" SOURCE_ROOT "/tests/golden/"_s + name);
}

IncidentReport aReport(Basis basis)
{
    return {{2030, 1}, basis,
        {
            {u"HC-01"_s, u"rape"_s, u"female"_s, u"5-9"_s, 1},
            {u"HC-01"_s, u"rape"_s, u"female"_s, u"15-17"_s, {}},
            {u"HC-01"_s, u"REVIEW"_s, u"unknown"_s, u"unknown"_s, 12},
            {u"RH-02"_s, u"denial_resources"_s, u"male"_s, u"60+"_s, 0},
        },
        basis == Basis::Reported ? 4 : 0, 21};
}

} // namespace

TEST_CASE("The table is written as agreed, to the byte", "[reports]")
{
    CHECK(reports::toCsv(aReport(Basis::Reported)) == golden(u"incident_report_reported.csv"_s));
    CHECK(reports::toCsv(aReport(Basis::ExactOwn)) == golden(u"incident_report_exact.csv"_s));
}

TEST_CASE("A facility's own table says that it is one, and has nothing without detail", "[reports]")
{
    const QByteArray exact = reports::toCsv(aReport(Basis::ExactOwn));
    CHECK(exact.contains("exact_own"));
    CHECK_FALSE(exact.contains("without_detail"));
    CHECK(reports::toCsv(aReport(Basis::Reported)).contains("without_detail"));
}

TEST_CASE("What is written as CSV is read back the same", "[reports]")
{
    for (const QString &text : {u"plain"_s, u"with, comma"_s, u"with \"quotes\""_s, u"two\nlines"_s,
             u"ភ្នំពេញ"_s, QString()}) {
        INFO(text.toStdString());
        const QString csv = u"a,b\n"_s + reports::csvCell(text) + u",end\n"_s;
        const auto table = must(domain::readPolicyTable(csv.toUtf8()));
        CHECK(table.rows.front() == QStringList{text, u"end"_s});
    }
}

TEST_CASE("No cell can begin a formula", "[reports]")
{
    for (const QString &text :
        {u"=1+1"_s, u"+1"_s, u"-1"_s, u"@SUM(A1)"_s, u"\t=1"_s, u"\tx"_s, u"\rx"_s, u"\nx"_s,
            u" =1"_s, u"\u00A0=1"_s, u"\uFF1D1"_s, u"=HYPERLINK(\"x\",\"y\")"_s}) {
        const QString cell = reports::csvCell(text);
        INFO(cell.toStdString());
        CHECK((cell.startsWith(u"'"_s) || cell.startsWith(u"\"'"_s)));
    }
    for (const QString &text : {u"0-4"_s, u"60+"_s, u"unknown"_s, u"HC-01"_s, u"a=b"_s, u"12"_s})
        CHECK(reports::csvCell(text) == text);
}

TEST_CASE("Every line of the table has as many cells as there are headings", "[reports]")
{
    IncidentReport report = aReport(Basis::Reported);
    report.lines.front().unitCode = u"=cmd|' /C calc'!A0,\"\r\n"_s;
    QByteArray csv = reports::toCsv(report);
    csv.replace("\r\n", "\n");
    const auto table = must(domain::readPolicyTable(csv));
    CHECK(table.header.size() == 7);
    CHECK(table.rows.size() == report.lines.size() + 2);
    CHECK(table.rows.front().at(2).startsWith(u"'="_s));
}
