// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/case.h"

#include <QHash>

namespace casework {

/// Whether this person may do this at all, by resources/policy/permissions.csv. Default is no. The
/// first user of a register also stands in for accounts that are not there yet (sign_in.h).
bool may(const domain::Session &session, QStringView action);

/// Denied if may() says no.
Result<> demand(const domain::Session &session, QStringView action);

/// Why somebody opens a case that is not theirs; chosen from this list, kept in the audit log.
enum class OpenReason { None, OnDuty, AskedByOwner, Supervision, Emergency };
QString code(OpenReason reason);
std::optional<OpenReason> openReasonFromCode(QStringView code);

/// Denied if may() says no, or if the table says "own cases", the case is another person's and
/// there is no reason.
Result<> demandFor(const domain::Session &session, QStringView action, const domain::Case &c,
    OpenReason reason = OpenReason::None);

/// Whether this person may write, or read, a form: by resources/policy/forms.csv and the
/// permissions it names. A form that is not in the table is for nobody.
bool mayWrite(const domain::Session &session, const QString &formId);
bool mayRead(const domain::Session &session, const QString &formId);

/// Denied if mayWrite() says no.
Result<> demandToWrite(const domain::Session &session, const QString &formId);
/// Denied if mayWrite(), or mayRead(), says no, or as demandFor() of the case.
Result<> demandToWrite(const domain::Session &session, const QString &formId, const domain::Case &c,
    OpenReason reason);
Result<> demandToRead(const domain::Session &session, const QString &formId, const domain::Case &c,
    OpenReason reason);
/// The same for a record of a case or, where there is none, of the unit.
Result<> demandToRead(const domain::Session &session, const QString &formId,
    const std::optional<domain::Case> &c, OpenReason reason);

/// What writing this form is called in the audit log: the row of the table that says who may.
QString writeAction(const QString &formId);

} // namespace casework
