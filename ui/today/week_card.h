// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casework/today.h"
#include "ui/widgets/titled_card.h"

namespace ui {

class Label;

/// "Due this week": by code, with the agreed way of contact on each line.
class WeekCard final : public TitledCard
{
    Q_OBJECT

public:
    explicit WeekCard(QWidget *parent = nullptr);

    void show(const casework::Today &day, Language language);
    void clear();

Q_SIGNALS:
    void caseChosen(Id<domain::Case> id);

private:
    void addRow(const casework::VisitDue &visit, Language language);
    void setWords();

    Label *m_codes;
    QVBoxLayout *m_rows;
    Label *m_empty;
    Label *m_rest;
    int m_restCount = 0;
};

} // namespace ui
