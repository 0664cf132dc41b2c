// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/a_program.h"
#include "app/memory.h"
#include "ui/entry/unlock_page.h"
#include "ui/shell/veil.h"

#include <QElapsedTimer>

using namespace Qt::StringLiterals;

namespace {

/// When the veil was painted for the first time, and whether the register was still open then.
class Watcher : public QObject
{
public:
    Watcher(ui::Veil *veil, ui::RegisterThread &thread)
        : m_thread(thread)
    {
        veil->installEventFilter(this);
    }
    qint64 paintedAfter = -1; // milliseconds
    bool wasOpen = false;
    QElapsedTimer clock;

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && paintedAfter < 0) {
            paintedAfter = clock.elapsed();
            wasOpen = m_thread.isOpen();
        }
        return false;
    }

private:
    ui::RegisterThread &m_thread;
};

Result<MaskedKey> keyOf(casework::CaseRegister &reg, const QString &name)
{
    const crypto::Secret &key = reg.desk().keys.at(name);
    return MaskedKey::of(key.data(), qsizetype(key.size()));
}

/// A deed in the database that goes on for hours, with a trace that it must not leave.
Result<> endless(casework::CaseRegister &reg, const QString &trace)
{
    store::Database &database = reg.desk().database;
    return database.atomically([&]() -> Result<> {
        TRY(database.run(u"INSERT INTO named_values (name, content) VALUES (?, x'00')"_s, trace));
        auto rows = TRY(database.run(u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1"
                                     " FROM n WHERE i < 1000000000000) SELECT sum(i) FROM n"_s));
        TRY(store::nextRow(rows));
        return {};
    });
}

Result<bool> isThere(casework::CaseRegister &reg, const QString &trace)
{
    auto row = TRY(
        reg.desk().database.run(u"SELECT count(*) FROM named_values WHERE name = ?"_s, trace));
    TRY(store::nextRow(row));
    return row.value(0).toInt() > 0;
}

/// F12, and how many milliseconds until the register is closed.
qint64 pressHide(AProgram &program)
{
    QElapsedTimer clock;
    clock.start();
    QTest::keyClick(&program.it.window(), Qt::Key_F12);
    REQUIRE(QTest::qWaitFor([&] { return !program.it.registerThread().isOpen(); }, patience));
    return clock.elapsed();
}

} // namespace

TEST_CASE("F12 paints the veil at once, whatever is open", "[app]")
{
    AProgram program;
    program.unlock();
    auto *page = program.formOfAVisit();
    REQUIRE(page->form()->view()->isVisible());
    Watcher watcher(program.it.window().findChild<ui::Veil *>(), program.it.registerThread());
    watcher.clock.start();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F12);
    CHECK(watcher.paintedAfter >= 0);
    CHECK(watcher.paintedAfter < 100);
    CHECK(watcher.wasOpen); // first the paper, then the keys
    CHECK(program.it.window().isAtFront());
    CHECK_FALSE(page->form()->isOpen());
}

TEST_CASE("A long deed is stopped by the lock and leaves nothing", "[app]")
{
    AProgram program;
    program.unlock();
    std::optional<Result<>> ended;
    program.it.registerThread().runLong(
        qApp,
        [](casework::CaseRegister &reg, const domain::Session &, const Progress &) {
            return endless(reg, u"long"_s);
        },
        {}, [&](const Result<> &result) { ended = result; });
    QTest::qWait(200);
    REQUIRE_FALSE(ended);
    CHECK(pressHide(program) < 2000);
    REQUIRE(QTest::qWaitFor([&] { return ended.has_value(); }, patience));
    CHECK(refused(*ended) == ErrorCode::Interrupted);
    program.unlock();
    CHECK_FALSE(
        must(program.ask([](casework::CaseRegister &reg) { return isThere(reg, u"long"_s); })));
}

TEST_CASE("The lock waits a second for short work, and not longer", "[app]")
{
    AProgram program;
    program.unlock();
    std::optional<Result<>> ended;
    program.it.registerThread().run(
        qApp,
        [](casework::CaseRegister &reg, const domain::Session &) {
            return endless(reg, u"short"_s);
        },
        [&](const Result<> &result) { ended = result; });
    QTest::qWait(100);
    const qint64 took = pressHide(program);
    CHECK(took >= 900);
    CHECK(took < 2000);
    REQUIRE(ended);
    CHECK(refused(*ended) == ErrorCode::Interrupted);
    program.unlock();
    CHECK_FALSE(
        must(program.ask([](casework::CaseRegister &reg) { return isThere(reg, u"short"_s); })));
}

#ifdef Q_OS_LINUX
TEST_CASE("No key is left in memory two seconds after the lock", "[app]")
{
    AProgram program;
    program.unlock();
    std::vector<MaskedKey> keys;
    for (const QString &name : {u"register"_s, u"restricted"_s, u"photographs"_s})
        keys.push_back(
            must(program.ask([name](casework::CaseRegister &reg) { return keyOf(reg, name); })));
    program.it.registerThread().runLong(
        qApp,
        [](casework::CaseRegister &reg, const domain::Session &, const Progress &) {
            return endless(reg, u"long"_s);
        },
        {}, [](const Result<> &) {});
    QTest::qWait(100);
    for (const MaskedKey &key : keys)
        CHECK(timesInMemory(key) >= 1); // the search finds what is there
    QElapsedTimer clock;
    clock.start();
    pressHide(program);
    QTest::qWait(int(std::max<qint64>(0, 1900 - clock.elapsed())));
    for (const MaskedKey &key : keys)
        CHECK(timesInMemory(key) == 0);
}
#endif

TEST_CASE("After the lock the same person returns to the same page and the same question", "[app]")
{
    AProgram program;
    program.unlock();
    auto *page = program.formOfAVisit();
    const QString first = page->form()->focusPlace();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down, Qt::AltModifier);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down, Qt::AltModifier);
    const QString place = page->form()->focusPlace();
    REQUIRE_FALSE(place.isEmpty());
    REQUIRE(place != first);
    pressHide(program);
    CHECK_FALSE(page->form()->isOpen());
    program.unlock();
    REQUIRE(QTest::qWaitFor([&] { return page->form()->isOpen(); }, patience));
    CHECK(program.it.window().currentPage() == page);
    CHECK(page->form()->focusPlace() == place);
}
