// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/case.h"
#include "forms/answers.h"

#include <QStringList>

namespace casework {

/// What we understood of the answers: the columns of a case that lists and tables need. Pure, and
/// can be done again from the same answers.

/// Sets sex, age, district, dates and type of @p c from a complete intake.
domain::Case withIntake(domain::Case c, const forms::Answers &intake);

/// The decisions of one consent conversation.
domain::Consent consentFrom(const forms::Answers &consent);

/// The seven questions of the classification as intake asks them.
domain::Acts actsFrom(const forms::Answers &intake);

/// What a search by name finds a case by: one token for each word of each name in the vault.
QStringList searchKeys(const forms::Answers &intake);

/// The same key for what somebody types into the search box.
QString searchKey(const QString &typed);

} // namespace casework
