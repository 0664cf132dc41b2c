// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/localized_text.h"
#include "casework/today.h"

#include <QString>

namespace ui {

// The page of the day in words, in the language of the window.

/// "Tuesday 9 December 2025"
QString longDayText(QDate date);
/// "10 December"
QString shortDayText(QDate date);

/// "10 December. Comes here; no call": with the stop of the language.
QString twoSentences(const QString &first, const QString &second);

/// One or two words for a badge: "Act now", "In time".
QString badgeText(domain::ClockState state);

/// "2-week visit and 2 more", "Agreed visit".
QString visitText(const casework::VisitDue &visit, Language language);
/// "10 December. Agreed way: call after 14:00, first words agreed"
QString visitHint(const casework::VisitDue &visit);
/// "Comes here; no call", always there before anybody is called.
QString contactText(const casework::SafeContact &contact);

} // namespace ui
