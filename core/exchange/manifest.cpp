// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/manifest.h"

#include "base/json.h"
#include "exchange/strict.h"

using namespace Qt::StringLiterals;

namespace exchange {

namespace {

QJsonObject toObject(const Manifest::Sender &sender)
{
    return {{u"recipient"_s, QString::fromLatin1(sender.recipient.text())},
        {u"registerId"_s, sender.registerId},
        {u"signingKey"_s, QString::fromLatin1(sender.signingKey.text())}, {u"unit"_s, sender.unit}};
}

QJsonArray toArray(const std::vector<Manifest::Part> &parts)
{
    QJsonArray array;
    for (const Manifest::Part &part : parts) {
        array.append(QJsonObject{
            {u"name"_s, part.name}, {u"sha256"_s, hexText(part.sha256)}, {u"size"_s, part.size}});
    }
    return array;
}

QJsonArray toArray(const std::vector<crypto::AgeRecipient> &readers)
{
    QJsonArray array;
    for (const crypto::AgeRecipient &reader : readers)
        array.append(QString::fromLatin1(reader.text()));
    return array;
}

QJsonObject toObject(const std::map<QString, qint64> &counts)
{
    QJsonObject object;
    for (const auto &[type, count] : counts)
        object.insert(type, count);
    return object;
}

} // namespace

QByteArray toJson(const Manifest &m)
{
    QJsonObject object{
        {u"audit"_s, hexText(m.auditHead)},
        {u"content"_s, m.content == Manifest::Content::All ? u"all"_s : u"changes"_s},
        {u"counts"_s, toObject(m.counts)},
        {u"createdAt"_s, m.createdAt.toString(Qt::ISODate)},
        {u"destination"_s,
            QJsonObject{
                {u"registerId"_s, m.destination.registerId}, {u"unit"_s, m.destination.unit}}},
        {u"epoch"_s, m.epoch},
        {u"format"_s, u"romduol-bundle"_s},
        {u"forms"_s, QJsonArray::fromStringList(m.forms)},
        {u"id"_s, m.id},
        {u"kind"_s, m.kind},
        {u"padding"_s, m.padding},
        {u"parts"_s, toArray(m.parts)},
        {u"practice"_s, m.isPractice},
        {u"previous"_s, hexText(m.previous)},
        {u"readers"_s, toArray(m.readers)},
        {u"sender"_s, toObject(m.sender)},
        {u"sequence"_s, m.sequence},
        {u"unpacked"_s, m.unpacked},
        {u"version"_s, 1},
    };
    if (m.restoredFrom) {
        object.insert(u"restoredFrom"_s,
            QJsonObject{{u"epoch"_s, m.restoredFrom->epoch},
                {u"manifest"_s, hexText(m.restoredFrom->manifestHash)}});
    }
    return toCanonicalJson(object);
}

QByteArray trustedComment(const Manifest &m)
{
    return "romduol-bundle " + m.id.toLatin1() + ' ' + QByteArray::number(m.sequence) + ' '
        + m.previous.toHex();
}

Result<> proveSignature(
    const Manifest &manifest, QByteArrayView manifestBytes, QByteArrayView signature)
{
    const QByteArray comment
        = TRY(crypto::verify(manifest.sender.signingKey, manifestBytes, signature));
    if (comment != trustedComment(manifest))
        return fail(ErrorCode::BadSignature, u"the trusted comment is of another bundle"_s);
    return {};
}

} // namespace exchange
