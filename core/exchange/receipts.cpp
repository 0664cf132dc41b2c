// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/receipts.h"

#include "exchange/bundle_writer.h"
#include "exchange/message.h"
#include "exchange/outbox.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace exchange {

namespace {

Receipt receiptFor(const store::IncomingBundle &bundle)
{
    const bool isApplied = bundle.state == store::IncomingBundle::State::Applied;
    return {
        .epoch = bundle.epoch,
        .sequence = bundle.sequence,
        .manifestHash = bundle.manifestHash,
        .state = isApplied ? Receipt::State::Applied : Receipt::State::Received,
        .added = bundle.counts.value(u"added").toInteger(),
        .changed = bundle.counts.value(u"changed").toInteger(),
        .retracted = bundle.counts.value(u"retracted").toInteger(),
        .stateHash = isApplied ? bundle.stateHash : QByteArray(),
    };
}

/// In the order of the format, none twice.
void settle(std::vector<Receipt> &receipts)
{
    std::ranges::sort(receipts, [](const Receipt &a, const Receipt &b) { return isBefore(a, b); });
    // Not std::ranges::unique: the clang of the fuzz targets cannot read what it returns.
    const auto first = std::unique(
        receipts.begin(), receipts.end(), [](const Receipt &one, const Receipt &other) {
            return one.manifestHash == other.manifestHash;
        });
    receipts.erase(first, receipts.end());
}

} // namespace

Result<std::optional<store::OutgoingBundle>> writeReceipts(const Mailroom &room,
    const QString &registerId, const std::vector<Receipt> &refused, const QByteArray &auditHead)
{
    TRY(settleOutbox(room));
    const store::TrustedUnit to = TRY(trustedDestination(room, registerId));
    const Fill fill = [&](MessagePacker &packer) -> Result<Packed> {
        store::BundleRepository bundles(room.database);
        std::vector<Receipt> receipts = refused;
        for (const store::IncomingBundle &bundle : TRY(bundles.withoutReceipt(registerId))) {
            receipts.push_back(receiptFor(bundle));
            TRY(bundles.setReceiptWritten(bundle.batch));
        }
        settle(receipts);
        for (const Receipt &receipt : receipts)
            TRY(packer.add(receipt));
        return Packed{{{u"receipts"_s, qint64(receipts.size())}}, {}, receipts.empty()};
    };
    const BundleDraft draft{.kind = u"guidance"_s, .auditHead = auditHead};
    return writeBundle(room, to, draft, fill);
}

} // namespace exchange
