// SPDX-License-Identifier: GPL-3.0-or-later
#include "casework/guidance.h"

#include "base/text.h"
#include "casework/audited.h"
#include "casework/permissions.h"
#include "crypto/hash.h"
#include "crypto/minisign.h"

#include <QDir>
#include <QFile>

#include <array>

using namespace Qt::StringLiterals;

namespace casework {

namespace {

constexpr qint64 largestFile = 1024 * 1024; // the tables are under 100 KB
const QString keyName = u"guidance_key"_s;
const QByteArray firstLine = "romduol guidance 1";

/// The files of a package, and where the register keeps them.
constexpr std::array<QStringView, 7> fileNames{u"guidance.txt", u"guidance.txt.minisig",
    u"clinical-clock.csv", u"clinical-clock-edition.csv", u"clinical-clock-facts.csv",
    u"formulary.csv", u"formulary-owner.csv"};
enum Part { Manifest, Signature, Rules, Edition, Facts, Doses, Owner };
using Package = std::array<QByteArray, fileNames.size()>;

QString valueName(size_t part)
{
    return u"guidance_"_s + fileNames[part].toString();
}

Result<Package> readFolder(const QString &folder)
{
    Package package;
    for (size_t part = 0; part < package.size(); ++part) {
        const QString name = fileNames[part].toString();
        QFile file(QDir(folder).filePath(name));
        if (!file.exists())
            return fail(ErrorCode::NotFound, name);
        if (file.size() > largestFile)
            return fail(ErrorCode::TooLarge, name);
        if (!file.open(QIODevice::ReadOnly))
            return fail(ErrorCode::Io, name);
        package[part] = file.readAll();
    }
    return package;
}

/// "version 7" and a line "sha256 <hex> <name>" for each table, in the order of the list.
Result<int> readManifest(const Package &package)
{
    QList<QByteArray> lines = package[Manifest].split('\n');
    const auto fault = [](const QByteArray &line) {
        return fail(ErrorCode::Unreadable, u"guidance.txt: "_s + QString::fromUtf8(line.left(80)));
    };
    if (!lines.isEmpty() && lines.back().isEmpty())
        lines.removeLast();
    if (lines.size() != qsizetype(fileNames.size()) || lines[0] != firstLine
        || !lines[1].startsWith("version "))
        return fault(lines.value(0));
    bool isNumber = false;
    const int version = lines[1].mid(8).toInt(&isNumber);
    if (!isNumber || version < 1)
        return fault(lines[1]);
    for (size_t part = Rules; part < fileNames.size(); ++part) {
        const QByteArray &line = lines[qsizetype(part)];
        const QByteArray wanted = "sha256 " + crypto::sha256(package[part]).toHex() + ' '
            + fileNames[part].toString().toUtf8();
        if (line != wanted)
            return fault(line);
    }
    return version;
}

/// The tables of a package whose manifest @p key signed.
Result<Guidance> proved(const Package &package, const crypto::PublicKey &key)
{
    TRY(crypto::verify(key, package[Manifest], package[Signature]));
    const int version = TRY(readManifest(package));
    domain::ClockTable table = TRY(domain::readClinicalClock(package[Rules], package[Edition]));
    ClockSources sources
        = TRY(readClockSources(TRY(domain::readPolicyTable(package[Facts])), table));
    domain::Formulary formulary = TRY(domain::readFormulary(package[Doses], package[Owner]));
    return Guidance{std::move(table), std::move(sources), std::move(formulary), version};
}

Result<std::optional<crypto::PublicKey>> keptKey(Desk &desk)
{
    using Found = std::optional<crypto::PublicKey>;
    const auto text = store::loadValue(desk.database, keyName);
    if (!text)
        return text.error().code == ErrorCode::NotFound ? Result<Found>(Found())
                                                        : tl::unexpected(text.error());
    return Found(TRY(crypto::PublicKey::fromText(*text)));
}

std::shared_ptr<const Guidance> shipped()
{
    Guidance guidance{domain::clinicalClock(), {}, domain::shippedFormulary(), 0};
    if (const auto rows = domain::shippedPolicyTable(u"clinical-clock-facts.csv"_s)) {
        if (auto sources = readClockSources(*rows, guidance.table))
            guidance.sources = *std::move(sources);
    }
    return std::make_shared<const Guidance>(std::move(guidance));
}

Result<GuidanceFace> faceOf(Desk &desk)
{
    const auto key = TRY(keptKey(desk));
    const Guidance &guidance = *desk.guidance;
    return GuidanceFace{.edition = guidance.table.edition,
        .year = guidance.table.year,
        .version = guidance.version,
        .formularyOwner = guidance.formulary.isActive() ? guidance.formulary.owner : QString(),
        .fingerprint = key ? crypto::fingerprint(key->key) : QString()};
}

QString digitsOf(const QString &typed)
{
    QString digits;
    for (const QChar c : withLatinDigits(typed)) {
        if (c.isDigit())
            digits.append(c);
    }
    return digits;
}

} // namespace

Result<GuidanceFace> guidanceInForce(CaseRegister &reg, const domain::Session &)
{
    return faceOf(reg.desk());
}

Result<std::shared_ptr<const domain::Formulary>> formularyInForce(
    CaseRegister &reg, const domain::Session &)
{
    const auto &guidance = reg.desk().guidance;
    return std::shared_ptr<const domain::Formulary>(guidance, &guidance->formulary);
}

Result<QString> guidanceFingerprint(QByteArrayView keyFile)
{
    return crypto::fingerprint(TRY(crypto::PublicKey::fromFile(keyFile)).key);
}

Result<> trustGuidanceKey(CaseRegister &reg, const domain::Session &session,
    const QByteArray &keyFile, const QString &compared)
{
    Desk &desk = reg.desk();
    return audited(desk, session, {u"guidance_key"_s}, [&]() -> Result<> {
        TRY(demand(session, u"user_admin"));
        const auto key = TRY(crypto::PublicKey::fromFile(keyFile));
        if (digitsOf(compared) != digitsOf(crypto::fingerprint(key.key)))
            return fail(ErrorCode::Invalid, u"the fingerprint is another"_s);
        return store::saveValue(desk.database, keyName, key.text());
    });
}

Result<GuidanceFace> importGuidance(
    CaseRegister &reg, const domain::Session &session, const QString &folder)
{
    Desk &desk = reg.desk();
    std::shared_ptr<const Guidance> taken;
    TRY(audited(desk, session, {u"guidance_import"_s}, [&]() -> Result<> {
        TRY(demand(session, u"user_admin"));
        const auto key = TRY(keptKey(desk));
        if (!key)
            return fail(ErrorCode::UnknownSigner, u"no key is trusted for guidance"_s);
        const Package package = TRY(readFolder(folder));
        Guidance guidance = TRY(proved(package, *key));
        if (guidance.version <= desk.guidance->version)
            return fail(ErrorCode::Invalid, u"version %1 is not newer"_s.arg(guidance.version));
        for (size_t part = 0; part < package.size(); ++part)
            TRY(store::saveValue(desk.database, valueName(part), package[part]));
        taken = std::make_shared<const Guidance>(std::move(guidance));
        return {};
    }));
    desk.guidance = std::move(taken);
    return faceOf(desk);
}

Result<std::shared_ptr<const Guidance>> keptGuidance(Desk &desk)
{
    using Found = std::shared_ptr<const Guidance>;
    Package package;
    for (size_t part = 0; part < package.size(); ++part) {
        auto kept = store::loadValue(desk.database, valueName(part));
        if (!kept)
            return kept.error().code == ErrorCode::NotFound ? Result<Found>(shipped())
                                                            : tl::unexpected(kept.error());
        package[part] = *std::move(kept);
    }
    const auto key = TRY(keptKey(desk));
    auto guidance = key ? proved(package, *key) : Result<Guidance>(fail(ErrorCode::UnknownSigner));
    // What cannot be proved any more (a key that was changed since) is not used; care goes on with
    // what the program has.
    return guidance ? Found(std::make_shared<const Guidance>(*std::move(guidance))) : shipped();
}

} // namespace casework
