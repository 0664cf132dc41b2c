// SPDX-License-Identifier: GPL-3.0-or-later
#include "casework/desk.h"
#include "casework/practice.h"
#include "support/a_visit.h"

using namespace Qt::StringLiterals;

namespace {

QStringList column(store::Database &database, const QString &sql)
{
    QStringList values;
    auto row = must(database.run(sql));
    while (must(store::nextRow(row)))
        values.append(row.value(0).toString());
    return values;
}

/// "table.column" of every column in which a word break for showing stands, and how many columns
/// were looked at.
QStringList columnsWithBreaks(store::Database &database, int &looked)
{
    QStringList found;
    for (const QString &table : column(database,
             u"SELECT name FROM sqlite_schema WHERE type = 'table'"
             " AND name NOT LIKE 'sqlite%' AND sql NOT LIKE 'CREATE VIRTUAL%'"_s)) {
        for (const QString &name :
            column(database, u"SELECT name FROM pragma_table_xinfo('%1')"_s.arg(table))) {
            ++looked;
            const QString holding = u"SELECT count(*) FROM \"%1\" WHERE instr(CAST(\"%2\" AS TEXT),"
                                    " char(8203)) > 0"_s.arg(table, name);
            if (column(database, holding).front() != u"0")
                found.append(table + u'.' + name);
        }
    }
    return found;
}

} // namespace

TEST_CASE("No place where a shown line may break is ever kept", "[casework]")
{
    auto practice = ARegister::practice();
    must(casework::fillWithPractice(practice.reg(), practice.session(), 40, 11));
    store::Database &database = practice.reg().desk().database;
    int looked = 0;
    CHECK(columnsWithBreaks(database, looked).isEmpty());
    CHECK(looked > 50);

    // What somebody types or pastes into a line goes through the same sieve.
    const QString typed = u"សុ\u200Bខា\u200B ស្រី\u200Bមុំ"_s;
    const auto c = aVisit(practice, u"granted"_s, {{u"name_khmer"_s, typed}, {u"alias"_s, typed}});
    CHECK(columnsWithBreaks(database, looked).isEmpty());
    const QString kept = column(database,
        u"SELECT answers FROM records WHERE form_id = 'intake' AND case_id = '%1'"_s.arg(
            c.id.toString()))
                             .front();
    CHECK(kept.contains(u"សុខា ស្រីមុំ"_s));

    // The scan does find one.
    must(database.run(u"UPDATE cases SET district = 'a' || char(8203)"_s));
    CHECK(columnsWithBreaks(database, looked) == QStringList{u"cases.district"_s});
}
