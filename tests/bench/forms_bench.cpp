// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench_register.h"

#include <benchmark/benchmark.h>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

using Compiled = std::shared_ptr<const forms::CompiledForm>;

Compiled compiled(const forms::Sheets &sheets)
{
    auto form = forms::readForm(sheets);
    if (!form)
        std::exit(1);
    auto made = forms::CompiledForm::compile(*std::move(form));
    if (!made)
        std::exit(1);
    return *made;
}

Compiled intake()
{
    return bench::environment().forms->find(u"intake"_s);
}

/// 30 sections of ten: a question that opens eight others, and a sum that asks them all.
forms::Sheets threeHundred()
{
    QByteArray survey = "type,name,label::English (en),required,relevant,constraint,calculation\n";
    for (int section = 0; section < 30; ++section) {
        const QByteArray s = QByteArray::number(section);
        survey += "begin group,section" + s + ",Section,,,,\n";
        survey += "select_one yn,q" + s + "_0,Question,yes,,,\n";
        QByteArray sum;
        for (int question = 1; question < 9; ++question) {
            const QByteArray name = "q" + s + "_" + QByteArray::number(question);
            survey += "integer," + name + ",Question,yes,${q" + s
                + "_0} = 'yes',. >= 0 and . <= 90,\n";
            sum += (sum.isEmpty() ? "coalesce(${" : " + coalesce(${") + name + "}, 0)";
        }
        survey += "calculate,sum" + s + ",,,,," + '"' + sum + "\"\n";
        survey += "end group,,,,,,\n";
    }
    return {survey, "list_name,name,label::English (en)\nyn,yes,Yes\nyn,no,No\n",
        "form_id,form_title,version\nlong,A long form,1\n"};
}

const Compiled &longForm()
{
    static const Compiled form = compiled(threeHundred());
    return form;
}

void readShipped(benchmark::State &state)
{
    for (auto _ : state)
        benchmark::DoNotOptimize(forms::FormLibrary::shipped());
}

void read(benchmark::State &state, const forms::Sheets &sheets)
{
    for (auto _ : state)
        benchmark::DoNotOptimize(compiled(sheets));
}

/// Every question is asked whether it shows and what is wrong with it, as a page does.
void open(benchmark::State &state, const Compiled &form)
{
    for (auto _ : state) {
        const forms::Interview interview(form, {}, bench::environment().clock);
        benchmark::DoNotOptimize(interview.issues());
    }
}

/// The same question answered yes and no in turn.
void answer(benchmark::State &state, const Compiled &form, const QString &question)
{
    forms::Interview interview(form, {}, bench::environment().clock);
    bool isYes = false;
    qsizetype changed = 0;
    for (auto _ : state) {
        isYes = !isYes;
        changed = interview.set({question}, forms::Answer::of(isYes ? u"yes"_s : u"no"_s)).size();
        benchmark::DoNotOptimize(interview.issues());
    }
    if (changed == 0)
        state.SkipWithError("the answer changed nothing");
}

void readIntake(benchmark::State &state)
{
    read(state, forms::FormLibrary::shippedSheets(u"intake"_s));
}
void openIntake(benchmark::State &state)
{
    open(state, intake());
}
void answerIntake(benchmark::State &state)
{
    answer(state, intake(), u"q_penetration"_s);
}
void readLong(benchmark::State &state)
{
    read(state, threeHundred());
}
void openLong(benchmark::State &state)
{
    open(state, longForm());
}
void answerLong(benchmark::State &state)
{
    answer(state, longForm(), u"q15_0"_s);
}

constexpr auto unit = benchmark::kMillisecond;
BENCHMARK(readShipped)->Name("forms/read all shipped")->Unit(unit);
BENCHMARK(readIntake)->Name("forms/read intake")->Unit(unit);
BENCHMARK(openIntake)->Name("forms/open intake")->Unit(unit);
BENCHMARK(answerIntake)->Name("forms/answer in intake")->Unit(unit);
BENCHMARK(readLong)->Name("forms/read 300 questions")->Unit(unit);
BENCHMARK(openLong)->Name("forms/open 300 questions")->Unit(unit);
BENCHMARK(answerLong)->Name("forms/answer in 300 questions")->Unit(unit);

} // namespace
