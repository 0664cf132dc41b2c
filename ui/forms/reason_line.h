// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/answers.h"

#include <QWidget>

namespace ui {

class Label;

/// In place of the field when there is a reason for no value: a grey line that says that the
/// question is complete. Takes the keyboard, so that Ctrl+0 can bring the field back.
class ReasonLine final : public QWidget
{
    Q_OBJECT

public:
    explicit ReasonLine(QWidget *parent);

    void setReason(forms::NoValue why);

protected:
    void paintEvent(QPaintEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    Label *m_words;
};

} // namespace ui
