// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench_register.h"
#include "casework/practice.h"
#include "needed.h"
#include "raw_file.h"

#include <QFile>

#include <benchmark/benchmark.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int batch = 1000;

int cases()
{
    return bench::countFrom("ROMDUOL_BENCH_STORE_CASES", 100'000);
}

const crypto::Secret &key()
{
    static const crypto::Secret key = crypto::Secret::random(32);
    return key;
}

/// Complete intakes of invented people, as the practice register has them.
const std::vector<QByteArray> &intakes()
{
    static const auto answers = [] {
        auto open = bench::newRegister(u"people"_s);
        needed(casework::fillWithPractice(*open.reg, open.session, 64, 1));
        std::vector<QByteArray> found;
        for (const auto &line : needed(open.reg->desk().cases.page({})).lines)
            found.push_back(needed(open.reg->desk().records.newest(line.id, u"intake"_s)).answers);
        return found;
    }();
    return answers;
}

struct Row {
    domain::Case c;
    domain::Record record;
    QStringList names;
};

std::vector<Row> rowsFrom(int first, const domain::User &dara)
{
    std::vector<Row> rows;
    for (int number = first; number < std::min(first + batch, cases()); ++number) {
        const domain::Case c = bench::caseOf(number, dara);
        const domain::Record record{.caseId = c.id,
            .formId = u"intake"_s,
            .formVersion = u"1"_s,
            .createdAt = c.openedAt,
            .changedAt = c.openedAt,
            .author = dara.name,
            .answers = intakes().at(size_t(number) % intakes().size())};
        rows.push_back({c, record, bench::namesOf(number)});
    }
    return rows;
}

void throughRepositories(benchmark::State &state)
{
    const QString path = bench::path(u"repositories.db"_s);
    auto database = needed(store::Database::open(path, key(), store::Database::Create::IfMissing));
    const Clock clock = [] { return QDateTime::currentDateTimeUtc(); };
    store::ChangeLog changes(database, clock);
    store::AuditLog audit(database, clock);
    store::CaseRepository caseRepository(database);
    store::RecordRepository records(database, changes);
    const domain::User dara{.name = u"dara"_s, .role = u"hc_chief"_s};
    intakes();
    for (auto _ : state) {
        for (int first = 0; first < cases(); first += batch) {
            state.PauseTiming();
            const std::vector<Row> rows = rowsFrom(first, dara);
            state.ResumeTiming();
            needed(database.atomically([&]() -> Result<> {
                for (const auto &[c, record, names] : rows) {
                    TRY(caseRepository.save(c));
                    TRY(records.save(record, dara.name));
                    TRY(caseRepository.saveSearchKeys(c.id, names));
                    TRY(audit.add(dara.name, u"practice_case"_s, c.caseCode, u"done"_s));
                }
                return {};
            }));
        }
    }
    state.SetItemsProcessed(cases());
}
BENCHMARK(throughRepositories)
    ->Name("store/repositories")
    ->Iterations(1)
    ->Unit(benchmark::kMillisecond);

/// The rows that throughRepositories() left, so that both write the same bytes.
void byRawStatements(benchmark::State &state)
{
    bench::RawFile from(bench::path(u"repositories.db"_s), key());
    const QString path = bench::path(u"raw.db"_s);
    needed(store::Database::open(path, key(), store::Database::Create::IfMissing)); // the schema
    bench::RawFile to(path, key());
    int written = 0;
    for (auto _ : state) {
        for (int first = 0; first < cases(); first += batch) {
            state.PauseTiming();
            std::vector<bench::RawRows> tables;
            for (const auto &[table, number] :
                {std::pair{"cases", "number"}, {"records", "number"}, {"changes", "number"},
                    {"audit_events", "number"}, {"search_entries", "number"}}) {
                tables.push_back(from.read(table, number,
                    QByteArray(number) + " > " + QByteArray::number(first) + " AND " + number
                        + " <= " + QByteArray::number(first + batch)));
            }
            written += int(tables.front().values.size()) / tables.front().width;
            state.ResumeTiming();
            to.run("BEGIN IMMEDIATE");
            for (const bench::RawRows &rows : tables)
                to.write(rows);
            to.run("COMMIT");
        }
    }
    if (written != cases())
        state.SkipWithError("not the same rows");
    state.SetItemsProcessed(written);
}
BENCHMARK(byRawStatements)->Name("store/raw")->Iterations(1)->Unit(benchmark::kMillisecond);

} // namespace
