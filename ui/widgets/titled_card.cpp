// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/titled_card.h"

#include "ui/widgets/label.h"

namespace ui {

TitledCard::TitledCard(QWidget *parent)
    : Card(parent)
    , m_title(new Label(TextSize::Section, Weight::Bold))
    , m_head(new QHBoxLayout)
{
    m_head->addWidget(m_title, 1);
    column()->addLayout(m_head);
}

void TitledCard::setTitle(const QString &title)
{
    m_title->setText(title);
}

void TitledCard::addToHead(QWidget *widget)
{
    m_head->addWidget(widget);
}

} // namespace ui
