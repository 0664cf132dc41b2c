// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/interview.h"

#include <QWidget>

class QVBoxLayout;

namespace ui {

class Button;
class Label;
class PaperDay;

/// What is still open before a form can be completed, each with a way there.
class FinishPage final : public QWidget
{
    Q_OBJECT

public:
    explicit FinishPage(QWidget *parent);

    /// @p today is the last day a paper can be of.
    void show(const forms::Interview &interview, Language language, QDate today);
    PaperDay *paper() const { return m_paper; }
    int openCount() const { return m_openCount; } ///< What stops completing.
    const std::vector<Button *> &ways() const { return m_ways; }

Q_SIGNALS:
    void wayAsked(const forms::Path &path);

private:
    void addRow(const forms::Interview &interview, const forms::Issue &issue, Language language);

    Label *m_title;
    Label *m_summary;
    PaperDay *m_paper;
    Label *m_kept;
    QVBoxLayout *m_rows;
    std::vector<Button *> m_ways;
    int m_openCount = 0;
};

} // namespace ui
