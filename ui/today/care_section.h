// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casework/today.h"

#include <QWidget>

class QHBoxLayout;
class QVBoxLayout;

namespace ui {

class Button;
class Card;
class Label;

/// "Care that cannot wait": three cards in a row, the most urgent first, and the others below when
/// they are asked for.
class CareSection final : public QWidget
{
    Q_OBJECT

public:
    explicit CareSection(QWidget *parent = nullptr);

    void show(const casework::Today &day, Language language);
    void clear();

Q_SIGNALS:
    void caseChosen(Id<domain::Case> id);

private:
    void addRow(const casework::CareDue &due, const QDateTime &now, Language language);
    void showMore(bool isShown);
    void setWords();

    Label *m_title;
    QHBoxLayout *m_cards;
    Card *m_calm;
    Label *m_calmTitle;
    Label *m_calmWords;
    Button *m_more;
    Card *m_others;
    QVBoxLayout *m_rows;
    Label *m_rest;
    int m_moreCount = 0;
    int m_restCount = 0;
    bool m_isMoreShown = false;
};

} // namespace ui
