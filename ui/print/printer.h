// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casework/printing.h"
#include "ui/print/pages.h"

#include <memory>

class QTextDocument;
class QWidget;

namespace ui {

/// What stands on each page, in the language of the window.
PageMarks pageMarks(const casework::PrintPass &pass, const forms::Form &form,
    const QString &caseCode, Language language);

/// Asks for a printer in Qt's own dialog and prints. A file is not offered: it would be readable
/// outside the unlocked window. The dialog opens and this returns at once.
void printOnPaper(QWidget *from, std::shared_ptr<QTextDocument> document, const PageMarks &marks);

} // namespace ui
