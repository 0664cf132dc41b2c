// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json.h"
#include "exchange/limits.h"
#include "exchange/manifest.h"
#include "exchange/strict.h"
#include "exchange/unit_card.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace exchange {

namespace {

constexpr qsizetype hashSize = 32;

Result<> require(bool isRight, const QString &member)
{
    return isRight ? Result<>() : fail(ErrorCode::Unreadable, u"manifest: "_s + member);
}

Result<QByteArray> hashMember(const QJsonObject &object, QStringView name)
{
    return bytesFromHex(TRY(textMember(object, name)), hashSize);
}

Result<qint64> sizeMember(const QJsonObject &object, QStringView name)
{
    const qint64 size = TRY(wholeNumberMember(object, name));
    TRY(require(size >= 0 && size <= limits::bundleBytes, name.toString()));
    return size;
}

Result<QString> unitMember(const QJsonObject &object)
{
    const QString unit = TRY(textMember(object, u"unit"));
    TRY(require(isUnitCode(unit), u"unit"_s));
    return unit;
}

Result<QString> registerMember(const QJsonObject &object)
{
    const QString id = TRY(textMember(object, u"registerId"));
    TRY(require(isUuid(id), u"registerId"_s));
    return id;
}

Result<QString> epochMember(const QJsonObject &object)
{
    const QString epoch = TRY(textMember(object, u"epoch"));
    TRY(require(isEpoch(epoch), u"epoch"_s));
    return epoch;
}

Result<Manifest::Sender> senderFrom(const QJsonObject &object)
{
    const QString key = TRY(textMember(object, u"signingKey"));
    const QString recipient = TRY(textMember(object, u"recipient"));
    auto unit = TRY(unitMember(object));
    auto registerId = TRY(registerMember(object));
    auto signingKey = TRY(crypto::PublicKey::fromText(key.toLatin1()));
    auto reader = TRY(crypto::AgeRecipient::fromText(recipient.toLatin1()));
    return Manifest::Sender{
        std::move(unit), std::move(registerId), std::move(signingKey), std::move(reader)};
}

Result<std::vector<crypto::AgeRecipient>> readersFrom(const QJsonArray &array)
{
    TRY(require(!array.isEmpty() && array.size() <= limits::readers, u"readers"_s));
    std::vector<crypto::AgeRecipient> readers;
    for (const QJsonValue value : array)
        readers.push_back(TRY(crypto::AgeRecipient::fromText(value.toString().toLatin1())));
    return readers;
}

/// Messages first, then blobs by name; a blob is named for its hash.
Result<std::vector<Manifest::Part>> partsFrom(const QJsonArray &array)
{
    TRY(require(!array.isEmpty() && array.size() <= limits::parts, u"parts"_s));
    std::vector<Manifest::Part> parts;
    for (const QJsonValue value : array) {
        const QJsonObject object = value.toObject();
        auto name = TRY(textMember(object, u"name"));
        auto size = TRY(sizeMember(object, u"size"));
        auto hash = TRY(hashMember(object, u"sha256"));
        const Manifest::Part part{std::move(name), size, std::move(hash)};
        const QString expected
            = parts.empty() ? u"messages.jsonl.zst"_s : u"blobs/"_s + hexText(part.sha256);
        TRY(require(part.name == expected, u"parts: name"_s));
        TRY(require(parts.size() < 2 || parts.back().name < part.name, u"parts: order"_s));
        parts.push_back(part);
    }
    return parts;
}

Result<std::map<QString, qint64>> countsFrom(const QJsonObject &object)
{
    static const QRegularExpression type(u"\\A[a-z_]{1,24}\\z"_s);
    std::map<QString, qint64> counts;
    for (const QString &name : object.keys()) {
        counts[name] = TRY(wholeNumberMember(object, name));
        TRY(require(type.match(name).hasMatch() && counts[name] > 0, u"counts"_s));
    }
    return counts;
}

Result<QStringList> formsFrom(const QJsonArray &array)
{
    QStringList forms;
    for (const QJsonValue value : array) {
        const QString form = value.toString();
        TRY(require(isFormVersion(form) && (forms.isEmpty() || forms.last() < form), u"forms"_s));
        forms.append(form);
    }
    return forms;
}

Result<std::optional<Manifest::Restored>> restoredFrom(const QJsonObject &object)
{
    if (!object.contains(u"restoredFrom"))
        return std::nullopt;
    const QJsonObject restored = TRY(objectMember(object, u"restoredFrom"));
    auto epoch = TRY(epochMember(restored));
    auto hash = TRY(hashMember(restored, u"manifest"));
    return Manifest::Restored{std::move(epoch), std::move(hash)};
}

Result<QByteArray> auditFrom(const QJsonObject &object)
{
    const QString text = TRY(textMember(object, u"audit"));
    return text.isEmpty() ? QByteArray() : TRY(bytesFromHex(text, hashSize));
}

Result<> requireKnownFormat(const QJsonObject &object)
{
    TRY(require(TRY(textMember(object, u"format")) == u"romduol-bundle", u"format"_s));
    if (TRY(wholeNumberMember(object, u"version")) > 1)
        return fail(ErrorCode::NewerFormat);
    return {};
}

Result<Manifest> fromObject(const QJsonObject &object)
{
    TRY(requireKnownFormat(object));
    const QJsonObject destination = TRY(objectMember(object, u"destination"));
    // One after another: a TRY inside the braces of a value would leak what is already there.
    Manifest m;
    m.id = TRY(textMember(object, u"id"));
    m.kind = TRY(textMember(object, u"kind"));
    m.content = TRY(textMember(object, u"content")) == u"all" ? Manifest::Content::All
                                                              : Manifest::Content::Changes;
    m.isPractice = object.value(u"practice").toBool();
    m.sender = TRY(senderFrom(TRY(objectMember(object, u"sender"))));
    auto destinationUnit = TRY(unitMember(destination));
    auto destinationRegister = TRY(registerMember(destination));
    m.destination = {std::move(destinationUnit), std::move(destinationRegister)};
    m.epoch = TRY(epochMember(object));
    m.restoredFrom = TRY(restoredFrom(object));
    m.sequence = TRY(wholeNumberMember(object, u"sequence"));
    m.previous = TRY(hashMember(object, u"previous"));
    m.readers = TRY(readersFrom(TRY(listMember(object, u"readers"))));
    m.createdAt = QDateTime::fromString(TRY(textMember(object, u"createdAt")), Qt::ISODate);
    m.auditHead = TRY(auditFrom(object));
    m.forms = TRY(formsFrom(TRY(listMember(object, u"forms"))));
    m.counts = TRY(countsFrom(TRY(objectMember(object, u"counts"))));
    m.unpacked = TRY(sizeMember(object, u"unpacked"));
    m.parts = TRY(partsFrom(TRY(listMember(object, u"parts"))));
    m.padding = TRY(sizeMember(object, u"padding"));
    TRY(require(isUuid(m.id), u"id"_s));
    TRY(require(m.sequence >= 1, u"sequence"_s));
    TRY(require(m.unpacked <= limits::messagesBytes, u"unpacked"_s));
    TRY(require(m.createdAt.isValid() && m.createdAt.timeSpec() == Qt::UTC, u"createdAt"_s));
    TRY(require(m.kind == u"report" || m.kind == u"guidance", u"kind"_s));
    return m;
}

} // namespace

Result<Manifest> manifestFromJson(QByteArrayView bytes)
{
    const QJsonObject object = TRY(readJsonObject(bytes, limits::manifestBytes));
    auto manifest = fromObject(object);
    if (!manifest && manifest.error().code != ErrorCode::NewerFormat)
        return fail(ErrorCode::Unreadable, manifest.error().detail);
    // What we understood must be all there was: nothing unknown, doubled or written otherwise.
    if (manifest && toJson(*manifest) != bytes)
        return fail(ErrorCode::Unreadable, u"manifest: not canonical"_s);
    return manifest;
}

} // namespace exchange
