// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace ui {

/// @p text with a zero-width space (U+200B) at each place where a Khmer line may be broken. Khmer
/// has no spaces between words and Qt no dictionary for it: without this a label cuts its text off.
/// For showing only: never for a field, the clipboard, a search or anything that is kept.
QString wrapKhmer(const QString &text);

} // namespace ui
