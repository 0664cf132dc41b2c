// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/consent_card.h"

#include "ui/text/domain_text.h"
#include "ui/tr.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/list_row.h"
#include "ui/widgets/retranslate.h"

namespace ui {

namespace {

/// The words of the question about @p scope, wherever it is asked.
QString questionAbout(const QString &scope, const forms::FormLibrary &forms, Language language)
{
    for (const QString &id : forms.formIds())
        if (const forms::Question *question = forms.find(id)->form().question(scope))
            return question->label.in(language);
    return scope;
}

struct DecisionLook {
    Icon icon;
    Tone tone;
};

// No is a choice like yes: grey, never red.
DecisionLook lookOf(domain::Decision decision)
{
    using enum domain::Decision;
    switch (decision) {
    case Granted:
        return {Icon::Done, Tone::Good};
    case Refused:
    case Withdrawn:
        return {Icon::Refused, Tone::Passed};
    case Deferred:
        return {Icon::Waiting, Tone::Check};
    case NotAsked:
        return {Icon::Passed, Tone::Neutral};
    }
    Q_UNREACHABLE();
}

} // namespace

ConsentCard::ConsentCard(QWidget *parent)
    : TitledCard(parent)
    , m_rows(new QVBoxLayout)
{
    m_rows->setSpacing(2);
    column()->addLayout(m_rows);
    //: Heading: what the person agreed to
    inEveryLanguage(this, [this] { setTitle(Tr::tr("Agreed to")); });
}

void ConsentCard::show(
    const domain::Consent &consent, const forms::FormLibrary &forms, Language language)
{
    clear(m_rows);
    for (const auto &[scope, decision] : consent.scopes) {
        if (decision == domain::Decision::NotAsked)
            continue;
        const DecisionLook look = lookOf(decision);
        auto *row = new ListRow(look.icon);
        row->setIcon(look.icon, look.tone);
        row->setText(text(decision), questionAbout(scope, forms, language));
        row->setTitleTone(look.tone);
        m_rows->addWidget(row);
    }
    if (m_rows->count() == 0) {
        auto *nothing = captionLabel();
        nothing->setText(Tr::tr("Nothing has been asked yet, so nothing may be shared."));
        m_rows->addWidget(nothing);
    }
}

} // namespace ui
