// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/form.h"

#include <QWidget>

namespace ui {

class Button;
class Label;

/// Beside the page, about the question the keyboard is in: how far the answer may travel, whether
/// the ministry has confirmed the question, and the keys. Only where the window is wide.
class HelpColumn final : public QWidget
{
    Q_OBJECT

public:
    explicit HelpColumn(QWidget *parent);

    void showQuestion(const forms::Question *question, bool takesNote);
    void retranslate();

Q_SIGNALS:
    void noteAsked();

private:
    const forms::Question *m_question = nullptr;
    bool m_takesNote = false;
    QWidget *m_paper;
    Label *m_privacyTitle;
    Label *m_privacy;
    Label *m_evidence;
    Button *m_note;
    Label *m_keys;
};

} // namespace ui
