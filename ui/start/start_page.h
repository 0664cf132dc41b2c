// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/context.h"
#include "ui/shell/page.h"
#include "ui/start/visit_work.h"

#include <optional>

class QScrollArea;
class QStackedWidget;

namespace ui {

class ActionBar;
class Badge;
class Banner;
class Button;
class DecisionView;
class DraftTimer;
class PageHeader;
class StepView;

/// A private visit from its first key: one page of questions after the other, then what can still
/// be done and until when. Everything goes into the forms of the case as it is answered.
class StartPage final : public Page
{
    Q_OBJECT

public:
    explicit StartPage(Context &context, QWidget *parent = nullptr);
    HelpTopic helpTopic() const override { return HelpTopic::PrivateVisit; }

    void begin(); ///< A new visit.
    void resume(Id<domain::Case> id); ///< One that was begun, from its first page.
    std::optional<Id<domain::Case>> caseId() const { return m_caseId; }
    int currentStep() const { return m_current; } ///< stepCount() is the decision.
    int stepCount() const { return int(m_views.size()); }
    DecisionView *decision() const { return m_decision; }

    void refresh() override; ///< After a lock: the same visit, the same page.
    void save() override;
    void mainDeed() override;
    void print() override; ///< The slip.
    bool stepBack() override;
    void wipe() override;

Q_SIGNALS:
    void formWanted(Id<domain::Case> id, const QString &formId);
    void savedAt(const QDateTime &moment);

protected:
    bool hasOwnTabOrder() const override { return true; }

private:
    void createLayout();
    void connectParts();
    void bindKeys();
    void take(const Result<casework::PrivateVisit> &visit);
    void makeViews();
    void showStep(int index);
    void go(int direction);
    void askClock();
    void keepTravel(std::optional<int> minutes);
    void openForm(const QString &formId);
    /// Where the keyboard is, for a draft of that form; empty if it is elsewhere.
    QString placeIn(const QString &formId) const;
    bool isDecision() const { return !m_views.empty() && m_current == stepCount(); }
    StepView *view() const;
    void setWords();
    void tellAdvice();

    struct Shown {
        casework::CareClock clock;
        std::optional<int> travelMinutes;
    };

    Context &m_context;
    std::optional<Id<domain::Case>> m_caseId; ///< Kept over a lock, as is the step.
    std::optional<VisitWork> m_work;
    std::optional<Shown> m_shown;
    std::vector<StepView *> m_views;
    int m_current = 0;
    std::optional<forms::Path> m_place; ///< Where the keyboard was at the lock.
    QDateTime m_savedAt;
    PageHeader *m_header;
    Badge *m_saved;
    Button *m_large;
    Button *m_close;
    Banner *m_banner;
    QStackedWidget *m_stack;
    DecisionView *m_decision;
    QScrollArea *m_decisionArea;
    ActionBar *m_bar;
    Button *m_previous;
    Button *m_next;
    DraftTimer *m_drafts;
};

} // namespace ui
