// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "casework/case_register.h"
#include "casework/sign_in.h"

#include <QObject>
#include <QPointer>
#include <QThreadPool>
#include <QTimer>

#include <atomic>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>

namespace ui {

/// Runs work on the register off the window's thread, one piece after another. All of core lives on
/// that one thread, so core has no locks.
///
/// Each call takes a receiver: its answer comes back on this object's thread, or not at all if the
/// receiver has gone by then. While no register is open the answer is Interrupted.
class RegisterThread final : public QObject
{
    Q_OBJECT

public:
    using Opening = std::function<Result<casework::SignedIn>()>;

    explicit RegisterThread(QObject *parent = nullptr);
    ~RegisterThread() override; ///< Stops long work, finishes short work, wipes the keys.

    /// Opens or makes a register in place of the one that may be open.
    void open(
        QObject *receiver, Opening opening, std::function<void(Result<domain::Session>)> done);

    /// @p work: Result<T>(CaseRegister &, const Session &). @p done: void(Result<T>). Short work:
    /// the lock waits a second for it, so what was being saved is saved.
    template <typename Work, typename Done>
    void run(QObject *receiver, Work work, Done done);

    /// @p work: Result<T>(CaseRegister &, const Session &, const Progress &). @p progress hears how
    /// far it is, about 20 times a second. Stopped by stop() and by the lock, and then Interrupted.
    template <typename Work, typename Done>
    void runLong(
        QObject *receiver, Work work, std::function<void(qint64, qint64)> progress, Done done);

    /// Work that needs no register (looking at a folder, say): Result<T>().
    template <typename Work, typename Done>
    void runWithout(QObject *receiver, Work work, Done done);

    void stop(); ///< Stops the long work that runs or waits.
    /// Stops long work, finishes short work, then closes the register. What takes longer than a
    /// second is stopped as well: the keys are gone before two are over (decisions 17).
    void lock();
    bool isOpen() const { return m_session.has_value(); }
    /// Who is signed in; of this object's thread.
    const std::optional<domain::Session> &session() const { return m_session; }

Q_SIGNALS:
    void opened();
    void locked();

private:
    using Task = std::function<void()>;

    void post(Task task) { m_pool.start(std::move(task)); }
    void setSession(std::optional<domain::Session> session);
    enum class Length { Short, Long };
    void begin(Length length);
    void end();
    void interruptAll();
    Progress progressTo(
        QPointer<QObject> receiver, quint64 round, std::function<void(qint64, qint64)> progress);

    template <typename Answer, typename Done>
    void answer(const QPointer<QObject> &receiver, Done done, Answer result);

    QThreadPool m_pool; // one thread that never goes: a database may not change threads
    std::optional<casework::SignedIn> m_signedIn; // touched on the pool's thread only
    std::optional<domain::Session> m_session; // touched on this object's thread only
    std::atomic<quint64> m_round = 0; // long work of an earlier round stops
    std::mutex m_guard;
    casework::CaseRegister *m_running = nullptr; // under m_guard; what work is being done on
    Length m_length = Length::Short; // the same: of that work
    QTimer m_patience; // runs from the lock until the register is closed
};

template <typename Answer, typename Done>
void RegisterThread::answer(const QPointer<QObject> &receiver, Done done, Answer result)
{
    auto shared = std::make_shared<Answer>(std::move(result));
    QMetaObject::invokeMethod(this, [receiver, done = std::move(done), shared]() mutable {
        if (receiver)
            done(std::move(*shared));
    });
}

template <typename Work, typename Done>
void RegisterThread::run(QObject *receiver, Work work, Done done)
{
    using Answer = std::invoke_result_t<Work, casework::CaseRegister &, const domain::Session &>;
    post([this, receiver = QPointer(receiver), work = std::move(work), done = std::move(done)] {
        Answer result = fail(ErrorCode::Interrupted);
        if (m_signedIn) {
            begin(Length::Short);
            result = work(*m_signedIn->reg, m_signedIn->session);
            end();
        }
        answer(receiver, done, std::move(result));
    });
}

template <typename Work, typename Done>
void RegisterThread::runLong(
    QObject *receiver, Work work, std::function<void(qint64, qint64)> progress, Done done)
{
    using Answer = std::invoke_result_t<Work, casework::CaseRegister &, const domain::Session &,
        const Progress &>;
    post([this, receiver = QPointer(receiver), round = m_round.load(), work = std::move(work),
             progress = std::move(progress), done = std::move(done)] {
        Answer result = fail(ErrorCode::Interrupted);
        if (m_signedIn && round == m_round) {
            begin(Length::Long);
            result = work(
                *m_signedIn->reg, m_signedIn->session, progressTo(receiver, round, progress));
            end();
        }
        answer(receiver, done, std::move(result));
    });
}

template <typename Work, typename Done>
void RegisterThread::runWithout(QObject *receiver, Work work, Done done)
{
    post([this, receiver = QPointer(receiver), work = std::move(work), done = std::move(done)] {
        answer(receiver, done, work());
    });
}

} // namespace ui
