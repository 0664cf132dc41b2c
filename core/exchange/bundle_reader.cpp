// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/bundle_reader.h"

#include "crypto/hash.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace exchange {

namespace {

constexpr qsizetype hashSize = 32;

/// The trusted unit whose whole key signed, if its card agrees with the manifest.
Result<store::TrustedUnit> senderOf(const Mailroom &room, const Manifest &manifest)
{
    const auto unit = store::TrustRepository(room.database).findByKey(manifest.sender.signingKey);
    if (!unit && unit.error().code == ErrorCode::NotFound)
        return fail(ErrorCode::UnknownSigner, u"no unit with this key is known"_s);
    TRY(Result<store::TrustedUnit>(unit));
    if (unit->isRevoked())
        return fail(ErrorCode::RevokedSigner, unit->unitCode);
    if (unit->registerId != manifest.sender.registerId || unit->unitCode != manifest.sender.unit
        || unit->recipient != manifest.sender.recipient)
        return fail(ErrorCode::UnknownSigner, u"the key is known, but not for this register"_s);
    return unit;
}

Result<> isForUs(const Mailroom &room, const Manifest &manifest)
{
    const bool isNamed = std::ranges::find(manifest.readers, room.keys.reading.recipient())
        != manifest.readers.end();
    if (!isNamed || manifest.destination.registerId != room.self.registerId)
        return fail(ErrorCode::WrongReader, manifest.destination.unit);
    return {};
}

/// Practice meets practice; reports go up and guidance comes down.
Result<> fits(const Mailroom &room, const Manifest &manifest, const store::TrustedUnit &sender)
{
    if (manifest.isPractice != room.self.isPractice || sender.isPractice != room.self.isPractice)
        return fail(ErrorCode::Invalid, u"practice and real do not meet"_s);
    const bool isReport = manifest.kind == u"report";
    const auto from = isReport ? store::UnitKind::Facility : store::UnitKind::Province;
    const auto to = isReport ? store::UnitKind::Province : store::UnitKind::Facility;
    if (sender.kind != from || room.self.kind != to)
        return fail(ErrorCode::Invalid, u"this kind does not go between these units"_s);
    if (isReport && manifest.sequence == 1 && manifest.content != Manifest::Content::All)
        return fail(ErrorCode::Invalid, u"the first report of an epoch begins anew"_s);
    return {};
}

/// Whether this epoch may speak: the one we are in, or one that says what it was restored from.
Result<bool> isRestored(store::BundleRepository &bundles, const Manifest &m)
{
    const QString current = TRY(bundles.currentEpoch(m.sender.registerId));
    if (current.isEmpty() || current == m.epoch)
        return false;
    if (TRY(bundles.isEpochLeft(m.sender.registerId, m.epoch))
        || TRY(bundles.lastApplied(m.sender.registerId, m.epoch)) > 0)
        return fail(ErrorCode::Invalid, u"an epoch that its register has left"_s);
    if (!m.restoredFrom)
        return fail(
            ErrorCode::Invalid, u"a new epoch that does not say what it was restored from"_s);
    return true;
}

Result<QByteArray> hashBefore(store::BundleRepository &bundles, const Manifest &m)
{
    if (m.sequence == 1)
        return QByteArray(hashSize, '\0');
    const auto before = TRY(bundles.incoming(m.sender.registerId, m.epoch, m.sequence - 1));
    return before ? before->manifestHash : QByteArray();
}

} // namespace

Result<Arrival> proveArrival(
    const Mailroom &room, const QString &path, Known &known, const Progress &progress)
{
    Arrival arrival;
    arrival.envelope = TRY(openEnvelope(path, {&room.keys.reading, 1}, progress));
    arrival.manifest = TRY(manifestFromJson(arrival.envelope.manifest));
    arrival.manifestHash = crypto::sha256(arrival.envelope.manifest);
    TRY(proveSignature(arrival.manifest, arrival.envelope.manifest, arrival.envelope.signature));
    arrival.sender = TRY(senderOf(room, arrival.manifest));
    known = {arrival.sender.unitCode, arrival.manifest.sequence};
    TRY(isForUs(room, arrival.manifest));
    TRY(fits(room, arrival.manifest, arrival.sender));
    return arrival;
}

Result<Standing> standingOf(const Mailroom &room, const Arrival &arrival)
{
    const Manifest &m = arrival.manifest;
    store::BundleRepository bundles(room.database);
    Standing standing;
    standing.before = TRY(bundles.incoming(m.sender.registerId, m.epoch, m.sequence));
    if (standing.before && standing.before->manifestHash != arrival.manifestHash)
        return fail(ErrorCode::NumberReused, QString::number(m.sequence));
    if (standing.before && standing.before->state == store::IncomingBundle::State::Applied) {
        standing.outcome = Import::Outcome::Repeat;
        return standing;
    }
    standing.isRestored = TRY(isRestored(bundles, m));
    const QByteArray before = TRY(hashBefore(bundles, m));
    if (!before.isEmpty() && before != m.previous)
        return fail(ErrorCode::NumberReused, u"it follows another %1"_s.arg(m.sequence - 1));
    const qint64 last = TRY(bundles.lastApplied(m.sender.registerId, m.epoch));
    if (m.sequence != last + 1) {
        standing.outcome = Import::Outcome::Held;
        standing.waitsFor = last + 1;
    }
    return standing;
}

} // namespace exchange
