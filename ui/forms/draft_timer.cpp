// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/draft_timer.h"

#include <chrono>

using namespace std::chrono_literals;

namespace ui {

DraftTimer::DraftTimer(QObject *parent)
    : QObject(parent)
{
    m_quiet.setSingleShot(true);
    m_quiet.setInterval(800ms);
    m_latest.setSingleShot(true);
    m_latest.setInterval(1500ms); // and half a second to write it
    connect(&m_quiet, &QTimer::timeout, this, &DraftTimer::flush);
    connect(&m_latest, &QTimer::timeout, this, &DraftTimer::flush);
}

void DraftTimer::touch()
{
    m_isWaiting = true;
    m_quiet.start();
    if (!m_latest.isActive())
        m_latest.start();
}

void DraftTimer::flush()
{
    if (!m_isWaiting)
        return;
    m_isWaiting = false;
    m_quiet.stop();
    m_latest.stop();
    Q_EMIT due();
}

} // namespace ui
