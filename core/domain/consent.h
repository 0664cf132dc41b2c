// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

#include <map>

namespace domain {

/// What a survivor decided about one scope. Absent is not asked: nothing is ever assumed.
/// Deferred, "wants to decide later", is an answer: it ends an earlier yes, and opens nothing.
enum class Decision { NotAsked, Granted, Refused, Deferred, Withdrawn };

QString code(Decision decision);
Decision decisionFromCode(QStringView code); ///< Everything unknown is NotAsked.

/// The decisions in force, by scope ("c_share_deid_province"). The newest conversation about a
/// scope counts; older ones stay in the record. FHIR R4 Consent; GBVIMS information sharing
/// protocol.
struct Consent {
    std::map<QString, Decision> scopes{};

    Decision about(const QString &scope) const;
    bool allows(const QString &scope) const; ///< True only if it is granted.
    friend bool operator==(const Consent &, const Consent &) = default;
};

/// A later conversation: what it decides replaces, what it leaves out stays.
Consent after(Consent earlier, const Consent &later);

/// True only if a de-identified row may enter a bundle to the province: the one scope
/// "c_share_deid_province" is granted. No other scope opens this, and none is needed besides.
bool mayShareRow(const Consent &consent);

} // namespace domain
