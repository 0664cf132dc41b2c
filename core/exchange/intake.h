// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/bundle_reader.h"
#include "exchange/message.h"
#include "store/report_row_repository.h"

#include <set>

namespace exchange {

/// Takes the messages of one bundle in, or only counts what they would do. The same code for both,
/// so a preview cannot promise what an import does not do.
class Intake
{
public:
    enum class Mode { Preview, Apply };

    /// @p batch is 0 in a preview.
    static Result<Intake> begin(
        const Mailroom &room, const Arrival &arrival, Mode mode, qint64 batch, Import &account);

    Result<> take(const Message &message);
    Result<> finish();

private:
    Intake(const Mailroom &room, const Arrival &arrival, Mode mode, qint64 batch, Import &account);

    Result<> takeRow(const domain::ReportRow &row);
    Result<> takeRetraction(const domain::Retraction &gone);
    Result<> takeTotals(const domain::MonthTotals &totals);
    Result<> takeReceipt(const Receipt &receipt);

    const Mailroom &m_room;
    const Arrival &m_arrival;
    Mode m_mode;
    qint64 m_batch;
    Import &m_account;
    store::ReportRowRepository m_rows;
    qint64 m_shelf = 0;
    qint64 m_rowsBefore = 0;
    qint64 m_rowsMet = 0; ///< Of those before, that this bundle has too.
    std::map<QString, domain::MonthTotals> m_totalsBefore;
};

} // namespace exchange
