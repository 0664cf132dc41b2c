// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QLineEdit;

namespace ui {

class LabelledField;

/// Says under @p field, at once, that the keyboard is on Khmer while a code or digits are typed.
/// Khmer digits are fine: they are read everywhere.
void remarkKhmerLetters(LabelledField *field, QLineEdit *line);

/// Says under @p field, when the person leaves it, that a sign for a letter below has no letter.
void remarkStrayCoeng(LabelledField *field, QLineEdit *line);

/// The sentences of the two.
QString khmerLettersText();
QString strayCoengText();

} // namespace ui
