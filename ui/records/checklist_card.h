// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casework/checklist.h"
#include "ui/context.h"

#include <QWidget>

class QVBoxLayout;

namespace ui {

class Label;

/// How the unit stands against the checklist: the score beside the one before, and what was
/// promised for what is not met. Hidden until an assessment is complete.
class ChecklistCard final : public QWidget
{
    Q_OBJECT

public:
    explicit ChecklistCard(Context &context, QWidget *parent = nullptr);

    void refresh();
    void clear();

private:
    void fill();
    void addScore(const QString &title, const casework::ChecklistStanding::Score &score);
    void addAction(const casework::ChecklistStanding::Action &action, Language language);

    Context &m_context;
    std::optional<casework::ChecklistStanding> m_standing;
    Label *m_title;
    QVBoxLayout *m_rows;
};

} // namespace ui
