// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/next_card.h"

#include "ui/shell/shortcuts.h"
#include "ui/text/domain_text.h"
#include "ui/text/today_text.h"
#include "ui/tr.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/list_row.h"
#include "ui/widgets/retranslate.h"

namespace ui {

namespace {

struct StepLook {
    Icon icon;
    std::optional<Tone> tone;
    QString why;
    QString button;
};

StepLook lookOf(casework::NextStep step)
{
    using enum casework::NextStep;
    switch (step) {
    case AskConsent:
        return {Icon::Consent, Tone::Check,
            Tr::tr("Before anything is written: what is agreed to, question by question."),
            //: Button: begins the consent conversation
            Tr::tr("Ask")};
    case ApproveClosure:
        return {Icon::Check, Tone::Check,
            Tr::tr("Somebody closed it. It stays open until this is looked at."), Tr::tr("Look")};
    case RecordCare:
        return {Icon::Care, Tone::Information,
            Tr::tr("What was offered, accepted and given. Care comes first; writing can follow."),
            Tr::tr("Begin")};
    case AskSafety:
        return {Icon::Safety, Tone::Information,
            Tr::tr("Before the person leaves: is it safe, and what is the plan?"), Tr::tr("Begin")};
    case FollowUp:
        return {Icon::FollowUp, Tone::Neutral, {}, Tr::tr("Begin")};
    case AwaitApproval:
        return {Icon::Waiting, Tone::Check,
            Tr::tr("Somebody who may approve it looks at it. There is nothing to do here."), {}};
    case TakeIntake:
        return {Icon::Edit, Tone::Information,
            Tr::tr("The urgent questions come first; the rest "
                   "can wait."),
            //: Button: begins a form
            Tr::tr("Begin")};
    case FinishDraft:
        return {Icon::Edit, Tone::Check, Tr::tr("It is kept as it was left."),
            //: Button: goes on with a form
            Tr::tr("Go on")};
    case DecideType:
        return {Icon::Search, Tone::Check,
            Tr::tr("The answers do not say which type it is, or another one was chosen. Until "
                   "somebody decides it is counted as under review."),
            //: Button: opens the sheet that asks for a decision
            Tr::tr("Decide")};
    case ReviewType:
        return {Icon::Search, Tone::Check,
            Tr::tr("The answers do not say yet which type it is, or another one was chosen: then "
                   "a supervisor decides. Later is fine."),
            //: Button: opens the intake to look at it
            Tr::tr("Look")};
    case AskToShare:
        return {Icon::Exchange, Tone::Neutral,
            Tr::tr("Without a yes, the province learns one number only."), Tr::tr("Ask")};
    case NothingNow:
        return {Icon::Done, Tone::Good, Tr::tr("Everything that is due has been done."), {}};
    }
    Q_UNREACHABLE();
}

} // namespace

NextCard::NextCard(QWidget *parent)
    : TitledCard(parent)
    , m_rows(new QVBoxLayout)
{
    m_rows->setSpacing(4);
    column()->addLayout(m_rows);
    //: Heading: what to do next on a case
    inEveryLanguage(this, [this] { setTitle(Tr::tr("Next")); });
}

void NextCard::show(
    const std::vector<casework::NextStep> &steps, const casework::SafeContact &contact)
{
    clear(m_rows);
    m_first = nullptr;
    for (size_t i = 0; i < steps.size(); ++i) {
        if (i > 0)
            m_rows->addWidget(new Rule);
        addRow(steps[i], i == 0, contact);
    }
}

void NextCard::takeKeyboard()
{
    if (m_first)
        m_first->setFocus();
}

void NextCard::addRow(casework::NextStep step, bool isFirst, const casework::SafeContact &contact)
{
    StepLook look = lookOf(step);
    if (step == casework::NextStep::FollowUp) // before anybody is called
        look.why = contactText(contact);
    auto *row = new ListRow(look.icon);
    row->setIcon(look.icon, look.tone);
    row->setText(text(step), look.why);
    if (!look.button.isEmpty()) {
        auto *button = new Button(isFirst ? Variant::Primary : Variant::Secondary);
        button->setText(look.button);
        if (isFirst)
            button->setKey(keyText(Deed::MainButton));
        if (isFirst)
            m_first = button;
        connect(button, &Button::clicked, this, [this, step] { Q_EMIT chosen(step); });
        row->addEnd(button);
    }
    m_rows->addWidget(row);
}

} // namespace ui
