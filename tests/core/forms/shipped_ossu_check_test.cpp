// SPDX-License-Identifier: GPL-3.0-or-later
#include "filling_in.h"

using namespace forms;
using namespace Qt::StringLiterals;

namespace {

const std::vector<Choice> &items(const Interview &check)
{
    return check.form().lists.at(u"check_item"_s);
}

Interview checkOf(const char *kind, std::map<QString, QJsonValue> ofUnit = {})
{
    Interview check = newInterview("ossu_check", std::move(ofUnit));
    give(check, "k_at", u"2030-03-04"_s);
    give(check, "k_kind", QString::fromLatin1(kind));
    return check;
}

void addItem(Interview &check, const QString &code, const QString &score)
{
    const int line = check.answers().lineCount(u"item"_s);
    check.insertLine(u"item"_s, line);
    give(check, at("item_code", "item", line), code);
    give(check, at("item_score", "item", line), score);
}

/// A checklist of an OSSU with so many lines of each kind, all met but for @p notMet.
Interview checkWith(int critical, int ordinary, const QStringList &notMet)
{
    Interview check = checkOf("ossu");
    for (const Choice &item : items(check)) {
        int &left = item.columns.value(u"critical"_s) == u"yes" ? critical : ordinary;
        if (left-- > 0 && item.columns.value(u"applies"_s).contains(u"OSSU"))
            addItem(check, item.name, notMet.contains(item.name) ? u"not_met"_s : u"met"_s);
    }
    return check;
}

} // namespace

TEST_CASE("A checklist asks the items of the kind of facility, in their order", "[forms]")
{
    struct Row {
        const char *kind;
        QString group;
        int count; ///< Counted in the catalogue by its column "applies".
    };
    for (const Row &row :
        {Row{"health_centre", u"HC"_s, 41}, Row{"health_post", u"HC"_s, 41},
            Row{"district_referral_hospital", u"RH"_s, 64},
            Row{"provincial_referral_hospital", u"RH"_s, 64}, Row{"national_hospital", u"RH"_s, 64},
            Row{"ossu", u"OSSU"_s, 69}, Row{"shelter", u"none"_s, 0}}) {
        INFO(row.kind);
        Interview check = checkOf(row.kind);
        CHECK(check.isRelevant(at("k_kind_note")) == (row.count == 0));
        CHECK(check.issue(at("item")).has_value() == (row.count > 0));
        QStringList expected;
        for (const Choice &item : items(check)) {
            if (item.columns.value(u"applies"_s).split(u' ').contains(row.group))
                expected.append(item.name);
        }
        CHECK(expected.size() == row.count);
        for (int line = 0; line < std::min(row.count, 3); ++line) {
            check.insertLine(u"item"_s, line);
            CHECK(check.answers().at(at("item_code", "item", line)).text() == expected.at(line));
        }
        QStringList offered;
        for (const Choice &item : check.choices(at("item_code", "item", 0)))
            offered.append(item.name);
        CHECK(offered == expected);
    }
}

TEST_CASE("A checklist can be filled in to its end", "[forms]")
{
    Interview check = checkOf("health_centre");
    for (int line = 0; line < 41; ++line) {
        CHECK(check.issue(at("item")).has_value()); // lines are missing
        check.insertLine(u"item"_s, line);
    }
    CHECK_FALSE(check.issue(at("item")));
    fillIn(check,
        {{u"k_facility"_s, u"HC-01"_s}, {u"item_score"_s, u"partly"_s},
            {u"item_by"_s, u"2030-06-01"_s}});
    INFO(wordsOf(check.issues()));
    CHECK(check.issues().empty());
    CHECK(textOf(check, "k_overall") == "50");
    CHECK(textOf(check, "k_grade") == "C");
    CHECK(textOf(check, "k_domain")
        == "GOV 50 ROOM 50 STAFF 50 IDENT 50 CLIN 50 REF 50 DATA 50 INC 50");
    CHECK(newInterview("ossu_check", {{u"facility"_s, u"HC-01"_s}})
              .answers()
              .at(u"k_facility"_s)
              .text()
        == u"HC-01");
}

TEST_CASE("Every item counts for its domain, and twice if it is critical", "[forms]")
{
    const Interview shown = checkOf("ossu");
    REQUIRE(items(shown).size() == 70);
    for (const Choice &item : items(shown)) {
        INFO(item.name.toStdString());
        Interview check = checkOf("ossu");
        addItem(check, item.name, u"partly"_s);
        const bool isCritical = item.columns.value(u"critical"_s) == u"yes";
        CHECK(check.answers().at(at("item_got", "item", 0)).value.toInt() == (isCritical ? 2 : 1));
        CHECK(check.answers().at(at("item_of", "item", 0)).value.toInt() == (isCritical ? 4 : 2));
        CHECK(textOf(check, "k_domain")
            == (item.columns.value(u"domain"_s) + u" 50"_s).toStdString());
    }
}

TEST_CASE("The score is by weight, and what does not apply is left out", "[forms]")
{
    Interview check = checkOf("ossu");
    CHECK(textOf(check, "k_overall") == "");
    CHECK(textOf(check, "k_grade") == "");
    addItem(check, u"GOV01"_s, u"met"_s); // critical: 4 of 4
    addItem(check, u"GOV02"_s, u"partly"_s); // 1 of 2
    addItem(check, u"GOV07"_s, u"not_seen"_s); // 0 of 2
    addItem(check, u"GOV08"_s, u"na"_s); // left out
    addItem(check, u"ROOM01"_s, u"partly"_s); // critical: 2 of 4
    addItem(check, u"ROOM02"_s, u"not_met"_s); // 0 of 2
    CHECK(textOf(check, "k_score_gov") == "62.5"); // 5 of 8
    CHECK(textOf(check, "k_score_room") == "33.3"); // 2 of 6
    CHECK(textOf(check, "k_score_clin") == "");
    CHECK(textOf(check, "k_domain") == "GOV 62.5 ROOM 33.3");
    CHECK(textOf(check, "k_overall") == "50"); // 7 of 14
    CHECK(textOf(check, "k_critical_unmet") == ""); // only partly, and only not critical
    give(check, at("item_score", "item", 0), u"not_met"_s);
    CHECK(textOf(check, "k_critical_unmet") == "GOV01");
    CHECK(textOf(check, "k_overall") == "21.4"); // 3 of 14
    give(check, at("item_score", "item", 4), u"not_met"_s);
    CHECK(textOf(check, "k_critical_unmet") == "GOV01 ROOM01");
    give(check, at("item_score", "item", 4), u"not_seen"_s);
    CHECK(textOf(check, "k_critical_unmet") == "GOV01");
}

TEST_CASE("The grade follows from the score and the critical items not met", "[forms]")
{
    // A critical item is 4 points, another 2.
    struct Row {
        int critical;
        int ordinary;
        QStringList notMet;
        const char *overall;
        const char *grade;
    };
    const QStringList ordinary{u"GOV02"_s, u"GOV07"_s, u"GOV08"_s, u"ROOM02"_s, u"ROOM03"_s,
        u"ROOM05"_s, u"ROOM06"_s, u"ROOM07"_s, u"STAFF02"_s, u"STAFF05"_s};
    const std::vector<Row> rows{
        {5, 10, {}, "100", "A"}, // 40 of 40
        {5, 10, ordinary.first(3), "85", "A"}, // 34 of 40
        {5, 10, ordinary.first(4), "80", "B"}, // 32 of 40
        {5, 10, ordinary.first(6), "70", "B"}, // 28 of 40
        {5, 10, ordinary.first(7), "65", "C"}, // 26 of 40
        {5, 10, ordinary.first(10), "50", "C"}, // 20 of 40
        {5, 9, ordinary.first(9) + QStringList{u"GOV01"_s}, "42.1", "D"}, // 16 of 38
        {5, 10, {u"GOV01"_s}, "90", "B"}, // 36 of 40, one critical
        {5, 10, {u"GOV01"_s, u"GOV03"_s}, "80", "B"}, // 32 of 40, two critical
        {9, 2, {u"GOV01"_s, u"GOV03"_s}, "80", "B"}, // 32 of 40
        {9, 2, {u"GOV01"_s, u"GOV03"_s, u"GOV04"_s}, "70", "C"}, // 28 of 40, three critical
        {0, 10, ordinary.first(3), "70", "B"}, // 14 of 20
    };
    for (const Row &row : rows) {
        INFO(row.overall << ' ' << row.notMet.join(u' ').toStdString());
        const Interview check = checkWith(row.critical, row.ordinary, row.notMet);
        CHECK(textOf(check, "k_overall") == row.overall);
        CHECK(textOf(check, "k_grade") == row.grade);
    }
}

TEST_CASE("What is not fully met has a gap, a deed, somebody and a day", "[forms]")
{
    for (const auto &[score, isAsked] : {std::pair("met", false), {"partly", true},
             {"not_met", true}, {"not_seen", false}, {"na", false}}) {
        INFO(score);
        Interview check = checkOf("ossu");
        addItem(check, u"GOV01"_s, QString::fromLatin1(score));
        for (const char *question : {"item_gap", "item_action", "item_who", "item_by"})
            CHECK(mustAnswer(check, at(question, "item", 0)) == isAsked);
    }
    Interview check = checkOf("ossu");
    addItem(check, u"GOV01"_s, u"partly"_s);
    for (const auto &[day, isRefusedHere] : {std::pair(u"2030-03-04"_s, false),
             {u"2030-03-03"_s, true}, {u"2031-03-04"_s, false}, {u"2031-03-05"_s, true}}) {
        INFO(day.toStdString());
        give(check, at("item_by", "item", 0), day);
        CHECK(isRefused(check, at("item_by", "item", 0)) == isRefusedHere);
    }
}

TEST_CASE("An item has one line, and only if it applies", "[forms]")
{
    Interview check = checkOf("health_centre");
    addItem(check, u"GOV01"_s, u"met"_s);
    addItem(check, u"GOV02"_s, u"met"_s);
    CHECK_FALSE(isRefused(check, at("item_code", "item", 0)));
    CHECK_FALSE(isRefused(check, at("item_code", "item", 1)));
    give(check, at("item_code", "item", 1), u"GOV01"_s);
    CHECK(isRefused(check, at("item_code", "item", 0)));
    CHECK(isRefused(check, at("item_code", "item", 1)));
    give(check, at("item_code", "item", 1), u"GOV03"_s); // of an OSSU only
    CHECK_FALSE(isRefused(check, at("item_code", "item", 0)));
    CHECK(isRefused(check, at("item_code", "item", 1)));
}

TEST_CASE("The change since the last assessment is in points, by item", "[forms]")
{
    Interview check = checkOf("ossu",
        {{u"item_code"_s, u"GOV04 GOV01 GOV02 GOV03"_s},
            {u"item_score"_s, u"na not_met met partly"_s}});
    CHECK(textOf(check, "k_change") == "");
    addItem(check, u"GOV01"_s, u"met"_s);
    addItem(check, u"GOV02"_s, u"partly"_s);
    addItem(check, u"GOV03"_s, u"partly"_s); // as before
    addItem(check, u"GOV04"_s, u"met"_s); // did not apply before
    addItem(check, u"GOV05"_s, u"met"_s); // was not there before
    CHECK(textOf(check, "k_change") == "GOV01 +2 GOV02 -1");
}

TEST_CASE("Day and sample of an assessment are checked", "[forms]")
{
    Interview check = newInterview("ossu_check");
    for (const auto &[day, isRefusedHere] :
        {std::pair(u"2030-03-04"_s, false), {u"2030-03-05"_s, true}}) {
        give(check, "k_at", day);
        CHECK(isRefused(check, at("k_at")) == isRefusedHere);
    }
    for (const auto &[count, isRefusedHere] :
        {std::pair(0, false), {30, false}, {31, true}, {-1, true}}) {
        give(check, "k_sample_n", count);
        CHECK(isRefused(check, at("k_sample_n")) == isRefusedHere);
    }
}
