// SPDX-License-Identifier: GPL-3.0-or-later
#include "casework/clock_reading.h"
#include "casework/worked_out.h"
#include "support/a_package.h"
#include "support/a_visit.h"
#include "support/small_forms.h"

using namespace Qt::StringLiterals;

namespace {

/// What a form that asks for this finds.
QJsonValue seenIn(ARegister &unit, const domain::Case &c, const QString &name)
{
    const QByteArray row
        = "calculate,asked,,\"pulldata('case', '" + name.toLatin1() + "', 'k', '1')\"\n";
    const auto sheet = forms::readForm({"type,name,label::English (en),calculation\n" + row, {},
        "form_id,form_title,version\n"
        "asking,Asking,1\n"});
    REQUIRE(sheet);
    std::map<QString, QJsonValue> values;
    must(casework::addWorkedOut(unit.reg().desk(), unit.session(), c, *sheet, values));
    const auto found = values.find(name);
    return found == values.end() ? QJsonValue() : found->second;
}

/// A case whose person came on 4 March 2030 at 08:00, two days after an assault. Its follow-ups and
/// its committee's record are small forms, so that each test writes just what it is about.
struct ACase {
    ARegister unit;
    domain::Case c = begun();

    domain::Case begun()
    {
        SmallForms()
            .add("followup",
                "dateTime,fu_at,When,\nbegin repeat,fu_trace,Attempts,\n"
                "dateTime,fu_trace_at,When,\nselect_one result,fu_trace_result,Result,\n"
                "end repeat,,,\n",
                "result,reached,Reached,ក\nresult,no_answer,None,ខ\n"
                "result,unsafe_stop,Stopped,គ\n"
                "result,other_answered,Other,ឃ\nresult,wrong_number,Wrong,ង\n"
                "result,asked_stop,No more,ច\n")
            .add("forensic",
                "text,report_gate,Gate,\nbegin repeat,dispatch,Copies,\n"
                "text,dispatch_to,To,\ndateTime,dispatch_at,When,\nend repeat,,,\n")
            .into(unit);
        return aVisit(unit);
    }

    void write(const QString &formId, const std::map<QString, QString> &chosen)
    {
        auto form = must(casework::startForm(
            unit.reg(), unit.session(), c.id, formId, casework::OpenReason::OnDuty));
        for (const auto &[path, value] : chosen)
            form.answers.set(*forms::Path::fromString(path), forms::Answer::of(value));
        must(casework::completeForm(unit.reg(), unit.session(), form, form.answers));
    }

    QJsonValue seen(const QString &name) { return seenIn(unit, c, name); }
};

} // namespace

TEST_CASE("The last contact is the last moment somebody met or reached the person", "[casework]")
{
    ACase it;
    CHECK(it.seen(u"last_contact_at"_s) == u"2030-03-04T08:00"_s);
    it.write(u"followup"_s,
        {{u"fu_trace[0].fu_trace_at"_s, u"2030-03-12T09:00"_s},
            {u"fu_trace[0].fu_trace_result"_s, u"no_answer"_s}});
    CHECK(it.seen(u"last_contact_at"_s) == u"2030-03-04T08:00"_s); // tried, and not reached
    it.write(u"followup"_s,
        {{u"fu_trace[0].fu_trace_at"_s, u"2030-03-13T09:00"_s},
            {u"fu_trace[0].fu_trace_result"_s, u"reached"_s}});
    CHECK(it.seen(u"last_contact_at"_s) == u"2030-03-13T09:00"_s);
    it.write(u"followup"_s, {{u"fu_at"_s, u"2030-03-18T10:30"_s}});
    CHECK(it.seen(u"last_contact_at"_s) == u"2030-03-18T10:30"_s);
}

TEST_CASE("Every form in which somebody sits with the person is a contact", "[casework]")
{
    ACase it;
    it.unit.open.session.user.role = u"hosp_clinician"_s;
    const std::vector<std::pair<QString, QString>> moments{{u"clinexam"_s, u"exam_at"_s},
        {u"treat"_s, u"t_at"_s}, {u"safety"_s, u"s_at"_s}, {u"mhpss"_s, u"l_at"_s}};
    SmallForms small;
    for (const auto &[form, question] : moments)
        small.add(form.toLatin1(), "dateTime," + question.toLatin1() + ",When,\n");
    small.into(it.unit);
    int day = 5;
    for (const auto &[form, question] : moments) {
        INFO(form.toStdString());
        const QString moment = u"2030-03-0%1T09:00"_s.arg(day++);
        it.write(form, {{question, moment}});
        CHECK(it.seen(u"last_contact_at"_s) == moment);
    }
    ARegister unit; // and a consent before anything else was told
    const auto c = must(casework::startCase(unit.reg(), unit.session()));
    fillIn(unit, unit.session(), c.id, u"consent"_s, {{u"given_at"_s, u"2030-03-04T07:40"_s}});
    CHECK(seenIn(unit, c, u"last_contact_at"_s) == u"2030-03-04T07:40"_s);
}

TEST_CASE("Only what was tried safely counts as an attempt", "[casework]")
{
    ACase it;
    CHECK(it.seen(u"safe_contact_attempts"_s) == 0);
    it.write(u"followup"_s,
        {{u"fu_trace[0].fu_trace_at"_s, u"2030-03-12T09:00"_s},
            {u"fu_trace[0].fu_trace_result"_s, u"no_answer"_s},
            {u"fu_trace[1].fu_trace_at"_s, u"2030-03-13T09:00"_s},
            {u"fu_trace[1].fu_trace_result"_s, u"unsafe_stop"_s}});
    CHECK(it.seen(u"safe_contact_attempts"_s) == 1);
    it.write(u"followup"_s,
        {{u"fu_trace[0].fu_trace_at"_s, u"2030-03-14T09:00"_s},
            {u"fu_trace[0].fu_trace_result"_s, u"no_answer"_s}});
    CHECK(it.seen(u"safe_contact_attempts"_s) == 2);
    int attempts = 2;
    for (const auto &[result, counts] : {std::pair(u"other_answered"_s, true),
             std::pair(u"wrong_number"_s, true), std::pair(u"asked_stop"_s, false)}) {
        INFO(result.toStdString());
        it.write(u"followup"_s,
            {{u"fu_trace[0].fu_trace_at"_s, u"2030-03-15T09:00"_s},
                {u"fu_trace[0].fu_trace_result"_s, result}});
        attempts += counts ? 1 : 0;
        CHECK(it.seen(u"safe_contact_attempts"_s) == attempts);
    }
}

TEST_CASE("A report is owed until a court has it, where it may be given to one", "[casework]")
{
    ACase it;
    CHECK(it.seen(u"forensic_report_open"_s).isNull());
    it.unit.open.session.user.role = u"fx_member"_s;
    it.write(u"forensic"_s, {{u"report_gate"_s, u"no"_s}});
    CHECK(it.seen(u"forensic_report_open"_s) == u"no"_s);
    it.write(u"forensic"_s, {{u"report_gate"_s, u"yes"_s}});
    CHECK(it.seen(u"forensic_report_open"_s) == u"yes"_s);
    it.write(u"forensic"_s,
        {{u"report_gate"_s, u"yes"_s}, {u"dispatch[0].dispatch_to"_s, u"survivor"_s},
            {u"dispatch[0].dispatch_at"_s, u"2030-03-05T09:00"_s}});
    CHECK(it.seen(u"forensic_report_open"_s) == u"yes"_s);
    it.write(u"forensic"_s,
        {{u"report_gate"_s, u"yes"_s}, {u"dispatch[0].dispatch_to"_s, u"prosecutor"_s}});
    CHECK(it.seen(u"forensic_report_open"_s) == u"yes"_s); // for the prosecutor, and not sent
    for (const QString &court : {u"prosecutor"_s, u"investigating_judge"_s, u"trial_court"_s}) {
        INFO(court.toStdString());
        it.write(u"forensic"_s,
            {{u"report_gate"_s, u"yes"_s}, {u"dispatch[0].dispatch_to"_s, court},
                {u"dispatch[0].dispatch_at"_s, u"2030-03-05T09:00"_s}});
        CHECK(it.seen(u"forensic_report_open"_s) == u"no"_s);
    }
}

TEST_CASE(
    "What is still open by the clock is counted, and its first hard end is given", "[casework]")
{
    ACase it;
    auto &desk = it.unit.reg().desk();
    const auto frame = must(casework::clockFrame(desk));
    const auto facts = must(casework::readForClock(desk, it.unit.session(), it.c, frame)).facts;
    const auto cards = domain::cards(domain::clinicalClock(), facts, frame.now);
    const auto running = std::ranges::count_if(cards, &domain::ClockCard::isRunning);
    REQUIRE(running > 0);
    CHECK(it.seen(u"open_clock_items"_s) == int(running));
    const QJsonValue first = it.seen(u"clock_hard_deadline"_s);
    for (const domain::ClockCard &card : cards) {
        if (card.isRunning() && card.rule.isHard && card.rule.isReachable && card.lastChance)
            CHECK(first.toString() <= inCambodia(*card.lastChance).toString(Qt::ISODate));
    }
}

TEST_CASE(
    "The hard end is that of the care which can be reached, as the card shows it", "[casework]")
{
    // Penetration in the night of 3 March: between 00:00 on the 3rd and 07:00 on the 4th. PEP ends
    // after 72 hours, the pill after 120; what is soft, or can only be done here, ends earlier.
    ARegister unit;
    const auto c = must(casework::startCase(unit.reg(), unit.session()));
    const auto leave = [&](const QString &formId, const Chosen &chosen) {
        const auto form = must(casework::startForm(unit.reg(), unit.session(), c.id, formId));
        forms::Answers answers;
        for (const auto &[question, value] : chosen)
            answers.set({question}, forms::Answer::fromJson(value));
        must(casework::saveDraft(unit.reg(), unit.session(), form, answers, {}));
    };
    leave(u"intake"_s,
        {{u"incident_date"_s, u"2030-03-03"_s}, {u"incident_precision"_s, u"exact"_s},
            {u"time_of_day"_s, u"evening_night"_s}, {u"interview_at"_s, u"2030-03-04T07:50"_s},
            {u"q_penetration"_s, u"yes"_s}, {u"sex"_s, u"female"_s}, {u"age_years"_s, 30}});
    leave(u"clinexam"_s, {{u"act_oral"_s, u"yes"_s}}); // a swab: soft, within 48 hours
    struct Row {
        QDateTime now; ///< In Cambodia.
        const char *end;
    };
    const auto at = [](int day, int hour) {
        return QDateTime(QDate(2030, 3, day), QTime(hour, 0), Qt::UTC).addSecs(-7 * 3600);
    };
    for (const Row &row : {Row{at(4, 8), "2030-03-06T00:00"}, Row{at(6, 1), "2030-03-07T07:00"},
             Row{at(7, 8), "2030-03-08T00:00"}, Row{at(8, 1), "2030-03-09T07:00"}}) {
        INFO(row.end);
        unit.clock.set(row.now);
        CHECK(seenIn(unit, c, u"clock_hard_deadline"_s) == QString::fromLatin1(row.end));
    }
}

TEST_CASE("What is worked out of the clock follows the package that is in force", "[casework]")
{
    // Penetration at 20:00 on 3 March. As shipped PEP ends after 72 hours, the pill after 120.
    ARegister unit;
    const auto c = must(casework::startCase(unit.reg(), unit.session()));
    const auto form = must(casework::startForm(unit.reg(), unit.session(), c.id, u"intake"_s));
    forms::Answers answers;
    for (const auto &[question, value] :
        Chosen{{u"incident_date"_s, u"2030-03-03"_s}, {u"incident_precision"_s, u"exact"_s},
            {u"incident_time"_s, u"20:00"_s}, {u"interview_at"_s, u"2030-03-04T07:50"_s},
            {u"q_penetration"_s, u"yes"_s}, {u"sex"_s, u"female"_s}, {u"age_years"_s, 30}})
        answers.set({question}, forms::Answer::fromJson(value));
    must(casework::saveDraft(unit.reg(), unit.session(), form, answers, {}));
    CHECK(seenIn(unit, c, u"clock_hard_deadline"_s) == u"2030-03-06T20:00"_s);
    const int open = seenIn(unit, c, u"open_clock_items"_s).toInt();
    REQUIRE(open > 2);

    APackage package;
    package.setPepLimit("96h");
    package.write(1);
    trustKey(unit, package);
    must(casework::importGuidance(unit.reg(), unit.session(), package.folder.path()));
    CHECK(seenIn(unit, c, u"clock_hard_deadline"_s) == u"2030-03-07T20:00"_s);
    CHECK(seenIn(unit, c, u"open_clock_items"_s) == open);

    // First-line support only after danger signs, and nobody told of any: one item less is open.
    QByteArray &rules = package.tables[u"clinical-clock.csv"_s];
    REQUIRE(rules.contains("\nC02,care,66,arrival,always,"));
    rules.replace("\nC02,care,66,arrival,always,", "\nC02,care,66,arrival,danger_signs,");
    package.write(2);
    must(casework::importGuidance(unit.reg(), unit.session(), package.folder.path()));
    CHECK(seenIn(unit, c, u"open_clock_items"_s) == open - 1);
}

TEST_CASE("A form that asks for nothing of it costs nothing", "[casework]")
{
    ACase it;
    CHECK(it.seen(u"interview_at"_s).isNull());
}

TEST_CASE("The windows of specimens are those of the clinical clock, in hours", "[casework]")
{
    ARegister unit;
    const auto c = must(casework::startCase(unit.reg(), unit.session()));
    const auto form = must(casework::startForm(unit.reg(), unit.session(), c.id, u"treat"_s));
    const auto seen = form.lookUp();
    // docs/clinical-clock: F01 48 h, F02 120 h, F03 from 48 h to 168 h, F12 from 28 to 180 days.
    CHECK(seen(u"specimen_limit_f01"_s) == 48);
    CHECK(seen(u"specimen_limit_f02"_s) == 120);
    CHECK(seen(u"specimen_opens_f03"_s) == 48);
    CHECK(seen(u"specimen_limit_f03"_s) == 168);
    CHECK(seen(u"specimen_opens_f12"_s) == 28 * 24);
    CHECK(seen(u"specimen_limit_f12"_s) == 180 * 24);
    CHECK(seen(u"specimen_limit_f09"_s).isNull()); // clothing has no end
}

TEST_CASE("What a form only repeats of another does not stand in its place", "[casework]")
{
    ARegister unit;
    SmallForms()
        .add("safety", "integer,years,Years,\n")
        .add("mhpss",
            "calculate,years,Years,\"pulldata('case', 'years', 'k', '1')\"\n"
            "text,calm,Calm,\n")
        .into(unit);
    const auto c = must(casework::startCase(unit.reg(), unit.session()));
    const auto begun = [&](const QString &id) {
        return must(casework::startForm(unit.reg(), unit.session(), c.id, id));
    };
    completed(unit, unit.session(), begun(u"safety"_s), {{u"years"_s, 30}});
    unit.clock.advance(60);
    completed(unit, unit.session(), begun(u"mhpss"_s), {{u"calm"_s, u"yes"_s}});
    const auto first = must(unit.reg().desk().records.newest(c.id, u"safety"_s));
    completed(unit, unit.session(),
        must(casework::reopenForm(unit.reg(), unit.session(), first.id)), {{u"years"_s, 31}});
    CHECK(begun(u"treat"_s).lookUp()(u"years"_s) == 31); // not the 30 that the later form repeats
}
