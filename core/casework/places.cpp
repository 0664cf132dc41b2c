// SPDX-License-Identifier: GPL-3.0-or-later
#include "casework/places.h"

#include "casework/audited.h"
#include "casework/permissions.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace casework {

namespace {

using Shared = std::shared_ptr<const domain::Gazetteer>;

/// The whole country's villages are under 1 MB.
constexpr qint64 largestTable = 8 * 1024 * 1024;

struct Table {
    domain::PlaceLevel level;
    QString file;
    QString value; ///< Where the register keeps it.
};
const std::array<Table, 2> &tables()
{
    static const std::array<Table, 2> both{
        Table{domain::PlaceLevel::Commune, u"communes.csv"_s, u"places_communes"_s},
        Table{domain::PlaceLevel::Village, u"villages.csv"_s, u"places_villages"_s}};
    return both;
}

Result<QByteArray> contentOf(const QString &folder, const QString &name)
{
    QFile file(QDir(folder).filePath(name));
    if (!file.exists())
        return fail(ErrorCode::NotFound, name);
    if (file.size() > largestTable)
        return fail(ErrorCode::TooLarge, name);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Io, name);
    return file.readAll();
}

Result<> addNamed(
    domain::Gazetteer &gazetteer, domain::PlaceLevel level, const QString &name, QByteArrayView csv)
{
    auto added = gazetteer.add(level, csv);
    if (!added)
        return fail(added.error().code, name + u", "_s + added.error().detail);
    return {};
}

Result<Shared> load(Desk &desk)
{
    domain::Gazetteer gazetteer = TRY(domain::Gazetteer::shipped());
    for (const Table &table : tables()) {
        const auto kept = store::loadValue(desk.database, table.value);
        if (kept)
            TRY(addNamed(gazetteer, table.level, table.file, qUncompress(*kept)));
        else if (kept.error().code != ErrorCode::NotFound)
            return tl::unexpected(kept.error());
    }
    return std::make_shared<const domain::Gazetteer>(std::move(gazetteer));
}

} // namespace

Result<Shared> places(CaseRegister &reg, const domain::Session &)
{
    Desk &desk = reg.desk();
    if (!desk.places)
        desk.places = TRY(load(desk));
    return desk.places;
}

Result<Shared> importPlaces(
    CaseRegister &reg, const domain::Session &session, const QString &folder)
{
    Desk &desk = reg.desk();
    const auto taken = audited(desk, session, {u"places_import"_s}, [&]() -> Result<Shared> {
        TRY(demand(session, u"user_admin"));
        domain::Gazetteer gazetteer = TRY(domain::Gazetteer::shipped());
        for (const Table &table : tables()) {
            const QByteArray csv = TRY(contentOf(folder, table.file));
            TRY(addNamed(gazetteer, table.level, table.file, csv));
            TRY(store::saveValue(desk.database, table.value, qCompress(csv)));
        }
        return std::make_shared<const domain::Gazetteer>(std::move(gazetteer));
    });
    if (taken)
        desk.places = *taken;
    return taken;
}

} // namespace casework
