// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/chain.h"

#include "crypto/hash.h"

#include <QtEndian>

using namespace Qt::StringLiterals;

namespace store {

namespace {

constexpr int hashSize = 32; // bytes, BLAKE2b-256
constexpr int nonceSize = 16;

void addNumber(QByteArray &message, qint64 number)
{
    const qint64 bigEndian = qToBigEndian(number);
    message.append(reinterpret_cast<const char *>(&bigEndian), sizeof bigEndian);
}

void addPart(QByteArray &message, QByteArrayView part)
{
    addNumber(message, part.size());
    message.append(part);
}

} // namespace

QByteArray chainHash(const ChainLink &link)
{
    QByteArray message;
    message.reserve(512);
    addPart(message, link.purpose);
    addPart(message, link.previous);
    addNumber(message, link.number);
    for (const QStringView label : link.labels)
        addPart(message, label.toUtf8());
    addPart(message, link.contentHash);
    return crypto::blake2b(message, hashSize);
}

QByteArray contentHash(const QByteArray &nonce, std::initializer_list<QByteArrayView> parts)
{
    QByteArray message;
    addPart(message, nonce);
    for (const QByteArrayView part : parts)
        addPart(message, part);
    return crypto::blake2b(message, hashSize);
}

Result<ChainHead> lastLink(Database &database, const QString &table)
{
    auto row = TRY(
        database.run(u"SELECT number, hash FROM %1 ORDER BY number DESC LIMIT 1"_s.arg(table)));
    if (!TRY(nextRow(row)))
        return ChainHead();
    return ChainHead{row.value(0).toLongLong(), row.value(1).toByteArray()};
}

QByteArray newNonce()
{
    return crypto::randomBytes(nonceSize);
}

QByteArray noHash()
{
    return QByteArray(hashSize, '\0');
}

QString storedTime(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODateWithMs);
}

} // namespace store
