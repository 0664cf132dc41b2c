// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "base/partial_date.h"
#include "domain/consent.h"
#include "domain/incident_type.h"
#include "domain/role.h"

#include <QDateTime>

#include <optional>

namespace domain {

enum class CaseState { Open, Closed };

QString code(CaseState state); ///< "open", "closed"
std::optional<CaseState> caseStateFromCode(QStringView code);

/// One survivor's file at one facility, as far as lists and tables need it. Drawn out of the
/// answers by one pure function, and can be drawn out again. No name: the survivor is a code
/// (GBVIMS).
struct Case {
    Id<Case> id = Id<Case>::create();
    QString caseCode;
    QString survivorCode;
    CaseState state = CaseState::Open;
    QDateTime openedAt; ///< UTC.
    Id<User> owner;

    IncidentType type = IncidentType::Review;
    /// The pair of domain::TypeChoice that was confirmed; empty if none was, or none differs.
    QString typeConfirmed{};
    std::optional<PartialDate> incidentDate{}; ///< Unknown is common, and is not an error.
    std::optional<QDate> interviewDate{}; ///< First report to this facility; tables count by it.
    QString sex{}; ///< Code list "sex"; empty if not asked yet.
    std::optional<int> age{}; ///< At the incident.
    QString district{}; ///< Four digits, where the survivor lives; empty if unknown.
    Consent consent{};
    /// Code list "closure_reason"; empty if nobody closed it. While the case is still open, its
    /// closure waits for approval.
    QString closureReason{};

    friend bool operator==(const Case &, const Case &) = default;
};

/// A form of a case or of the unit: its answers as they were given, with the version they were
/// given to.
struct Record {
    enum class State { Draft, Complete };

    Id<Record> id = Id<Record>::create();
    std::optional<Id<Case>> caseId; ///< None: of the unit.
    QString formId;
    QString formVersion;
    State state = State::Complete;
    QDateTime createdAt; ///< UTC.
    QDateTime changedAt; ///< UTC.
    QString author; ///< User name.
    QByteArray answers; ///< The canonical JSON document.
    std::optional<QDate> day{}; ///< Of a record of the unit: which day it is about.

    friend bool operator==(const Record &, const Record &) = default;
};

QString code(Record::State state); ///< "draft", "complete"
std::optional<Record::State> recordStateFromCode(QStringView code);

} // namespace domain
