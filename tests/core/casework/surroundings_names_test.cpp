// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/clinical_clock.h"
#include "domain/form_table.h"
#include "domain/policy_table.h"
#include "domain/policy_values.h"
#include "support/a_register.h"

#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace {

/// What the case and the unit know of themselves.
const QStringList known{u"case_no"_s, u"survivor_code"_s, u"opened_at"_s, u"facility"_s,
    u"staff_code"_s, u"match_confirmed"_s, u"any_weight_dose"_s}; // of the formulary in force

/// What sheets ask for and nothing gives yet: they fall back on the default of the catalogue, or
/// show nothing. A name goes from here when it is given.
const QSet<QString> notGivenYet{
    u"report_no"_s, u"seal_hash"_s, // of a report that is sealed, which nothing does yet
};

/// Worked out of several forms; worked_out_test.cpp tries each.
const QStringList workedOut{u"open_clock_items"_s, u"clock_hard_deadline"_s, u"last_contact_at"_s,
    u"safe_contact_attempts"_s, u"forensic_report_open"_s};

/// The windows for taking specimens, which the clinical clock has by its own names.
QSet<QString> specimenWindows()
{
    QSet<QString> names;
    for (const domain::ClockRule &rule : domain::clinicalClock().rules) {
        names.insert(u"specimen_opens_"_s + rule.id.toLower());
        if (rule.limit)
            names.insert(u"specimen_limit_"_s + rule.id.toLower());
    }
    return names;
}

void addNames(const forms::Group &group, QSet<QString> &names)
{
    for (const forms::Group::Item &item : group.items) {
        if (item.group) {
            names.insert(item.group->name);
            addNames(*item.group, names);
        } else {
            names.insert(item.question->name);
        }
    }
}

QSet<QString> askedBy(const QString &formId)
{
    static const QRegularExpression call(u"pulldata\\('case', ?'([^']+)'"_s);
    const QString survey = QString::fromUtf8(forms::FormLibrary::shippedSheets(formId).survey);
    QSet<QString> names;
    for (auto match = call.globalMatch(survey); match.hasNext();)
        names.insert(match.next().captured(1));
    return names;
}

} // namespace

TEST_CASE("What a form asks of the case is there: a field of another form, a policy, a code",
    "[casework]")
{
    const auto library = theShippedForms();
    QSet<QString> given(known.begin(), known.end());
    given.unite(QSet<QString>(workedOut.begin(), workedOut.end())).unite(specimenWindows());
    for (const auto &[name, value] : domain::policyValues())
        given.insert(name);
    for (const QStringList &row : must(domain::shippedPolicyTable(u"unit-rules.csv"_s)).rows)
        given.insert(row.front());
    std::map<QString, QSet<QString>> fields;
    for (const domain::FormRule &rule : domain::formTable().rules) {
        given.insert(rule.number);
        if (const auto form = library->find(rule.form))
            addNames(form->form().root, fields[rule.form]);
    }
    int asked = 0;
    for (const QString &formId : library->formIds()) {
        const bool isOfUnit
            = domain::formTable().find(formId)->belongsTo == domain::FormRule::BelongsTo::Unit;
        QSet<QString> here = given;
        for (const auto &[other, names] : fields) {
            if (other != formId || isOfUnit) // a checklist looks at the last one of its kind
                here.unite(names);
        }
        for (const QString &name : askedBy(formId)) {
            INFO(formId.toStdString() << " asks for " << name.toStdString());
            CHECK((here.contains(name) || notGivenYet.contains(name)));
            ++asked;
        }
    }
    CHECK(asked > 60);
}

TEST_CASE("Every form that travels with the program stands in the table of forms", "[casework]")
{
    const QStringList ids = theShippedForms()->formIds();
    REQUIRE(ids.size() >= 2);
    for (const QString &id : ids) {
        INFO(id.toStdString());
        const domain::FormRule *rule = domain::formTable().find(id);
        REQUIRE(rule);
        // What carries the code, and what says the day, is a field of that form.
        const auto form = theShippedForms()->find(id);
        if (!rule->number.isEmpty())
            CHECK(form->form().question(rule->number));
        if (!rule->day.isEmpty())
            CHECK(form->form().question(rule->day));
    }
}
