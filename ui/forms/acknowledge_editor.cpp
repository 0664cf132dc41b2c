// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/acknowledge_editor.h"

#include "ui/tr.h"
#include "ui/widgets/wrapped_button.h"

#include <QHBoxLayout>

namespace ui {

AcknowledgeEditor::AcknowledgeEditor(QWidget *parent)
    : QuestionEditor(parent)
    , m_check(new WrappedCheck)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_check);
    m_check->setText(Tr::tr("This was done"));
    connect(m_check, &QAbstractButton::clicked, this, &AcknowledgeEditor::answered);
}

void AcknowledgeEditor::setValue(const QJsonValue &value)
{
    m_check->setChecked(value.toBool());
}

QJsonValue AcknowledgeEditor::value() const
{
    return m_check->isChecked() ? QJsonValue(true) : QJsonValue();
}

std::vector<QWidget *> AcknowledgeEditor::tabStops() const
{
    return {m_check};
}

void AcknowledgeEditor::setLanguage(Language)
{
    m_check->setText(Tr::tr("This was done"));
}

} // namespace ui
