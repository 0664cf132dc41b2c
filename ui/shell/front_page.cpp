// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/front_page.h"

#include "ui/shell/language_switch.h"
#include "ui/shell/shortcuts.h"
#include "ui/theme/icons.h"
#include "ui/theme/scale.h"
#include "ui/theme/tokens.h"
#include "ui/tr.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/retranslate.h"

#include <QEvent>
#include <QPainter>
#include <QScrollArea>

namespace ui {

namespace {

constexpr int padding = 28;
constexpr int cardWidth = 440;

} // namespace

FrontPage::FrontPage(LanguageChoice &languages, QWidget *parent)
    : QWidget(parent)
    , m_card(new Card(nullptr, padding))
    , m_foot(new QHBoxLayout)
{
    auto *corner = new QHBoxLayout;
    auto *help = new Button(Variant::Quiet, Icon::Help);
    help->setCompact();
    help->setKey(keyText(Deed::Help));
    corner->addStretch(1);
    corner->addWidget(help);
    corner->addWidget(new LanguageSwitch(languages));
    auto *middle = new QWidget;
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(m_card, 1000);
    row->addStretch(1);
    auto *centre = new QVBoxLayout(middle);
    centre->setContentsMargins(0, 0, 0, 0);
    centre->addStretch(1);
    centre->addLayout(row);
    centre->addStretch(1);
    // A low screen or large text scrolls instead of pressing the card together.
    auto *area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(middle);
    area->viewport()->setAutoFillBackground(false);
    middle->setAutoFillBackground(false);
    m_foot->setSpacing(24);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 8, 16, 14);
    column->setSpacing(6);
    column->addLayout(corner);
    column->addWidget(area, 1);
    column->addLayout(m_foot);
    setCardWidth(cardWidth);
    connect(help, &Button::clicked, this, &FrontPage::helpWanted);
    inEveryLanguage(this, [help] { help->setText(Tr::tr("Help")); });
}

void FrontPage::setCardWidth(int width)
{
    m_cardWidth = width;
    m_card->setMaximumWidth(qRound(width * textScale()));
}

void FrontPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        setCardWidth(m_cardWidth);
}

void FrontPage::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens(this);
    QPainter painter(this);
    painter.fillRect(rect(), t.page);
    if (t.highContrast)
        return;
    painter.setOpacity(0.06);
    drawIcon(painter, Icon::MarkThin, t.accent, -170, -160, 440);
    drawIcon(painter, Icon::MarkThin, t.accent, width() - 340, height() - 340, 440);
}

} // namespace ui
