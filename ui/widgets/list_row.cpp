// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/list_row.h"

#include "ui/widgets/icon_label.h"
#include "ui/widgets/label.h"
#include "ui/widgets/stacking.h"

#include <QHBoxLayout>

namespace ui {

namespace {

constexpr int leastBeside = 280; ///< px; in less, what stands at the end goes under the words.

} // namespace

ListRow::ListRow(Icon icon, QWidget *parent)
    : QWidget(parent)
    , m_icon(new IconLabel(icon))
    , m_title(new Label(TextSize::Base, Weight::Bold))
    , m_more(captionLabel())
    , m_row(new QHBoxLayout(this))
{
    auto *icons = new QVBoxLayout;
    icons->addSpacing(3);
    icons->addWidget(m_icon);
    icons->addStretch(1);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_title);
    words->addWidget(m_more);
    words->addStretch(1);
    auto *head = new QHBoxLayout;
    head->setSpacing(12);
    head->addLayout(icons);
    head->addLayout(words, 1);
    m_row->setContentsMargins(0, 4, 0, 4);
    m_row->setSpacing(12);
    m_row->addLayout(head, 1);
    stackWhenNarrow(m_row, this, leastBeside);
    m_more->hide();
}

void ListRow::setIcon(Icon icon, std::optional<Tone> tone)
{
    m_icon->setIcon(icon);
    m_icon->setTone(tone);
}

void ListRow::setText(const QString &title, const QString &more)
{
    m_title->setText(title);
    m_more->setText(more);
    m_more->setVisible(!more.isEmpty());
}

void ListRow::setTitleTone(std::optional<Tone> tone)
{
    m_title->setTone(tone);
}

void ListRow::setPlainTitle()
{
    m_title->setWeight(Weight::Regular);
}

void ListRow::addEnd(QWidget *widget)
{
    m_row->addWidget(widget, 0, Qt::AlignVCenter);
}

} // namespace ui
