// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/known_card.h"

#include "ui/cases/link_sheets.h"
#include "ui/shell/register_thread.h"
#include "ui/text/link_text.h"
#include "ui/tr.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/list_row.h"
#include "ui/widgets/retranslate.h"
#include "ui/widgets/sheet.h"

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr size_t mostShown = 2; // of a form that is being filled, most belongs on the screen

/// The answers that tell who somebody is.
QStringList toldIn(const forms::Answers &intake)
{
    QStringList told;
    for (const QString &question : {u"name_khmer"_s, u"name_latin"_s, u"alias"_s, u"home_village"_s,
             u"home_commune"_s, u"birth_date"_s})
        told.append(intake.at(question).text());
    told.append(QString::number(intake.at(u"age_years"_s).value.toInt(-1)));
    return told;
}

bool hasName(const QStringList &told)
{
    return !told.at(0).isEmpty() || !told.at(1).isEmpty() || !told.at(2).isEmpty();
}

} // namespace

KnownCard::KnownCard(Context &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_rows(new QVBoxLayout)
    , m_later(new Button(Variant::Quiet))
{
    auto *card = new Card(nullptr, 12);
    card->setTone(Tone::Information);
    auto *title = new Label(TextSize::Base, Weight::Bold);
    auto *calm = captionLabel();
    auto *words = new QVBoxLayout;
    words->addWidget(title);
    words->addWidget(calm);
    auto *head = new QHBoxLayout;
    head->addLayout(words, 1);
    head->addWidget(m_later);
    m_rows->setSpacing(2);
    card->column()->addLayout(head);
    card->column()->addLayout(m_rows);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(spacing::pageMargin, 4, spacing::pageMargin, 4);
    outer->addWidget(card);
    m_later->setCompact();
    connect(m_later, &Button::clicked, this, [this] { hide(); });
    inEveryLanguage(this, [this, title, calm] {
        title->setText(Tr::tr("Perhaps this person is known here already"));
        calm->setText(Tr::tr("Go on as you like: nothing is merged, and the answer can wait."));
        m_later->setText(Tr::tr("Later"));
        if (!m_found.empty())
            take(m_found);
    });
    hide();
}

void KnownCard::clear()
{
    m_id.reset();
    m_told.clear();
    m_found.clear();
    ui::clear(m_rows);
    hide();
}

void KnownCard::look(Id<domain::Case> id, const forms::Answers &intake, casework::OpenReason reason)
{
    const QStringList told = toldIn(intake);
    if (m_id == id && m_told == told)
        return;
    m_id = id;
    m_reason = reason;
    m_told = told;
    if (hasName(told))
        ask();
    else
        take({});
}

void KnownCard::ask()
{
    m_context.registerThread.run(
        this,
        [id = *m_id, reason = m_reason](
            casework::CaseRegister &reg, const domain::Session &session) {
            return casework::perhapsKnown(reg, session, id, reason);
        },
        [this, id = *m_id](const Result<std::vector<casework::PerhapsKnown>> &found) {
            // What nobody may look at is no news; the form goes on without it.
            if (m_id == id)
                take(found.value_or(std::vector<casework::PerhapsKnown>()));
        });
}

void KnownCard::take(std::vector<casework::PerhapsKnown> found)
{
    m_found = std::move(found);
    ui::clear(m_rows);
    for (size_t i = 0; i < std::min(m_found.size(), mostShown); ++i)
        addRow(m_found[i]);
    setVisible(!m_found.empty());
}

void KnownCard::addRow(const casework::PerhapsKnown &known)
{
    auto *row = new ListRow(Icon::Cases);
    row->setText(known.caseCode, whyAlike(known));
    const auto addButton = [&](const QString &words, auto deed) {
        auto *button = new Button;
        button->setCompact();
        button->setText(words);
        button->setAccessibleName(u"%1: %2"_s.arg(known.caseCode, words));
        connect(button, &Button::clicked, this, deed);
        row->addEnd(button);
    };
    addButton(text(domain::LinkKind::SamePerson), [this, id = known.id, code = known.caseCode] {
        if (Sheet::openIn(this))
            return;
        askWhySame(this, code, [this, id](domain::LinkReason reason) {
            link(id, domain::LinkKind::SamePerson, reason);
        });
    });
    addButton(text(domain::LinkKind::SomeoneElse), [this, id = known.id] {
        link(id, domain::LinkKind::SomeoneElse, domain::LinkReason::DetailsDiffer);
    });
    m_rows->addWidget(row);
}

void KnownCard::link(Id<domain::Case> other, domain::LinkKind kind, domain::LinkReason reason)
{
    if (!m_id)
        return;
    m_context.registerThread.run(
        this,
        [id = *m_id, other, kind, reason, opened = m_reason](
            casework::CaseRegister &reg, const domain::Session &session) {
            return casework::linkCases(reg, session, id, other, kind, reason, opened);
        },
        [this](const Result<domain::CaseLink> &linked) {
            if (!linked)
                Q_EMIT failed(linked.error().code);
            else if (m_id)
                ask();
        });
}

} // namespace ui
