// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/form_services.h"

class QWidget;

namespace ui {

class QuestionEditor;

/// The editor that fits @p question by its type, its appearance and the number of its choices;
/// null for what has no field: a note, or a value that is calculated or read only.
QuestionEditor *createEditor(const forms::Form &form, const forms::Question &question,
    const FormServices &services, QWidget *parent);

} // namespace ui
