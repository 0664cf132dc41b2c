// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/case.h"
#include "domain/type_choice.h"
#include "forms/answers.h"

#include <QStringList>

namespace casework {

/// What we understood of the answers: the columns of a case that lists and tables need. Pure, and
/// can be done again from the same answers.

/// Sets sex, age, district, dates and type of @p c from a complete intake. A confirmation that fits
/// what is answered now stays; any other goes.
domain::Case withIntake(domain::Case c, const forms::Answers &intake);

/// The decisions of one consent conversation.
domain::Consent consentFrom(const forms::Answers &consent);

/// The seven questions of the classification as intake asks them.
domain::Acts actsFrom(const forms::Answers &intake);

/// What they give, and the type that was chosen.
domain::TypeChoice typeChoiceFrom(const forms::Answers &intake);

/// The names in the vault that a search finds a case by.
QStringList namesOf(const forms::Answers &intake);

/// What a search finds a case by as it is written: telephone numbers, and places that are not in
/// the list of places.
QStringList otherWordsOf(const forms::Answers &intake);

} // namespace casework
