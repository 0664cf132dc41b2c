// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/labelled_field.h"

#include "ui/theme/spacing.h"
#include "ui/theme/style.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>

namespace ui {

LabelledField::LabelledField(QWidget *editor, QWidget *parent)
    : QWidget(parent)
    , m_editor(editor)
    , m_label(new Label(TextSize::Base, Weight::Bold))
    , m_hint(captionLabel())
    , m_line(new QHBoxLayout)
    , m_remarkLine(new QWidget)
    , m_remarkIcon(new IconLabel(Icon::Warn))
    , m_remark(new Label)
{
    m_label->setBuddy(editor);
    m_line->setSpacing(8);
    m_line->addWidget(editor, 1);
    auto *remark = new QHBoxLayout(m_remarkLine);
    remark->setContentsMargins(0, 4, 0, 0);
    remark->setSpacing(spacing::iconToText);
    auto *icon = new QVBoxLayout;
    icon->addSpacing(4);
    icon->addWidget(m_remarkIcon);
    icon->addStretch();
    remark->addLayout(icon);
    remark->addWidget(m_remark, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::labelToField);
    column->addWidget(m_label);
    column->addWidget(m_hint);
    column->addLayout(m_line);
    column->addWidget(m_remarkLine);
    m_hint->hide();
    m_remarkLine->hide();
}

void LabelledField::setLabel(const QString &label)
{
    m_label->setText(label);
    m_editor->setAccessibleName(label);
}

void LabelledField::setHint(const QString &hint)
{
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
    m_editor->setAccessibleDescription(hint);
}

void LabelledField::setRemark(const QString &remark, Tone tone)
{
    m_remark->setText(remark);
    m_remark->setTone(tone);
    m_remarkIcon->setTone(tone);
    m_remarkIcon->setIcon(iconOf(tone));
    m_remarkLine->setVisible(!remark.isEmpty());
    const bool edged = !remark.isEmpty() && tone != Tone::Information;
    m_editor->setProperty(property::invalid, edged ? QVariant(int(tone)) : QVariant());
    m_editor->setAccessibleDescription(remark.isEmpty() ? m_hint->text() : remark);
    m_editor->update();
}

void LabelledField::addBeside(QWidget *widget)
{
    m_line->addWidget(widget);
}

QString LabelledField::remark() const
{
    return m_remark->text();
}

} // namespace ui
