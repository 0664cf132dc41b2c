// SPDX-License-Identifier: GPL-3.0-or-later
#include "filling_in.h"

#include <catch2/generators/catch_generators.hpp>

using namespace forms;
using namespace Qt::StringLiterals;

namespace {

using OfCase = std::map<QString, QJsonValue>;

/// The closing of a case that was opened on 1 January 2030.
Interview closing(OfCase ofCase = {})
{
    ofCase.insert({u"opened_at"_s, u"2030-01-01T23:30:00+07:00"_s});
    return newInterview("closure", std::move(ofCase));
}

} // namespace

TEST_CASE("A closing can be filled in to its end", "[forms]")
{
    const QString openItems = GENERATE(QString(), u"C25 V03"_s);
    Interview closure = closing({{u"open_clock_items"_s, openItems}});
    fillIn(closure, {});
    INFO(wordsOf(closure.issues()));
    CHECK(closure.issues().empty());
    CHECK(textOf(closure, "cl_opened") == "2030-01-01");
    CHECK(textOf(closure, "cl_open_items") == openItems.toStdString());
}

TEST_CASE("The day of closing is today unless another is written", "[forms]")
{
    const Interview closure = closing();
    CHECK(textOf(closure, "cl_date") == "2030-03-04");
    CHECK(textOf(newInterview("closure"), "cl_opened").empty());
}

TEST_CASE("Days open count from the day of opening to the day of closing", "[forms]")
{
    const std::vector<std::pair<QString, QJsonValue>> rows{
        {u"2030-01-01"_s, 0}, {u"2030-01-02"_s, 1}, {u"2030-03-04"_s, 62}, {u"2031-01-01"_s, 365}};
    Interview closure = closing();
    for (const auto &[day, days] : rows) {
        INFO(day.toStdString());
        give(closure, "cl_date", day);
        CHECK(closure.answers().at(at("cl_days_open")).value == days);
    }
    give(closure, "cl_date", u"2029-12-31"_s);
    CHECK(closure.answers().at(at("cl_days_open")).isEmpty());
}

TEST_CASE("No case is closed before the last contact with the person", "[forms]")
{
    const QStringList contacts{u"last_contact_at"_s, u"interview_at"_s, u"exam_at"_s, u"fu_at"_s};
    for (const QString &last : contacts) {
        INFO(last.toStdString());
        OfCase ofCase;
        for (const QString &contact : contacts)
            ofCase[contact] = contact == last ? u"2030-02-20T16:00"_s : u"2030-02-10T09:00"_s;
        Interview closure = closing(ofCase);
        give(closure, "cl_date", u"2030-02-19"_s);
        CHECK(isRefused(closure, at("cl_date")));
        give(closure, "cl_date", u"2030-02-20"_s);
        CHECK_FALSE(isRefused(closure, at("cl_date")));
    }
    Interview closure = closing({{u"interview_at"_s, u"unknown"_s}});
    give(closure, "cl_date", u"2029-01-01"_s);
    CHECK_FALSE(isRefused(closure, at("cl_date")));
}

TEST_CASE("No contact is a reason after 30 days and two safe attempts", "[forms]")
{
    struct Row {
        QString closedOn; ///< The last contact was on 2 February.
        QJsonValue attempts;
        QJsonValue daysAsSet;
        bool isAccepted;
    };
    const QJsonValue none;
    const std::vector<Row> rows{{u"2030-03-04"_s, 2, none, true}, {u"2030-03-03"_s, 2, none, false},
        {u"2030-03-04"_s, 1, none, false}, {u"2030-03-04"_s, 0, none, false},
        {u"2030-03-04"_s, 3, none, true}, {u"2030-03-04"_s, none, none, true},
        {u"2030-03-04"_s, 2, 31, false}, {u"2030-03-03"_s, 2, 29, true}};
    for (const Row &row : rows) {
        INFO(row.closedOn.toStdString() << ", " << row.attempts.toInt(-1) << " attempts, "
                                        << row.daysAsSet.toInt(-1) << " days");
        Interview closure = closing({{u"fu_at"_s, u"2030-02-02T16:00"_s},
            {u"safe_contact_attempts"_s, row.attempts}, {u"no_contact_days"_s, row.daysAsSet}});
        give(closure, "cl_date", row.closedOn);
        give(closure, "cl_reason", u"no_contact"_s);
        CHECK(isRefused(closure, at("cl_reason")) != row.isAccepted);
        give(closure, "cl_reason", u"survivor_request"_s);
        CHECK_FALSE(isRefused(closure, at("cl_reason")));
    }
}

TEST_CASE("Closing with care still due needs a reason", "[forms]")
{
    Interview closure = closing({{u"open_clock_items"_s, u"C25"_s}});
    CHECK(textOf(closure, "cl_open_items") == "C25");
    CHECK(closure.isRelevant(at("cl_open_reason")));
    CHECK(closure.isRequired(at("cl_open_reason")));
    CHECK_FALSE(closing().isRelevant(at("cl_open_reason")));
}

TEST_CASE("A forensic report that the court does not have keeps a case in sight", "[forms]")
{
    struct Row {
        QString told; ///< What the case says of the report.
        QString signedAt;
        bool isOpen;
    };
    for (const Row &row : {Row{{}, {}, false}, Row{{}, u"2030-02-01T10:00"_s, true},
             Row{{}, u"unknown"_s, false}, Row{{}, u"declined"_s, false},
             Row{u"no"_s, u"2030-02-01T10:00"_s, false}, Row{u"yes"_s, {}, true}}) {
        INFO(row.told.toStdString() << ", signed " << row.signedAt.toStdString());
        const Interview closure
            = closing({{u"forensic_report_open"_s, row.told}, {u"signed_at"_s, row.signedAt}});
        CHECK(textOf(closure, "cl_forensic_open") == (row.isOpen ? "yes" : "no"));
        CHECK(closure.isRelevant(at("cl_forensic_open_note")) == row.isOpen);
    }
}

TEST_CASE("A case is opened again on or after the day it was closed, or never", "[forms]")
{
    Interview closure = closing();
    CHECK_FALSE(closure.isRequired(at("cl_reopened")));
    give(closure, "cl_date", u"2030-02-20"_s);
    give(closure, "cl_reopened", u"2030-02-19"_s);
    CHECK(isRefused(closure, at("cl_reopened")));
    give(closure, "cl_reopened", u"2030-02-20"_s);
    CHECK_FALSE(isRefused(closure, at("cl_reopened")));
}
