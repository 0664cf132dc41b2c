// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/a_unit.h"
#include "exchange/spool.h"

using namespace Qt::StringLiterals;
using namespace exchange;

namespace {

QByteArray contentOf(Spool &spool)
{
    QByteArray all;
    must(spool.each([&](QByteArrayView piece) -> Result<> {
        all.append(piece.data(), piece.size());
        return {};
    }));
    return all;
}

} // namespace

TEST_CASE("Messages too many for memory wait in the encrypted register", "[exchange]")
{
    const QString count = u"SELECT count(*) FROM exchange_spool"_s;
    for (const qint64 memory : {1, 10, 1000}) {
        ADatabase database;
        Spool spool(database.it, memory);
        QByteArray expected;
        for (int i = 0; i < 40; ++i) {
            const QByteArray piece = QByteArray::number(i);
            expected += piece;
            must(spool.add(piece));
        }
        CHECK(contentOf(spool) == expected);
        CHECK(contentOf(spool) == expected);
        CHECK(spool.size() == expected.size());
        CHECK((single(database.it, count).toInt() > 0) == (memory < 1000));
        must(spool.clear());
        CHECK(contentOf(spool).isEmpty());
        CHECK(single(database.it, count).toInt() == 0);
    }
}

TEST_CASE("A bundle written through the spool is the same to its reader", "[exchange]")
{
    TwoUnits units;
    const auto to = must(trustedDestination(units.facility.room(), units.province.self.registerId));
    std::vector<domain::ReportRow> rows;
    for (int i = 0; i < 3000; ++i) {
        QByteArray id(16, '\0');
        id[0] = char(i / 256);
        id[1] = char(i % 256);
        rows.push_back({id, 2030, u"2030-03"_s, u"rape"_s, u"female"_s, u"18-24"_s, u"1601"_s,
            u"0-3"_s, u"intake/1"_s});
    }
    const auto bundle = must(writeBundle(
        units.facility.room(), to, {u"report"_s, Manifest::Content::All},
        [&](MessagePacker &packer) -> Result<Packed> {
            for (const domain::ReportRow &row : rows)
                TRY(packer.add(row));
            return Packed{};
        },
        {}, 100));
    const QString path = units.facility.outboxPath(*bundle);
    CHECK(must(importBundle(units.province.room(), path)).added == 3000);
    CHECK(
        single(units.facility.database.it, u"SELECT count(*) FROM exchange_spool"_s).toInt() == 0);
    // The whole tar is a step, and age adds 98 bytes a reader and little else.
    CHECK(opened(path, units.province.keys.reading).size() % 65536 == 0);
}
