// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/unit_card.h"

#include "base/text.h"
#include "crypto/hash.h"
#include "exchange/limits.h"
#include "exchange/strict.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace exchange {

namespace {

constexpr qsizetype signedFields = 9;
constexpr qsizetype allFields = 11;
const QByteArray mark = "romduol-card:";
const QByteArray comment = "romduol-card";

/// On a card stands only what prints on one line.
bool isName(const QString &text)
{
    constexpr qsizetype longest = 80;
    return text.size() <= longest && text == cleanText(text)
        && std::all_of(text.begin(), text.end(), [](QChar c) { return c != u'|' && c.isPrint(); });
}

bool canStand(const UnitCard &card)
{
    return isUnitCode(card.unitCode) && isUuid(card.registerId) && !card.unitName.en.isEmpty()
        && isName(card.unitName.en) && isName(card.unitName.km);
}

QByteArray signedPart(const UnitCard &card)
{
    return QByteArrayList{mark + '1', card.unitCode.toLatin1(), code(card.kind).toLatin1(),
        card.registerId.toLatin1(), card.isPractice ? "practice" : "real", card.signingKey.text(),
        card.recipient.text(), card.unitName.en.toUtf8(), card.unitName.km.toUtf8()}
        .join('|');
}

Result<UnitCard> fromFields(const QByteArrayList &fields)
{
    const auto kind = unitKindFromCode(QString::fromLatin1(fields[2]));
    if (!kind)
        return fail(ErrorCode::Unreadable, u"card: kind of unit"_s);
    auto signingKey = TRY(crypto::PublicKey::fromText(fields[5]));
    auto recipient = TRY(crypto::AgeRecipient::fromText(fields[6]));
    return UnitCard{
        .unitCode = QString::fromLatin1(fields[1]),
        .unitName = {QString::fromUtf8(fields[7]), QString::fromUtf8(fields[8])},
        .kind = *kind,
        .registerId = QString::fromLatin1(fields[3]),
        .signingKey = std::move(signingKey),
        .recipient = std::move(recipient),
        .isPractice = fields[4] == "practice",
    };
}

QByteArray signatureFile(const QByteArray &signature, const QByteArray &globalSignature)
{
    return "untrusted comment: unit card\n" + signature + "\ntrusted comment: " + comment + '\n'
        + globalSignature + '\n';
}

} // namespace

UnitCard cardOf(const store::RegisterInfo &self, const Keys &keys)
{
    return {self.unitCode, self.unitName, self.kind, self.registerId, keys.signing.publicKey(),
        keys.reading.recipient(), self.isPractice};
}

Result<QByteArray> cardText(const UnitCard &card, const crypto::SigningKey &key)
{
    if (!canStand(card))
        return fail(ErrorCode::Invalid, u"a name or code cannot stand on a card"_s);
    const QByteArray body = signedPart(card);
    const QByteArrayList lines = crypto::sign(key, body, comment).split('\n');
    const QByteArray text = body + '|' + lines.value(1) + '|' + lines.value(3);
    TRY(readCard(text)); // also: it is the card's own key
    return text;
}

Result<UnitCard> readCard(QByteArrayView text)
{
    if (text.size() > limits::cardBytes)
        return fail(ErrorCode::TooLarge, u"card"_s);
    QByteArray line = text.toByteArray();
    if (line.endsWith('\n'))
        line.chop(line.endsWith("\r\n") ? 2 : 1);
    const QByteArrayList fields = line.split('|');
    if (!line.startsWith(mark))
        return fail(ErrorCode::Unreadable, u"not a unit card"_s);
    if (fields[0] != mark + '1')
        return fail(ErrorCode::NewerFormat, u"card"_s);
    if (fields.size() != allFields)
        return fail(ErrorCode::Unreadable, u"card: not eleven fields"_s);
    auto card = fromFields(fields);
    if (!card)
        return fail(ErrorCode::Unreadable, u"card: "_s + card.error().detail);
    const QByteArray body = fields.first(signedFields).join('|');
    if (!canStand(*card) || signedPart(*card) != body)
        return fail(ErrorCode::Unreadable, u"card: a field is not as a card has it"_s);
    const QByteArray signature = signatureFile(fields[signedFields], fields[signedFields + 1]);
    if (TRY(crypto::verify(card->signingKey, body, signature)) != comment)
        return fail(ErrorCode::BadSignature, u"card"_s);
    return card;
}

QString fingerprint(const UnitCard &card)
{
    return crypto::fingerprint(signedPart(card));
}

QString code(store::UnitKind kind)
{
    return kind == store::UnitKind::Province ? u"province"_s : u"facility"_s;
}

std::optional<store::UnitKind> unitKindFromCode(QStringView text)
{
    for (const store::UnitKind kind : {store::UnitKind::Facility, store::UnitKind::Province}) {
        if (code(kind) == text)
            return kind;
    }
    return std::nullopt;
}

bool isUnitCode(QStringView text)
{
    static const QRegularExpression unit(u"\\A[A-Z0-9-]{3,16}\\z"_s);
    return unit.match(text).hasMatch();
}

} // namespace exchange
