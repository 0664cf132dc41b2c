// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/form.h"

#include <vector>

class QWidget;

namespace ui {

class Label;

/// The words of an amber line with its icon; the line is the label's parent.
Label *remarkLine(QWidget *parent);

/// The words of a value that is only shown, on grey; the box is the label's parent.
Label *shownValue(QWidget *parent);

bool offersChoices(const forms::Question &question);
/// Whether the same codes are offered in the same order.
bool sameChoices(const std::vector<forms::Choice> &some, const std::vector<forms::Choice> &others);

} // namespace ui
