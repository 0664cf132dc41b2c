// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/action_bar.h"

#include "ui/theme/spacing.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>

namespace ui {

ActionBar::ActionBar(QWidget *parent)
    : QWidget(parent)
    , m_left(new QHBoxLayout)
    , m_right(new QHBoxLayout)
    , m_note(captionLabel())
{
    m_left->setSpacing(spacing::betweenButtons);
    m_right->setSpacing(spacing::betweenButtons);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::betweenCards);
    row->addLayout(m_left);
    row->addWidget(m_note, 1);
    row->addLayout(m_right);
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

void ActionBar::setNote(const QString &note)
{
    m_note->setText(note);
}

} // namespace ui
