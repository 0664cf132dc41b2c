// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casework/desk.h"
#include "domain/code.h"

#include <QJsonValue>

#include <map>

namespace casework {

/// For which record pulldata('case', name, 'k', '1') is asked.
struct Asking {
    Id<domain::Record> record; ///< Its own answers are not among what it finds.
    QString formId;
    bool asksServices = false; ///< It has a question for a service of the directory, ref(service).
};
/// For no record in particular.
inline Asking askingForNone()
{
    return {Id<domain::Record>::create(), {}};
}

/// What it finds, a later line of this list over an earlier one:
/// - the values of resources/policy/values.csv by name;
/// - every field of the newest record of each form of the case by its name: of the completed one,
///   else of this person's own draft. Forms that came later win. Of a repeat: how many lines by its
///   name, each field of all lines that answer it with blanks between, and that of one line by its
///   number from 1: "release_decision/2";
/// - for a form that asks for a service, each field of each entry of the directory by the code and
///   by the name of the entry: "sv_status/SVC-…";
/// - the code of the newest record of each form that has one (consent_no, incident_no, …), and of
///   the asking record itself;
/// - each decision about consent, and what the case and the unit know of themselves.
Result<std::map<QString, QJsonValue>> surroundingsOf(Desk &desk, const domain::Session &session,
    const domain::Case &c, const Asking &asking = askingForNone());

/// The same for a form of the unit: in place of the case the newest record of each form of the unit
/// that this person may read.
Result<std::map<QString, QJsonValue>> surroundingsOfUnit(
    Desk &desk, const domain::Session &session, const Asking &asking);

/// Adds the code of a record by the name its form has for it: "fx_no". Nothing for a form without.
void addRecordCode(
    const QString &formId, Id<domain::Record> id, std::map<QString, QJsonValue> &values);

/// The code of a record by its kind: the same whenever it is asked for, and as random as its id.
QString recordCode(domain::CodeKind kind, Id<domain::Record> id);

} // namespace casework
