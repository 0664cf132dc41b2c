// SPDX-License-Identifier: GPL-3.0-or-later
#include "casework/care_clock.h"
#include "domain/formulary.h"
#include "support/a_visit.h"
#include "support/small_forms.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace casework;

namespace {

struct ACase : ARegister {
    domain::Case c = begun();

    domain::Case begun()
    {
        SmallForms()
            .add("clinexam", "decimal,weight_kg,Weight,\n")
            .add("treat", "decimal,t_weight,Weight,\n")
            .into(*this);
        return must(startCase(reg(), session()));
    }
    void draft(const QString &formId, const Chosen &chosen)
    {
        clock.advance(60);
        const auto form = must(startForm(reg(), session(), c.id, formId));
        forms::Answers answers = form.answers;
        for (const auto &[question, value] : chosen)
            answers.set({question}, forms::Answer::fromJson(value));
        must(saveDraft(reg(), session(), form, answers, {}));
    }
    domain::Taker taker() { return must(careClock(reg(), session(), c.id)).taker; }
};

} // namespace

TEST_CASE(
    "Who would take a medicine is known from the first answers, drafts included", "[casework]")
{
    ACase unit;
    CHECK((unit.taker() == domain::Taker{}));
    unit.draft(u"intake"_s, {{u"age_years"_s, 9}});
    CHECK((unit.taker() == domain::Taker{9, {}}));
    unit.draft(u"clinexam"_s, {{u"weight_kg"_s, 19.5}});
    CHECK((unit.taker() == domain::Taker{9, 19.5}));
    unit.draft(u"treat"_s, {{u"t_weight"_s, 21}}); // the last weight counts
    CHECK((unit.taker() == domain::Taker{9, 21.0}));
    unit.draft(u"treat"_s, {{u"t_weight"_s, QJsonObject{{u"state"_s, u"declined"_s}}}});
    CHECK((unit.taker() == domain::Taker{9, 19.5}));
}

TEST_CASE("The age of a completed intake is the one it has worked out", "[casework]")
{
    ARegister unit;
    const auto c = aVisit(unit, u"granted"_s, {{u"age_years"_s, 31}});
    CHECK(must(careClock(unit.reg(), unit.session(), c.id)).taker.years == 31);
}

TEST_CASE(
    "A card is about medicines that the treatment form can record, and no other", "[casework]")
{
    const auto form = theShippedForms()->find(u"treat"_s);
    REQUIRE(form);
    const auto isThere = [&](const QString &code) {
        return form->form().choice(u"pep_regimen"_s, code) != nullptr
            || form->form().choice(u"ec_method"_s, code) != nullptr;
    };
    std::map<QString, QStringList> named;
    for (const domain::ClockRule &rule : domain::clinicalClock().rules) {
        if (!rule.medicines.isEmpty())
            named[rule.id] = rule.medicines;
        for (const QString &code : rule.medicines) {
            CAPTURE(rule.id, code);
            CHECK(isThere(code));
        }
    }
    // PEP as the catalogue prefers it for adults and for children; the two pills by name.
    CHECK(named
        == std::map<QString, QStringList>{{u"C03"_s, {u"tdf_3tc_dtg"_s, u"azt_3tc_dtg"_s}},
            {u"C07"_s, {u"lng"_s, u"upa"_s}}, {u"C09"_s, {u"lng"_s, u"upa"_s}}});
}

TEST_CASE("No rule of the clock says a dose by itself", "[casework]")
{
    static const QRegularExpression amount(u"[0-9០-៩] ?(mg|g|ml|microgram)\\b"_s);
    REQUIRE_FALSE(domain::clinicalClock().rules.empty());
    for (const domain::ClockRule &rule : domain::clinicalClock().rules) {
        for (const LocalizedText &text : {rule.title, rule.action, rule.after, rule.note}) {
            CAPTURE(rule.id);
            CHECK_FALSE(text.en.contains(amount));
            CHECK_FALSE(text.km.contains(amount));
        }
    }
}
