// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/trust_repository.h"

using namespace Qt::StringLiterals;

namespace store {

namespace {

const QString selectUnits
    = u"SELECT unit_code, unit_name_en, unit_name_km, unit_kind, register_id, key_id,"
      " signing_key, recipient, is_practice, added_at, revoked_at, revoked_because"
      " FROM trusted_units "_s;

QString code(UnitKind kind)
{
    return kind == UnitKind::Province ? u"province"_s : u"facility"_s;
}

QDateTime timeFrom(const QVariant &value)
{
    return QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
}

TrustedUnit unitFromRow(const QSqlQuery &row)
{
    TrustedUnit unit{
        .unitCode = row.value(0).toString(),
        .unitName = {row.value(1).toString(), row.value(2).toString()},
        .kind = row.value(3).toString() == code(UnitKind::Province) ? UnitKind::Province
                                                                    : UnitKind::Facility,
        .registerId = row.value(4).toString(),
        .signingKey = {row.value(5).toByteArray(), row.value(6).toByteArray()},
        .recipient = {row.value(7).toByteArray()},
        .isPractice = row.value(8).toBool(),
        .addedAt = timeFrom(row.value(9)),
        .revokedBecause = row.value(11).toString(),
    };
    if (!row.isNull(10))
        unit.revokedAt = timeFrom(row.value(10));
    return unit;
}

} // namespace

TrustRepository::TrustRepository(Database &database)
    : m_database(database)
{
}

Result<> TrustRepository::add(const TrustedUnit &unit)
{
    if (findByKey(unit.signingKey))
        return fail(ErrorCode::Invalid, u"this signing key is known already"_s);
    TRY(m_database.run(u"INSERT INTO trusted_units (signing_key, key_id, recipient, register_id,"
                       " unit_code, unit_name_en, unit_name_km, unit_kind, is_practice, added_at)"
                       " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        unit.signingKey.key, unit.signingKey.keyId, unit.recipient.point, unit.registerId,
        unit.unitCode, unit.unitName.en, unit.unitName.km, code(unit.kind), unit.isPractice,
        unit.addedAt));
    return {};
}

Result<> TrustRepository::revoke(
    const QString &registerId, const QDateTime &at, const QString &because)
{
    const QSqlQuery query
        = TRY(m_database.run(u"UPDATE trusted_units SET revoked_at = ?, revoked_because = ?"
                             " WHERE register_id = ? AND revoked_at IS NULL"_s,
            at, because, registerId));
    if (query.numRowsAffected() == 0)
        return fail(ErrorCode::NotFound, u"no unit of this register is trusted now"_s);
    return {};
}

Result<TrustedUnit> TrustRepository::findByKey(const crypto::PublicKey &signingKey)
{
    QSqlQuery row = TRY(m_database.run(
        selectUnits + u"WHERE signing_key = ? AND key_id = ?"_s, signingKey.key, signingKey.keyId));
    if (!TRY(nextRow(row)))
        return fail(ErrorCode::NotFound, u"no unit with this signing key"_s);
    return unitFromRow(row);
}

Result<TrustedUnit> TrustRepository::findByRegister(const QString &registerId)
{
    QSqlQuery row = TRY(m_database.run(selectUnits
            + u"WHERE register_id = ? ORDER BY revoked_at IS NOT NULL, revoked_at DESC LIMIT 1"_s,
        registerId));
    if (!TRY(nextRow(row)))
        return fail(ErrorCode::NotFound, u"no unit with this register"_s);
    return unitFromRow(row);
}

Result<std::vector<TrustedUnit>> TrustRepository::all()
{
    QSqlQuery row
        = TRY(m_database.run(selectUnits + u"ORDER BY unit_code, added_at, signing_key"_s));
    std::vector<TrustedUnit> units;
    while (TRY(nextRow(row)))
        units.push_back(unitFromRow(row));
    return units;
}

} // namespace store
