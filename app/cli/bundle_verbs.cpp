// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verb.h"
#include "casework/exchanging.h"
#include "casework/verifying.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

QJsonArray asJson(const std::vector<domain::MonthTotals> &totals)
{
    QJsonArray list;
    for (const domain::MonthTotals &month : totals)
        list.append(QJsonObject{{u"month"_s, month.month}, {u"withRow"_s, month.withRow},
            {u"withoutDetail"_s, month.withoutDetail}});
    return list;
}

Result<Printed> exportBundle(const Call &call)
{
    auto open = TRY(call.signIn());
    const QString to = TRY(registerIdOf(*open.reg, open.session, call.value(u"to"_s)));
    const auto written = TRY(casework::exportReport(*open.reg, open.session, to));
    if (!written.bundle)
        return Printed{{u"nothing new for %1: no bundle was written"_s.arg(call.value(u"to"_s))},
            {{u"file"_s, QJsonValue::Null}}};
    const QString file = written.bundle->fileName;
    if (call.has(u"carry"_s))
        TRY(casework::carry(*open.reg, open.session, file, call.value(u"carry"_s)));
    const auto &counts = written.counts;
    return Printed{{u"%1: %2 rows, %3 taken back, %4 stay here without detail"_s.arg(file)
                           .arg(counts.rows)
                           .arg(counts.retractions)
                           .arg(counts.withheld)},
        {{u"file"_s, file}, {u"sequence"_s, written.bundle->sequence}, {u"rows"_s, counts.rows},
            {u"retractions"_s, counts.retractions}, {u"withheld"_s, counts.withheld},
            {u"totals"_s, asJson(counts.totals)}}};
}

QString outcomeCode(casework::Import::Outcome outcome)
{
    using enum casework::Import::Outcome;
    switch (outcome) {
    case Applied:
        return u"applied"_s;
    case Repeat:
        return u"repeat"_s;
    case Held:
        return u"held"_s;
    }
    Q_UNREACHABLE();
}

Printed described(const casework::Import &seen, bool isPreview)
{
    QString what = isPreview ? u"would be applied"_s : u"applied"_s;
    if (seen.outcome == casework::Import::Outcome::Repeat)
        what = u"came before; nothing to do"_s;
    if (seen.outcome == casework::Import::Outcome::Held)
        what = u"kept; waits for number %1"_s.arg(seen.waitsFor);
    const bool isReport = seen.kind == casework::BundleKind::Report;
    Printed printed;
    printed.lines.append(u"%1 number %2 from %3: %4"_s.arg(isReport ? u"report"_s : u"receipt"_s)
                             .arg(seen.sequence)
                             .arg(seen.sender, what));
    if (isReport)
        printed.lines.append(u"rows: %1 new, %2 changed, %3 taken back"_s.arg(seen.added)
                                 .arg(seen.changed)
                                 .arg(seen.retracted));
    else
        printed.lines.append(u"receipts: %1"_s.arg(seen.receipts.size()));
    if (seen.isRestored)
        printed.lines.append(u"the sender went back to a backup; what it sent counts anew"_s);
    printed.json = {{u"kind"_s, isReport ? u"report"_s : u"receipt"_s},
        {u"outcome"_s, outcomeCode(seen.outcome)}, {u"sender"_s, seen.sender},
        {u"sequence"_s, seen.sequence}, {u"waitsFor"_s, seen.waitsFor},
        {u"isRestored"_s, seen.isRestored}, {u"added"_s, seen.added}, {u"changed"_s, seen.changed},
        {u"retracted"_s, seen.retracted}, {u"receipts"_s, qint64(seen.receipts.size())},
        {u"totals"_s, asJson(seen.totals)}};
    return printed;
}

Result<Printed> inspectBundle(const Call &call)
{
    auto open = TRY(call.signIn());
    return described(
        TRY(casework::previewBundle(*open.reg, open.session, call.arguments.first())), true);
}

Result<Printed> importBundle(const Call &call)
{
    if (call.has(u"preview"_s))
        return inspectBundle(call);
    auto open = TRY(call.signIn());
    return described(
        TRY(casework::importBundle(*open.reg, open.session, call.arguments.first())), false);
}

Result<Printed> listOutbox(const Call &call)
{
    auto open = TRY(call.signIn());
    Printed printed;
    QJsonArray rows;
    for (const auto &sent : TRY(casework::outbox(*open.reg, open.session))) {
        const QString state = code(sent.state);
        printed.lines.append(
            u"%1  %2  %3"_s.arg(state, -8).arg(sent.destinationUnit, sent.fileName));
        rows.append(
            QJsonObject{{u"file"_s, sent.fileName}, {u"destination"_s, sent.destinationUnit},
                {u"kind"_s, sent.kind}, {u"sequence"_s, sent.sequence}, {u"state"_s, state}});
    }
    printed.json = {{u"bundles"_s, rows}};
    return printed;
}

Result<Printed> carryBundle(const Call &call)
{
    auto open = TRY(call.signIn());
    TRY(casework::carry(*open.reg, open.session, call.arguments.first(), call.value(u"to"_s)));
    return Printed{{u"copied and read back"_s}, {{u"file"_s, call.arguments.first()}}};
}

Result<Printed> verify(const Call &call)
{
    const auto proofs
        = TRY(casework::verifyBundles(call.arguments, call.value(u"identity-file"_s)));
    Printed printed;
    QJsonArray list;
    for (const casework::Proof &proof : proofs) {
        const auto &manifest = proof.manifest;
        QStringList parts;
        for (const auto &part : manifest.parts)
            parts.append(part.name);
        const QString signer = QString::fromLatin1(manifest.sender.signingKey.text());
        const QString previous = QString::fromLatin1(manifest.previous.toHex());
        const QString hash = QString::fromLatin1(proof.manifestHash.toHex());
        printed.lines << u"bundle %1, number %2, from %3"_s.arg(manifest.id)
                             .arg(manifest.sequence)
                             .arg(manifest.sender.unit)
                      << u"  signed by  %1"_s.arg(signer)
                      << u"  reads as   %1"_s.arg(proof.fingerprint)
                      << u"  parts      %1"_s.arg(parts.join(u' '))
                      << u"  follows    %1"_s.arg(previous) << u"  hash       %1"_s.arg(hash);
        list.append(QJsonObject{{u"bundleId"_s, manifest.id}, {u"sender"_s, manifest.sender.unit},
            {u"signer"_s, signer}, {u"fingerprint"_s, proof.fingerprint},
            {u"sequence"_s, manifest.sequence}, {u"previousHash"_s, previous},
            {u"manifestHash"_s, hash}, {u"parts"_s, QJsonArray::fromStringList(parts)}});
    }
    printed.json = {{u"bundles"_s, list}};
    return printed;
}

} // namespace

std::vector<Verb> bundleVerbs()
{
    return {{u"bundle export"_s, u"write the next report bundle into the outbox"_s, {},
                {{u"to"_s, u"CODE"_s, u"the unit it is for"_s, true},
                    {u"carry"_s, u"FOLDER"_s, u"copy it there and mark it carried"_s}},
                exportBundle},
        {u"bundle carry"_s, u"copy a bundle of the outbox to a folder, as a stick"_s, {u"NAME"_s},
            {{u"to"_s, u"FOLDER"_s, u"where to"_s, true}}, carryBundle},
        {u"bundle inspect"_s, u"tell what importing a bundle would do"_s, {u"FILE"_s}, {},
            inspectBundle},
        {u"bundle import"_s, u"take in all of a bundle or none of it"_s, {u"FILE"_s},
            {{u"preview"_s, {}, u"only tell what it would do"_s}}, importBundle},
        {u"bundle outbox"_s, u"list what this unit wrote and how far it came"_s, {}, {},
            listOutbox},
        {u"verify"_s, u"prove signature, hashes and chain of bundles, with no register"_s,
            {u"PATH"_s, u"[PATH…]"_s},
            {{u"identity-file"_s, u"FILE"_s, u"a reader's age identity, for .bundle.age files"_s}},
            verify, false}};
}

} // namespace cli
