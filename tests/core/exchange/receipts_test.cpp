// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error_name.h"
#include "core/exchange/a_unit.h"
#include "exchange/outbox.h"
#include "exchange/receipts.h"

using namespace Qt::StringLiterals;
using namespace exchange;

namespace {

store::OutgoingBundle onlyOne(AUnit &unit)
{
    const auto bundles = must(outbox(unit.room()));
    REQUIRE(bundles.size() == 1);
    return bundles.front();
}

QString receiptsFor(TwoUnits &units, const std::vector<Receipt> &refused = {})
{
    const auto bundle
        = must(writeReceipts(units.province.room(), units.facility.self.registerId, refused));
    REQUIRE(bundle);
    return units.province.outboxPath(*bundle);
}

} // namespace

TEST_CASE("The sender sees how far its bundle came, also after a restart", "[exchange]")
{
    TwoUnits units;
    units.facility.save(aCase());
    const QString path = units.facility.report(units.province);
    CHECK(onlyOne(units.facility).state == store::OutgoingState::Written);

    QTemporaryDir stick;
    must(carry(units.facility.room(), QFileInfo(path).fileName(), stick.path()));
    CHECK(onlyOne(units.facility).state == store::OutgoingState::Carried);
    const QString carried = stick.filePath(QFileInfo(path).fileName());
    CHECK(bytesOf(carried) == bytesOf(path));

    must(importBundle(units.province.room(), carried));
    const Import receipt = must(importBundle(units.facility.room(), receiptsFor(units)));
    CHECK(receipt.kind == BundleKind::Guidance);
    REQUIRE(receipt.receipts.size() == 1);
    CHECK(receipt.receipts.front().added == 1);
    units.facility.database.reopen();
    const auto known = onlyOne(units.facility);
    CHECK(known.state == store::OutgoingState::Applied);
    CHECK(receipt.receipts.front().stateHash == known.stateHash);
}

TEST_CASE("A bundle that waits is told as received, and later as applied", "[exchange]")
{
    TwoUnits units;
    units.facility.save(aCase());
    const QString first = units.facility.report(units.province);
    units.facility.save(aCase());
    const QString second = units.facility.report(units.province);

    must(importBundle(units.province.room(), second));
    must(importBundle(units.facility.room(), receiptsFor(units)));
    CHECK(must(outbox(units.facility.room())).front().state == store::OutgoingState::Received);
    must(importBundle(units.province.room(), first));
    must(importBundle(units.facility.room(), receiptsFor(units)));
    for (const auto &bundle : must(outbox(units.facility.room())))
        CHECK(bundle.state == store::OutgoingState::Applied);
    CHECK_FALSE(must(writeReceipts(units.province.room(), units.facility.self.registerId)));
}

TEST_CASE("A refusal is told with its reason, and an old receipt takes nothing back", "[exchange]")
{
    TwoUnits units;
    units.facility.save(aCase());
    const QString path = units.facility.report(units.province);
    const auto sent = onlyOne(units.facility);
    const Receipt refusal{.epoch = sent.epoch,
        .sequence = sent.sequence,
        .manifestHash = sent.manifestHash,
        .state = Receipt::State::Refused,
        .reason = u"NumberReused"_s};
    must(importBundle(units.facility.room(), receiptsFor(units, {refusal})));
    CHECK(onlyOne(units.facility).state == store::OutgoingState::Refused);
    CHECK(onlyOne(units.facility).reason == u"NumberReused"_s);

    must(importBundle(units.province.room(), path));
    must(importBundle(units.facility.room(), receiptsFor(units)));
    CHECK(onlyOne(units.facility).state == store::OutgoingState::Applied);
    must(importBundle(units.facility.room(), receiptsFor(units, {refusal})));
    CHECK(onlyOne(units.facility).state == store::OutgoingState::Applied);
}

TEST_CASE("Every error has a name that is read back as itself", "[exchange]")
{
    int named = 0;
    for (int code = 0; code <= int(ErrorCode::Interrupted); ++code, ++named)
        CHECK(errorCodeFromName(name(ErrorCode(code))) == ErrorCode(code));
    CHECK(named > 20);
    CHECK_FALSE(errorCodeFromName(u"SomethingElse"));
}
