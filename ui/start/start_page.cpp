// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/start_page.h"

#include "base/clock.h"
#include "ui/forms/bare_scroll.h"
#include "ui/forms/draft_timer.h"
#include "ui/print/printer.h"
#include "ui/shell/language.h"
#include "ui/shell/register_thread.h"
#include "ui/start/decision_view.h"
#include "ui/start/slip.h"
#include "ui/start/step_view.h"
#include "ui/text/date_text.h"
#include "ui/tr.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/page_header.h"

#include <QScrollArea>
#include <QStackedWidget>
#include <QTextDocument>
#include <QVBoxLayout>

namespace ui {

void StartPage::begin()
{
    wipe();
    m_caseId.reset();
    m_place.reset();
    m_current = 0;
    m_context.registerThread.run(this, &casework::startVisit,
        [this](const Result<casework::PrivateVisit> &visit) { take(visit); });
}

void StartPage::resume(Id<domain::Case> id)
{
    wipe();
    m_caseId = id;
    m_place.reset();
    m_current = 0;
}

void StartPage::refresh()
{
    if (!m_caseId)
        return;
    if (m_work)
        return showStep(m_current);
    m_context.registerThread.run(
        this,
        [id = *m_caseId](casework::CaseRegister &reg, const domain::Session &session) {
            return casework::resumeVisit(reg, session, id);
        },
        [this](const Result<casework::PrivateVisit> &visit) { take(visit); });
}

void StartPage::take(const Result<casework::PrivateVisit> &visit)
{
    if (!visit) {
        if (visit.error().code != ErrorCode::Interrupted)
            m_banner->tellError(visit.error().code);
        return;
    }
    m_caseId = visit->caseId;
    m_work.emplace(*visit, m_context.environment.clock);
    makeViews();
    showStep(std::min(m_current, stepCount()));
}

void StartPage::makeViews()
{
    const auto steps = casework::visitSteps(*m_context.environment.forms);
    if (!steps)
        return m_banner->tellError(steps.error().code);
    for (const casework::VisitStep &step : *steps) {
        auto *view = new StepView(
            step, m_work->interview(step.formId), m_context.languages.current(), nullptr);
        m_views.push_back(view);
        m_stack->addWidget(view);
        connect(view, &StepView::changed, this, [this, formId = step.formId] {
            m_work->touch(formId);
            m_drafts->touch();
        });
    }
}

StepView *StartPage::view() const
{
    return m_current < stepCount() ? m_views[size_t(m_current)] : nullptr;
}

void StartPage::showStep(int index)
{
    m_current = index;
    setWords();
    if (isDecision()) {
        m_stack->setCurrentWidget(m_decisionArea);
        setTabOrder(m_decision->chainTabStops(m_close), m_next);
        m_decision->enter();
        askClock();
    } else {
        m_stack->setCurrentWidget(view());
        view()->refresh();
        setTabOrder(view()->chainTabStops(m_close), m_next);
        if (!m_place || !view()->enterAt(*m_place))
            view()->enter();
        m_place.reset();
    }
    setTabOrder(m_next, m_previous);
    tellAdvice();
}

void StartPage::go(int direction)
{
    if (!m_work)
        return;
    m_drafts->flush();
    using Kind = casework::VisitStep::Kind;
    const bool isOver = m_work->isServiceRefused();
    // Without a yes to a case nothing is asked about what happened; the care stays the same.
    if (isOver && direction > 0 && view() && view()->kind() == Kind::Consent)
        return showStep(stepCount());
    if (isOver && direction < 0 && isDecision())
        return showStep(int(Kind::Consent));
    if (const int next = m_current + direction; next >= 0 && next <= stepCount())
        showStep(next);
}

void StartPage::mainDeed()
{
    if (!isDecision())
        go(+1);
    else if (m_work)
        openForm(QStringLiteral("intake"));
}

bool StartPage::stepBack()
{
    m_drafts->flush();
    if (!m_work || m_current == 0)
        return false;
    go(-1);
    return true;
}

void StartPage::openForm(const QString &formId)
{
    m_drafts->flush();
    // The other page writes into the same forms; here they are read anew on the way back.
    const auto id = *m_caseId;
    wipe();
    Q_EMIT formWanted(id, formId);
}

void StartPage::save()
{
    if (!m_work)
        return;
    for (VisitWork::Changed &changed : m_work->takeChanged()) {
        const QString formId = changed.form.form->form().id;
        m_context.registerThread.run(
            this,
            [changed = std::move(changed), place = placeIn(formId)](
                casework::CaseRegister &reg, const domain::Session &session) {
                return casework::saveDraft(reg, session, changed.form, changed.answers, place);
            },
            [this, formId](const Result<> &saved) {
                if (!saved) {
                    if (m_work)
                        m_work->touch(formId); // it is tried again
                    if (saved.error().code != ErrorCode::Interrupted)
                        m_banner->tellError(saved.error().code);
                    return;
                }
                m_savedAt = m_context.environment.clock();
                Q_EMIT savedAt(m_savedAt);
                setWords();
            });
    }
}

QString StartPage::placeIn(const QString &formId) const
{
    if (!view() || view()->formId() != formId)
        return {};
    const auto path = view()->focusPath();
    return path ? path->toString() : QString();
}

void StartPage::askClock()
{
    m_context.registerThread.run(
        this,
        [id = *m_caseId](
            casework::CaseRegister &reg, const domain::Session &session) -> Result<Shown> {
            auto clock = TRY(casework::careClock(reg, session, id));
            auto travel = TRY(casework::travelTime(reg));
            return Shown{std::move(clock), travel};
        },
        [this](const Result<Shown> &shown) {
            if (!shown) {
                if (shown.error().code != ErrorCode::Interrupted)
                    m_banner->tellError(shown.error().code);
                return;
            }
            if (!m_work)
                return; // locked meanwhile
            m_shown = *shown;
            setWords();
        });
}

void StartPage::keepTravel(std::optional<int> minutes)
{
    m_context.registerThread.run(
        this,
        [minutes](casework::CaseRegister &reg, const domain::Session &session) {
            return casework::setTravelTime(reg, session, minutes);
        },
        [this](const Result<> &kept) {
            if (!kept && kept.error().code != ErrorCode::Interrupted)
                return m_banner->tellError(kept.error().code);
            if (m_work)
                askClock();
        });
}

void StartPage::print()
{
    if (!m_shown || !isDecision())
        return;
    const casework::Slip slip = casework::slipOf(m_shown->clock);
    m_context.registerThread.run(
        this,
        [code = slip.caseCode](casework::CaseRegister &reg, const domain::Session &session) {
            return casework::printSlip(reg, session, code);
        },
        [this, slip](const Result<casework::PrintPass> &pass) {
            if (!pass)
                return m_banner->tellError(pass.error().code);
            if (!m_work)
                return; // locked meanwhile
            const Language language = m_context.languages.current();
            printOnPaper(this, slipPaper(slip, language), slipMarks(*pass, slip, language));
        });
}

void StartPage::wipe()
{
    m_drafts->flush();
    if (view())
        m_place = view()->focusPath();
    for (StepView *step : m_views)
        delete step;
    m_views.clear();
    m_work.reset();
    m_shown.reset();
    m_savedAt = {};
    m_decision->clear();
    m_banner->clear();
    setWords();
}

} // namespace ui
