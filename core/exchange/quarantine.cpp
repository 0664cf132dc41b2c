// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/quarantine.h"

#include "base/error_name.h"
#include "base/json.h"
#include "crypto/hash.h"
#include "exchange/file_errors.h"
#include "exchange/hashing_file.h"
#include "exchange/limits.h"
#include "exchange/receipts.h"
#include "exchange/strict.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace exchange {

namespace {

constexpr qsizetype shortHash = 8;
constexpr qint64 reasonBytes = 16LL * 1024;
const QString reasonEnding = u".reason.json"_s;

QJsonObject toObject(const PutAside &what)
{
    return {{u"at"_s, what.at.toUTC().toString(Qt::ISODate)}, {u"cameAs"_s, what.cameAs},
        {u"detail"_s, what.reason.detail}, {u"file"_s, what.fileName},
        {u"reason"_s, name(what.reason.code)}, {u"sender"_s, what.sender},
        {u"sequence"_s, what.sequence}};
}

Result<PutAside> fromObject(const QJsonObject &object)
{
    const auto code = errorCodeFromName(TRY(textMember(object, u"reason")));
    if (!code)
        return fail(ErrorCode::Unreadable, u"an error nobody knows"_s);
    const QString file = TRY(textMember(object, u"file"));
    const QString cameAs = TRY(textMember(object, u"cameAs"));
    const QString at = TRY(textMember(object, u"at"));
    const QString detail = TRY(textMember(object, u"detail"));
    const QString sender = TRY(textMember(object, u"sender"));
    const auto sequence = TRY(wholeNumberMember(object, u"sequence"));
    return PutAside{
        file, cameAs, QDateTime::fromString(at, Qt::ISODate), {*code, detail}, sender, sequence};
}

/// The content's own name, so that a file refused twice lies there once.
Result<QString> nameFor(const QString &path)
{
    HashingFile file(path);
    TRY(file.begin(limits::bundleBytes));
    return hexText(TRY(file.sha256()).left(shortHash));
}

Result<> writeReason(const QString &path, const PutAside &what)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(toCanonicalJson(toObject(what))) < 0
        || !file.commit()) {
        return cannotWrite(file);
    }
    return {};
}

} // namespace

Result<PutAside> putAside(const Mailroom &room, const QString &path, const PutAside &what)
{
    TRY(makeFolder(room.folders.quarantine));
    const QDir quarantine(room.folders.quarantine);
    PutAside aside = what;
    aside.cameAs = QFileInfo(path).fileName();
    aside.at = room.clock();

    const auto name = nameFor(path);
    const bool isKept = name.has_value();
    if (!isKept && name.error().code != ErrorCode::TooLarge)
        return tl::unexpected(name.error());
    const QString base = isKept ? *name : hexText(crypto::randomBytes(16).left(shortHash));
    aside.fileName = isKept ? base + u".bundle.age"_s : QString();
    const QString kept = quarantine.filePath(base + u".bundle.age"_s);
    if (isKept && !QFile::exists(kept)) {
        QFile from(path);
        if (!from.copy(kept))
            return cannotWrite(from);
    }
    TRY(writeReason(quarantine.filePath(base + reasonEnding), aside));
    return aside;
}

Result<std::vector<PutAside>> putAsideFiles(const Mailroom &room)
{
    const QDir quarantine(room.folders.quarantine);
    std::vector<PutAside> found;
    for (const QString &name : quarantine.entryList({u"*"_s + reasonEnding}, QDir::Files)) {
        QFile file(quarantine.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            return fail(ErrorCode::Io, file.errorString());
        const auto object = readJsonObject(file.read(reasonBytes));
        const auto what = object ? fromObject(*object) : tl::unexpected(object.error());
        if (what)
            found.push_back(*what);
    }
    std::ranges::sort(found, std::greater(), &PutAside::at);
    return found;
}

} // namespace exchange
