// SPDX-License-Identifier: GPL-3.0-or-later
#include "answers_file.h"
#include "casework/case_list.h"
#include "casework/desk.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace {

constexpr int kills = 10;

/// Starts the real program and ends it as a power cut would, after so many milliseconds. True if
/// it was still at work.
bool killedAfter(int milliseconds, const QStringList &arguments)
{
    QProcess process;
    process.start(programPath(), arguments);
    REQUIRE(process.waitForStarted());
    const bool isDone = process.waitForFinished(milliseconds);
    process.kill(); // SIGKILL
    process.waitForFinished();
    return !isDone;
}

casework::SignedIn opened(const ADesk &desk)
{
    const AClock clock;
    return must(casework::signIn(desk.path(u"malis"_s), u"dara"_s, ADesk::passphrase(),
        {clock.clock(), theShippedForms(), crypto::StretchCost::lowest(), {}}));
}

qint64 single(casework::CaseRegister &reg, const QString &sql)
{
    QSqlQuery row = must(reg.desk().database.run(sql));
    REQUIRE(must(store::nextRow(row)));
    return row.value(0).toLongLong();
}

} // namespace

TEST_CASE(
    "A power cut while people are invented leaves whole batches and a whole register", "[cli]")
{
    const ADesk desk;
    desk.makeUnit(u"malis"_s, u"MALIS-HC"_s);
    auto dice = QRandomGenerator(20300304);
    qint64 before = 0;
    int cut = 0;
    for (int i = 0; i < kills; ++i) {
        const int wait = dice.bounded(150, 2'500);
        CAPTURE(i, wait);
        cut += killedAfter(wait,
                   QStringList{u"practice"_s, u"fill"_s, u"--cases"_s, u"3000"_s, u"--seed"_s,
                       QString::number(i)}
                       + desk.openedBy(u"malis"_s))
            ? 1
            : 0;
        CHECK(desk.in(u"malis"_s, {u"register"_s, u"check"_s}).exitCode == 0);
        auto open = opened(desk);
        const qint64 now = must(casework::caseCount(*open.reg, open.session));
        CHECK(now >= before);
        CHECK(now % 1'000 == 0);
        CHECK(single(*open.reg, u"SELECT count(*) FROM records"_s) == 2 * now);
        before = now;
    }
    INFO(before << " cases, " << cut << " cuts");
    CHECK(cut > 0);
}

TEST_CASE("A power cut while a form is recorded leaves the form or no trace of it", "[cli]")
{
    const ADesk desk;
    desk.makeUnit(u"malis"_s, u"MALIS-HC"_s);
    const QStringList record = QStringList{u"case"_s, u"record"_s, u"--form"_s, u"intake"_s,
                                   u"--answers"_s, answersFile(desk, u"intake"_s)}
        + desk.openedBy(u"malis"_s);
    auto dice = QRandomGenerator(7);
    qint64 before = 0;
    int cut = 0;
    for (int i = 0; i < kills; ++i) {
        const int wait = dice.bounded(20, 500);
        CAPTURE(i, wait);
        cut += killedAfter(wait, record) ? 1 : 0;
        CHECK(desk.in(u"malis"_s, {u"register"_s, u"check"_s}).exitCode == 0);
        auto open = opened(desk);
        const qint64 now = must(casework::caseCount(*open.reg, open.session));
        CHECK((now == before || now == before + 1));
        CHECK(single(*open.reg, u"SELECT count(*) FROM records"_s) == now);
        CHECK(single(*open.reg, u"SELECT count(*) FROM changes"_s) == 2 * now);
        CHECK(single(*open.reg, u"SELECT count(*) FROM drafts"_s) == 0);
        before = now;
    }
    CHECK(cut > 0);
    REQUIRE(run(record).exitCode == 0);
    auto open = opened(desk);
    CHECK(must(casework::caseCount(*open.reg, open.session)) == before + 1);
}
