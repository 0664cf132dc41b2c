// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/progress_line.h"

#include "ui/theme/spacing.h"
#include "ui/tr.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/retranslate.h"

#include <QProgressBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int delayMilliseconds = 300;
constexpr int steps = 1000; // of the bar; the work may count to more than an int holds

} // namespace

ProgressLine::ProgressLine(QWidget *parent)
    : QWidget(parent)
    , m_what(new Label)
    , m_bar(new QProgressBar)
    , m_stop(new Button)
{
    m_bar->setTextVisible(false);
    m_stop->setCompact();
    m_stop->setKey(u"Esc"_s);
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(m_bar, 1);
    row->addWidget(m_stop);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::labelToField);
    column->addWidget(m_what);
    column->addLayout(row);
    m_delay.setSingleShot(true);
    m_delay.setInterval(delayMilliseconds);
    connect(&m_delay, &QTimer::timeout, this, &QWidget::show);
    connect(m_stop, &Button::clicked, this, &ProgressLine::stop);
    inEveryLanguage(this, [this] { m_stop->setText(Tr::tr("Stop")); });
    hide();
}

void ProgressLine::begin(const QString &what)
{
    m_isRunning = true;
    m_what->setText(what);
    m_bar->setAccessibleName(what);
    m_stop->setEnabled(true);
    setProgress(0, 0);
    m_delay.start();
}

void ProgressLine::setProgress(qint64 done, qint64 total)
{
    m_bar->setRange(0, total > 0 ? steps : 0);
    if (total > 0)
        m_bar->setValue(int(double(done) / double(total) * steps));
}

void ProgressLine::end()
{
    m_isRunning = false;
    m_delay.stop();
    hide();
}

void ProgressLine::stop()
{
    if (!m_isRunning)
        return;
    m_stop->setEnabled(false);
    Q_EMIT stopped();
}

} // namespace ui
