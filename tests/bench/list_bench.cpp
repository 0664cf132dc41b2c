// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench_register.h"
#include "casework/case_list.h"
#include "casework/register_folder.h"
#include "needed.h"
#include "raw_file.h"

#include <benchmark/benchmark.h>

using namespace Qt::StringLiterals;

namespace {

int cases()
{
    return bench::countFrom("ROMDUOL_BENCH_CASES", 1'000'000);
}

QString nameOf(int count)
{
    return u"register-%1"_s.arg(count);
}

/// A register with that many cases; filled when it is asked for the first time.
void makeRegister(int count)
{
    if (casework::RegisterFolder{bench::path(nameOf(count))}.hasRegister())
        return;
    auto made = bench::newRegister(nameOf(count));
    bench::fill(*made.reg, made.session, count);
}

/// The large register, open through all measurements of the list.
casework::SignedIn &large()
{
    static casework::SignedIn open = [] {
        makeRegister(cases());
        return bench::enter(nameOf(cases()));
    }();
    return open;
}

/// Where the page in the middle of the list begins: the place is a number and its opening.
QString middle()
{
    auto row = needed(large().reg->desk().database.run(
        u"SELECT number || ' ' || opened_at FROM cases ORDER BY opened_at DESC, number DESC"
        " LIMIT 1 OFFSET ?"_s,
        cases() / 2));
    needed(store::nextRow(row));
    return row.value(0).toString();
}

/// A page as the window asks for it: permission, audit line for a search, rows.
void page(benchmark::State &state, const casework::CaseQuery &query, size_t atLeast)
{
    casework::SignedIn &open = large();
    size_t found = 0;
    for (auto _ : state)
        found = needed(casework::casePage(*open.reg, open.session, query)).lines.size();
    if (found < atLeast)
        state.SkipWithError("the page has too few lines");
    state.counters["lines"] = double(found);
}

void firstPage(benchmark::State &state)
{
    page(state, {}, 100);
}

void middlePage(benchmark::State &state)
{
    page(state, {.after = middle()}, 100);
}

void codeSearch(benchmark::State &state)
{
    page(state, {.search = bench::codeOf(u"CAS"_s, cases() / 3).left(11)}, 1);
}

void rareName(benchmark::State &state)
{
    page(state, {.search = bench::rareName()}, 1);
}

void commonName(benchmark::State &state)
{
    page(state, {.search = bench::commonName()}, 100);
}

void commonNameNextPage(benchmark::State &state)
{
    const auto first = needed(
        casework::casePage(*large().reg, large().session, {.search = bench::commonName()}));
    page(state, {.search = bench::commonName(), .after = first.next}, 100);
}

void twoNames(benchmark::State &state)
{
    // Somebody types the family name and the beginning of the given name.
    page(state, {.search = bench::commonName() + u" given11"_s}, 1);
}

/// The worst that can be typed: a beginning that nearly every name has.
void oneLetter(benchmark::State &state)
{
    page(state, {.search = u"g"_s}, 100);
}

constexpr auto unit = benchmark::kMillisecond;
BENCHMARK(firstPage)->Name("list/first page")->Unit(unit);
BENCHMARK(middlePage)->Name("list/middle page")->Unit(unit);
BENCHMARK(codeSearch)->Name("list/code")->Unit(unit);
BENCHMARK(rareName)->Name("list/rare name")->Unit(unit);
BENCHMARK(commonName)->Name("list/common name")->Unit(unit);
BENCHMARK(commonNameNextPage)->Name("list/common name, next page")->Unit(unit);
BENCHMARK(twoNames)->Name("list/two names")->Unit(unit);
BENCHMARK(oneLetter)->Name("list/one letter")->Unit(unit);

/// The simplest way to search: look at every row of the same table, sort what is found.
void scan(benchmark::State &state, const char *sql)
{
    const auto &keys = large().reg->desk().keys;
    bench::RawFile raw(
        casework::RegisterFolder{bench::path(nameOf(cases()))}.database(), keys.at(u"register"_s));
    int found = 0;
    for (auto _ : state)
        found = raw.walk(sql);
    state.counters["lines"] = found;
}

void likeScanOfCodes(benchmark::State &state)
{
    scan(state,
        "SELECT number, case_code, opened_at FROM cases NOT INDEXED"
        " WHERE case_code LIKE '%K2M%' ORDER BY opened_at DESC, number DESC LIMIT 101");
}

void likeScanOfRareName(benchmark::State &state)
{
    scan(state,
        "SELECT c.number, c.case_code, c.opened_at FROM search_entries s"
        " CROSS JOIN cases c ON c.number = s.number WHERE s.keys LIKE '%raregiven%'"
        " ORDER BY c.opened_at DESC, c.number DESC LIMIT 101");
}

void likeScanOfCommonName(benchmark::State &state)
{
    scan(state,
        "SELECT c.number, c.case_code, c.opened_at FROM search_entries s"
        " CROSS JOIN cases c ON c.number = s.number WHERE s.keys LIKE '%commonfamily%'"
        " ORDER BY c.opened_at DESC, c.number DESC LIMIT 101");
}

BENCHMARK(likeScanOfCodes)->Name("list/scan of codes")->Iterations(2)->Unit(unit);
BENCHMARK(likeScanOfRareName)->Name("list/scan of rare name")->Iterations(2)->Unit(unit);
BENCHMARK(likeScanOfCommonName)->Name("list/scan of common name")->Iterations(2)->Unit(unit);

/// Unlocking and the first page. Stretching the passphrase is at its least, or it would hide all.
void opening(benchmark::State &state, int count)
{
    makeRegister(count);
    for (auto _ : state) {
        auto open = bench::enter(nameOf(count));
        needed(casework::casePage(*open.reg, open.session, {}));
    }
}

void openingSmall(benchmark::State &state)
{
    opening(state, 1000);
}

void openingLarge(benchmark::State &state)
{
    large().reg.reset();
    opening(state, cases());
}

BENCHMARK(openingSmall)->Name("open/small")->Iterations(20)->Unit(unit);
BENCHMARK(openingLarge)->Name("open/large")->Iterations(20)->Unit(unit); // the last of the list

} // namespace
