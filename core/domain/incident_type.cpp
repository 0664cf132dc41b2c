// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/incident_type.h"

#include "domain/classification_table.h"

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace domain {

namespace {

/// Code list "gbv_type", and the word for what is still open.
constexpr std::array types{
    std::pair{IncidentType::Rape, QStringView(u"rape")},
    std::pair{IncidentType::SexualAssault, QStringView(u"sexual_assault")},
    std::pair{IncidentType::PhysicalAssault, QStringView(u"physical_assault")},
    std::pair{IncidentType::ForcedMarriage, QStringView(u"forced_marriage")},
    std::pair{IncidentType::DenialOfResources, QStringView(u"denial_resources")},
    std::pair{IncidentType::PsychologicalAbuse, QStringView(u"psychological_abuse")},
    std::pair{IncidentType::NonGbv, QStringView(u"non_gbv")},
    std::pair{IncidentType::Review, QStringView(u"REVIEW")},
};

constexpr int adult = 18;

bool isGbv(IncidentType type)
{
    return type != IncidentType::NonGbv && type != IncidentType::Review;
}

bool isSexual(IncidentType type)
{
    return type == IncidentType::Rape || type == IncidentType::SexualAssault;
}

// "None" and "unknown" are answers of these lists, and say that there is nothing to flag.
bool names(const QString &answer)
{
    return !answer.isEmpty() && answer != u"none" && answer != u"unknown";
}

bool isPartner(const QString &relation)
{
    return relation == u"husband_partner" || relation == u"ex_partner"
        || relation == u"boyfriend_girlfriend";
}

} // namespace

QString code(IncidentType type)
{
    for (const auto &[value, word] : types) {
        if (value == type)
            return word.toString();
    }
    Q_UNREACHABLE();
}

std::optional<IncidentType> incidentTypeFromCode(QStringView code)
{
    for (const auto &[value, word] : types) {
        if (word == code)
            return value;
    }
    return {};
}

Tristate tristateFromCode(QStringView code)
{
    if (code == u"yes")
        return Tristate::Yes;
    return code == u"no" ? Tristate::No : Tristate::Unknown;
}

Classification classify(const Acts &acts)
{
    return classify(classificationTable(), acts);
}

QStringList contextFlags(const Context &context)
{
    const bool isChild = context.ageAtIncident && *context.ageAtIncident < adult;
    const QStringList &relations = context.perpetratorRelations;
    const std::array flags{
        std::pair{isGbv(context.type) && std::ranges::any_of(relations, isPartner), u"ipv"_s},
        std::pair{isSexual(context.type) && isChild, u"child_sexual_abuse"_s},
        std::pair{context.type == IncidentType::ForcedMarriage && isChild, u"early_marriage"_s},
        std::pair{isSexual(context.type) && context.exchange == Tristate::Yes,
            u"possible_sexual_exploitation"_s},
        std::pair{isSexual(context.type) && names(context.abduction), u"possible_sexual_slavery"_s},
        std::pair{isGbv(context.type) && names(context.harmfulPractice), u"harmful_practice"_s},
        // The law of 2005 covers who shares the household, and so a spouse, but not a former
        // partner who lives elsewhere.
        std::pair{
            context.sharesHousehold || relations.contains(u"husband_partner"_s), u"domestic_law"_s},
    };
    QStringList found;
    for (const auto &[holds, flag] : flags) {
        if (holds)
            found.append(flag);
    }
    return found;
}

} // namespace domain
