// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/page_header.h"

#include "ui/theme/spacing.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>

namespace ui {

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
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::betweenCards);
    row->addLayout(words, 1);
    row->addLayout(m_actions);
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

QString PageHeader::title() const
{
    return m_title->text();
}

} // namespace ui
