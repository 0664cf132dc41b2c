// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/paper_day.h"

#include "ui/forms/date_fields.h"
#include "ui/theme/spacing.h"
#include "ui/tr.h"
#include "ui/widgets/label.h"
#include "ui/widgets/wrapped_button.h"

#include <QVBoxLayout>

namespace ui {

PaperDay::PaperDay(QWidget *parent)
    : QWidget(parent)
    , m_isPaper(new WrappedCheck(this))
    , m_when(new QWidget(this))
    , m_label(new Label(TextSize::Base, Weight::Bold))
    , m_fields(new DateFields(m_when))
    , m_remark(new Label)
{
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins({});
    whole->setSpacing(spacing::step * 2);
    whole->addWidget(m_isPaper);
    whole->addWidget(m_when);
    auto *when = new QVBoxLayout(m_when);
    when->setContentsMargins(spacing::step * 9, 0, 0, 0); // under the words of the box
    when->setSpacing(spacing::labelToField);
    when->addWidget(m_label);
    when->addWidget(m_fields);
    when->addWidget(m_remark);
    m_remark->setTone(Tone::Check);
    connect(m_isPaper, &WrappedCheck::clicked, this, [this](bool isPaper) {
        m_when->setVisible(isPaper);
        showRemark();
        if (isPaper)
            enter();
        Q_EMIT changed();
    });
    connect(m_fields, &DateFields::edited, this, [this] {
        showRemark();
        Q_EMIT changed();
    });
    retranslate();
}

void PaperDay::retranslate()
{
    //: A box to tick: the answers were written on paper before
    m_isPaper->setText(Tr::tr("This is copied from paper"));
    m_label->setText(Tr::tr("Day on the paper"));
    m_label->setAccessibleName(m_label->text());
    m_fields->retranslate();
    showRemark();
}

void PaperDay::setDay(std::optional<QDate> day, QDate today)
{
    m_today = today;
    m_isPaper->setChecked(day.has_value());
    m_when->setVisible(day.has_value());
    m_fields->show(day ? std::optional(PartialDate::ofDay(*day)) : std::nullopt);
    showRemark();
}

std::optional<QDate> PaperDay::day() const
{
    const auto date = m_fields->date();
    if (!m_isPaper->isChecked() || !date || date->day == 0 || date->earliest() > m_today)
        return std::nullopt;
    return date->earliest();
}

bool PaperDay::isOpen() const
{
    return m_isPaper->isChecked() && !day();
}

void PaperDay::enter()
{
    m_fields->tabStops().front()->setFocus();
}

std::vector<QWidget *> PaperDay::tabStops() const
{
    std::vector<QWidget *> stops{m_isPaper};
    for (QWidget *field : m_fields->tabStops())
        stops.push_back(field);
    return stops;
}

void PaperDay::showRemark()
{
    const auto date = m_fields->date();
    QString words = m_fields->remark();
    if (words.isEmpty() && date && date->day > 0 && date->earliest() > m_today)
        words = Tr::tr("This day is still to come. Which day stands on the paper?");
    else if (words.isEmpty() && isOpen())
        words = Tr::tr("Day, month and year are needed here.");
    m_remark->setText(words);
    m_remark->setVisible(!words.isEmpty());
}

} // namespace ui
