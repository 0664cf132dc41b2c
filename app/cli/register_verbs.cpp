// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verb.h"
#include "casework/accounts.h"
#include "casework/auditing.h"
#include "casework/practice.h"

#include <QTextStream>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

QString kindCode(casework::UnitKind kind)
{
    return kind == casework::UnitKind::Province ? u"province"_s : u"facility"_s;
}

Printed described(const casework::RegisterInfo &info)
{
    return {{u"unit      %1"_s.arg(info.unitCode), u"name      %1"_s.arg(info.unitName.en),
                u"kind      %1"_s.arg(kindCode(info.kind)), u"register  %1"_s.arg(info.registerId),
                u"epoch     %1"_s.arg(info.epoch),
                u"practice  %1"_s.arg(info.isPractice ? u"yes"_s : u"no"_s)},
        {{u"unitCode"_s, info.unitCode}, {u"nameEn"_s, info.unitName.en},
            {u"nameKm"_s, info.unitName.km}, {u"kind"_s, kindCode(info.kind)},
            {u"registerId"_s, info.registerId}, {u"epoch"_s, info.epoch},
            {u"isPractice"_s, info.isPractice}}};
}

Result<Printed> create(const Call &call)
{
    const QString kind = call.value(u"kind"_s);
    if (call.has(u"kind"_s) && kind != u"facility"_s && kind != u"province"_s)
        return fail(ErrorCode::Invalid, u"kind is facility or province"_s);
    const casework::NewRegister wanted{.folder = call.value(u"register"_s),
        .kind = kind == u"province"_s ? casework::UnitKind::Province : casework::UnitKind::Facility,
        .unitCode = call.value(u"unit"_s),
        .unitName = {call.value(u"name-en"_s), call.value(u"name-km"_s)},
        .userName = call.value(u"user"_s),
        .role = call.value(u"role"_s),
        .isPractice = call.has(u"practice"_s)};
    const QString typed = TRY(call.passphrase(wanted.userName));
    auto made = TRY(casework::createRegister(wanted, typed, call.environment));
    return described(casework::info(*made.reg));
}

Result<Printed> show(const Call &call)
{
    auto open = TRY(call.signIn());
    return described(casework::info(*open.reg));
}

Result<Printed> check(const Call &call)
{
    auto open = TRY(call.signIn());
    TRY(casework::checkRegister(*open.reg, open.session));
    return Printed{
        {u"whole: every page, the change log and the audit log"_s}, {{u"isWhole"_s, true}}};
}

Result<Printed> verifyAudit(const Call &call)
{
    const QByteArray typed = call.value(u"against"_s).toLatin1().toLower();
    const QByteArray oldHead = QByteArray::fromHex(typed);
    // A head that cannot be read must not pass for one that was found.
    if (call.has(u"against"_s) && (oldHead.size() != 32 || oldHead.toHex() != typed))
        return fail(ErrorCode::Invalid, u"--against is a head: 64 hexadecimal digits"_s);
    auto open = TRY(call.signIn());
    const auto verdict = TRY(casework::verifyAudit(*open.reg, open.session, oldHead));
    const QString head = QString::fromLatin1(verdict.auditHead.toHex());
    return Printed{
        {u"audit log  %1 lines, unbroken"_s.arg(verdict.events), u"head       %1"_s.arg(head),
            u"changes    %1, unbroken"_s.arg(verdict.changes)},
        {{u"events"_s, verdict.events}, {u"head"_s, head}, {u"changes"_s, verdict.changes}}};
}

Result<Printed> addUser(const Call &call)
{
    auto open = TRY(call.signIn());
    Call theirs = call;
    theirs.options.remove(u"passphrase-file"_s);
    if (call.has(u"new-passphrase-file"_s))
        theirs.options.insert(u"passphrase-file"_s, call.value(u"new-passphrase-file"_s));
    const QString typed = TRY(theirs.passphrase(call.value(u"name"_s)));
    const auto user = TRY(casework::addUser(
        *open.reg, open.session, call.value(u"name"_s), call.value(u"role"_s), typed));
    return Printed{{u"added %1, %2"_s.arg(user.name, user.role)},
        {{u"name"_s, user.name}, {u"role"_s, user.role}}};
}

Result<Printed> fill(const Call &call)
{
    bool isNumber = false;
    const int cases = call.value(u"cases"_s).toInt(&isNumber);
    if (!isNumber || cases < 1 || cases > 10'000'000)
        return fail(ErrorCode::Invalid, u"--cases is a number from 1 to 10,000,000"_s);
    const uint seed = call.has(u"seed"_s) ? call.value(u"seed"_s).toUInt(&isNumber) : 0;
    if (!isNumber)
        return fail(ErrorCode::Invalid, u"--seed is a whole number"_s);
    auto open = TRY(call.signIn());
    const auto filled = TRY(casework::fillWithPractice(*open.reg, open.session, cases, seed));
    const double seconds = double(filled.milliseconds) / 1000.0;
    return Printed{{u"%1 invented cases in %2 s; the register takes %3 MB"_s.arg(filled.cases)
                           .arg(seconds, 0, 'f', 1)
                           .arg(double(filled.bytes) / 1e6, 0, 'f', 1)},
        {{u"cases"_s, filled.cases}, {u"milliseconds"_s, filled.milliseconds},
            {u"bytes"_s, filled.bytes}}};
}

} // namespace

std::vector<Verb> registerVerbs()
{
    return {{.name = u"register create"_s,
                .summary = u"make a register with its keys and its first user"_s,
                .arguments = {},
                .options = {{u"unit"_s, u"CODE"_s, u"unit code: A-Z, 0-9, dashes"_s, true},
                    {u"name-en"_s, u"TEXT"_s, u"unit name in English"_s, true},
                    {u"name-km"_s, u"TEXT"_s, u"unit name in Khmer"_s},
                    {u"kind"_s, u"KIND"_s, u"facility (default) or province"_s},
                    {u"role"_s, u"ROLE"_s, u"role of the first user, as hc_chief"_s, true},
                    {u"practice"_s, {}, u"a practice register: invented people only"_s}},
                .run = create},
        {u"register info"_s, u"tell what a register is"_s, {}, {}, show},
        {u"register check"_s, u"look at every page and both logs"_s, {}, {}, check},
        {u"user add"_s, u"add an account with a passphrase of its own"_s, {},
            {{u"name"_s, u"NAME"_s, u"short name of the new account"_s, true},
                {u"role"_s, u"ROLE"_s, u"role, as hc_provider"_s, true},
                {u"new-passphrase-file"_s, u"FILE"_s, u"the new account's passphrase"_s}},
            addUser},
        {u"audit verify"_s, u"follow the audit log and the change log from their first line"_s, {},
            {{u"against"_s, u"HEX"_s, u"an older head from a print, a receipt or a backup"_s}},
            verifyAudit},
        {u"practice fill"_s, u"fill a practice register with invented cases"_s, {},
            {{u"cases"_s, u"N"_s, u"how many"_s, true},
                {u"seed"_s, u"S"_s, u"the same seed gives the same people"_s}},
            fill}};
}

} // namespace cli
