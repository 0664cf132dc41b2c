// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/interview.h"
#include "ui/forms/form_services.h"

#include <vector>

class QWidget;

namespace ui {

class Label;

/// The words of an amber line with its icon; the line is the label's parent.
Label *remarkLine(QWidget *parent);

/// A value that is only shown, on grey beside what it is: one line, so that it stands back behind
/// the questions.
struct ShownValue {
    QWidget *box;
    Label *what;
    Label *value;
};
ShownValue shownValue(QWidget *parent);

/// Whether @p widget is seen once @p ancestor is; also before the window was ever shown.
bool isOpenTo(const QWidget *widget, const QWidget *ancestor);

/// Whether one of the words of its appearance begins so.
bool appears(const forms::Question &question, QStringView as);
bool offersChoices(const forms::Question &question);
/// Those of the form, or of the list that came by package.
std::vector<forms::Choice> choicesNow(const forms::Interview &interview, const forms::Path &path,
    const forms::Question &question, const FormServices &services);
/// Whether the same codes are offered in the same order.
bool sameChoices(const std::vector<forms::Choice> &some, const std::vector<forms::Choice> &others);

} // namespace ui
