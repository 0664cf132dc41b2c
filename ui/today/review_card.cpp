// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/review_card.h"

#include "ui/cases/type_sheet.h"
#include "ui/shell/register_thread.h"
#include "ui/text/date_text.h"
#include "ui/tr.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/list_row.h"
#include "ui/widgets/retranslate.h"

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr size_t mostOfList = 5;

/// "3 open cases, 2 drafts since 4 March 2030": what there is none of is not said.
QString loadOf(const casework::Review::Worker &worker)
{
    QStringList parts;
    if (worker.overdueVisits > 0)
        parts.append(Tr::tr("%n follow-up(s) overdue", nullptr, worker.overdueVisits));
    if (worker.openCases > 0)
        parts.append(Tr::tr("%n open case(s)", nullptr, worker.openCases));
    if (worker.drafts > 0 && worker.oldestDraft)
        //: %1 the day of the oldest
        parts.append(Tr::tr("%n draft(s), the oldest of %1", nullptr, worker.drafts)
                         .arg(dateText(*worker.oldestDraft)));
    if (worker.typesToReview > 0)
        parts.append(Tr::tr("%n type(s) to look at", nullptr, worker.typesToReview));
    return parts.join(u" · "_s);
}

} // namespace

ReviewCard::ReviewCard(Context &context, QWidget *parent)
    : TitledCard(parent)
    , m_context(context)
    , m_codes(captionLabel())
    , m_rows(new QVBoxLayout)
{
    m_codes->setOneLine();
    m_rows->setSpacing(4);
    addToHead(m_codes);
    column()->setSpacing(6);
    column()->addLayout(m_rows);
    inEveryLanguage(this, [this] {
        //: Heading: what a supervisor looks at
        setTitle(Tr::tr("For review"));
        m_codes->setText(Tr::tr("codes only"));
        fill();
    });
}

void ReviewCard::show(const std::optional<casework::Review> &review)
{
    m_review = review;
    fill();
}

void ReviewCard::clear()
{
    m_review.reset();
    fill();
}

void ReviewCard::fill()
{
    ui::clear(m_rows);
    setVisible(m_review && !m_review->isEmpty());
    if (!m_review)
        return;
    addList(m_review->closures, Tr::tr("To be closed: please look"));
    const auto &session = m_context.registerThread.session();
    const bool mayDecide = session && casework::mayDecideType(*session);
    const auto decide = [this](ListRow *row, const auto &one) { addDeciding(row, one); };
    addList(m_review->types, Tr::tr("The type waits for a decision"),
        mayDecide ? Deed(decide) : Deed());
    addList(m_review->visits, Tr::tr("The day of the follow-up went by"));
    for (const casework::Review::Worker &worker : m_review->workers)
        addWorker(worker);
}

/// Who looks after the work of others opens the case for that, and it is written down so.
void ReviewCard::addDeciding(ListRow *row, const casework::Review::Waiting &one)
{
    auto *decide = new Button;
    decide->setCompact();
    decide->setText(Tr::tr("Decide"));
    decide->setAccessibleName(u"%1 %2"_s.arg(decide->text(), one.caseCode));
    connect(decide, &Button::clicked, this, [this, id = one.id] {
        decideType(m_context, this, id, casework::OpenReason::Supervision,
            [this](const Result<domain::Case> &decided) {
                if (!decided)
                    return Q_EMIT failed(decided.error().code);
                Q_EMIT typeDecided();
            });
    });
    row->addEnd(decide);
}

void ReviewCard::addList(
    const std::vector<casework::Review::Waiting> &list, const QString &why, const Deed &addDeed)
{
    for (size_t i = 0; i < std::min(list.size(), mostOfList); ++i) {
        const casework::Review::Waiting &one = list[i];
        auto *row = new ListRow(Icon::Waiting);
        row->setIcon(Icon::Waiting, Tone::Check);
        row->setText(u"%1: %2"_s.arg(one.caseCode, why),
            //: %1 a user, %2 a day
            Tr::tr("%1, since %2").arg(one.owner, dateText(one.since)));
        if (addDeed)
            addDeed(row, one);
        auto *open = new Button;
        open->setCompact();
        open->setText(Tr::tr("Open case"));
        open->setAccessibleName(u"%1 %2"_s.arg(open->text(), one.caseCode));
        connect(open, &Button::clicked, this, [this, id = one.id] { Q_EMIT caseChosen(id); });
        row->addEnd(open);
        m_rows->addWidget(row);
    }
    if (list.size() <= mostOfList)
        return;
    auto *rest = captionLabel();
    //: %1 a state, "The day of the follow-up went by"
    rest->setText(Tr::tr("%1: %n more", nullptr, int(list.size() - mostOfList)).arg(why));
    m_rows->addWidget(rest);
}

void ReviewCard::addWorker(const casework::Review::Worker &worker)
{
    if (m_rows->count() > 0)
        m_rows->addWidget(new Rule);
    auto *row = new ListRow(Icon::User);
    row->setText(worker.name, loadOf(worker));
    m_rows->addWidget(row);
}

} // namespace ui
