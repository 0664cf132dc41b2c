// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/search_key.h"
#include "bench_register.h"
#include "casework/case_list.h"
#include "needed.h"

#include <QSet>

#include <benchmark/benchmark.h>

#include <algorithm>
#include <random>

using namespace Qt::StringLiterals;

namespace {

/// Syllables of invented names, some with letters below and signs that are typed in several orders.
const QStringList parts{u"សុ"_s, u"ខ"_s, u"ស្រី"_s, u"មុំ"_s, u"ចាន់"_s, u"ធា"_s, u"ដា"_s, u"រា"_s,
    u"ស្ត្រី"_s, u"ភា"_s, u"ព"_s, u"ម៉ា"_s, u"លី"_s, u"វ៉ា"_s, u"ន់"_s, u"ក្រ"_s, u"ប៉ូ"_s, u"ឈឿ"_s, u"ន"_s,
    u"គឹ"_s, u"ម"_s, u"ហេ"_s, u"ង"_s, u"សំ"_s, u"ណា"_s, u"រ៉ុ"_s, u"ត្ន"_s, u"ស៊ី"_s, u"ថា"_s, u"ផ្កា"_s,
    u"ឡេ"_s, u"ខេ"_s, u"ញ៉ែ"_s, u"ជា"_s, u"ទិត្យ"_s, u"បុ"_s, u"ប្ផា"_s, u"សៀ"_s, u"នី"_s, u"ឧ"_s, u"តុ"_s,
    u"លា"_s};

struct Person {
    QStringList syllables; ///< As spoken, of the search key.
    QString typed; ///< As stored, perhaps in another encoding.
};

class People
{
public:
    explicit People(int count)
    {
        for (int i = 0; i < count; ++i) {
            const QString name = word() + u' ' + word();
            m_all.push_back({syllables(searchKey(name)), variant(name, 16)});
        }
    }

    const std::vector<Person> &all() const { return m_all; }

    /// Two or three syllables that follow each other in somebody's name, as somebody else types.
    QStringList question()
    {
        const QStringList &name = m_all[below(m_all.size())].syllables;
        const qsizetype length = std::min<qsizetype>(name.size(), 2 + qsizetype(below(2)));
        return name.mid(qsizetype(below(size_t(name.size() - length + 1))), length);
    }

    /// @p text in another encoding, so many times in a hundred.
    QString variant(const QString &text, int percent)
    {
        if (int(below(100)) >= percent)
            return text;
        QString other = text;
        switch (below(3)) {
        case 0: // da for ta below
            other.replace(u"\u17D2\u178F"_s, u"\u17D2\u178A"_s);
            break;
        case 1: // ro below typed first
            other.replace(u"\u17D2\u178F\u17D2\u179A"_s, u"\u17D2\u179A\u17D2\u178F"_s);
            break;
        default: // the space bar of the Khmer keyboard
            break;
        }
        if (other == text)
            other.insert(qsizetype(1 + below(size_t(text.size() - 1))), QChar(0x200B));
        return other;
    }

private:
    size_t below(size_t limit) { return size_t(m_dice()) % limit; }
    QString word()
    {
        QString made;
        for (size_t rest = 1 + below(3); rest > 0; --rest)
            made += parts.at(qsizetype(below(size_t(parts.size()))));
        return made;
    }

    std::mt19937 m_dice{1975};
    std::vector<Person> m_all;
};

/// True if the syllables follow each other, the last one perhaps only begun.
bool isAsked(const QStringList &name, const QStringList &question)
{
    const QString padded = u' ' + name.join(u' ');
    return padded.contains(u' ' + question.join(u' '));
}

QSet<QString> found(casework::SignedIn &open, const QString &typed)
{
    QSet<QString> codes;
    casework::CaseQuery query{.search = typed, .limit = 1000};
    do {
        const auto page = needed(casework::casePage(*open.reg, open.session, query));
        for (const casework::CaseLine &line : page.lines)
            codes.insert(line.caseCode);
        query.after = page.next;
    } while (!query.after.isEmpty());
    return codes;
}

struct Quality {
    double recall = 0;
    double precision = 0;
};

Quality measure(casework::SignedIn &open, People &people, int questions)
{
    qsizetype wanted = 0;
    qsizetype given = 0;
    qsizetype right = 0;
    for (int i = 0; i < questions; ++i) {
        const QStringList question = people.question();
        const QSet<QString> codes = found(open, people.variant(question.join(QString()), 16));
        given += codes.size();
        for (size_t number = 0; number < people.all().size(); ++number) {
            if (!isAsked(people.all()[number].syllables, question))
                continue;
            ++wanted;
            right += codes.contains(bench::codeOf(u"CAS"_s, int(number))) ? 1 : 0;
        }
    }
    return {double(right) / double(wanted), double(right) / double(std::max<qsizetype>(1, given))};
}

/// Names in several encodings, searched in several encodings.
void variantNames(benchmark::State &state)
{
    People people(bench::countFrom("ROMDUOL_BENCH_NAMES", 100'000));
    auto open = bench::newRegister(u"names"_s);
    casework::Desk &desk = open.reg->desk();
    needed(desk.database.atomically([&]() -> Result<> {
        for (size_t number = 0; number < people.all().size(); ++number) {
            const domain::Case c = bench::caseOf(int(number), open.session.user);
            TRY(desk.cases.save(c));
            TRY(desk.cases.saveSearchKeys(c.id, {people.all()[number].typed}));
        }
        return {};
    }));
    const Quality quality = measure(open, people, 220);
    state.counters["recall"] = quality.recall;
    state.counters["precision"] = quality.precision;
    for (auto _ : state)
        needed(casework::casePage(*open.reg, open.session,
            {.search = people.variant(people.question().join(QString()), 16)}));
}

// A fixed number: with another the benchmark would begin anew, and with it the register.
BENCHMARK(variantNames)
    ->Name("search/variant names")
    ->Iterations(200)
    ->Unit(benchmark::kMillisecond);

void nameKey(benchmark::State &state)
{
    const QString name = u"ស្ត្រី ស្រីមុំ"_s;
    for (auto _ : state)
        benchmark::DoNotOptimize(searchKey(name));
}

void nameOrder(benchmark::State &state)
{
    const QString name = u"ស្ត្រី ស្រីមុំ"_s;
    for (auto _ : state)
        benchmark::DoNotOptimize(sortKey(name));
}

BENCHMARK(nameKey)->Name("search/key of a name")->Unit(benchmark::kMicrosecond);
BENCHMARK(nameOrder)->Name("search/order of a name")->Unit(benchmark::kMicrosecond);

} // namespace
