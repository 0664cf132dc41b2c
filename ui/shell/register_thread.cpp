// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/register_thread.h"

#include <QElapsedTimer>

namespace ui {

namespace {

using namespace std::chrono_literals;

constexpr int progressMilliseconds = 50;
constexpr auto patience = 1s; // with short work, once somebody wants to lock
constexpr auto insistence = 50ms; // between two interrupts after that

} // namespace

RegisterThread::RegisterThread(QObject *parent)
    : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
    m_pool.setExpiryTimeout(-1);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        interruptAll();
        m_patience.start(insistence); // for what waits behind it
    });
}

RegisterThread::~RegisterThread()
{
    lock();
    m_pool.waitForDone();
}

void RegisterThread::open(
    QObject *receiver, Opening opening, std::function<void(Result<domain::Session>)> done)
{
    post([this, receiver = QPointer(receiver), opening = std::move(opening),
             done = std::move(done)] {
        // The old one goes first: two cannot hold the same folder.
        m_signedIn.reset();
        Result<casework::SignedIn> signedIn = opening();
        Result<domain::Session> result = fail(ErrorCode::Interrupted);
        if (signedIn) {
            m_signedIn = std::move(*signedIn);
            result = m_signedIn->session;
        } else {
            result = tl::unexpected(signedIn.error());
        }
        QMetaObject::invokeMethod(this, [this, receiver, done, result] {
            setSession(result ? std::optional(*result) : std::nullopt);
            if (receiver)
                done(result);
        });
    });
}

void RegisterThread::stop()
{
    ++m_round;
    const std::lock_guard guard(m_guard);
    if (m_running && m_length == Length::Long)
        m_running->interrupt();
}

void RegisterThread::interruptAll()
{
    const std::lock_guard guard(m_guard);
    if (m_running)
        m_running->interrupt();
}

void RegisterThread::lock()
{
    stop();
    m_patience.start(patience);
    post([this] {
        m_signedIn.reset();
        QMetaObject::invokeMethod(this, [this] { setSession(std::nullopt); });
    });
}

void RegisterThread::setSession(std::optional<domain::Session> session)
{
    m_patience.stop();
    const bool wasOpen = isOpen();
    m_session = std::move(session);
    if (isOpen())
        Q_EMIT opened();
    else if (wasOpen)
        Q_EMIT locked();
}

void RegisterThread::begin(Length length)
{
    const std::lock_guard guard(m_guard);
    m_running = m_signedIn->reg.get();
    m_length = length;
}

void RegisterThread::end()
{
    const std::lock_guard guard(m_guard);
    m_running = nullptr;
}

Progress RegisterThread::progressTo(
    QPointer<QObject> receiver, quint64 round, std::function<void(qint64, qint64)> progress)
{
    auto sinceLast = std::make_shared<QElapsedTimer>();
    return [this, receiver = std::move(receiver), round, progress = std::move(progress), sinceLast](
               qint64 done, qint64 total) {
        if (progress && (!sinceLast->isValid() || sinceLast->elapsed() >= progressMilliseconds)) {
            sinceLast->start();
            QMetaObject::invokeMethod(this, [receiver, progress, done, total] {
                if (receiver)
                    progress(done, total);
            });
        }
        return round == m_round;
    };
}

} // namespace ui
