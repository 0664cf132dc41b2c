// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/gazetteer.h"
#include "forms/form.h"

#include <optional>

namespace ui {

/// How far down a question asks for a place: of the appearance "place(commune)". Nothing if it asks
/// for none.
std::optional<domain::PlaceLevel> placeLevel(const forms::Question &question);

/// "Mongkol Borey, Banteay Meanchey": a stated place as a person reads it.
QString placeText(const domain::Gazetteer &places, const QString &stated, Language language);

} // namespace ui
