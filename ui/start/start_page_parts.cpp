// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/bare_scroll.h"
#include "ui/forms/draft_timer.h"
#include "ui/shell/language.h"
#include "ui/shell/shortcuts.h"
#include "ui/start/decision_view.h"
#include "ui/start/prompt_sheet.h"
#include "ui/start/start_page.h"
#include "ui/start/step_view.h"
#include "ui/text/date_text.h"
#include "ui/tr.h"
#include "ui/widgets/action_bar.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/retranslate.h"

#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

StartPage::StartPage(Context &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_header(new PageHeader)
    , m_saved(new Badge(Tone::Good, Icon::Saved))
    , m_large(new Button(Variant::Secondary, Icon::Eye))
    , m_close(new Button(Variant::Secondary, Icon::Close))
    , m_banner(new Banner)
    , m_stack(new QStackedWidget)
    , m_decision(new DecisionView)
    , m_decisionArea(bareScroll(m_decision))
    , m_bar(new ActionBar)
    , m_previous(new Button(Variant::Secondary, Icon::Left))
    , m_next(new Button(Variant::Primary, Icon::Right))
    , m_drafts(new DraftTimer(this))
{
    createLayout();
    connectParts();
    bindKeys();
    inEveryLanguage(this, [this] {
        for (StepView *step : m_views)
            step->setLanguage(m_context.languages.current());
        setWords();
        tellAdvice();
    });
}

void StartPage::createLayout()
{
    m_header->addAction(m_saved);
    m_header->addAction(m_large);
    m_header->addAction(m_close);
    m_saved->hide();
    m_next->setKey(keyText(Deed::MainButton));
    m_next->setIconAfter();
    m_previous->setKey(u"Esc"_s);
    m_stack->addWidget(m_decisionArea);
    m_bar->addLeft(m_previous);
    m_bar->addRight(m_next);
    column()->addWidget(m_header);
    column()->addWidget(m_banner);
    column()->addWidget(m_stack, 1);
    column()->addWidget(m_bar);
}

void StartPage::connectParts()
{
    connect(m_drafts, &DraftTimer::due, this, &StartPage::save);
    connect(m_next, &Button::clicked, this, &StartPage::mainDeed);
    connect(m_previous, &Button::clicked, this, [this] {
        if (!stepBack())
            Q_EMIT backWanted();
    });
    connect(m_large, &Button::clicked, this, [this] {
        if (!view())
            return;
        const auto prompts = view()->prompts();
        showLarge(this, m_context.languages, prompts.texts, prompts.current);
    });
    connect(m_close, &Button::clicked, this, [this] {
        m_drafts->flush();
        Q_EMIT backWanted();
    });
    connect(m_decision, &DecisionView::formWanted, this, &StartPage::openForm);
    connect(m_decision, &DecisionView::travelChosen, this, &StartPage::keepTravel);
    connect(m_decision, &DecisionView::printWanted, this, &StartPage::print);
}

void StartPage::bindKeys()
{
    const auto choose = [this](Deed deed, std::optional<forms::NoValue> why) {
        bind(this, deed, [this, why] {
            if (view())
                view()->choose(why);
        });
    };
    choose(Deed::Answer, std::nullopt);
    choose(Deed::NotAsked, forms::NoValue::NotAsked);
    choose(Deed::Declined, forms::NoValue::Declined);
    choose(Deed::Unknown, forms::NoValue::Unknown);
    bind(this, Deed::PreviousSection, [this] { go(-1); });
    bind(this, Deed::NextSection, [this] { go(+1); });
    const auto move = [this](int direction) {
        return [this, direction] {
            if (view())
                view()->moveQuestion(direction);
        };
    };
    bind(this, Deed::PreviousQuestion, move(-1));
    bind(this, Deed::NextQuestion, move(+1));
}

void StartPage::tellAdvice()
{
    if (!m_work || m_views.empty())
        return;
    const Language language = m_context.languages.current();
    const QStringList advice = m_views.front()->advice(language);
    // On its own page the advice stands beside the question.
    if (!advice.isEmpty() && m_current > 0)
        m_banner->say(Tone::Urgent, advice.join(u' '),
            Tr::tr("Everything written so far is kept, and nothing has to be finished now."));
    else if (isDecision() && m_work->isServiceRefused())
        m_banner->say(Tone::Information, Tr::tr("No case was agreed to"),
            Tr::tr("Care is given all the same. Nothing is asked about what happened."));
    else
        m_banner->clear();
}

void StartPage::setWords()
{
    m_header->setTitle(Tr::tr("Private visit"));
    m_header->setSubtitle(m_work ? m_work->caseCode() : QString());
    m_saved->setVisible(m_savedAt.isValid());
    if (m_savedAt.isValid())
        m_saved->setText(Tr::tr("Saved on this computer %1").arg(timeText(m_savedAt)));
    //: Button: shows the questions in large letters, to read together
    m_large->setText(Tr::tr("Show large"));
    m_large->setVisible(view());
    m_close->setText(Tr::tr("Close"));
    m_previous->setText(m_current == 0 ? Tr::tr("Close") : Tr::tr("Previous"));
    m_bar->setEnabled(m_work.has_value());
    if (!m_work)
        return;
    m_next->setText(isDecision() ? Tr::tr("On to the full form") : Tr::tr("Next"));
    m_bar->setNote(isDecision()
            ? Tr::tr("The rest of the questions can wait.")
            //: %1 the number of the page shown, %2 how many there are
            : Tr::tr("Page %1 of %2. Any question may be left open.")
                  .arg(QString::number(m_current + 1), QString::number(stepCount() + 1)));
    if (isDecision() && m_shown)
        m_decision->show(m_shown->clock, m_shown->travelMinutes, m_context.languages.current());
}

} // namespace ui
