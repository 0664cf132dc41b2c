// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench_register.h"
#include "casework/exchanging.h"
#include "casework/register_folder.h"
#include "crypto/age_file.h"
#include "exchange/message.h"
#include "needed.h"
#include "raw_file.h"
#include "store/report_row_repository.h"

#include <QFile>
#include <QProcess>

#include <benchmark/benchmark.h>
#include <zstd.h>

#include <memory>

using namespace Qt::StringLiterals;

namespace {

constexpr int repeats = 3;

int rows()
{
    return bench::countFrom("ROMDUOL_BENCH_ROWS", 10'000);
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        std::exit(1);
}

void trust(casework::SignedIn &whose, casework::SignedIn &other)
{
    const auto card = needed(casework::ownCard(*other.reg, other.session));
    needed(casework::addTrust(*whose.reg, whose.session, card.text, card.fingerprint));
}

/// A facility with its cases and a province that know each other, made anew for each repetition.
struct Pair {
    explicit Pair(const QString &name)
        : facility(bench::newRegister(name + u"-facility"_s))
        , province(bench::newRegister(name + u"-province"_s, casework::UnitKind::Province))
    {
        trust(facility, province);
        trust(province, facility);
        bench::fill(*facility.reg, facility.session, rows());
    }

    QString send()
    {
        const auto written = needed(
            casework::exportReport(*facility.reg, facility.session, province.session.registerId));
        if (!written.bundle || written.counts.rows != rows())
            std::exit(1);
        return casework::RegisterFolder{facility.reg->desk().folder}.outbox() + u'/'
            + written.bundle->fileName;
    }

    void take(const QString &bundle)
    {
        const auto taken = needed(casework::importBundle(*province.reg, province.session, bundle));
        if (taken.added != rows())
            std::exit(1);
    }

    casework::SignedIn facility;
    casework::SignedIn province;
};

void exporting(benchmark::State &state)
{
    int number = 0;
    for (auto _ : state) {
        state.PauseTiming();
        Pair pair(u"export-%1"_s.arg(number++));
        state.ResumeTiming();
        pair.send();
        state.PauseTiming();
        pair.facility.reg.reset();
        pair.province.reg.reset();
        state.ResumeTiming();
    }
}

void importing(benchmark::State &state)
{
    int number = 0;
    for (auto _ : state) {
        state.PauseTiming();
        Pair pair(u"import-%1"_s.arg(number++));
        const QString bundle = pair.send();
        state.ResumeTiming();
        pair.take(bundle);
        state.PauseTiming();
        pair.facility.reg.reset();
        pair.province.reg.reset();
        state.ResumeTiming();
    }
}

/// The same bytes and rows that went through the product, for its parts.
struct Parts {
    Parts()
    {
        bundle = pair.send();
        pair.take(bundle);
        QFile sealed(bundle);
        if (!sealed.open(QIODevice::ReadOnly))
            std::exit(1);
        auto reader = needed(
            crypto::AgeReader::open(sealed, {&pair.province.reg->desk().unitKeys.reading, 1}));
        QByteArray tar;
        for (QByteArray piece = needed(reader.read()); !piece.isEmpty();
             piece = needed(reader.read()))
            tar += piece;
        write(bench::path(u"bundle.tar"_s), tar);
        write(bench::path(u"identity"_s),
            pair.province.reg->desk().unitKeys.reading.text().view().toByteArray() + '\n');
        store::ReportRowRepository reported(pair.province.reg->desk().database);
        needed(reported.eachRow(1, [this](const domain::ReportRow &row) -> Result<> {
            lines += exchange::toLine(row);
            return {};
        }));
        packed.resize(qsizetype(ZSTD_compressBound(size_t(lines.size()))));
        packed.resize(qsizetype(compress()));
    }

    size_t compress()
    {
        constexpr int level = 6; // as a bundle has it
        return ZSTD_compress(
            packed.data(), size_t(packed.size()), lines.constData(), size_t(lines.size()), level);
    }

    Pair pair{u"parts"_s};
    QString bundle;
    QByteArray lines;
    QByteArray packed;
};

Parts &parts()
{
    static Parts parts;
    return parts;
}

bench::RawFile rawOf(casework::SignedIn &open)
{
    return {casework::RegisterFolder{open.reg->desk().folder}.database(),
        open.reg->desk().keys.at(u"register"_s)};
}

void querying(benchmark::State &state)
{
    bench::RawFile raw = rawOf(parts().pair.facility);
    int found = 0;
    for (auto _ : state)
        found = raw.walk("SELECT id, interview_date, incident_date, incident_type, sex, age,"
                         " district, consent FROM cases WHERE interview_date IS NOT NULL"
                         " ORDER BY interview_date, number");
    if (found != rows())
        state.SkipWithError("not the same cases");
}

void compressing(benchmark::State &state)
{
    Parts &the = parts();
    the.packed.resize(qsizetype(ZSTD_compressBound(size_t(the.lines.size()))));
    size_t size = 0;
    for (auto _ : state)
        size = the.compress();
    the.packed.resize(qsizetype(size));
}

void decompressing(benchmark::State &state)
{
    Parts &the = parts();
    QByteArray plain(the.lines.size(), '\0');
    for (auto _ : state)
        benchmark::DoNotOptimize(ZSTD_decompress(
            plain.data(), size_t(plain.size()), the.packed.constData(), size_t(the.packed.size())));
    if (plain != the.lines)
        state.SkipWithError("not the same lines");
}

void ageTool(benchmark::State &state, const QStringList &arguments)
{
    for (auto _ : state) {
        if (QProcess::execute(u"age"_s, arguments) != 0)
            state.SkipWithError("age failed");
    }
}

void ageSealing(benchmark::State &state)
{
    const auto recipient = [](casework::SignedIn &open) {
        return QString::fromLatin1(open.reg->desk().unitKeys.reading.recipient().text());
    };
    ageTool(state,
        {u"-r"_s, recipient(parts().pair.province), u"-r"_s, recipient(parts().pair.facility),
            u"-o"_s, bench::path(u"bundle.age"_s), bench::path(u"bundle.tar"_s)});
}

void ageOpening(benchmark::State &state)
{
    ageTool(state,
        {u"-d"_s, u"-i"_s, (parts(), bench::path(u"identity"_s)), u"-o"_s,
            bench::path(u"opened.tar"_s), parts().bundle});
}

void inserting(benchmark::State &state)
{
    bench::RawFile from = rawOf(parts().pair.province);
    const auto shelves = from.read("report_shelves", "id", "1");
    const auto reported = from.read("report_rows", "row_id", "1");
    const auto totals = from.read("report_totals", "month", "1");
    const crypto::Secret key = crypto::Secret::random(32);
    int number = 0;
    for (auto _ : state) {
        state.PauseTiming();
        const QString path = bench::path(u"rows-%1.db"_s.arg(number++));
        needed(store::Database::open(path, key, store::Database::Create::IfMissing)); // the schema
        auto to = std::make_unique<bench::RawFile>(path, key);
        state.ResumeTiming();
        to->run("BEGIN IMMEDIATE");
        to->write(shelves);
        to->write(reported);
        to->write(totals);
        to->run("COMMIT");
        state.PauseTiming();
        to.reset(); // tidying up is not inserting
        state.ResumeTiming();
    }
    if (reported.values.size() != size_t(rows() * reported.width))
        state.SkipWithError("not the same rows");
}

constexpr auto unit = benchmark::kMillisecond;
BENCHMARK(exporting)->Name("bundle/export")->Iterations(repeats)->Unit(unit);
BENCHMARK(importing)->Name("bundle/import")->Iterations(repeats)->Unit(unit);
BENCHMARK(querying)->Name("bundle/query")->Iterations(repeats)->Unit(unit);
BENCHMARK(compressing)->Name("bundle/compress")->Iterations(repeats)->Unit(unit);
BENCHMARK(ageSealing)->Name("bundle/age")->Iterations(repeats)->Unit(unit);
BENCHMARK(ageOpening)->Name("bundle/age -d")->Iterations(repeats)->Unit(unit);
BENCHMARK(decompressing)->Name("bundle/decompress")->Iterations(repeats)->Unit(unit);
BENCHMARK(inserting)->Name("bundle/insert")->Iterations(repeats)->Unit(unit);

} // namespace
