// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/question_editor.h"

#include "ui/theme/style.h"

#include <QEvent>
#include <QVariant>

namespace ui {

void QuestionEditor::setSpokenName(const QString &name)
{
    for (QWidget *stop : tabStops())
        stop->setAccessibleName(name);
}

void QuestionEditor::setMarked(bool isMarked)
{
    for (QWidget *stop : tabStops()) {
        const QVariant tone = isMarked ? QVariant(int(Tone::Check)) : QVariant();
        if (stop->property(property::invalid) == tone)
            continue;
        stop->setProperty(property::invalid, tone);
        stop->update();
    }
}

void QuestionEditor::keepFromWheel(QWidget *field)
{
    field->setFocusPolicy(Qt::StrongFocus);
    field->installEventFilter(this);
}

bool QuestionEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Wheel) {
        event->ignore();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace ui
