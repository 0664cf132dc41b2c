// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/empty_state.h"

#include "ui/widgets/icon_label.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace ui {

namespace {

// An alignment flag on a label that wraps breaks its height; stretches at both sides do not.
QHBoxLayout *centred(QWidget *widget, int share)
{
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(widget, share);
    row->addStretch(1);
    return row;
}

} // namespace

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent)
    , m_what(new Label(TextSize::Section, Weight::Bold))
    , m_next(captionLabel())
    , m_action(new QVBoxLayout)
{
    m_what->setAlignment(Qt::AlignCenter);
    m_next->setAlignment(Qt::AlignCenter);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(6);
    column->addStretch(1);
    column->addLayout(centred(new IconLabel(Icon::Mark, 48), 0));
    column->addLayout(centred(m_what, 8));
    column->addLayout(centred(m_next, 8));
    column->addLayout(m_action);
    column->addStretch(2);
}

void EmptyState::setText(const QString &what, const QString &next)
{
    m_what->setText(what);
    m_next->setText(next);
}

void EmptyState::setAction(QWidget *button)
{
    m_action->addSpacing(8);
    m_action->addLayout(centred(button, 0));
}

} // namespace ui
