// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/gazetteer.h"
#include "forms/form.h"

#include <QByteArray>

#include <functional>
#include <memory>
#include <vector>

namespace ui {

/// What a form asks of the world outside it. Every one may be left out; the form then does without.
struct FormServices {
    /// Keeps a file with the case and gives the attachment's id.
    std::function<Result<QString>(const QByteArray &content)> keepAttachment;
    /// Asks the person for a file; empty if none was chosen. Without it Qt's own dialog asks.
    std::function<QString()> chooseFile;
    /// The list behind a select_one_from_file; empty if its package has not come.
    std::function<std::vector<forms::Choice>(const QString &file)> choicesFromFile;
    /// The places a question may ask for; without it they are typed.
    std::shared_ptr<const domain::Gazetteer> places{};
};

} // namespace ui
