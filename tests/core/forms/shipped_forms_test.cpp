// SPDX-License-Identifier: GPL-3.0-or-later
#include "filling_in.h"

using namespace forms;
using namespace Qt::StringLiterals;

namespace {

const QJsonArray everyPoint{u"purpose"_s, u"voluntary"_s, u"refuse_part"_s, u"no_effect"_s,
    u"who_sees"_s, u"limits"_s, u"storage"_s, u"withdraw"_s, u"free"_s, u"complaint"_s};

std::map<QString, QJsonValue> agreed()
{
    return {{u"explained_points"_s, everyPoint}};
}

/// A consent with the conversation in private and services agreed.
Interview consentOf(const QJsonValue &age)
{
    Interview consent = newInterview("consent", {{u"age_now"_s, age}});
    give(consent, "setting_private", u"yes"_s);
    give(consent, "c_service", u"granted"_s);
    return consent;
}

} // namespace

TEST_CASE("Every form that travels with the program can be read", "[forms]")
{
    const FormLibrary library = mustRead(FormLibrary::shipped());
    CHECK(library.formIds().contains(u"consent"_s));
    CHECK(library.formIds().contains(u"intake"_s));
    for (const QString &formId : library.formIds()) {
        const Form &form = library.find(formId)->form();
        INFO(formId.toStdString());
        CHECK(form.id == formId);
        CHECK(form.root.items.size() >= 1);
        CHECK(form.root.items.size() <= 14);
        for (const Group::Item &item : form.root.items)
            CHECK(item.group.has_value()); // every question stands in a section
    }
}

TEST_CASE("A consent can be filled in to its end", "[forms]")
{
    Interview consent = consentOf(30);
    fillIn(consent, agreed());
    INFO(wordsOf(consent.issues()));
    CHECK(consent.issues().empty());
    CHECK(consent.answers().at(u"c_share_deid_province"_s).text() == u"granted");
}

TEST_CASE("Whoever does not want the service is asked for no further scope", "[forms]")
{
    Interview consent = consentOf(30);
    CHECK(consent.isRelevant(at("c_exam_general")));
    give(consent, "c_service", u"refused"_s);
    CHECK_FALSE(consent.isRelevant(at("c_exam_general")));
    CHECK_FALSE(consent.isRelevant(at("c_share_deid_province")));
    fillIn(consent, agreed());
    INFO(wordsOf(consent.issues()));
    CHECK(consent.issues().empty());
}

TEST_CASE("Where others can hear, only the service is asked about", "[forms]")
{
    Interview consent = consentOf(30);
    give(consent, "setting_private", u"no"_s);
    CHECK(consent.isRelevant(at("c_service")));
    CHECK(consent.isRequired(at("setting_not_private_reason")));
    CHECK_FALSE(consent.isRelevant(at("agree_care")));
    CHECK_FALSE(consent.isRelevant(at("c_police_info")));
}

TEST_CASE("A child decides together with somebody, and gives its own assent", "[forms]")
{
    struct Row {
        QJsonValue age;
        bool mayDecideAlone;
        bool isAskedForAssent;
        bool mustHearTheLimits;
    };
    const std::vector<Row> rows{{5, false, false, true}, {6, false, true, true},
        {14, false, true, true}, {15, true, true, true}, {17, true, true, true},
        {18, true, false, false}, {40, true, false, false}, {QJsonValue(), true, false, true}};
    for (const Row &row : rows) {
        INFO("age " << row.age.toInt(-1));
        Interview consent = consentOf(row.age);
        give(consent, "who_consents", u"self"_s);
        CHECK(isRefused(consent, at("who_consents")) != row.mayDecideAlone);
        CHECK(consent.isRelevant(at("child_assent")) == row.isAskedForAssent);
        give(consent, "limits_told", u"no"_s);
        CHECK(isRefused(consent, at("limits_told")) == row.mustHearTheLimits);
        give(consent, "limits_told", u"yes"_s);
        CHECK_FALSE(isRefused(consent, at("limits_told")));
    }
}

TEST_CASE("A doubt about capacity shows, and somebody decides together with the person", "[forms]")
{
    Interview consent = consentOf(30);
    give(consent, "who_consents", u"self"_s);
    CHECK_FALSE(isRefused(consent, at("who_consents")));
    give(consent, "cap_weighs", u"no"_s);
    CHECK(textOf(consent, "capacity_doubt") == "yes");
    CHECK(isRefused(consent, at("who_consents")));
    give(consent, "who_consents", u"best_interest"_s);
    CHECK_FALSE(isRefused(consent, at("who_consents")));
    CHECK(consent.isRequired(at("best_interest_reason")));
    give(consent, "obtained_by", u"nurse1"_s);
    give(consent, "best_interest_second", u"nurse1"_s);
    CHECK(isRefused(consent, at("best_interest_second")));
    give(consent, "best_interest_second", u"nurse2"_s);
    CHECK_FALSE(isRefused(consent, at("best_interest_second")));
}

TEST_CASE("Nothing is agreed before every point was explained", "[forms]")
{
    Interview consent = consentOf(30);
    QJsonArray points = everyPoint;
    give(consent, "explained_points", points);
    CHECK_FALSE(isRefused(consent, at("explained_points")));
    for (qsizetype left = 0; left < everyPoint.size(); ++left) {
        points = everyPoint;
        points.removeAt(left);
        INFO("without " << everyPoint.at(left).toString().toStdString());
        give(consent, "explained_points", points);
        CHECK(isRefused(consent, at("explained_points")));
    }
    give(consent, "c_service", u"refused"_s);
    CHECK_FALSE(isRefused(consent, at("explained_points")));
}

TEST_CASE("A scope that needs another one waits for it", "[forms]")
{
    struct Row {
        const char *scope;
        const char *needs;
    };
    for (const Row &row : {Row{"c_photo_court", "c_photo_body"},
             Row{"c_photo_court", "c_photo_genital"}, Row{"c_police_evidence", "c_specimens"},
             Row{"c_share_deid_national", "c_share_deid_province"}}) {
        INFO(row.scope << " needs " << row.needs);
        Interview consent = consentOf(30);
        give(consent, row.scope, u"granted"_s);
        CHECK(isRefused(consent, at(row.scope)));
        give(consent, row.needs, u"granted"_s);
        CHECK_FALSE(isRefused(consent, at(row.scope)));
    }
}

TEST_CASE("Under pressure nobody agrees to tell the police or a service", "[forms]")
{
    Interview consent = consentOf(30);
    give(consent, "no_pressure", u"no"_s);
    CHECK_FALSE(isRefused(consent, at("no_pressure")));
    give(consent, "c_police_info", u"granted"_s);
    CHECK(isRefused(consent, at("no_pressure")));
    give(consent, "c_police_info", u"refused"_s);
    CHECK_FALSE(isRefused(consent, at("no_pressure")));
    consent.insertLine(u"release"_s, 0);
    give(consent, at("release_decision", "release"), u"granted"_s);
    CHECK(isRefused(consent, at("no_pressure")));
    CHECK(consent.isRequired(at("release_info_level", "release")));
}

TEST_CASE("By phone only little can be agreed", "[forms]")
{
    Interview consent = consentOf(30);
    give(consent, "consent_mode", u"verbal_phone"_s);
    give(consent, "c_contact_phone", u"granted"_s);
    CHECK_FALSE(isRefused(consent, at("consent_mode")));
    give(consent, "c_photo_body", u"granted"_s);
    CHECK(isRefused(consent, at("consent_mode")));
}

TEST_CASE("Whoever wants no record here leaves no name in the consent", "[forms]")
{
    Interview consent = consentOf(10);
    give(consent, "who_consents", u"caregiver"_s);
    give(consent, "consent_mode", u"written"_s);
    for (const char *question : {"caregiver_name", "people_not_told", "sig_survivor"}) {
        INFO(question);
        CHECK(consent.isRelevant(at(question)));
        give(consent, "c_electronic", u"refused"_s);
        CHECK_FALSE(consent.isRelevant(at(question)));
        give(consent, "c_electronic", u"granted"_s);
    }
    CHECK(consent.isRelevant(at("caregiver_relation")));
}
