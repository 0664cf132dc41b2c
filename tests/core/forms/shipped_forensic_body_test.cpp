// SPDX-License-Identifier: GPL-3.0-or-later
#include "a_forensic_record.h"

using namespace forms;
using namespace Qt::StringLiterals;

TEST_CASE("None stands alone in the forensic record too", "[forms]")
{
    Interview record = aForensicRecord();
    give(record, "ag_done", u"done"_s);
    record.insertLine(u"ag"_s, 0);
    const std::vector<std::tuple<Path, QString, QString>> rows{
        {at("hist_since"), u"nothing"_s, u"bathed"_s}, {at("intoxication"), u"none"_s, u"pupils"_s},
        {at("ag_tears", "ag"), u"none"_s, u"redness"_s},
        {at("ag_infection"), u"none"_s, u"blood"_s}, {at("op_limits"), u"none"_s, u"delay"_s}};
    for (const auto &[path, none, another] : rows) {
        INFO(path.toString().toStdString());
        give(record, path, QJsonArray{none});
        CHECK_FALSE(isRefused(record, path));
        give(record, path, QJsonArray{none, another});
        CHECK(isRefused(record, path));
    }
}

TEST_CASE("Moist clothes go into paper; what is not kept needs no package", "[forms]")
{
    Interview record = aForensicRecord();
    giveLine(record, "clothing", 0,
        {{"clothing_findings", QJsonArray{u"torn"_s}}, {"clothing_collected", u"no"_s}});
    const Path package = at("clothing_package", "clothing");
    CHECK_FALSE(record.isRelevant(package));
    CHECK(record.isRelevant(at("clothing_collected_note", "clothing")));
    giveLine(record, "clothing", 0,
        {{"clothing_collected", u"yes"_s}, {"clothing_package", u"plastic"_s}});
    CHECK(record.isRequired(package));
    CHECK_FALSE(isRefused(record, package));
    CHECK(record.isRelevant(at("clothing_package_note", "clothing")));
    give(record, at("clothing_findings", "clothing"), QJsonArray{u"torn"_s, u"wet"_s});
    for (const auto &[into, isAccepted] :
        std::vector<std::pair<QString, bool>>{{u"plastic"_s, false}, {u"tamper_bag"_s, false},
            {u"paper_bag"_s, true}, {u"paper_envelope"_s, true}}) {
        INFO(into.toStdString());
        give(record, package, into);
        CHECK(isRefused(record, package) != isAccepted);
    }
    CHECK_FALSE(record.isRelevant(at("clothing_package_note", "clothing")));
}

TEST_CASE("Only injuries open the figure; none seen says what that means", "[forms]")
{
    for (const QString &result :
        {u"injuries"_s, u"no_injury_seen"_s, u"not_examined"_s, u"refused"_s}) {
        INFO(result.toStdString());
        Interview record = aForensicRecord();
        give(record, "inj_result", result);
        for (const char *field : {"map_views", "fbodymap", "finj"})
            CHECK(record.isRelevant(at(field)) == (result == u"injuries"));
        CHECK(isShort(record, "finj") == (result == u"injuries"));
        CHECK(record.isRelevant(at("no_injury_note")) == (result == u"no_injury_seen"));
    }
    Interview record = aForensicRecord({{u"c_photo_body"_s, u"refused"_s}});
    give(record, "inj_result", u"injuries"_s);
    record.insertLine(u"finj"_s, 0);
    record.insertLine(u"finj"_s, 1);
    CHECK(textOf(record, "fbodymap") == "2");
    CHECK(textOf(record, at("finj_no", "finj", 1)) == "2");
    CHECK_FALSE(record.isRelevant(at("finj_photo", "finj", 1)));
    CHECK(record.form().repeatOf(u"finj_kind"_s) == u"finj");
}

TEST_CASE("Sizes are in millimetres and within reason", "[forms]")
{
    Interview record = aForensicRecord();
    give(record, "inj_result", u"injuries"_s);
    give(record, "ag_done", u"done"_s);
    record.insertLine(u"finj"_s, 0);
    record.insertLine(u"ag"_s, 0);
    CHECK(record.isRelevant(at("finj_photo", "finj")));
    const std::vector<std::tuple<Path, int, int>> rows{{at("finj_length_mm", "finj"), 1, 600},
        {at("finj_width_mm", "finj"), 1, 600}, {at("ag_size_mm", "ag"), 0, 200}};
    for (const auto &[path, least, most] : rows) {
        INFO(path.toString().toStdString());
        for (const auto &[size, isAccepted] : std::vector<std::pair<int, bool>>{
                 {least - 1, false}, {least, true}, {most, true}, {most + 1, false}}) {
            INFO(size);
            give(record, path, size);
            CHECK(isRefused(record, path) != isAccepted);
        }
    }
}

TEST_CASE("Each part for the sex has one line, and only one", "[forms]")
{
    struct Row {
        QString sex;
        int lines;
        size_t offered; ///< With the rectum, which is looked at only if needed.
    };
    for (const auto &[sex, lines, offered] :
        std::vector<Row>{{u"female"_s, 14, 15}, {u"male"_s, 9, 10}, {u"intersex"_s, 4, 20}}) {
        INFO(sex.toStdString());
        Interview record = aForensicRecord({{u"sex"_s, sex}});
        CHECK_FALSE(record.isRelevant(at("ag")));
        give(record, "ag_done", u"done"_s);
        for (int line = 0; line < lines; ++line) {
            CHECK(isShort(record, "ag"));
            record.insertLine(u"ag"_s, line);
        }
        CHECK_FALSE(isShort(record, "ag"));
        CHECK(record.choices(at("ag_site", "ag")).size() == offered);
        give(record, at("ag_site", "ag", 0), u"perianal"_s);
        give(record, at("ag_site", "ag", 1), u"anal_verge"_s);
        CHECK_FALSE(isRefused(record, at("ag_site", "ag", 0)));
        give(record, at("ag_site", "ag", 3), u"perianal"_s);
        CHECK(isRefused(record, at("ag_site", "ag", 0)));
        CHECK_FALSE(isRefused(record, at("ag_site", "ag", 1)));
        CHECK(isRefused(record, at("ag_site", "ag", 3)));
    }
}

TEST_CASE("The genital pages open only when it was done", "[forms]")
{
    for (const QString &how :
        {u"done"_s, u"not_indicated"_s, u"refused"_s, u"stopped"_s, u"referred"_s, u"no_skill"_s}) {
        INFO(how.toStdString());
        Interview record = aForensicRecord({{u"age_now"_s, 17}});
        give(record, "ag_done", how);
        for (const char *field : {"ag_position", "ag_aids", "ag_tanner", "ag", "ag_infection"})
            CHECK(record.isRelevant(at(field)) == (how == u"done"));
    }
    Interview record = aForensicRecord({{u"c_photo_genital"_s, u"refused"_s}});
    give(record, "ag_done", u"done"_s);
    giveLine(record, "ag", 0, {{"ag_tears", QJsonArray{u"none"_s}}});
    giveLine(record, "ag", 1, {{"ag_tears", QJsonArray{u"tear"_s}}});
    giveLine(record, "ag", 2,
        {{"ag_tears", QJsonArray{u"none"_s}}, {"ag_other", QJsonArray{u"bleeding"_s}}});
    CHECK_FALSE(record.isRelevant(at("ag_acute", "ag", 0)));
    CHECK(record.isRequired(at("ag_acute", "ag", 1)));
    CHECK(record.isRelevant(at("ag_acute", "ag", 2)));
    CHECK(textOf(record, "structures_with_injury") == "2");
    CHECK_FALSE(record.isRelevant(at("ag_photo", "ag", 0)));
}
