// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/links_card.h"

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

LinksCard::LinksCard(Context &context, QWidget *parent)
    : TitledCard(parent)
    , m_context(context)
    , m_rows(new QVBoxLayout)
    , m_link(new Button(Variant::Quiet, Icon::Plus))
{
    m_rows->setSpacing(2);
    column()->addLayout(m_rows);
    column()->addWidget(m_link, 0, Qt::AlignLeft);
    connect(m_link, &Button::clicked, this, &LinksCard::link);
    inEveryLanguage(this, [this] {
        //: Heading: other cases of the same person or incident
        setTitle(Tr::tr("Linked cases"));
        m_link->setText(Tr::tr("Link another case"));
    });
}

void LinksCard::clear()
{
    ui::clear(m_rows);
    m_id.reset();
}

void LinksCard::show(const casework::CaseFile &file, casework::OpenReason reason)
{
    clear();
    m_id = file.c.id;
    m_reason = reason;
    for (const casework::LinkedCase &linked : file.links)
        addRow(linked);
    m_link->setVisible(file.mayLink);
    setVisible(file.mayLink || !file.links.empty());
}

void LinksCard::addRow(const casework::LinkedCase &linked)
{
    const bool holds = linked.link.holds();
    auto *row = new ListRow(holds ? Icon::Cases : Icon::Passed);
    row->setIcon(holds ? Icon::Cases : Icon::Passed, holds ? Tone::Information : Tone::Passed);
    row->setText(linked.caseCode + u": "_s + text(linked.link.kind), storyOf(linked.link));
    row->setTitleTone(holds ? std::nullopt : std::optional(Tone::Passed));
    m_rows->addWidget(row);
    auto *buttons = new QWidget;
    auto *line = new QHBoxLayout(buttons);
    line->setContentsMargins(0, 0, 0, 4);
    const auto addButton = [&](const QString &words, auto deed) {
        auto *button = new Button;
        button->setCompact();
        button->setText(words);
        button->setAccessibleName(words + u' ' + linked.caseCode);
        connect(button, &Button::clicked, this, deed);
        line->addWidget(button);
    };
    addButton(Tr::tr("Open case"), [this, id = linked.id] { Q_EMIT caseWanted(id); });
    if (linked.mayTakeBack)
        //: Button: ends a link between two cases
        addButton(Tr::tr("Take back"), [this, linked] { takeBack(linked); });
    line->addStretch(1);
    m_rows->addWidget(buttons);
}

void LinksCard::link()
{
    if (!m_id || Sheet::openIn(this))
        return;
    askLink(this, [this](const QString &typed, domain::LinkKind kind, domain::LinkReason reason) {
        if (!m_id)
            return;
        m_context.registerThread.run(
            this,
            [id = *m_id, opened = m_reason, typed, kind, reason](
                casework::CaseRegister &reg, const domain::Session &session) -> Result<> {
                const auto other = TRY(casework::findCase(reg, session, typed));
                TRY(casework::linkCases(reg, session, id, other, kind, reason, opened));
                return {};
            },
            [this](const Result<> &done) { told(done); });
    });
}

void LinksCard::takeBack(const casework::LinkedCase &linked)
{
    if (Sheet::openIn(this))
        return;
    askTakingBack(
        this, linked.caseCode, [this, link = linked.link.id](domain::UnlinkReason because) {
            if (!m_id)
                return;
            m_context.registerThread.run(
                this,
                [id = *m_id, opened = m_reason, link, because](
                    casework::CaseRegister &reg, const domain::Session &session) {
                    return casework::takeLinkBack(reg, session, id, link, because, opened);
                },
                [this](const Result<> &done) { told(done); });
        });
}

void LinksCard::told(const Result<> &done)
{
    if (!done)
        Q_EMIT failed(done.error().code);
    else
        Q_EMIT changed();
}

} // namespace ui
