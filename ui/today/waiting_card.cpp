// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/waiting_card.h"

#include "base/clock.h"
#include "ui/shell/rail.h"
#include "ui/text/date_text.h"
#include "ui/text/today_text.h"
#include "ui/tr.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/list_row.h"
#include "ui/widgets/retranslate.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

WaitingCard::WaitingCard(QWidget *parent)
    : TitledCard(parent)
    , m_rows(new QVBoxLayout)
    , m_empty(captionLabel())
{
    m_rows->setSpacing(4);
    column()->setSpacing(6);
    column()->addWidget(m_empty);
    column()->addLayout(m_rows);
    column()->addStretch(1);
    inEveryLanguage(this, [this] { setWords(); });
    clear();
}

void WaitingCard::clear()
{
    ui::clear(m_rows);
    m_empty->hide();
}

void WaitingCard::show(const casework::Today &day, Language language)
{
    clear();
    if (!day.drafts.empty()) {
        const casework::OpenDraft &newest = day.drafts.front();
        add({Icon::Edit, Tone::Accent,
            Tr::tr("%n draft(s) to finish", nullptr, int(day.drafts.size())),
            //: %1 a form, %2 the code of a case
            Tr::tr("Newest: %1, %2").arg(newest.title.in(language), newest.caseCode),
            Tr::tr("Go on"), [this, id = newest.recordId] { Q_EMIT draftChosen(id); }});
    }
    addUnanswered(day.referrals, day.now,
        Tr::tr("%n referral(s) without an answer", nullptr, int(day.referrals.size())),
        Tr::tr("You can telephone the receiver."));
    addUnanswered(day.reports, day.now,
        Tr::tr("%n report(s) not known to be received", nullptr, int(day.reports.size())),
        Tr::tr("Ask whether it has arrived."));
    if (day.bundle)
        addBundle(*day.bundle);
    m_empty->setVisible(m_rows->count() == 0);
}

void WaitingCard::addUnanswered(const std::vector<casework::Unanswered> &open, const QDateTime &now,
    const QString &what, const QString &step)
{
    if (open.empty())
        return;
    const auto oldest = std::ranges::min_element(open, {},
        [](const casework::Unanswered &one) { return one.card.opensAt.toSecsSinceEpoch(); });
    const int days = int(oldest->card.opensAt.daysTo(now));
    add({Icon::Refer, Tone::Check, what, Tr::tr("%n day(s).", nullptr, days) + u' ' + step,
        Tr::tr("Open case"), [this, id = oldest->id] { Q_EMIT caseChosen(id); }});
}

void WaitingCard::addBundle(const casework::BundleState &bundle)
{
    const QString sent = bundle.lastSentAt
        //: %1 a day
        ? Tr::tr("Last sent %1").arg(dateText(inCambodia(*bundle.lastSentAt).date()))
        : Tr::tr("Nothing sent yet");
    add({Icon::Stick, {},
        bundle.waitsToBeCarried ? Tr::tr("A bundle is ready to be carried")
                                : Tr::tr("Bundle for the province"),
        sent, text(Place::Exchange), [this] { Q_EMIT exchangeChosen(); }});
}

void WaitingCard::add(const Line &line)
{
    if (m_rows->count() > 0)
        m_rows->addWidget(new Rule);
    auto *row = new ListRow(line.icon);
    row->setIcon(line.icon, line.tone);
    row->setText(line.what, line.more);
    auto *button = new Button;
    button->setCompact();
    button->setText(line.button);
    button->setAccessibleName(u"%1. %2. %3"_s.arg(line.button, line.what, line.more));
    connect(button, &Button::clicked, this, line.deed);
    row->addEnd(button);
    m_rows->addWidget(row);
}

void WaitingCard::setWords()
{
    //: Heading: what this person still has to do
    setTitle(Tr::tr("Waiting for you"));
    m_empty->setText(Tr::tr("Nothing waits. Everything that was begun is finished."));
}

} // namespace ui
