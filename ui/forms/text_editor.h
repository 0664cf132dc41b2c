// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/question_editor.h"

class QLineEdit;
class QPlainTextEdit;

namespace ui {

/// A line of text. A masked one shows dots while the keyboard is elsewhere. A telephone number is
/// kept in one form however it is typed; what is no number of this country is kept as typed.
class TextEditor final : public QuestionEditor
{
    Q_OBJECT

public:
    enum class Kind { Plain, Masked, Phone, Code };
    TextEditor(Kind kind, QWidget *parent);

    void setValue(const QJsonValue &value) override;
    QJsonValue value() const override;
    std::vector<QWidget *> tabStops() const override;
    QString remark() const override;
    bool isTyped() const override { return true; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    Kind m_kind;
    QLineEdit *m_line;
};

/// Several lines of text; grows with what is written, up to a third of a small screen.
class LongTextEditor final : public QuestionEditor
{
    Q_OBJECT

public:
    explicit LongTextEditor(QWidget *parent);

    void setValue(const QJsonValue &value) override;
    QJsonValue value() const override;
    std::vector<QWidget *> tabStops() const override;
    QString remark() const override;
    bool isTyped() const override { return true; }

private:
    void grow();

    QPlainTextEdit *m_text;
};

} // namespace ui
