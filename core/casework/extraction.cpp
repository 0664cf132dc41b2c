// SPDX-License-Identifier: GPL-3.0-or-later
#include "casework/extraction.h"

#include "base/clock.h"
#include "domain/age.h"
#include "domain/banding.h"

using namespace Qt::StringLiterals;

namespace casework {

namespace {

std::optional<PartialDate> dateOf(const forms::Answers &answers, const QString &question)
{
    return PartialDate::fromString(answers.at(question).text());
}

/// The day a dateTime answer names, in Cambodia.
std::optional<QDate> dayOf(const forms::Answers &answers, const QString &question)
{
    const QDate day = QDate::fromString(answers.at(question).text().left(10), Qt::ISODate);
    return day.isValid() ? std::optional(day) : std::nullopt;
}

domain::Tristate tristateOf(const forms::Answers &answers, const QString &question)
{
    return domain::tristateFromCode(answers.at(question).text());
}

/// Years at the incident: from the birth date where both are known well enough, else as stated.
std::optional<int> ageAtIncident(const forms::Answers &intake)
{
    const auto birth = dateOf(intake, u"birth_date"_s);
    const auto incident = dateOf(intake, u"incident_date"_s);
    if (birth && incident) {
        const auto range = domain::ageOn(*birth, *incident);
        if (range && range->least == range->most)
            return range->least;
    }
    const QJsonValue stated = intake.at(u"age_years"_s).value;
    return stated.isDouble() ? std::optional(stated.toInt()) : std::nullopt;
}

QString districtOf(const forms::Answers &intake)
{
    for (const QString &question : {u"home_village"_s, u"home_commune"_s}) {
        const QString district = domain::districtOf(intake.at(question).text());
        if (!district.isEmpty())
            return district;
    }
    return {};
}

} // namespace

domain::Acts actsFrom(const forms::Answers &intake)
{
    return {.gbvNexus = tristateOf(intake, u"q_gbv_nexus"_s),
        .penetration = tristateOf(intake, u"q_penetration"_s),
        .sexualContact = tristateOf(intake, u"q_sexual_contact"_s),
        .physical = tristateOf(intake, u"q_physical"_s),
        .forcedMarriage = tristateOf(intake, u"q_forced_marriage"_s),
        .denial = tristateOf(intake, u"q_denial"_s),
        .psychological = tristateOf(intake, u"q_psych"_s)};
}

domain::TypeChoice typeChoiceFrom(const forms::Answers &intake)
{
    return {.byOrder = domain::classify(actsFrom(intake)).type,
        .chosen = domain::incidentTypeFromCode(intake.at(u"gbv_type_final"_s).text())};
}

domain::Case withIntake(domain::Case c, const forms::Answers &intake)
{
    const domain::TypeChoice choice = typeChoiceFrom(intake);
    if (c.typeConfirmed != code(choice))
        c.typeConfirmed.clear();
    c.type = domain::countedType(choice, c.typeConfirmed);
    c.incidentDate = dateOf(intake, u"incident_date"_s);
    c.interviewDate = dayOf(intake, u"interview_at"_s);
    if (!c.interviewDate)
        c.interviewDate = inCambodia(c.openedAt).date();
    c.sex = intake.at(u"sex"_s).text();
    c.age = ageAtIncident(intake);
    c.district = districtOf(intake);
    return c;
}

domain::Consent consentFrom(const forms::Answers &consent)
{
    domain::Consent decided;
    for (const forms::Path &path : consent.paths()) {
        if (!path.repeat.isEmpty() || !path.question.startsWith(u"c_"_s))
            continue;
        const auto decision = domain::decisionFromCode(consent.at(path).text());
        if (decision != domain::Decision::NotAsked)
            decided.scopes.insert_or_assign(path.question, decision);
    }
    // A later line of the same conversation takes back what was granted before.
    const QString withdrawals = u"withdraw"_s;
    for (int line = 0; line < consent.lineCount(withdrawals); ++line) {
        const QString scope = consent.at({u"withdraw_scope"_s, withdrawals, line}).text();
        if (scope.startsWith(u"c_"_s))
            decided.scopes.insert_or_assign(scope, domain::Decision::Withdrawn);
    }
    return decided;
}

namespace {

QStringList textsOf(const forms::Answers &intake, const QStringList &questions)
{
    QStringList texts;
    for (const QString &question : questions) {
        const QString text = intake.at(question).text();
        if (!text.isEmpty())
            texts.append(text);
    }
    texts.removeDuplicates();
    return texts;
}

} // namespace

QStringList namesOf(const forms::Answers &intake)
{
    return textsOf(intake, {u"name_khmer"_s, u"name_latin"_s, u"alias"_s});
}

QStringList otherWordsOf(const forms::Answers &intake)
{
    return textsOf(intake, {u"safe_phone"_s, u"home_village"_s, u"home_commune"_s});
}

} // namespace casework
