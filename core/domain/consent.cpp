// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/consent.h"

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace domain {

namespace {

/// Code list "scope_decision".
constexpr std::array decisions{
    std::pair{Decision::NotAsked, QStringView(u"not_asked")},
    std::pair{Decision::Granted, QStringView(u"granted")},
    std::pair{Decision::Refused, QStringView(u"refused")},
    std::pair{Decision::Deferred, QStringView(u"deferred")},
    std::pair{Decision::Withdrawn, QStringView(u"withdrawn")},
};

} // namespace

QString code(Decision decision)
{
    for (const auto &[value, word] : decisions) {
        if (value == decision)
            return word.toString();
    }
    Q_UNREACHABLE();
}

Decision decisionFromCode(QStringView code)
{
    for (const auto &[value, word] : decisions) {
        if (word == code)
            return value;
    }
    return Decision::NotAsked;
}

Decision Consent::about(const QString &scope) const
{
    const auto found = scopes.find(scope);
    return found == scopes.end() ? Decision::NotAsked : found->second;
}

bool Consent::allows(const QString &scope) const
{
    return about(scope) == Decision::Granted;
}

Consent after(Consent earlier, const Consent &later)
{
    for (const auto &[scope, decision] : later.scopes) {
        if (decision != Decision::NotAsked)
            earlier.scopes.insert_or_assign(scope, decision);
    }
    return earlier;
}

bool mayShareRow(const Consent &consent)
{
    return consent.allows(u"c_share_deid_province"_s);
}

} // namespace domain
