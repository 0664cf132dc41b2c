// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/exchange_page.h"

#include "base/clock.h"
#include "ui/shell/rail.h"
#include "ui/shell/register_thread.h"
#include "ui/shell/shortcuts.h"
#include "ui/text/date_text.h"
#include "ui/text/domain_text.h"
#include "ui/text/error_text.h"
#include "ui/theme/spacing.h"
#include "ui/tr.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/folder_dialog.h"
#include "ui/widgets/label.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/retranslate.h"
#include "ui/widgets/stacking.h"

#include <QTableView>

#include <algorithm>

namespace ui {

namespace {

using casework::SentBundle;
using SentModel = ValueTableModel<SentBundle>;
using ReceivedModel = ValueTableModel<CameIn>;

SentModel::BadgeLook lookOf(const SentBundle &bundle)
{
    using enum casework::SentState;
    switch (bundle.state) {
    case Written:
        return {Tone::Information, Icon::Envelope};
    case Carried:
        return {Tone::Check, Icon::Stick};
    case Received:
    case Applied:
        return {Tone::Good, Icon::Done};
    case Refused:
        return {Tone::Urgent, Icon::Refused};
    }
    Q_UNREACHABLE();
}

QString text(CameIn::State state)
{
    switch (state) {
    case CameIn::State::Applied:
        return Tr::tr("Taken in");
    case CameIn::State::Held:
        //: A bundle waits for an earlier one
        return Tr::tr("Waiting");
    case CameIn::State::Refused:
        return Tr::tr("Refused");
    }
    Q_UNREACHABLE();
}

/// What was taken in or waits, and what was put aside, as one list with the newest first.
std::vector<CameIn> together(const std::vector<casework::ReceivedBundle> &received,
    const std::vector<casework::PutAside> &aside)
{
    using State = casework::ReceivedBundle::State;
    std::vector<CameIn> all;
    for (const casework::ReceivedBundle &bundle : received)
        all.push_back({bundle.senderUnit, bundle.sequence,
            bundle.state == State::Held ? CameIn::State::Held : CameIn::State::Applied,
            bundle.receivedAt});
    for (const casework::PutAside &file : aside)
        all.push_back({file.sender, file.sequence, CameIn::State::Refused, file.at});
    std::ranges::stable_sort(all, std::ranges::greater(), &CameIn::at);
    return all;
}

ReceivedModel::BadgeLook lookOf(const CameIn &bundle)
{
    switch (bundle.state) {
    case CameIn::State::Applied:
        return {Tone::Good, Icon::Done};
    case CameIn::State::Held:
        return {Tone::Check, Icon::Waiting};
    case CameIn::State::Refused:
        return {Tone::Urgent, Icon::Refused};
    }
    Q_UNREACHABLE();
}

QString dayOf(const QDateTime &moment)
{
    return dateText(inCambodia(moment).date());
}

std::vector<SentModel::Column> sentColumns()
{
    return {{.title = [] { return Tr::tr("To"); },
                .text = [](const SentBundle &b) { return b.destinationUnit; }},
        //: Column: the number of a bundle. Short
        {.title = [] { return Tr::tr("No."); },
            .text = [](const SentBundle &b) { return QString::number(b.sequence); }},
        {.title = [] { return Tr::tr("State"); },
            .text = [](const SentBundle &b) { return ui::text(b.state); },
            .badge = [](const SentBundle &b) { return lookOf(b); }},
        //: Column: the day something was written or came
        {.title = [] { return Tr::tr("Day"); },
            .text = [](const SentBundle &b) { return dayOf(b.writtenAt); }}};
}

std::vector<ReceivedModel::Column> receivedColumns()
{
    return {
        {.title = [] { return Tr::tr("From"); },
            //: A bundle came from a unit that could not be known
            .text
            = [](const CameIn &b) { return b.sender.isEmpty() ? Tr::tr("Not known") : b.sender; }},
        {.title = [] { return Tr::tr("No."); },
            .text =
                [](const CameIn &b) {
                    return b.sequence > 0 ? QString::number(b.sequence) : QString(u'-');
                }},
        {.title = [] { return Tr::tr("State"); },
            .text = [](const CameIn &b) { return text(b.state); },
            .badge = [](const CameIn &b) { return lookOf(b); }},
        {.title = [] { return Tr::tr("Day"); },
            .text = [](const CameIn &b) { return dayOf(b.at); }}};
}

Card *tableCard(Label *title, Label *hint, QTableView *table, const QList<Button *> &buttons)
{
    auto *card = new Card(nullptr, 6);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(12, 8, 8, 0);
    head->addWidget(title, 1);
    for (Button *button : buttons)
        head->addWidget(button);
    card->column()->addLayout(head);
    hint->setContentsMargins(12, 0, 12, 0);
    card->column()->addWidget(hint);
    card->column()->addWidget(table, 1);
    return card;
}

} // namespace

ExchangePage::ExchangePage(Context &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_header(new PageHeader)
    , m_banner(new Banner)
    , m_export(new Button(Variant::Primary, Icon::Envelope))
    , m_import(new Button(Variant::Secondary, Icon::Inbox))
    , m_carry(new Button(Variant::Secondary, Icon::Stick))
    , m_sentTitle(new Label(TextSize::Section, Weight::Bold))
    , m_receivedTitle(new Label(TextSize::Section, Weight::Bold))
    , m_sentHint(captionLabel())
    , m_receivedHint(captionLabel())
    , m_sent(new SentModel(sentColumns(), this))
    , m_received(new ReceivedModel(receivedColumns(), this))
    , m_sentTable(newTable())
    , m_receivedTable(newTable())
{
    m_sentTable->setModel(m_sent);
    m_receivedTable->setModel(m_received);
    m_import->setKey(keyText(Deed::OpenFolder));
    m_export->setKey(keyText(Deed::MainButton));
    m_carry->setCompact();
    m_header->addAction(m_import);
    m_header->addAction(m_export);
    auto *cards = new QHBoxLayout;
    stackWhenNarrow(cards, this, 700);
    cards->setSpacing(spacing::betweenCards);
    cards->addWidget(tableCard(m_sentTitle, m_sentHint, m_sentTable, {m_carry}), 1);
    cards->addWidget(tableCard(m_receivedTitle, m_receivedHint, m_receivedTable, {}), 1);
    column()->addWidget(m_header);
    column()->addWidget(m_banner);
    addBody()->addLayout(cards, 1);
    connect(m_export, &Button::clicked, this, &ExchangePage::exportWanted);
    connect(m_import, &Button::clicked, this, &ExchangePage::importWanted);
    connect(m_carry, &Button::clicked, this, &ExchangePage::carry);
    bind(this, Deed::OpenFolder, [this] { Q_EMIT importWanted(); });
    inEveryLanguage(this, [this] { setWords(); });
}

void ExchangePage::refresh()
{
    m_context.registerThread.run(
        this, &casework::outbox, [this](Result<std::vector<SentBundle>> sent) {
            if (!sent)
                return m_banner->tellError(sent.error().code);
            m_carry->setEnabled(!sent->empty());
            m_sent->show(*std::move(sent));
            if (m_sent->rowCount() > 0)
                m_sentTable->selectRow(0);
            setWords();
        });
    m_context.registerThread.run(
        this,
        [](casework::CaseRegister &reg,
            const domain::Session &session) -> Result<std::vector<CameIn>> {
            const auto received = TRY(casework::inbox(reg, session));
            const auto aside = TRY(casework::putAsideFiles(reg, session));
            return together(received, aside);
        },
        [this](Result<std::vector<CameIn>> came) {
            if (came)
                m_received->show(*std::move(came));
            setWords();
        });
}

void ExchangePage::mainDeed()
{
    Q_EMIT exportWanted();
}

void ExchangePage::wipe()
{
    m_sent->show({});
    m_received->show({});
    m_banner->clear();
}

void ExchangePage::carry()
{
    if (m_sentTable->currentIndex().isValid())
        chooseFolder(this, Tr::tr("Where shall the bundle be copied to?"),
            [this](const QString &folder) { copyTo(folder); });
}

void ExchangePage::copyTo(const QString &folder)
{
    const QString file = m_sent->value(m_sentTable->currentIndex().row()).fileName;
    m_context.registerThread.run(
        this,
        [file, folder](casework::CaseRegister &reg, const domain::Session &session) {
            return casework::carry(reg, session, file, folder);
        },
        [this](const Result<> &carried) {
            if (!carried)
                return m_banner->tellError(carried.error().code);
            m_banner->say(Tone::Good, Tr::tr("The bundle was copied."),
                Tr::tr("It is encrypted: only the unit it was made for can open it."));
            refresh();
        });
}

void ExchangePage::setWords()
{
    m_header->setTitle(text(Place::Exchange));
    m_header->setSubtitle(
        Tr::tr("Bundles are signed and encrypted. What would change is always shown first."));
    m_export->setText(Tr::tr("Make a bundle"));
    m_import->setText(Tr::tr("Take in a bundle"));
    m_carry->setText(Tr::tr("Copy to a stick"));
    m_sentTitle->setText(Tr::tr("Sent"));
    m_receivedTitle->setText(Tr::tr("Received"));
    m_sentTable->setAccessibleName(m_sentTitle->text());
    m_receivedTable->setAccessibleName(m_receivedTitle->text());
    m_sentHint->setText(Tr::tr("Nothing has been sent yet."));
    m_sentHint->setVisible(m_sent->rowCount() == 0);
    m_receivedHint->setText(Tr::tr("Nothing has come yet."));
    m_receivedHint->setVisible(m_received->rowCount() == 0);
    m_sent->retranslate();
    m_received->retranslate();
}

} // namespace ui
