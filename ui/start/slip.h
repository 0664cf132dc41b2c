// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casework/private_visit.h"
#include "ui/print/pages.h"

#include <memory>
#include <utility>
#include <vector>

class QTextDocument;

namespace ui {

/// The lines of a slip: what it is called, and what stands there. No name, nothing that happened.
std::vector<std::pair<QString, QString>> slipLines(const casework::Slip &slip, Language language);

std::unique_ptr<QTextDocument> slipPaper(const casework::Slip &slip, Language language);
PageMarks slipMarks(const casework::PrintPass &pass, const casework::Slip &slip, Language language);

} // namespace ui
