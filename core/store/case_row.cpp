// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/case_row.h"

#include "base/json.h"

#include <QJsonDocument>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace store {

const QString caseColumns
    = u"id, case_code, survivor_code, state, opened_at, owner, incident_type, incident_date,"
      " interview_date, sex, age, district, consent, closure_reason, type_confirmed"_s;

Result<domain::Case> caseFromRow(const QSqlQuery &row)
{
    const auto id = Id<domain::Case>::fromString(row.value(0).toString());
    const auto owner = Id<domain::User>::fromString(row.value(5).toString());
    const auto type = domain::incidentTypeFromCode(row.value(6).toString());
    const auto state = domain::caseStateFromCode(row.value(3).toString());
    if (!id || !owner || !type || !state)
        return fail(ErrorCode::Unreadable, u"a case with an unknown id, owner, type or state"_s);
    domain::Case c{.id = *id,
        .caseCode = row.value(1).toString(),
        .survivorCode = row.value(2).toString(),
        .state = *state,
        .openedAt = QDateTime::fromString(row.value(4).toString(), Qt::ISODateWithMs),
        .owner = *owner,
        .type = *type,
        .typeConfirmed = row.value(14).toString(),
        .sex = row.value(9).toString(),
        .district = row.value(11).toString(),
        .consent = consentFromJson(row.value(12).toString()),
        .closureReason = row.value(13).toString()};
    if (!row.isNull(7))
        c.incidentDate = PartialDate::fromString(row.value(7).toString());
    if (!row.isNull(8))
        c.interviewDate = QDate::fromString(row.value(8).toString(), Qt::ISODate);
    if (!row.isNull(10))
        c.age = row.value(10).toInt();
    return c;
}

QString consentToJson(const domain::Consent &consent)
{
    QJsonObject scopes;
    for (const auto &[scope, decision] : consent.scopes)
        scopes.insert(scope, domain::code(decision));
    return QString::fromUtf8(toCanonicalJson(scopes));
}

domain::Consent consentFromJson(const QString &json)
{
    domain::Consent consent;
    const QJsonObject scopes = QJsonDocument::fromJson(json.toUtf8()).object();
    for (auto it = scopes.begin(); it != scopes.end(); ++it)
        consent.scopes[it.key()] = domain::decisionFromCode(it.value().toString());
    return consent;
}

} // namespace store
