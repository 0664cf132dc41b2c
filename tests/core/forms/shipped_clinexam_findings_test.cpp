// SPDX-License-Identifier: GPL-3.0-or-later
#include "an_examination.h"

using namespace forms;
using namespace Qt::StringLiterals;

TEST_CASE("Injuries are numbered and counted, at least one where some were seen", "[forms]")
{
    Interview exam = examination();
    give(exam, "general_result", u"injuries"_s);
    REQUIRE(exam.issue(at("injury")));
    CHECK(exam.issue(at("injury"))->code == Issue::Code::FewerLines);
    for (int line = 0; line < 3; ++line)
        exam.insertLine(u"injury"_s, line);
    CHECK_FALSE(exam.issue(at("injury")));
    CHECK(exam.answers().at(at("bodymap")).value.toInt() == 3);
    for (int line = 0; line < 3; ++line)
        CHECK(exam.answers().at(at("injury_no", "injury", line)).value.toInt() == line + 1);
    CHECK(exam.form().group(u"injury")->appearance == u"bodymap(front back)");
}

TEST_CASE("No photograph is taken without a yes to photographs", "[forms]")
{
    for (const auto &[decision, isAsked] :
        std::map<QString, bool>{{u"granted"_s, true}, {u"refused"_s, false}, {QString(), false}}) {
        INFO(decision.toStdString());
        Interview exam = examination({{u"c_photo_body"_s, decision}});
        give(exam, "general_result", u"injuries"_s);
        exam.insertLine(u"injury"_s, 0);
        CHECK(exam.isRelevant(at("injury_photo", "injury")) == isAsked);
    }
}

TEST_CASE("A speculum is a matter of sex and of puberty", "[forms]")
{
    struct Row {
        int age;
        QString sex;
        bool isStageAsked;
        bool isSpeculumAsked;
        bool isWarned;
    };
    for (const Row &row :
        {Row{14, u"female"_s, true, true, true}, Row{15, u"female"_s, true, true, false},
            Row{17, u"female"_s, true, true, false}, Row{18, u"female"_s, false, true, false},
            Row{14, u"male"_s, true, false, false}, Row{30, u"intersex"_s, false, false, false}}) {
        INFO(row.age << " " << row.sex.toStdString());
        Interview exam = examination({{u"age_now"_s, row.age}, {u"sex"_s, row.sex}});
        CHECK_FALSE(exam.isRelevant(at("g_speculum")));
        CHECK_FALSE(exam.isRelevant(at("g_speculum_note")));
        CHECK_FALSE(exam.isRelevant(at("g_tanner")));
        give(exam, "genital_done", u"done"_s);
        CHECK(exam.isRelevant(at("g_tanner")) == row.isStageAsked);
        CHECK(exam.isRelevant(at("g_speculum")) == row.isSpeculumAsked);
        CHECK(exam.isRelevant(at("g_speculum_note")) == row.isWarned);
    }
    Interview exam = everythingAsked();
    give(exam, "g_tanner", u"1"_s);
    give(exam, "g_speculum", u"yes"_s);
    CHECK(isRefused(exam, at("g_speculum")));
    give(exam, "g_speculum", u"no"_s);
    CHECK_FALSE(isRefused(exam, at("g_speculum")));
    give(exam, "g_speculum", u"yes"_s);
    give(exam, "g_tanner", u"2"_s);
    CHECK_FALSE(isRefused(exam, at("g_speculum")));
}

TEST_CASE("The parts that the sex has are filled in, each to be answered", "[forms]")
{
    const std::map<QString, QStringList> partsOf{
        {u"female"_s,
            {u"mons"_s, u"labia_majora"_s, u"labia_minora"_s, u"clitoris"_s, u"periurethral"_s,
                u"vestibule"_s, u"fossa_navicularis"_s, u"posterior_fourchette"_s, u"hymen"_s,
                u"vagina"_s, u"cervix"_s, u"perineum"_s, u"perianal"_s, u"anal_verge"_s}},
        {u"male"_s,
            {u"prepuce"_s, u"glans"_s, u"shaft"_s, u"scrotum"_s, u"testes"_s, u"perineum"_s,
                u"perianal"_s, u"anal_verge"_s}},
        {u"intersex"_s, {QString()}}};
    for (const auto &[sex, parts] : partsOf) {
        INFO(sex.toStdString());
        Interview exam = examination({{u"sex"_s, sex}});
        give(exam, "genital_done", u"done"_s);
        for (int line = 0; line < parts.size(); ++line) {
            CHECK(exam.issue(at("g_struct")));
            exam.insertLine(u"g_struct"_s, line);
            CHECK(
                exam.answers().at(at("g_struct_site", "g_struct", line)).text() == parts.at(line));
            CHECK(exam.isRequired(at("g_struct_finding", "g_struct", line)));
        }
        CHECK_FALSE(exam.issue(at("g_struct")));
        exam.insertLine(u"g_struct"_s, int(parts.size()));
        const Path further = at("g_struct_site", "g_struct", int(parts.size()));
        CHECK(exam.answers().at(further).text().isEmpty());
    }
}

TEST_CASE("A place on the clock is a number from 1 to 12", "[forms]")
{
    const std::vector<std::pair<QString, bool>> rows{{u"1"_s, true}, {u"12"_s, true},
        {u"3, 9"_s, true}, {u"5-7"_s, true}, {u"0"_s, false}, {u"13"_s, false}, {u"left"_s, false},
        {u"3,"_s, false}};
    Interview exam = everythingAsked();
    for (const auto &[clock, isAccepted] : rows) {
        INFO(clock.toStdString());
        give(exam, at("g_struct_clock", "g_struct"), clock);
        CHECK(isRefused(exam, at("g_struct_clock", "g_struct")) != isAccepted);
    }
}

TEST_CASE("Findings are described without words that judge", "[forms]")
{
    struct Row {
        const char *question;
        QString text;
        bool isAccepted;
    };
    const std::vector<Row> rows{{"g_struct_note", u"Redness of 4 mm, the edge relaxed"_s, true},
        {"g_struct_note", u"Virginity lost"_s, false},
        {"g_struct_note", u"no longer a VIRGIN"_s, false}, {"g_struct_note", u"habitual"_s, false},
        {"g_struct_note", u"habituated"_s, false},
        {"g_struct_note", u"laxity of the anus"_s, false}, {"g_struct_note", u"anus lax"_s, false},
        {"g_struct_note", u"two-finger test"_s, false}, {"g_struct_note", u"two fingers"_s, false},
        {"g_struct_note", u"បាត់ព្រហ្មចារី"_s, false},
        {"g_struct_note", u"The mother asked: \"is my child a virgin?\""_s, true},
        {"g_struct_note", u"\"Yes.\" Virgin"_s, false},
        {"clinical_summary", u"The person states that two men held the arms."_s, true},
        {"clinical_summary", u"Bruises on both wrists.\nNo rape."_s, false},
        {"clinical_summary", u"The police said: «rape»."_s, true},
        {"clinical_summary", u"The police said: “rape”. Guilty."_s, false},
        {"clinical_summary", u"The person alleges a blow."_s, false},
        {"clinical_summary", u"The person claims a blow."_s, false},
        {"clinical_summary", u"A drape covered the legs."_s, true}};
    for (const Row &row : rows) {
        INFO(row.text.toStdString());
        Interview exam = everythingAsked();
        const Path place = placeOf(exam, row.question);
        give(exam, place, row.text);
        CHECK(isRefused(exam, place) != row.isAccepted);
    }
    Interview exam = examination();
    give(exam, "clinical_summary", u"A long text with «words» and \"words\". "_s.repeated(700));
    CHECK_FALSE(isRefused(exam, at("clinical_summary")));
}

TEST_CASE("A test for HIV or pregnancy needs the yes to it", "[forms]")
{
    const std::map<QString, QString> scopes{
        {u"hiv"_s, u"c_test_hiv"_s}, {u"pregnancy"_s, u"c_test_pregnancy"_s}};
    for (const auto &[test, scope] : scopes) {
        for (const auto &[decision, isAccepted] : std::map<QString, bool>{
                 {u"granted"_s, true}, {u"refused"_s, false}, {QString(), false}}) {
            INFO(test.toStdString() << ", " << decision.toStdString());
            Interview exam = examination({{scope, decision}});
            exam.insertLine(u"test"_s, 0);
            const Path kind = at("test_kind", "test");
            give(exam, kind, test);
            CHECK(isRefused(exam, kind) != isAccepted);
            give(exam, at("test_result", "test"), u"negative"_s);
            CHECK(isRefused(exam, kind) != isAccepted);
            for (const QString &notMade : {u"refused"_s, u"not_done"_s}) {
                give(exam, at("test_result", "test"), notMade);
                CHECK_FALSE(isRefused(exam, kind));
            }
            give(exam, at("test_result", "test"), u"negative"_s);
            give(exam, kind, u"malaria"_s);
            CHECK_FALSE(isRefused(exam, kind));
        }
    }
}

TEST_CASE("Asking about a partner follows the intake and what the facility has", "[forms]")
{
    CHECK(examination({{u"ctx_ipv"_s, u"yes"_s}}).isRelevant(at("ipv_types")));
    CHECK_FALSE(examination({{u"ctx_ipv"_s, u"no"_s}}).isRelevant(at("ipv_types")));
    CHECK_FALSE(examination().isRelevant(at("ipv_types")));
    for (const auto &[isReady, isAsked] :
        std::map<QString, bool>{{u"yes"_s, true}, {QString(), true}, {u"no"_s, false}}) {
        INFO(isReady.toStdString());
        const Interview exam = examination({{u"ipv_enquiry_ready"_s, isReady}});
        CHECK(exam.isRelevant(at("ipv_asked")) == isAsked);
        CHECK(exam.isRelevant(at("ipv_asked_note")) != isAsked);
        CHECK(exam.isRelevant(at("ipv_signs")));
    }
}
