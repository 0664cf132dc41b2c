// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/intake.h"

using namespace Qt::StringLiterals;

namespace exchange {

namespace {

/// How much is known of a bundle of ours; a receipt never makes it less.
int weight(store::OutgoingState state)
{
    using enum store::OutgoingState;
    switch (state) {
    case Written:
        return 0;
    case Carried:
        return 1;
    case Refused:
        return 2;
    case Received:
        return 3;
    case Applied:
        return 4;
    }
    Q_UNREACHABLE();
}

store::OutgoingState stateOf(const Receipt &receipt)
{
    switch (receipt.state) {
    case Receipt::State::Received:
        return store::OutgoingState::Received;
    case Receipt::State::Applied:
        return store::OutgoingState::Applied;
    case Receipt::State::Refused:
        return store::OutgoingState::Refused;
    }
    Q_UNREACHABLE();
}

bool isAll(const Arrival &arrival)
{
    return arrival.manifest.content == Manifest::Content::All;
}

} // namespace

Intake::Intake(
    const Mailroom &room, const Arrival &arrival, Mode mode, qint64 batch, Import &account)
    : m_room(room)
    , m_arrival(arrival)
    , m_mode(mode)
    , m_batch(batch)
    , m_account(account)
    , m_rows(room.database)
{
}

Result<Intake> Intake::begin(
    const Mailroom &room, const Arrival &arrival, Mode mode, qint64 batch, Import &account)
{
    Intake intake(room, arrival, mode, batch, account);
    if (account.kind != BundleKind::Report)
        return intake;
    const store::Shelf shelf{
        arrival.sender.registerId, room.self.registerId, arrival.sender.unitCode};
    intake.m_shelf = mode == Mode::Apply
        ? TRY(intake.m_rows.shelf(shelf))
        : TRY(intake.m_rows.findShelf(shelf.sender, shelf.holder)).value_or(0);
    intake.m_rowsBefore = TRY(intake.m_rows.count(intake.m_shelf));
    for (const domain::MonthTotals &totals : TRY(intake.m_rows.totalsOf(intake.m_shelf)))
        intake.m_totalsBefore[totals.month] = totals;
    return intake;
}

Result<> Intake::take(const Message &message)
{
    const bool isReceipt = std::holds_alternative<Receipt>(message);
    const bool isRetraction = std::holds_alternative<domain::Retraction>(message);
    if (isReceipt != (m_account.kind == BundleKind::Guidance) || (isRetraction && isAll(m_arrival)))
        return fail(ErrorCode::Unreadable, u"a message that this kind does not carry"_s);
    if (const auto *row = std::get_if<domain::ReportRow>(&message))
        return takeRow(*row);
    if (const auto *gone = std::get_if<domain::Retraction>(&message))
        return takeRetraction(*gone);
    if (const auto *totals = std::get_if<domain::MonthTotals>(&message))
        return takeTotals(*totals);
    return takeReceipt(std::get<Receipt>(message));
}

Result<> Intake::takeRow(const domain::ReportRow &row)
{
    // On an empty shelf there is nothing to find; messages are sorted, so none comes twice.
    const auto before
        = m_rowsBefore == 0 ? std::nullopt : TRY(m_rows.find(m_shelf, row.keyYear, row.id));
    if (!before)
        ++m_account.added;
    else if (*before != row)
        ++m_account.changed;
    m_rowsMet += before ? 1 : 0;
    // An unchanged row is put as well when the shelf begins anew: it comes with this batch now.
    const bool isSame = before && *before == row && !isAll(m_arrival);
    return m_mode == Mode::Apply && !isSame ? m_rows.put(m_shelf, row, m_batch) : Result<>();
}

Result<> Intake::takeRetraction(const domain::Retraction &gone)
{
    if (m_mode == Mode::Apply)
        m_account.retracted += TRY(m_rows.take(m_shelf, gone.rowId)) ? 1 : 0;
    else
        m_account.retracted += TRY(m_rows.has(m_shelf, gone.rowId)) ? 1 : 0;
    return {};
}

Result<> Intake::takeTotals(const domain::MonthTotals &totals)
{
    const auto before = m_totalsBefore.find(totals.month);
    if (before == m_totalsBefore.end() || before->second != totals)
        m_account.totals.push_back(totals);
    return m_mode == Mode::Apply ? m_rows.put(m_shelf, totals, m_batch) : Result<>();
}

Result<> Intake::takeReceipt(const Receipt &receipt)
{
    store::BundleRepository bundles(m_room.database);
    const auto ours = bundles.outgoingByManifest(receipt.manifestHash);
    if (!ours && ours.error().code == ErrorCode::NotFound)
        return {}; // of a bundle that a restore forgot: nothing to mark
    TRY(Result<store::OutgoingBundle>(ours));
    if (ours->destination != m_arrival.sender.registerId)
        return fail(ErrorCode::Unreadable, u"a receipt for somebody else's bundle"_s);
    m_account.receipts.push_back(receipt);
    const store::OutgoingState state = stateOf(receipt);
    if (m_mode == Mode::Preview || weight(state) < weight(ours->state))
        return {};
    return bundles.setOutgoingState(ours->id, state, m_room.clock(), receipt.reason);
}

Result<> Intake::finish()
{
    if (m_account.kind != BundleKind::Report || !isAll(m_arrival))
        return {};
    m_account.retracted = m_rowsBefore - m_rowsMet;
    if (m_mode == Mode::Apply)
        TRY(m_rows.keepOnly(m_shelf, m_batch));
    return {};
}

} // namespace exchange
