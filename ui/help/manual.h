// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/help/article_text.h"
#include "ui/help/book.h"

#include <memory>

class QPagedPaintDevice;
class QTextDocument;

namespace ui {

/// A page of the manual for paper.
std::unique_ptr<QTextDocument> articlePaper(
    const HelpArticle &article, const std::function<QImage(const QString &name)> &picture = {});

struct Manual {
    const HelpBook &book;
    Language language; ///< The window speaks it too: headings come from the catalogue.
    QString version;
    std::function<QImage(const QString &name)> picture{};
};

/// Prints all of the manual with its list of contents. How many pages there were; 0 if the device
/// did not begin.
int printManual(const Manual &manual, QPagedPaintDevice &device);

} // namespace ui
