// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verb.h"
#include "casework/exchanging.h"

#include <QFile>
#include <QJsonArray>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

QJsonObject asJson(const casework::UnitCard &unit, const QString &fingerprint)
{
    return {{u"unitCode"_s, unit.unitCode}, {u"nameEn"_s, unit.unitName.en},
        {u"nameKm"_s, unit.unitName.km}, {u"registerId"_s, unit.registerId},
        {u"isPractice"_s, unit.isPractice}, {u"fingerprint"_s, fingerprint},
        {u"signingKey"_s, QString::fromLatin1(unit.signingKey.text())},
        {u"recipient"_s, QString::fromLatin1(unit.recipient.text())}};
}

Printed described(const casework::Card &card)
{
    const casework::UnitCard &unit = card.unit;
    QJsonObject json = asJson(unit, card.fingerprint);
    json.insert(u"card"_s, QString::fromUtf8(card.text));
    return {{u"unit         %1"_s.arg(unit.unitCode), u"name         %1"_s.arg(unit.unitName.en),
                u"register     %1"_s.arg(unit.registerId),
                u"practice     %1"_s.arg(unit.isPractice ? u"yes"_s : u"no"_s),
                u"signing key  %1"_s.arg(QString::fromLatin1(unit.signingKey.text())),
                u"reading key  %1"_s.arg(QString::fromLatin1(unit.recipient.text())),
                u"fingerprint  %1"_s.arg(card.fingerprint)},
        json};
}

Result<QByteArray> smallFile(const QString &path)
{
    constexpr qint64 largest = 16 * 1024;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Io, u"the card cannot be read"_s);
    if (file.size() > largest)
        return fail(ErrorCode::TooLarge, u"a card is small"_s);
    return file.readAll();
}

Result<Printed> exportCard(const Call &call)
{
    auto open = TRY(call.signIn());
    const auto card = TRY(casework::ownCard(*open.reg, open.session));
    QSaveFile file(call.value(u"to"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(card.text + '\n') < 0 || !file.commit())
        return fail(ErrorCode::ReadOnly, u"the card cannot be written"_s);
    return described(card);
}

Result<Printed> showCard(const Call &call)
{
    return described(TRY(casework::readCard(TRY(smallFile(call.arguments.first())))));
}

Result<Printed> exportIdentity(const Call &call)
{
    auto open = TRY(call.signIn());
    const auto identity = TRY(casework::practiceIdentity(*open.reg, open.session));
    QSaveFile file(call.value(u"to"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(identity + '\n') < 0 || !file.commit())
        return fail(ErrorCode::ReadOnly, u"the identity cannot be written"_s);
    return Printed{{u"practice identity in %1"_s.arg(call.value(u"to"_s))},
        {{u"file"_s, call.value(u"to"_s)}}};
}

Result<Printed> addTrust(const Call &call)
{
    const QByteArray card = TRY(smallFile(call.arguments.first()));
    auto open = TRY(call.signIn());
    const auto unit
        = TRY(casework::addTrust(*open.reg, open.session, card, call.value(u"fingerprint"_s)));
    return Printed{{u"trusted: %1"_s.arg(unit.unitCode)},
        {{u"unitCode"_s, unit.unitCode}, {u"registerId"_s, unit.registerId}}};
}

Result<Printed> listTrust(const Call &call)
{
    auto open = TRY(call.signIn());
    Printed printed;
    QJsonArray rows;
    for (const auto &unit : TRY(casework::trustedUnits(*open.reg, open.session))) {
        const QString state = unit.isRevoked() ? u"revoked"_s : u"trusted"_s;
        const QString fingerprint = casework::fingerprintOf(unit);
        printed.lines.append(u"%1  %2  %3"_s.arg(unit.unitCode, -16).arg(state, fingerprint));
        rows.append(QJsonObject{{u"unitCode"_s, unit.unitCode}, {u"registerId"_s, unit.registerId},
            {u"fingerprint"_s, fingerprint}, {u"state"_s, state}});
    }
    printed.json = {{u"units"_s, rows}};
    return printed;
}

Result<Printed> revokeTrust(const Call &call)
{
    auto open = TRY(call.signIn());
    const QString id = TRY(registerIdOf(*open.reg, open.session, call.value(u"unit"_s)));
    TRY(casework::revokeTrust(*open.reg, open.session, id, call.value(u"reason"_s)));
    return Printed{{u"revoked: %1"_s.arg(call.value(u"unit"_s))},
        {{u"unitCode"_s, call.value(u"unit"_s)}, {u"registerId"_s, id}}};
}

} // namespace

Result<QString> registerIdOf(
    casework::CaseRegister &reg, const domain::Session &session, const QString &unit)
{
    for (const auto &known : TRY(casework::trustedUnits(reg, session))) {
        if (!known.isRevoked() && (known.unitCode == unit || known.registerId == unit))
            return known.registerId;
    }
    return fail(ErrorCode::UnknownSigner, u"no trusted unit "_s + unit);
}

std::vector<Verb> cardVerbs()
{
    return {{u"card export"_s, u"write this unit's card: who it is and its public keys"_s, {},
                {{u"to"_s, u"FILE"_s, u"where to"_s, true}}, exportCard},
        {u"card show"_s, u"read a card, say nothing about trust"_s, {u"FILE"_s}, {}, showCard,
            false},
        {u"card identity"_s,
            u"write the reading key of a practice register, to try the public tools"_s, {},
            {{u"to"_s, u"FILE"_s, u"where to"_s, true}}, exportIdentity},
        {u"trust add"_s, u"trust a card whose fingerprint was compared"_s, {u"FILE"_s},
            {{u"fingerprint"_s, u"DIGITS"_s, u"as read aloud by the other unit"_s, true}},
            addTrust},
        {u"trust list"_s, u"list the units known here"_s, {}, {}, listTrust},
        {u"trust revoke"_s, u"stop trusting a unit; its files are kept apart, never applied"_s, {},
            {{u"unit"_s, u"CODE"_s, u"unit code or register id"_s, true},
                {u"reason"_s, u"TEXT"_s, u"why"_s, true}},
            revokeTrust}};
}

} // namespace cli
