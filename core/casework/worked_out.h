// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casework/desk.h"
#include "forms/form.h"

#include <QJsonValue>

#include <map>

namespace casework {

/// Adds what pulldata('case', …) finds only by looking at several forms at once, if @p form asks
/// for any of it:
/// - open_clock_items: in how many cards of the clock time runs; nothing if in none;
/// - clock_hard_deadline: of the hard limits that can be reached elsewhere the first that ends;
/// - last_contact_at: the last moment at which somebody of the unit met or reached the person;
/// - safe_contact_attempts: how often that was tried in a way that was safe;
/// - forensic_report_open: "yes" while a court waits for a report, "no" if none does; nothing
///   without an examination.
Result<> addWorkedOut(Desk &desk, const domain::Session &session, const domain::Case &c,
    const forms::Form &form, std::map<QString, QJsonValue> &values);

} // namespace casework
