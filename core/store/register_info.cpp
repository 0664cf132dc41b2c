// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/register_info.h"

using namespace Qt::StringLiterals;

namespace store {

namespace {

QString code(UnitKind kind)
{
    return kind == UnitKind::Province ? u"province"_s : u"facility"_s;
}

} // namespace

Result<> saveRegisterInfo(Database &database, const RegisterInfo &info)
{
    TRY(database.run(
        u"INSERT INTO register_info (id, register_id, kind, unit_code, unit_name_en,"
        " unit_name_km, epoch, is_practice, created_at) VALUES (1, ?, ?, ?, ?, ?, ?, ?, ?)"
        " ON CONFLICT (id) DO UPDATE SET register_id = excluded.register_id,"
        " kind = excluded.kind, unit_code = excluded.unit_code,"
        " unit_name_en = excluded.unit_name_en, unit_name_km = excluded.unit_name_km,"
        " epoch = excluded.epoch, is_practice = excluded.is_practice,"
        " created_at = excluded.created_at"_s,
        info.registerId, code(info.kind), info.unitCode, info.unitName.en, info.unitName.km,
        info.epoch, info.isPractice, info.createdAt));
    return {};
}

Result<RegisterInfo> loadRegisterInfo(Database &database)
{
    auto row = TRY(
        database.run(u"SELECT register_id, kind, unit_code, unit_name_en, unit_name_km, epoch,"
                     " is_practice, created_at FROM register_info"_s));
    if (!TRY(nextRow(row)))
        return fail(ErrorCode::NotFound, u"the register says nothing about itself"_s);
    const bool isProvince = row.value(1).toString() == code(UnitKind::Province);
    return RegisterInfo{row.value(0).toString(),
        isProvince ? UnitKind::Province : UnitKind::Facility, row.value(2).toString(),
        {row.value(3).toString(), row.value(4).toString()}, row.value(5).toString(),
        row.value(6).toBool(), QDateTime::fromString(row.value(7).toString(), Qt::ISODateWithMs)};
}

Result<> saveValue(Database &database, const QString &name, const QByteArray &value)
{
    TRY(database.run(u"INSERT INTO named_values (name, content) VALUES (?, ?)"
                     " ON CONFLICT (name) DO UPDATE SET content = excluded.content"_s,
        name, value));
    return {};
}

Result<QByteArray> loadValue(Database &database, const QString &name)
{
    auto row = TRY(database.run(u"SELECT content FROM named_values WHERE name = ?"_s, name));
    if (!TRY(nextRow(row)))
        return fail(ErrorCode::NotFound, name);
    return row.value(0).toByteArray();
}

} // namespace store
