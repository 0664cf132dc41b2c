// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/a_window.h"
#include "support/printing.h"
#include "ui/shell/idle_lock.h"

#include <QSignalSpy>
#include <QTest>

using namespace std::chrono_literals;

TEST_CASE("Nobody at the keyboard: a quiet line first, then the lock", "[shell]")
{
    ui::IdleLock lock(150ms, 100ms);
    QSignalSpy soon(&lock, &ui::IdleLock::soon), due(&lock, &ui::IdleLock::due);
    lock.start();
    REQUIRE(QTest::qWaitFor([&] { return !soon.isEmpty(); }));
    CHECK(due.isEmpty());
    REQUIRE(QTest::qWaitFor([&] { return !due.isEmpty(); }));
    QTest::qWait(300);
    CHECK(due.size() == 1);
}

TEST_CASE("Any key stays", "[shell]")
{
    dress();
    QWidget window;
    window.show();
    ui::IdleLock lock(3100ms, 3000ms);
    QSignalSpy soon(&lock, &ui::IdleLock::soon), stayed(&lock, &ui::IdleLock::stayed),
        due(&lock, &ui::IdleLock::due);
    lock.start();
    REQUIRE(QTest::qWaitFor([&] { return !soon.isEmpty(); }));
    CHECK(soon[0][0].toInt() == 3);
    QTest::keyClick(&window, Qt::Key_Shift);
    CHECK(stayed.size() == 1);
    CHECK(due.isEmpty());
    lock.stop();
}
