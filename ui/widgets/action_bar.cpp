// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/action_bar.h"

#include "ui/theme/spacing.h"
#include "ui/widgets/label.h"

#include <QEvent>
#include <QHBoxLayout>

#include <algorithm>

namespace ui {

namespace {

constexpr int mostLines = 3; // of a note beside the buttons

} // namespace

ActionBar::ActionBar(QWidget *parent)
    : QWidget(parent)
    , m_left(new QHBoxLayout)
    , m_right(new QHBoxLayout)
    , m_note(captionLabel())
{
    m_left->setSpacing(spacing::betweenButtons);
    m_right->setSpacing(spacing::betweenButtons);
    m_row = new QHBoxLayout(this);
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(spacing::betweenCards);
    m_row->addLayout(m_left);
    m_row->addWidget(m_note, 1);
    m_row->addLayout(m_right);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ActionBar::addLeft(QWidget *widget)
{
    m_left->addWidget(widget, 0, Qt::AlignVCenter);
}

void ActionBar::addRight(QWidget *widget)
{
    m_right->addWidget(widget, 0, Qt::AlignVCenter);
}

bool ActionBar::event(QEvent *event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest) {
        // A note that has no room between the buttons stands in lines of its own.
        const int room = width() - m_left->sizeHint().width() - m_right->sizeHint().width()
            - 2 * m_row->spacing();
        const bool isTall = !m_note->text().isEmpty()
            && m_note->heightForWidth(std::max(room, 1)) > mostLines * fontMetrics().lineSpacing();
        m_row->setDirection(isTall ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    }
    return QWidget::event(event);
}

void ActionBar::setNote(const QString &note)
{
    m_note->setText(note);
}

} // namespace ui
