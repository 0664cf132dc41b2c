// SPDX-License-Identifier: GPL-3.0-or-later
#include "casework/exchanging.h"

#include "casework/audited.h"
#include "casework/permissions.h"
#include "casework/register_folder.h"
#include "exchange/outbox.h"
#include "exchange/receipts.h"
#include "exchange/trust.h"

using namespace Qt::StringLiterals;

namespace casework {

namespace {

exchange::Mailroom mailroom(Desk &desk)
{
    const RegisterFolder place{desk.folder};
    return {desk.database, desk.info, desk.unitKeys,
        {place.outbox(), place.inbox(), place.quarantine()}, desk.environment.clock};
}

exchange::ReportRequest requestFor(const Desk &desk, const QString &destination)
{
    const auto intake = desk.environment.forms->find(u"intake"_s);
    const QString version = intake ? intake->form().version : u"0"_s;
    return {.destination = destination, .formVersion = u"intake/"_s + version};
}

/// Reports are imported by those the table names. Receipts come back to every unit that sends, so
/// whoever may export may take them in.
Result<> demandImport(const domain::Session &session, exchange::BundleKind kind)
{
    if (kind == exchange::BundleKind::Guidance && may(session, u"bundle_export"))
        return {};
    return demand(session, u"bundle_import");
}

bool mayReadMail(const domain::Session &session)
{
    return may(session, u"bundle_import") || may(session, u"bundle_export");
}

Result<> demandMail(const domain::Session &session)
{
    if (!mayReadMail(session))
        return demand(session, u"bundle_import");
    return {};
}

} // namespace

Result<Card> ownCard(CaseRegister &reg, const domain::Session &session)
{
    // Public by its nature: anybody at the register may show it.
    Desk &desk = reg.desk();
    return audited(desk, session, {u"card_show"_s}, [&]() -> Result<Card> {
        const UnitCard unit = exchange::cardOf(desk.info, desk.unitKeys);
        auto text = TRY(exchange::cardText(unit, desk.unitKeys.signing));
        return Card{unit, exchange::fingerprint(unit), std::move(text)};
    });
}

Result<Card> readCard(const QByteArray &text)
{
    const UnitCard unit = TRY(exchange::readCard(text));
    return Card{unit, exchange::fingerprint(unit), text.trimmed()};
}

Result<QByteArray> practiceIdentity(CaseRegister &reg, const domain::Session &session)
{
    Desk &desk = reg.desk();
    return audited(desk, session, {u"identity_export"_s}, [&]() -> Result<QByteArray> {
        if (!desk.info.isPractice)
            return fail(ErrorCode::Denied, u"the reading key of a real register stays inside"_s);
        return desk.unitKeys.reading.text().view().toByteArray();
    });
}

QString fingerprintOf(const TrustedUnit &unit)
{
    return exchange::fingerprint(exchange::cardOf(unit));
}

Result<TrustedUnit> addTrust(CaseRegister &reg, const domain::Session &session,
    const QByteArray &card, const QString &comparedFingerprint)
{
    Desk &desk = reg.desk();
    const auto unit = exchange::readCard(card);
    return audited(desk, session, {u"trust_add"_s, unit ? unit->unitCode : QString()},
        [&]() -> Result<TrustedUnit> {
            TRY(demandMail(session));
            return exchange::trust(mailroom(desk), TRY(unit), comparedFingerprint);
        });
}

Result<std::vector<TrustedUnit>> trustedUnits(CaseRegister &reg, const domain::Session &session)
{
    Desk &desk = reg.desk();
    return audited(desk, session, {u"trust_list"_s}, [&]() -> Result<std::vector<TrustedUnit>> {
        TRY(demandMail(session));
        return exchange::trustedUnits(desk.database);
    });
}

Result<> revokeTrust(CaseRegister &reg, const domain::Session &session, const QString &registerId,
    const QString &reason)
{
    Desk &desk = reg.desk();
    return audited(desk, session, {u"trust_revoke"_s, registerId}, [&]() -> Result<> {
        TRY(demandMail(session));
        return exchange::revokeTrust(mailroom(desk), registerId, reason);
    });
}

Result<ReportCounts> previewExport(CaseRegister &reg, const domain::Session &session,
    const QString &destination, const Progress &progress)
{
    Desk &desk = reg.desk();
    return auditedAfterwards(
        desk, session, {u"export_preview"_s, destination}, [&]() -> Result<ReportCounts> {
            TRY(demand(session, u"bundle_export"));
            return exchange::previewReport(mailroom(desk), requestFor(desk, destination), progress);
        });
}

Result<ReportWritten> exportReport(CaseRegister &reg, const domain::Session &session,
    const QString &destination, const Progress &progress)
{
    Desk &desk = reg.desk();
    return auditedAfterwards(
        desk, session, {u"bundle_export"_s, destination}, [&]() -> Result<ReportWritten> {
            TRY(demand(session, u"bundle_export"));
            exchange::ReportRequest request = requestFor(desk, destination);
            request.auditHead = TRY(desk.audit.head());
            return exchange::exportReport(mailroom(desk), request, progress);
        });
}

Result<> carry(CaseRegister &reg, const domain::Session &session, const QString &fileName,
    const QString &folder)
{
    Desk &desk = reg.desk();
    return auditedAfterwards(desk, session, {u"bundle_carry"_s, fileName}, [&]() -> Result<> {
        TRY(demandMail(session));
        return exchange::carry(mailroom(desk), fileName, folder);
    });
}

Result<std::vector<SentBundle>> outbox(CaseRegister &reg, const domain::Session &session)
{
    Desk &desk = reg.desk();
    return audited(desk, session, {u"outbox_list"_s}, [&]() -> Result<std::vector<SentBundle>> {
        TRY(demandMail(session));
        return exchange::outbox(mailroom(desk));
    });
}

Result<Import> previewBundle(CaseRegister &reg, const domain::Session &session, const QString &file,
    const Progress &progress)
{
    Desk &desk = reg.desk();
    return auditedAfterwards(desk, session, {u"bundle_preview"_s}, [&]() -> Result<Import> {
        TRY(demandMail(session));
        const Import seen = TRY(exchange::previewBundle(mailroom(desk), file, progress));
        TRY(demandImport(session, seen.kind));
        return seen;
    });
}

Result<Import> importBundle(CaseRegister &reg, const domain::Session &session, const QString &file,
    const QByteArray &previewedHash, const Progress &progress)
{
    Desk &desk = reg.desk();
    return auditedAfterwards(desk, session, {u"bundle_import"_s}, [&]() -> Result<Import> {
        TRY(demandMail(session));
        QByteArray expected = previewedHash;
        if (!may(session, u"bundle_import")) {
            const Import seen = TRY(exchange::previewBundle(mailroom(desk), file, progress));
            TRY(demandImport(session, seen.kind));
            expected = seen.fileHash;
        }
        const Import taken = TRY(exchange::importBundle(mailroom(desk), file, expected, progress));
        // Also for one that came before: its receipt may have been lost in a power cut.
        if (taken.kind == BundleKind::Report && taken.outcome != Import::Outcome::Held)
            TRY(exchange::writeReceipts(
                mailroom(desk), taken.senderRegister, {}, TRY(desk.audit.head())));
        return taken;
    });
}

Result<std::vector<ReceivedBundle>> inbox(CaseRegister &reg, const domain::Session &session)
{
    Desk &desk = reg.desk();
    return audited(desk, session, {u"inbox_list"_s}, [&]() -> Result<std::vector<ReceivedBundle>> {
        TRY(demandMail(session));
        return store::BundleRepository(desk.database).allIncoming();
    });
}

Result<std::vector<PutAside>> putAsideFiles(CaseRegister &reg, const domain::Session &session)
{
    Desk &desk = reg.desk();
    return audited(desk, session, {u"quarantine_list"_s}, [&]() -> Result<std::vector<PutAside>> {
        TRY(demandMail(session));
        return exchange::putAsideFiles(mailroom(desk));
    });
}

} // namespace casework
