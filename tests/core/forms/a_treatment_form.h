// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "filling_in.h"

using OfCase = std::map<QString, QJsonValue>;
using Given = std::vector<std::pair<const char *, QJsonValue>>;

/// A woman of 30 after sexual violence between 07:00 and 08:00 on 1 March, unless told otherwise.
inline OfCase aCase(const OfCase &other = {})
{
    using namespace Qt::StringLiterals;
    OfCase of{{u"age_now"_s, 30}, {u"preg_possible"_s, u"yes"_s}, {u"sv_case"_s, u"yes"_s},
        {u"c_treatment"_s, u"granted"_s}, {u"incident_earliest"_s, u"2030-03-01T07:00"_s},
        {u"incident_latest"_s, u"2030-03-01T08:00"_s}, {u"act_vaginal"_s, u"yes"_s}};
    for (const auto &[key, value] : other)
        of[key] = value;
    return of;
}

inline forms::Interview treatmentOf(const OfCase &ofCase, const Given &given = {})
{
    using namespace Qt::StringLiterals;
    forms::Interview treat = newInterview("treat", ofCase);
    give(treat, "t_at", u"2030-03-02T07:00"_s);
    give(treat, "pep_exposure", QJsonArray{u"vaginal"_s});
    for (const auto &[question, value] : given)
        give(treat, question, value);
    return treat;
}

inline bool isAsked(const forms::Interview &treat, const char *question)
{
    return treat.isRelevant(at(question));
}
