// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/figure.h"

#include "ui/widgets/card.h"
#include "ui/widgets/label.h"

namespace ui {

Figure::Figure(QWidget *parent)
    : QWidget(parent)
    , m_value(new Label(TextSize::Figure, Weight::Bold))
    , m_what(captionLabel())
{
    auto *card = new Card(nullptr, 12);
    card->setSunken();
    card->column()->setSpacing(0);
    card->column()->addWidget(m_value);
    card->column()->addWidget(m_what);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(card);
}

void Figure::setValue(qint64 value)
{
    m_value->setText(QString::number(value));
}

void Figure::setText(const QString &what)
{
    m_what->setText(what);
    setAccessibleName(what);
}

} // namespace ui
