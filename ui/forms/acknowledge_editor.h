// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/question_editor.h"

namespace ui {

class WrappedCheck;

/// One tick: this was done.
class AcknowledgeEditor final : public QuestionEditor
{
    Q_OBJECT

public:
    explicit AcknowledgeEditor(QWidget *parent);

    void setValue(const QJsonValue &value) override;
    QJsonValue value() const override;
    std::vector<QWidget *> tabStops() const override;
    void setLanguage(Language language) override;

private:
    WrappedCheck *m_check;
};

} // namespace ui
