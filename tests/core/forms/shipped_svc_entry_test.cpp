// SPDX-License-Identifier: GPL-3.0-or-later
#include "filling_in.h"

using namespace forms;
using namespace Qt::StringLiterals;

TEST_CASE("An entry of the directory can be filled in to its end", "[forms]")
{
    Interview entry = newInterview("svc_entry", {{u"sv_id"_s, u"SVC-ABC-DEF-O"_s}});
    fillIn(entry,
        {{u"sv_name"_s, u"មណ្ឌលសុខភាពសាកល្បង Practice health centre"_s}, {u"sv_coverage"_s, u"0102"_s},
            {u"sv_phone"_s, u"012345678"_s}});
    INFO(wordsOf(entry.issues()));
    CHECK(entry.issues().empty());
    CHECK(textOf(entry, "sv_id") == "SVC-ABC-DEF-O");
}

TEST_CASE("The place of a shelter is never asked", "[forms]")
{
    Interview entry = newInterview("svc_entry");
    CHECK_FALSE(entry.isRelevant(at("sv_address")));
    CHECK_FALSE(entry.isRelevant(at("sv_geo")));
    for (const NoValue why : {NoValue::Unknown, NoValue::Declined}) {
        entry.set(at("sv_kind"), Answer::without(why)); // it could be a shelter
        CHECK_FALSE(entry.isRelevant(at("sv_address")));
        CHECK_FALSE(entry.isRelevant(at("sv_geo")));
    }
    const auto kinds = entry.choices(at("sv_kind"));
    REQUIRE(kinds.size() == 22);
    for (const Choice &kind : kinds) {
        INFO(kind.name.toStdString());
        give(entry, "sv_kind", kind.name);
        const bool isShelter = kind.name == u"shelter";
        CHECK(mustAnswer(entry, at("sv_address")) != isShelter);
        CHECK(entry.isRelevant(at("sv_geo")) != isShelter);
        CHECK(entry.isRelevant(at("sv_shelter_note")) == isShelter);
    }
    // What was typed before the kind was changed does not stay.
    give(entry, "sv_kind", u"other"_s);
    give(entry, "sv_address", u"An invented street"_s);
    give(entry, "sv_kind", u"shelter"_s);
    CHECK(entry.relevantAnswers().at(at("sv_address")).isEmpty());
}

TEST_CASE("What a service has is asked by what it offers", "[forms]")
{
    Interview entry = newInterview("svc_entry");
    give(entry, "sv_services", QJsonArray{u"therapy"_s});
    for (const char *question : {"sv_forensic", "sv_pep_stock", "sv_kit_stock"})
        CHECK_FALSE(entry.isRelevant(at(question)));
    give(entry, "sv_services", QJsonArray{u"therapy"_s, u"pep"_s});
    CHECK(mustAnswer(entry, at("sv_pep_stock")));
    CHECK_FALSE(entry.isRelevant(at("sv_forensic")));
    give(entry, "sv_services", QJsonArray{u"forensic_exam"_s});
    CHECK(mustAnswer(entry, at("sv_forensic")));
    CHECK(mustAnswer(entry, at("sv_kit_stock")));
    CHECK_FALSE(entry.isRelevant(at("sv_pep_stock")));
}

TEST_CASE("Fees are asked where not everything is free", "[forms]")
{
    Interview entry = newInterview("svc_entry");
    for (const auto &[answer, isAsked] :
        {std::pair("yes", false), {"partly", true}, {"no", true}}) {
        INFO(answer);
        give(entry, "sv_free", QString::fromLatin1(answer));
        CHECK(mustAnswer(entry, at("sv_fee_note")) == isAsked);
    }
}

TEST_CASE("An entry is due for checking after 180 days", "[forms]")
{
    Interview entry = newInterview("svc_entry");
    CHECK_FALSE(entry.isRelevant(at("sv_verified_on_note")));
    give(entry, "sv_verified_on", u"2029-09-05"_s); // 180 days before 4 March 2030
    CHECK_FALSE(entry.isRelevant(at("sv_verified_on_note")));
    give(entry, "sv_verified_on", u"2029-09-04"_s);
    CHECK(entry.isRelevant(at("sv_verified_on_note")));
}

TEST_CASE("Names, places and numbers of a service are checked", "[forms]")
{
    struct Row {
        const char *question;
        QJsonValue answer;
        bool isRefused;
    };
    for (const Row &row :
        {Row{"sv_name", u"ជម្រក Shelter"_s, false}, Row{"sv_name", u"Shelter ជម្រក"_s, false},
            Row{"sv_name", u"ជម្រក"_s, true}, Row{"sv_name", u"Shelter"_s, true},
            Row{"sv_coverage", u"01"_s, false},
            Row{"sv_coverage", u"0102 010305 01020304"_s, false},
            Row{"sv_coverage", u"KH"_s, false}, Row{"sv_coverage", u"012"_s, true},
            Row{"sv_coverage", u"0102030405"_s, true}, Row{"sv_coverage", u"01,02"_s, true},
            Row{"sv_phone", u"012345678"_s, false}, Row{"sv_phone", u"0971234567"_s, false},
            Row{"sv_phone", u"+85512345678"_s, false}, Row{"sv_phone", u"01234567"_s, true},
            Row{"sv_phone", u"09712345678"_s, true}, Row{"sv_hotline", u"117"_s, false},
            Row{"sv_hotline", u"1280"_s, false}, Row{"sv_hotline", u"12"_s, true},
            Row{"sv_hotline", u"12801"_s, true}, Row{"sv_accessible", QJsonArray{u"none"_s}, false},
            Row{"sv_accessible", QJsonArray{u"none"_s, u"ramp"_s}, true}}) {
        INFO(row.question << ' ' << row.answer.toString().toStdString());
        Interview entry = newInterview("svc_entry");
        give(entry, row.question, row.answer);
        CHECK(isRefused(entry, at(row.question)) == row.isRefused);
    }
}
