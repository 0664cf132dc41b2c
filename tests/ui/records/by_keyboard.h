// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/form.h"
#include "ui/forms/form_view.h"
#include "ui/forms/question_view.h"
#include "ui/records/record_page.h"

#include <functional>

/// How a question is answered: its type, and what of its appearance makes another field.
QString wayOf(const forms::Question &question);

/// Empties the field of @p path, which has the keyboard, with keys alone.
void clearByKeys(ui::FormView &view, const forms::Path &path);

/// Gives @p value as somebody would type it; on a Khmer page with Khmer digits.
void typeByKeys(
    ui::FormView &view, const forms::Path &path, const QJsonValue &value, Language language);

/// Signs with a typed name, or adds a picture file; the question has the keyboard.
void giveImage(ui::RecordPage &page, const std::function<void()> &settle);
