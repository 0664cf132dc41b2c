// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/partial_date.h"
#include "forms/answers.h"
#include "forms/form.h"

#include <QString>

namespace ui {

/// "Declined": one or two words, for the control that says so.
QString text(forms::NoValue why);
/// "Chose not to answer. This question is complete."
QString sentence(forms::NoValue why);
QString sealedSentence(); ///< In place of an answer that this person's role does not open.

/// "Not shared": the heading over sentence(Privacy).
QString text(forms::Privacy privacy);
/// What may leave this computer, and on what condition.
QString sentence(forms::Privacy privacy);

/// True if the ministry itself asks this question; all others say that it has not confirmed them.
bool isConfirmedByMinistry(const forms::Question &question);

/// "about 8 March 2025", "March 2025", "2025".
QString text(const PartialDate &date);

/// A stored date or moment as the wall clock in Cambodia showed it: "2030-03-04T14:30".
QString localMoment(const QString &stored);

/// An answer as a person reads it: labels for codes, months as words, the words for no value.
/// Empty if there is neither value nor reason.
QString answerText(const forms::Form &form, const forms::Question &question,
    const forms::Answer &answer, Language language);

} // namespace ui
