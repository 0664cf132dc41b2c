// SPDX-License-Identifier: GPL-3.0-or-later
#include "a_forensic_record.h"

using namespace forms;
using namespace Qt::StringLiterals;

namespace {

using Known = std::map<QString, QJsonValue>;

/// What the examination says of the acts, and a start so many hours after the event.
Interview hoursAfter(double hours, const Known &told)
{
    Known known = told;
    const QDateTime start(QDate(2030, 3, 4), QTime(8, 0), Qt::UTC);
    const QString event = start.addSecs(qint64(-hours * 3600)).toString(u"yyyy-MM-ddTHH:mm"_s);
    known.insert_or_assign(u"incident_earliest"_s, event);
    known.insert_or_assign(u"incident_latest"_s, event);
    Interview record = aForensicRecord(known);
    give(record, "start_at", u"2030-03-04T08:00"_s);
    return record;
}

QStringList planOf(const Interview &record)
{
    return record.answers().at(at("specimen_plan")).text().split(u' ', Qt::SkipEmptyParts);
}

void addSpecimen(Interview &record, int line, const QString &kind)
{
    giveLine(record, "specimen", line,
        {{"specimen_kind", kind}, {"specimen_seal_no", u"S%1"_s.arg(line)},
            {"specimen_taken_at", u"2030-03-04T06:30"_s}});
}

void addStep(Interview &record, int line, const QString &specimen, const QString &event)
{
    giveLine(record, "custody", line,
        {{"custody_specimen", specimen}, {"custody_event", event},
            {"custody_at", u"2030-03-04T07:%1"_s.arg(line, 2, 10, QChar(u'0'))}});
}

} // namespace

TEST_CASE("Specimens are offered for the acts told, up to the limit of each", "[forms]")
{
    struct Row {
        const char *fact;
        QJsonValue value;
        const char *specimen;
        double limit; ///< Hours; still offered then, and not half an hour later.
        QString sex = u"female"_s;
    };
    const QString yes = u"yes"_s;
    const std::vector<Row> rows{{"act_oral", yes, "swab_oral", 48},
        {"act_oral", u"unsure"_s, "swab_oral", 48}, {"act_vaginal", yes, "swab_vulva", 120},
        {"act_vaginal", u"attempted"_s, "swab_low_vaginal", 120},
        {"act_vaginal", yes, "swab_high_vaginal", 120},
        {"act_vaginal", yes, "swab_endocervical", 168},
        {"act_anal", u"unknown"_s, "swab_perianal", 72}, {"act_anal", yes, "swab_anal", 72},
        {"act_oral_genital", yes, "swab_penile", 72, u"male"_s},
        {"act_other_contact", QJsonArray{u"chest"_s}, "swab_skin", 72},
        {"act_other_contact", QJsonArray{u"genital"_s}, "swab_penile", 72, u"male"_s},
        {"force_kind", QJsonArray{u"weapon"_s, u"bite"_s}, "swab_bite", 72},
        {"force_kind", QJsonArray{u"restraint"_s}, "nail_scraping", 72},
        {"act_anal", yes, "pubic_combing", 72}, {"act_oral", yes, "foreign_matter", 72},
        {"drug_facilitated", yes, "blood_tox", 72}, {"drug_facilitated", yes, "urine_tox", 120},
        {"memory_gap", yes, "blood_tox", 72}};
    for (const Row &row : rows) {
        INFO(row.fact << ": " << row.specimen);
        const QString fact = QString::fromLatin1(row.fact);
        const QString specimen = QString::fromLatin1(row.specimen);
        const Known told{{fact, row.value}, {u"sex"_s, row.sex}, {u"age_now"_s, 30}};
        CHECK(planOf(hoursAfter(row.limit, told)).contains(specimen));
        CHECK_FALSE(planOf(hoursAfter(row.limit + 0.5, told)).contains(specimen));
        const Known untold{{u"sex"_s, row.sex}, {u"age_now"_s, 30}};
        CHECK(planOf(hoursAfter(row.limit, untold)).isEmpty());
    }
}

TEST_CASE("The specimens of the worked cases of the clinical clock", "[forms]")
{
    const QString yes = u"yes"_s;
    const QString no = u"no"_s;
    const auto oral = planOf(hoursAfter(30,
        {{u"act_oral"_s, yes}, {u"act_vaginal"_s, no}, {u"sex"_s, u"female"_s},
            {u"age_now"_s, 30}}));
    CHECK(oral.contains(u"swab_oral"_s));
    CHECK_FALSE(oral.contains(u"swab_vulva"_s));
    const auto anal = planOf(hoursAfter(100, {{u"act_anal"_s, yes}, {u"age_now"_s, 30}}));
    CHECK_FALSE(anal.contains(u"swab_anal"_s));
    const auto drug = planOf(hoursAfter(110, {{u"drug_facilitated"_s, yes}, {u"age_now"_s, 30}}));
    CHECK(drug.contains(u"urine_tox"_s));
    CHECK_FALSE(drug.contains(u"blood_tox"_s));
    const auto child = planOf(hoursAfter(20,
        {{u"act_other_contact"_s, QJsonArray{u"thigh_inner"_s}}, {u"act_vaginal"_s, u"unsure"_s},
            {u"clothes_worn_kept"_s, u"brought"_s}, {u"sex"_s, u"female"_s}, {u"age_now"_s, 8}}));
    CHECK(child.contains(u"swab_skin"_s));
    CHECK(child.contains(u"clothing"_s));
    CHECK(child.contains(u"swab_vulva"_s));
    for (const QString &within :
        {u"swab_low_vaginal"_s, u"swab_high_vaginal"_s, u"swab_endocervical"_s})
        CHECK_FALSE(child.contains(within));
}

TEST_CASE("Time that is not sure is counted in favour of offering", "[forms]")
{
    Known told{{u"act_oral"_s, u"yes"_s}, {u"incident_earliest"_s, u"2030-02-27T08:00"_s},
        {u"incident_latest"_s, u"2030-03-02T08:00"_s}};
    Interview possible = aForensicRecord(told);
    give(possible, "start_at", u"2030-03-04T08:00"_s); // 48 to 120 hours
    CHECK(planOf(possible).contains(u"swab_oral"_s));
    told[u"incident_latest"_s] = u"2030-03-02T07:30"_s;
    Interview late = aForensicRecord(told);
    give(late, "start_at", u"2030-03-04T08:00"_s);
    CHECK_FALSE(planOf(late).contains(u"swab_oral"_s));
    CHECK(planOf(aForensicRecord({{u"act_oral"_s, u"yes"_s}})).contains(u"swab_oral"_s));
    told[u"specimen_limit_f01"_s] = 49;
    Interview longer = aForensicRecord(told);
    give(longer, "start_at", u"2030-03-04T08:00"_s);
    CHECK(planOf(longer).contains(u"swab_oral"_s));
}

TEST_CASE("Whoever cannot tell is offered every place", "[forms]")
{
    for (const QString &why : {u"memory_gap"_s, u"lost_consciousness"_s}) {
        INFO(why.toStdString());
        const QStringList woman = planOf(
            hoursAfter(20, {{why, u"yes"_s}, {u"sex"_s, u"female"_s}, {u"age_now"_s, 30}}));
        for (const char *kind : {"swab_oral", "swab_vulva", "swab_low_vaginal", "swab_perianal",
                 "swab_anal", "swab_skin", "nail_scraping"})
            CHECK(woman.contains(QString::fromLatin1(kind)));
        CHECK_FALSE(woman.contains(u"swab_penile"_s));
        CHECK_FALSE(woman.contains(u"swab_endocervical"_s)); // not before 48 hours
        const QStringList man
            = planOf(hoursAfter(20, {{why, u"yes"_s}, {u"sex"_s, u"male"_s}, {u"age_now"_s, 30}}));
        CHECK(man.contains(u"swab_penile"_s));
        CHECK_FALSE(man.contains(u"swab_vulva"_s));
    }
}

TEST_CASE(
    "A swab of the womb's neck is for grown people, and not when the speculum stopped", "[forms]")
{
    const QString cervix = u"swab_endocervical"_s;
    const auto told = [](int age) {
        return Known{{u"act_vaginal"_s, u"yes"_s}, {u"sex"_s, u"female"_s}, {u"age_now"_s, age}};
    };
    CHECK_FALSE(planOf(hoursAfter(47.5, told(18))).contains(cervix));
    CHECK(planOf(hoursAfter(48, told(18))).contains(cervix));
    CHECK_FALSE(planOf(hoursAfter(48, told(17))).contains(cervix));
    Interview record = hoursAfter(60, told(18));
    give(record, "stopped_parts", QJsonArray{u"speculum"_s});
    CHECK_FALSE(planOf(record).contains(cervix));
}

TEST_CASE("Before puberty nothing is taken from inside", "[forms]")
{
    const Known told{{u"act_vaginal"_s, u"yes"_s}, {u"act_anal"_s, u"yes"_s},
        {u"sex"_s, u"female"_s}, {u"age_now"_s, 11}};
    Interview record = hoursAfter(20, told);
    give(record, "ag_done", u"done"_s);
    for (const auto &[stage, isGrown] : std::vector<std::pair<QString, bool>>{
             {u"1"_s, false}, {u"2"_s, true}, {u"not_assessed"_s, true}}) {
        INFO(stage.toStdString());
        give(record, "ag_tanner", stage);
        CHECK(planOf(record).contains(u"swab_low_vaginal"_s) == isGrown);
        CHECK(planOf(record).contains(u"swab_anal"_s) == isGrown);
        CHECK(planOf(record).contains(u"swab_vulva"_s));
        CHECK(planOf(record).contains(u"swab_perianal"_s));
    }
    for (const auto &[age, isGrown] : std::vector<std::pair<int, bool>>{{9, false}, {10, true}}) {
        Known young = told;
        young[u"age_now"_s] = age;
        CHECK(planOf(hoursAfter(20, young)).contains(u"swab_low_vaginal"_s) == isGrown);
    }
}

TEST_CASE("Clothes have no end, hair for drugs waits for a laboratory that can", "[forms]")
{
    for (const auto &[state, isOffered] : std::vector<std::pair<QString, bool>>{
             {u"wearing"_s, true}, {u"brought"_s, true}, {u"at_home"_s, true}, {u"washed"_s, true},
             {u"thrown"_s, false}, {u"police"_s, false}}) {
        INFO(state.toStdString());
        const auto plan = planOf(hoursAfter(9000, {{u"clothes_worn_kept"_s, state}}));
        CHECK(plan.contains(u"clothing"_s) == isOffered);
    }
    Known told{{u"drug_facilitated"_s, u"yes"_s}};
    CHECK_FALSE(planOf(hoursAfter(672, told)).contains(u"hair_tox"_s));
    told[u"hair_laboratory"_s] = u"yes"_s;
    for (const auto &[hours, isOffered] : std::vector<std::pair<double, bool>>{
             {671.5, false}, {672, true}, {4320, true}, {4320.5, false}}) {
        INFO(hours);
        CHECK(planOf(hoursAfter(hours, told)).contains(u"hair_tox"_s) == isOffered);
    }
}

TEST_CASE("Without agreement there is no plan and no specimen", "[forms]")
{
    Interview record
        = hoursAfter(20, {{u"act_oral"_s, u"yes"_s}, {u"c_specimens"_s, u"refused"_s}});
    CHECK(planOf(record).isEmpty());
    CHECK_FALSE(record.isRelevant(at("specimen")));
    CHECK(record.isRelevant(at("specimens_closed_note")));
}

TEST_CASE("What was offered and has no line yet is pointed out", "[forms]")
{
    Interview record
        = hoursAfter(20, {{u"act_anal"_s, u"yes"_s}, {u"age_now"_s, 30}, {u"sex"_s, u"male"_s}});
    const QStringList plan = planOf(record);
    REQUIRE(plan
        == QStringList(
            {u"swab_perianal"_s, u"swab_anal"_s, u"pubic_combing"_s, u"foreign_matter"_s}));
    for (int line = 0; line < plan.size(); ++line) {
        CHECK(record.isRelevant(at("plan_open_note")));
        addSpecimen(record, line, plan.at(line));
    }
    CHECK_FALSE(record.isRelevant(at("plan_open_note")));
    give(record, at("specimen_not_taken_reason", "specimen", 1), u"refused"_s);
    CHECK_FALSE(record.isRelevant(at("plan_open_note")));
    for (const char *field :
        {"specimen_method", "specimen_seal_no", "specimen_taken_at", "specimen_purpose"}) {
        INFO(field);
        CHECK_FALSE(record.isRelevant(at(field, "specimen", 1)));
        CHECK(record.isRequired(at(field, "specimen", 0)));
    }
}

TEST_CASE("Specimens are numbered, sealed and timed in the order of taking", "[forms]")
{
    Interview record = aForensicRecord();
    give(record, "start_at", u"2030-03-04T06:00"_s);
    give(record, "end_at", u"2030-03-04T07:00"_s);
    for (int line = 0; line < 10; ++line)
        addSpecimen(record, line, u"swab_skin"_s);
    CHECK(textOf(record, at("specimen_no", "specimen", 0)) == "FX-ABC-1/01");
    CHECK(textOf(record, at("specimen_no", "specimen", 9)) == "FX-ABC-1/10");
    const Path second = at("specimen_taken_at", "specimen", 1);
    CHECK_FALSE(isRefused(record, second));
    give(record, second, u"2030-03-04T06:29"_s);
    CHECK(isRefused(record, second));
    for (const auto &[moment, isOutside] : std::vector<std::pair<QString, bool>>{
             {u"2030-03-04T05:59"_s, true}, {u"2030-03-04T06:00"_s, false},
             {u"2030-03-04T07:00"_s, false}, {u"2030-03-04T07:01"_s, true}}) {
        INFO(moment.toStdString());
        give(record, at("specimen_taken_at", "specimen", 0), moment);
        CHECK(record.isRelevant(at("specimen_time_note", "specimen", 0)) == isOutside);
    }
    give(record, at("specimen_seal_no", "specimen", 4), u"S2"_s);
    CHECK(isRefused(record, at("specimen_seal_no", "specimen", 2)));
    CHECK(isRefused(record, at("specimen_seal_no", "specimen", 4)));
    CHECK_FALSE(isRefused(record, at("specimen_seal_no", "specimen", 5)));
    give(record, at("specimen_dried", "specimen", 0), u"no"_s);
    CHECK(record.isRelevant(at("specimen_dried_note", "specimen", 0)));
    for (const auto &[count, isAccepted] :
        std::vector<std::pair<int, bool>>{{0, false}, {1, true}, {20, true}, {21, false}}) {
        give(record, at("specimen_swabs_n", "specimen"), count);
        CHECK(isRefused(record, at("specimen_swabs_n", "specimen")) != isAccepted);
    }
}

TEST_CASE("A specimen is collected first, and nothing comes after its end", "[forms]")
{
    const Known undecided{{u"c_police_evidence"_s, u"deferred"_s}};
    for (const QString &end : {u"returned"_s, u"held_by_court"_s, u"destroyed"_s}) {
        INFO(end.toStdString());
        Interview record = aForensicRecord(undecided);
        CHECK_FALSE(record.isRelevant(at("custody")));
        addSpecimen(record, 0, u"swab_oral"_s);
        CHECK(isShort(record, "custody"));
        addStep(record, 0, u"FX/01"_s, u"stored"_s);
        CHECK_FALSE(isShort(record, "custody"));
        CHECK(isRefused(record, at("custody_event", "custody", 0)));
        addStep(record, 0, u"FX/01"_s, u"collected"_s);
        addStep(record, 1, u"FX/01"_s, u"stored"_s);
        addStep(record, 2, u"FX/02"_s, u"stored"_s);
        addStep(record, 3, u"FX/01"_s, end);
        for (const auto &[line, isAccepted] :
            std::vector<std::pair<int, bool>>{{0, true}, {1, true}, {2, false}, {3, true}}) {
            INFO(line);
            CHECK(isRefused(record, at("custody_event", "custody", line)) != isAccepted);
        }
        addStep(record, 4, u"FX/01"_s, u"moved"_s);
        CHECK(isRefused(record, at("custody_event", "custody", 4)));
        give(record, at("custody_at", "custody", 1), u"2030-03-04T06:59"_s);
        CHECK(isRefused(record, at("custody_at", "custody", 1)));
        give(record, at("custody_at", "custody", 1), u"2030-03-04T07:00"_s);
        CHECK_FALSE(isRefused(record, at("custody_at", "custody", 1)));
        give(record, at("custody_seal_ok", "custody", 1), u"no"_s);
        CHECK(record.isRelevant(at("custody_seal_note", "custody", 1)));
    }
}

TEST_CASE("Evidence and report go out when agreed or ordered by a court", "[forms]")
{
    struct Row {
        QString consent;
        QString origin;
        QString letter;
        bool isOpen;
    };
    const QString number = u"12/30"_s;
    const std::vector<Row> rows{{u"granted"_s, u"survivor_self"_s, {}, true},
        {u"refused"_s, u"police"_s, number, false}, {u"refused"_s, u"prosecutor"_s, number, false},
        {u"refused"_s, u"investigating_judge"_s, number, true},
        {u"withdrawn"_s, u"trial_court"_s, number, true},
        {u"refused"_s, u"trial_court"_s, {}, false}};
    for (size_t i = 0; i < rows.size(); ++i) {
        INFO("row " << i);
        const Row &row = rows.at(i);
        Interview record = aForensicRecord(
            {{u"c_police_evidence"_s, row.consent}, {u"c_report_authority"_s, row.consent}});
        give(record, "request_origin", row.origin);
        if (!row.letter.isEmpty())
            give(record, "request_no", row.letter);
        addSpecimen(record, 0, u"swab_oral"_s);
        addStep(record, 0, u"FX/01"_s, u"collected"_s);
        CHECK_FALSE(record.isRelevant(at("custody_consent_gate", "custody", 0)));
        addStep(record, 1, u"FX/01"_s, u"to_police"_s);
        CHECK(textOf(record, at("custody_consent_gate", "custody", 1))
            == (row.isOpen ? "yes" : "no"));
        CHECK(isRefused(record, at("custody_event", "custody", 1)) != row.isOpen);
        give(record, "signed_at", u"2030-03-04T07:00"_s);
        record.insertLine(u"dispatch"_s, 0);
        for (const auto &[receiver, isAccepted] : std::vector<std::pair<QString, bool>>{
                 {u"prosecutor"_s, row.isOpen}, {u"police"_s, row.isOpen},
                 {u"lawyer"_s, row.isOpen}, {u"survivor"_s, true}, {u"hospital_archive"_s, true}}) {
            INFO(receiver.toStdString());
            give(record, at("dispatch_to", "dispatch"), receiver);
            CHECK(isRefused(record, at("dispatch_to", "dispatch")) != isAccepted);
        }
        give(record, "consent_reaffirmed", QJsonArray{u"release_line"_s});
        give(record, at("dispatch_to", "dispatch"), u"lawyer"_s);
        CHECK_FALSE(isRefused(record, at("dispatch_to", "dispatch")));
    }
}

TEST_CASE("Photographs are logged when agreed, and shown to the court when that is", "[forms]")
{
    struct Row {
        QString body;
        QString genital;
        bool isLogged;
    };
    const QString yes = u"granted"_s;
    const QString no = u"refused"_s;
    for (const auto &[body, genital, isLogged] :
        std::vector<Row>{{yes, yes, true}, {yes, no, true}, {no, yes, true}, {no, no, false}}) {
        const Interview record
            = aForensicRecord({{u"c_photo_body"_s, body}, {u"c_photo_genital"_s, genital}});
        CHECK(record.isRelevant(at("photolog")) == isLogged);
    }
    for (const QString &court : {yes, no}) {
        Interview record = aForensicRecord({{u"c_photo_court"_s, court}});
        giveLine(record, "photolog", 0, {{"photolog_court", u"no"_s}});
        CHECK_FALSE(isRefused(record, at("photolog_court", "photolog")));
        giveLine(record, "photolog", 1, {{"photolog_court", u"yes"_s}});
        CHECK(isRefused(record, at("photolog_court", "photolog", 1)) == (court == no));
        CHECK(textOf(record, at("photolog_no", "photolog", 1)) == "2");
    }
}
