// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casework/private_visit.h"

#include <QWidget>

#include <array>

class QLineEdit;
class QVBoxLayout;

namespace ui {

class Button;
class CareCard;
class Label;
class LabelledField;

/// What the first minutes lead to: PEP and emergency contraception with the time that is left,
/// until when to leave, what else cannot wait, and the slip.
class DecisionView final : public QWidget
{
    Q_OBJECT

public:
    explicit DecisionView(QWidget *parent = nullptr);

    void show(
        const casework::CareClock &clock, std::optional<int> travelMinutes, Language language);
    void clear();
    /// The keyboard to the first card.
    void enter();
    QWidget *chainTabStops(QWidget *before);

    /// "To arrive in time, leave before 09:30."; empty if nothing has to be reached.
    QString leaveBefore() const;

Q_SIGNALS:
    void formWanted(const QString &formId);
    void travelChosen(std::optional<int> minutes);
    void printWanted();

private:
    void createLayout();
    QWidget *leaveCard();
    QWidget *slipCard();
    void showDecisions(Language language);
    void showLeave();
    void showOthers(Language language);
    void showSlip(Language language);
    void takeTravel();
    void setWords();

    std::optional<casework::CareClock> m_clock;
    std::optional<int> m_travel;
    std::array<CareCard *, 2> m_cards;
    Label *m_dosesNote;
    Label *m_leaveTitle;
    Label *m_leave;
    QLineEdit *m_minutes;
    LabelledField *m_minutesField;
    Label *m_slipTitle;
    QVBoxLayout *m_slipRows;
    Label *m_slipHint;
    Button *m_print;
    QWidget *m_others;
    Label *m_othersTitle;
    QVBoxLayout *m_otherRows;
};

} // namespace ui
