// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/question_editor.h"

class QLineEdit;

namespace ui {

/// A number, in the digits of either script. What could not be a number cannot be typed.
class NumberEditor final : public QuestionEditor
{
    Q_OBJECT

public:
    enum class Kind { Whole, Decimal };
    NumberEditor(Kind kind, QWidget *parent);

    void setValue(const QJsonValue &value) override;
    QJsonValue value() const override;
    std::vector<QWidget *> tabStops() const override;
    QString remark() const override;
    bool isTyped() const override { return true; }

private:
    QLineEdit *m_line;
};

} // namespace ui
