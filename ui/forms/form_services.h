// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/formulary.h"
#include "domain/gazetteer.h"
#include "forms/form.h"

#include <QImage>

#include <functional>
#include <memory>
#include <vector>

namespace ui {

/// What a form asks of the world outside it. Every one may be left out; the form then does without.
struct FormServices {
    /// Called once, later or at once, with the attachment's id.
    using Kept = std::function<void(const Result<QString> &id)>;

    /// Looks at a file, and keeps the picture in it with the record.
    std::function<void(const QString &path, Kept done)> keepFile;
    /// Keeps a drawing with the record.
    std::function<void(const QImage &drawing, Kept done)> keepDrawing;
    /// Opens a picture that was kept as the answer to @p question.
    std::function<void(const QString &question, const QString &id,
        std::function<void(const Result<QImage> &)> done)>
        openPicture;
    /// Asks the person for a file; empty if none was chosen. Without it Qt's own dialog asks.
    std::function<QString()> chooseFile;
    /// The list behind a select_one_from_file; empty if its package has not come.
    std::function<std::vector<forms::Choice>(const QString &file)> choicesFromFile;
    /// The places a question may ask for; without it they are typed.
    std::shared_ptr<const domain::Gazetteer> places{};
    /// The doses in force, for questions about medicines.
    std::shared_ptr<const domain::Formulary> formulary{};
};

} // namespace ui
