// SPDX-License-Identifier: GPL-3.0-or-later
#include "casework/today.h"
#include "support/a_slip.h"

using namespace Qt::StringLiterals;
using namespace casework;

// Story 3, as far as the hospital itself tells it: a report was signed and sent, and nobody says
// that it came. The province is told nothing of it yet.

namespace {

const QString called = u"Kanitha"_s;

/// A case in which the committee may examine and report, and its record: signed on 4 March 2030 at
/// 07:00, and, if it is sent at all, half an hour later.
struct AReport {
    ARegister &unit;
    domain::Session chair;
    bool isSent = true;
    domain::Case c = agreed();
    domain::Record record = written();

    QString answer(const QString &question)
    {
        const auto open = must(reopenForm(unit.reg(), chair, record.id, OpenReason::AskedByOwner));
        const forms::Interview now(open.form, open.answers, unit.clock.clock(), open.lookUp());
        return now.answers().at(question).text();
    }
    void receive(const QString &at)
    {
        auto open = must(reopenForm(unit.reg(), chair, record.id, OpenReason::AskedByOwner));
        forms::Interview now(open.form, open.answers, unit.clock.clock(), open.lookUp());
        now.set({u"dispatch_receipt_at"_s, u"dispatch"_s, 0}, forms::Answer::of(at));
        must(completeForm(unit.reg(), chair, open, now.answers()));
    }

private:
    domain::Case agreed()
    {
        const domain::Session &who = unit.session();
        const auto begun = must(startCase(unit.reg(), who));
        ::fillIn(unit, who, begun.id, u"consent"_s,
            {{u"c_forensic_exam"_s, u"granted"_s}, {u"c_report_authority"_s, u"granted"_s}});
        ::fillIn(unit, who, begun.id, u"intake"_s,
            {{u"name_latin"_s, called}, {u"q_penetration"_s, u"yes"_s},
                {u"gbv_type_final"_s, u"rape"_s}});
        return begun;
    }
    domain::Record written()
    {
        const auto form
            = must(startForm(unit.reg(), chair, c.id, u"forensic"_s, OpenReason::AskedByOwner));
        const auto lines = [this](forms::Interview &open) {
            const auto give = [&](const QString &repeat, int line, const QString &question,
                                  const QString &value) {
                if (open.answers().lineCount(repeat) == line)
                    open.insertLine(repeat, line);
                open.set({question, repeat, line}, forms::Answer::of(value));
            };
            give(u"member"_s, 0, u"member_role"_s, u"chair"_s);
            give(u"member"_s, 1, u"member_role"_s, u"member"_s);
            if (!isSent)
                return;
            give(u"dispatch"_s, 0, u"dispatch_to"_s, u"prosecutor"_s);
            give(u"dispatch"_s, 0, u"dispatch_at"_s, u"2030-03-04T07:30"_s);
        };
        return completeAll(unit, chair, form,
            {{u"request_origin"_s, u"prosecutor"_s}, {u"request_no"_s, u"12/30"_s},
                {u"request_questions"_s, u"Are there injuries?"_s},
                {u"request_received_at"_s, u"2030-03-04T05:00"_s},
                {u"hist_verbatim"_s, u"«An invented account»"_s},
                {u"inj_result"_s, u"no_injury_seen"_s}, {u"ag_done"_s, u"refused"_s},
                {u"start_at"_s, u"2030-03-04T06:00"_s}, {u"end_at"_s, u"2030-03-04T06:50"_s},
                {u"signed_at"_s, u"2030-03-04T07:00"_s}},
            lines);
    }
};

std::vector<Unanswered> reportsOn(ARegister &unit, QDate day)
{
    unit.clock.set(QDateTime(day, QTime(1, 0), Qt::UTC)); // 08:00 in Cambodia
    return must(today(unit.reg(), unit.session())).reports;
}

} // namespace

TEST_CASE(
    "Story 3: eight days after the signatures one report is uncollected, by its number and no "
    "name",
    "[flows]")
{
    ARegister unit;
    const domain::Session chair = unit.as(u"rith"_s, u"fx_chair"_s);
    AReport lost{unit, chair};
    AReport received{unit, chair};
    const QString number = lost.answer(u"fx_no"_s);
    REQUIRE_FALSE(number.isEmpty());
    REQUIRE(number != received.answer(u"fx_no"_s));
    CHECK(reportsOn(unit, QDate(2030, 3, 5)).size() == 2);
    received.receive(u"2030-03-06T09:00"_s);

    // A receipt is due within seven days of 4 March, 07:30: on the 11th at 08:00 that is over.
    const auto inTime = reportsOn(unit, QDate(2030, 3, 10));
    REQUIRE(inTime.size() == 1);
    CHECK(inTime.front().card.isRunning());
    const auto late = reportsOn(unit, QDate(2030, 3, 12));
    REQUIRE(late.size() == 1);
    CHECK(late.front().id == lost.c.id);
    CHECK(late.front().caseCode == lost.c.caseCode);
    CHECK(late.front().card.subject == number);
    CHECK(late.front().card.rule.id == u"F20");
    CHECK(late.front().card.isMissed());
    for (const QString &shown : {late.front().caseCode, late.front().card.subject,
             late.front().card.rule.title.en, late.front().card.advice().en})
        CHECK_FALSE(shown.contains(called));
}

TEST_CASE("Story 3: the record itself counts the days that its report has waited", "[flows]")
{
    ARegister unit;
    AReport report{unit, unit.as(u"rith"_s, u"fx_chair"_s)};
    CHECK(report.answer(u"uncollected_days"_s) == u"0");
    unit.clock.set(QDateTime(QDate(2030, 3, 12), QTime(1, 0), Qt::UTC)); // 8 days and an hour
    CHECK(report.answer(u"uncollected_days"_s) == u"8");
    report.receive(u"2030-03-09T08:00"_s);
    CHECK(report.answer(u"uncollected_days"_s) == u"5"); // the day it came ends the waiting
}

TEST_CASE(
    "Story 3: a report that was signed and never sent stays on the page of the day", "[flows]")
{
    ARegister unit;
    const domain::Session chair = unit.as(u"rith"_s, u"fx_chair"_s);
    const AReport kept{unit, chair, false};
    const AReport sent{unit, chair, true};
    // Two working days after Monday the 4th the limit is over; a week later it is still owed.
    for (const QDate day : {QDate(2030, 3, 5), QDate(2030, 3, 8), QDate(2030, 3, 15)}) {
        unit.clock.set(QDateTime(day, QTime(1, 0), Qt::UTC));
        std::vector<Id<domain::Case>> owed;
        for (const CareDue &due : must(today(unit.reg(), unit.session())).care) {
            if (due.card.rule.id == u"F19")
                owed.push_back(due.id);
        }
        INFO(day.toString(Qt::ISODate).toStdString());
        REQUIRE(owed.size() == 1);
        CHECK(owed.front() == kept.c.id);
    }
}
