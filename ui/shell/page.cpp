// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/page.h"

#include "ui/theme/scale.h"
#include "ui/theme/spacing.h"
#include "ui/widgets/tab_order.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace ui {

Page::Page(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(spacing::pageMargin, 14, spacing::pageMargin, 16);
    m_column->setSpacing(spacing::betweenCards);
}

void Page::addScrolling(QWidget *body)
{
    auto *area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(body);
    // The page's paper shows through.
    area->viewport()->setAutoFillBackground(false);
    body->setAutoFillBackground(false);
    m_column->addWidget(area, 1);
}

QVBoxLayout *Page::addBody()
{
    auto *body = new QWidget;
    auto *rows = new QVBoxLayout(body);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(spacing::betweenCards);
    addScrolling(body);
    return rows;
}

bool Page::isNarrow() const
{
    return window()->width() < spacing::narrowWindow * textScale();
}

void Page::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const int margin = isNarrow() ? spacing::pageMarginNarrow : spacing::pageMargin;
    m_column->setContentsMargins(margin, 14, margin, 16);
}

bool Page::focusNextPrevChild(bool next)
{
    if (!hasOwnTabOrder())
        orderTabs(this); // rows that came later stand where they are read
    return QWidget::focusNextPrevChild(next);
}

} // namespace ui
