// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/state_hash.h"

#include "crypto/hash.h"
#include "exchange/message.h"

namespace exchange {

Result<QByteArray> stateHash(store::ReportRowRepository &rows, qint64 shelf)
{
    crypto::Sha256 hash;
    TRY(rows.eachRow(shelf, [&](const domain::ReportRow &row) -> Result<> {
        hash.add(toLine(row));
        return {};
    }));
    for (const domain::MonthTotals &totals : TRY(rows.totalsOf(shelf)))
        hash.add(toLine(totals));
    return hash.result();
}

} // namespace exchange
