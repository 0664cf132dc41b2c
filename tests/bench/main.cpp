// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>

#include <benchmark/benchmark.h>

// Tells times only. What they mean beside each other, and what they should be, tools/bench says.
int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    if (benchmark::ReportUnrecognizedArguments(argc, argv))
        return 2;
    return benchmark::RunSpecifiedBenchmarks() > 0 ? 0 : 1;
}
