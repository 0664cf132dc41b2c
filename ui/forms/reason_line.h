// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace ui {

class Label;

/// In place of the field when there is a reason for no value, or the value is sealed: a grey line
/// that says that the question is complete. Takes the keyboard, so that Ctrl+0 can bring the field
/// back.
class ReasonLine final : public QWidget
{
    Q_OBJECT

public:
    explicit ReasonLine(QWidget *parent);

    void setWords(const QString &words);

protected:
    void paintEvent(QPaintEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    Label *m_words;
};

} // namespace ui
