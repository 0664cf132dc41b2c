// SPDX-License-Identifier: GPL-3.0-or-later
#include "casework/desk.h"
#include "support/a_window.h"
#include "support/printing.h"
#include "ui/shell/register_thread.h"

#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>
#include <QThread>

using namespace Qt::StringLiterals;

namespace {

using casework::CaseRegister;
using domain::Session;

/// Somebody signed in to a register without a file: these tests are about threads.
Result<casework::SignedIn> signedIn()
{
    domain::User user{.name = u"dara"_s, .role = u"nurse"_s};
    return casework::SignedIn{std::make_unique<CaseRegister>(nullptr), {user, u"R1"_s}};
}

void openAndWait(ui::RegisterThread &thread)
{
    QObject receiver;
    bool opened = false;
    thread.open(
        &receiver, signedIn, [&](const Result<Session> &session) { opened = session.has_value(); });
    REQUIRE(QTest::qWaitFor([&] { return opened; }));
}

} // namespace

TEST_CASE("Work is done on another thread and its answer comes back on the window's", "[shell]")
{
    ui::RegisterThread thread;
    openAndWait(thread);
    REQUIRE(thread.session().has_value());
    CHECK(thread.session()->user.name == u"dara"_s);

    QObject receiver;
    QThread *workedOn = nullptr, *answeredOn = nullptr;
    thread.run(
        &receiver,
        [&](CaseRegister &, const Session &session) -> Result<QString> {
            workedOn = QThread::currentThread();
            return session.user.name;
        },
        [&](const Result<QString> &name) {
            answeredOn = QThread::currentThread();
            CHECK(must(name) == u"dara"_s);
        });
    REQUIRE(QTest::qWaitFor([&] { return answeredOn != nullptr; }));
    CHECK(answeredOn == QThread::currentThread());
    CHECK(workedOn != answeredOn);
}

TEST_CASE("An answer for a page that has gone is dropped; its work was still done", "[shell]")
{
    ui::RegisterThread thread;
    openAndWait(thread);
    auto page = std::make_unique<QObject>();
    bool worked = false, answered = false;
    QSemaphore begin;
    thread.run(
        page.get(),
        [&](CaseRegister &, const Session &) -> Result<> {
            begin.acquire();
            worked = true;
            return {};
        },
        [&](const Result<> &) { answered = true; });
    page.reset();
    begin.release();

    QObject later;
    bool done = false;
    thread.run(
        &later, [](CaseRegister &, const Session &) -> Result<> { return {}; },
        [&](const Result<> &) { done = true; });
    REQUIRE(QTest::qWaitFor([&] { return done; }));
    CHECK(worked);
    CHECK_FALSE(answered);
}

TEST_CASE("While nothing is open, work is answered with Interrupted and never begins", "[shell]")
{
    ui::RegisterThread thread;
    QObject receiver;
    bool worked = false;
    std::optional<ErrorCode> code;
    thread.run(
        &receiver,
        [&](CaseRegister &, const Session &) -> Result<> {
            worked = true;
            return {};
        },
        [&](const Result<> &result) { code = refused(result); });
    REQUIRE(QTest::qWaitFor([&] { return code.has_value(); }));
    CHECK(*code == ErrorCode::Interrupted);
    CHECK_FALSE(worked);
}

TEST_CASE("The lock lets short work finish, so that what was being saved is saved", "[shell]")
{
    ui::RegisterThread thread;
    openAndWait(thread);
    QSignalSpy locked(&thread, &ui::RegisterThread::locked);
    QObject receiver;
    QSemaphore begin;
    QStringList order;
    thread.run(
        &receiver,
        [&](CaseRegister &, const Session &) -> Result<> {
            begin.acquire();
            order.append(u"first save"_s);
            return {};
        },
        [](const Result<> &) {});
    thread.run(
        &receiver,
        [&](CaseRegister &, const Session &) -> Result<> {
            order.append(u"second save"_s);
            return {};
        },
        [](const Result<> &) {});
    thread.lock();
    begin.release();
    REQUIRE(QTest::qWaitFor([&] { return !locked.isEmpty(); }));
    CHECK(order == QStringList{u"first save"_s, u"second save"_s});
    CHECK_FALSE(thread.isOpen());
}

TEST_CASE("Long work tells how far it is, about twenty times a second and not more", "[shell]")
{
    ui::RegisterThread thread;
    openAndWait(thread);
    QObject receiver;
    int heard = 0;
    bool done = false;
    thread.runLong(
        &receiver,
        [&](CaseRegister &, const Session &, const Progress &progress) -> Result<> {
            for (int step = 0; step < 200; ++step) {
                if (!progress(step, 200))
                    return fail(ErrorCode::Interrupted);
                QThread::msleep(1);
            }
            return {};
        },
        [&](qint64, qint64 total) { heard += total == 200 ? 1 : 0; },
        [&](const Result<> &result) { done = result.has_value(); });
    REQUIRE(QTest::qWaitFor([&] { return done; }));
    CHECK(heard >= 2);
    CHECK(heard < 100);
}

TEST_CASE("Long work that waits when the lock comes never begins", "[shell]")
{
    ui::RegisterThread thread;
    openAndWait(thread);
    QObject receiver;
    QSemaphore begin;
    bool worked = false;
    std::optional<ErrorCode> code;
    thread.run(
        &receiver,
        [&](CaseRegister &, const Session &) -> Result<> {
            begin.acquire();
            return {};
        },
        [](const Result<> &) {});
    thread.runLong(
        &receiver,
        [&](CaseRegister &, const Session &, const Progress &) -> Result<> {
            worked = true;
            return {};
        },
        {}, [&](const Result<> &result) { code = refused(result); });
    thread.lock();
    begin.release();
    REQUIRE(QTest::qWaitFor([&] { return code.has_value(); }));
    CHECK(*code == ErrorCode::Interrupted);
    CHECK_FALSE(worked);
}

TEST_CASE("A register that does not open leaves the window locked and says why", "[shell]")
{
    ui::RegisterThread thread;
    QObject receiver;
    std::optional<ErrorCode> code;
    thread.open(
        &receiver, []() -> Result<casework::SignedIn> { return fail(ErrorCode::WrongPassphrase); },
        [&](const Result<Session> &session) { code = refused(session); });
    REQUIRE(QTest::qWaitFor([&] { return code.has_value(); }));
    CHECK(*code == ErrorCode::WrongPassphrase);
    CHECK_FALSE(thread.isOpen());
}
