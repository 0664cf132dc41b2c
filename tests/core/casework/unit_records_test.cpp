// SPDX-License-Identifier: GPL-3.0-or-later
#include "casework/auditing.h"
#include "casework/case_file.h"
#include "casework/unit_records.h"
#include "support/small_forms.h"

using namespace Qt::StringLiterals;

namespace {

/// A helpline's register: its first user answers calls.
struct AHelpline : ARegister {
    AHelpline()
        : ARegister({.folder = {},
            .unitCode = u"LINE-1"_s,
            .unitName = {u"Malis Line"_s, u"ខ្សែ ម្លិះ"_s},
            .userName = u"chan"_s,
            .role = u"hl_super"_s})
    {
        theSmallForms().into(*this);
    }
    casework::OpenForm begun() { return must(casework::startUnitForm(reg(), session(), tally)); }
    domain::Record tallyOf(const QString &day, int calls)
    {
        return completed(*this, session(), begun(), {{u"iv_day"_s, day}, {u"iv_total"_s, calls}});
    }
    std::vector<casework::UnitRecord> between(QDate first, QDate last)
    {
        return must(casework::unitRecords(reg(), session(), tally, first, last));
    }
    const QString tally = u"ivr_tally"_s;
};

} // namespace

TEST_CASE("A record of the unit is kept, opened again and edited like any other", "[casework]")
{
    AHelpline line;
    auto &reg = line.reg();
    const auto record = line.tallyOf(u"2030-01-05"_s, 40);
    CHECK_FALSE(record.caseId);
    CHECK(record.day == QDate(2030, 1, 5));
    line.reopen();
    theSmallForms().into(line);

    const auto again = must(casework::reopenForm(line.reg(), line.session(), record.id));
    CHECK(again.isComplete);
    CHECK(again.caseCode.isEmpty());
    CHECK(again.answers.at(u"iv_total"_s).value == 40);
    completed(line, line.session(), again, {{u"iv_day"_s, u"2030-01-06"_s}});
    CHECK(must(line.reg().desk().records.find(record.id)).day == QDate(2030, 1, 6));

    const auto history = must(casework::historyOf(line.reg(), line.session(), record.id));
    REQUIRE(history.size() == 2);
    CHECK(history.at(1).field == u"iv_day"_s);
    CHECK(history.at(1).before == u"2030-01-05"_s);
    must(casework::checkRegister(line.reg(), line.session()));
    must(line.reg().desk().changes.verify());
    (void)reg;
}

TEST_CASE(
    "What is done to a record of the unit stands in the audit log under the unit", "[casework]")
{
    AHelpline line;
    line.tallyOf(u"2030-01-05"_s, 40);
    const auto trail = must(line.reg().desk().audit.latest(2));
    REQUIRE(trail.size() == 2);
    CHECK(trail.at(0).action == u"helpline_write"_s);
    CHECK(trail.at(1).action == u"record_start"_s);
    for (const auto &event : trail) {
        CHECK(event.subject == u"LINE-1"_s);
        CHECK(event.user == u"chan"_s);
        CHECK(event.outcome == u"done"_s);
    }
}

TEST_CASE("Records of the unit are found by the day they are about, the newest first", "[casework]")
{
    AHelpline line;
    for (const QString &day : {u"2030-01-31"_s, u"2030-03-01"_s, u"2030-02-01"_s, u"2030-02-28"_s})
        line.tallyOf(day, 1);
    const auto found = line.between({2030, 2, 1}, {2030, 2, 28});
    REQUIRE(found.size() == 2);
    CHECK(found.at(0).day == QDate(2030, 2, 28));
    CHECK(found.at(1).day == QDate(2030, 2, 1));
    CHECK(line.between({2030, 1, 31}, {2030, 3, 1}).size() == 4);
    CHECK(line.between({2031, 1, 1}, {2031, 12, 31}).empty());
}

TEST_CASE("A record whose day nobody knows counts for the day it was written", "[casework]")
{
    AHelpline line;
    const auto record = completed(line, line.session(), line.begun(), {{u"iv_total"_s, 3}});
    CHECK(record.day == today(line.clock.clock()));
}

TEST_CASE(
    "A draft of the unit waits for its writer, before the list and in nobody else's", "[casework]")
{
    AHelpline line;
    auto &reg = line.reg();
    const auto open = line.begun();
    auto answers = open.answers;
    answers.set({u"iv_total"_s}, forms::Answer::of(12));
    must(casework::saveDraft(reg, line.session(), open, answers, u"iv_total"_s));

    const auto listed = line.between({2030, 1, 1}, {2030, 1, 31});
    REQUIRE(listed.size() == 1);
    CHECK(listed.front().isDraft);
    const auto forms = must(casework::unitForms(reg, line.session()));
    REQUIRE_FALSE(forms.empty());
    for (const auto &form : forms)
        CHECK(form.isBegun == (form.formId == line.tally));
    const auto drafts = must(casework::openDrafts(reg, line.session()));
    REQUIRE(drafts.size() == 1);
    CHECK_FALSE(drafts.front().caseId);
    CHECK(line.begun().answers.at(u"iv_total"_s).value == 12);
    CHECK(line.begun().focus == u"iv_total"_s);

    domain::Session other = line.session();
    other.user.name = u"maly"_s;
    CHECK(must(casework::unitRecords(reg, other, line.tally, {2030, 1, 1}, {2030, 1, 31})).empty());
    CHECK(refused(casework::reopenForm(reg, other, open.recordId)) == ErrorCode::Denied);
}

TEST_CASE("Records of the unit are listed for those who may read them", "[casework]")
{
    AHelpline line;
    auto &reg = line.reg();
    line.tallyOf(u"2030-01-05"_s, 40);
    const auto asRole = [&](const QString &role) {
        domain::Session session = line.session();
        session.user.role = role;
        return session;
    };
    const QDate first(2030, 1, 1), last(2030, 1, 31);
    CHECK(refused(casework::unitRecords(reg, asRole(u"hc_provider"_s), line.tally, first, last))
        == ErrorCode::Denied);
    CHECK(must(casework::unitRecords(reg, asRole(u"hl_operator"_s), line.tally, first, last)).size()
        == 1);
    CHECK(refused(casework::unitRecords(reg, line.session(), u"intake"_s, first, last))
        == ErrorCode::Invalid);
    CHECK(must(casework::unitForms(reg, asRole(u"auditor"_s))).empty());
}

TEST_CASE("A form of the unit finds what the last of its kind said, and never a case", "[casework]")
{
    AHelpline line;
    SmallForms forms = theSmallForms();
    forms.add("helpline", "text,before,Calls before,\n");
    forms.into(line);
    line.tallyOf(u"2030-01-05"_s, 40);
    const auto second = line.tallyOf(u"2030-01-04"_s, 55); // it came later, whatever its day

    auto call = must(casework::startUnitForm(line.reg(), line.session(), u"helpline"_s));
    CHECK(call.lookUp()(u"iv_total"_s) == 55);
    CHECK(call.lookUp()(u"facility"_s) == u"LINE-1"_s);
    CHECK(call.lookUp()(u"hl_no"_s).toString().startsWith(u"HL-"_s));
    CHECK(call.lookUp()(u"case_no"_s).isNull());
    const auto again = must(casework::reopenForm(line.reg(), line.session(), second.id));
    CHECK(again.lookUp()(u"iv_total"_s) == 40);
}
