// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/idle_lock.h"

#include <QCoreApplication>
#include <QEvent>

namespace ui {

using std::chrono::milliseconds;

IdleLock::IdleLock(milliseconds after, milliseconds warning, QObject *parent)
    : QObject(parent)
    , m_after(after)
    , m_warning(std::min(warning, after))
{
    m_quiet.setSingleShot(true);
    connect(&m_quiet, &QTimer::timeout, this, [this] {
        m_left = m_warning;
        m_countdown.start(std::min(milliseconds(1000), m_warning));
        Q_EMIT soon(int(std::chrono::ceil<std::chrono::seconds>(m_left).count()));
    });
    connect(&m_countdown, &QTimer::timeout, this, &IdleLock::tick);
}

void IdleLock::start()
{
    stop();
    qApp->installEventFilter(this);
    m_quiet.start(m_after - m_warning);
}

void IdleLock::stop()
{
    qApp->removeEventFilter(this);
    m_quiet.stop();
    m_countdown.stop();
}

void IdleLock::tick()
{
    m_left -= m_countdown.intervalAsDuration();
    if (m_left.count() > 0) {
        Q_EMIT soon(int(std::chrono::ceil<std::chrono::seconds>(m_left).count()));
        return;
    }
    stop();
    Q_EMIT due();
}

bool IdleLock::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::InputMethod:
        if (m_countdown.isActive()) {
            m_countdown.stop();
            Q_EMIT stayed();
        }
        m_quiet.start();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace ui
