// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/page_header.h"

#include "ui/theme/scale.h"
#include "ui/theme/spacing.h"
#include "ui/widgets/label.h"

#include <QEvent>
#include <QHBoxLayout>

#include <algorithm>

namespace ui {

namespace {

constexpr int leastSubtitle = 180; // px: a few words of it in a line

} // namespace

PageHeader::PageHeader(QWidget *parent)
    : QWidget(parent)
    , m_title(new Label(TextSize::Title, Weight::Bold))
    , m_subtitle(captionLabel())
    , m_badges(new QHBoxLayout)
    , m_actions(new QHBoxLayout)
{
    m_title->setOneLine();
    m_subtitle->hide();
    m_badges->setSpacing(8);
    m_actions->setSpacing(spacing::betweenButtons);
    auto *titleLine = new QHBoxLayout;
    titleLine->setSpacing(12);
    titleLine->addWidget(m_title);
    titleLine->addLayout(m_badges);
    titleLine->addStretch(1);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addStretch();
    words->addLayout(titleLine);
    words->addWidget(m_subtitle);
    words->addStretch();
    m_row = new QHBoxLayout(this);
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(spacing::betweenCards);
    m_row->addLayout(words, 1);
    m_row->addLayout(m_actions);
    m_titleLine = titleLine;
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void PageHeader::setTitle(const QString &title)
{
    m_title->setText(title);
}

void PageHeader::setSubtitle(const QString &subtitle)
{
    m_subtitle->setText(subtitle);
    m_subtitle->setVisible(!subtitle.isEmpty());
}

void PageHeader::addBadge(QWidget *badge)
{
    m_badges->addWidget(badge);
}

void PageHeader::addAction(QWidget *button)
{
    m_actions->addWidget(button);
}

bool PageHeader::event(QEvent *event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest) {
        // Buttons that have no room beside the title stand under it.
        const int words = std::max(m_titleLine->sizeHint().width(),
            m_subtitle->text().isEmpty() ? 0 : qRound(leastSubtitle * textScale()));
        const int needed = words + spacing::betweenCards + m_actions->minimumSize().width();
        m_row->setDirection(needed > width() ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    }
    return QWidget::event(event);
}

QString PageHeader::title() const
{
    return m_title->text();
}

} // namespace ui
