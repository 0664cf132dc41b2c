// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/table.h"

#include <QJsonValue>

namespace forms {

/// The words of a column in both languages: "label::English (en)" and "label::Khmer (km)".
LocalizedText textOf(const Line &line, const QString &column);
QStringList inBothLanguages(const QString &column); ///< The two headers of such a column.

/// Form id, title, version and default language. What cannot be read stays empty and is a fault.
void readSettings(const Table &table, Form &form, Faults &faults);

/// Every choice list, in the order of the sheet.
void readChoices(const Table &table, Form &form, Faults &faults);

/// Groups and questions. Read last: it checks that the lists are there.
void readSurvey(const Table &table, Form &form, Faults &faults);

/// The question on one line, without knowing where it stands.
Question readQuestion(const Line &line, const Form &form, Faults &faults);

/// The group or repeat that one line begins.
Group readGroup(const Line &line, Faults &faults);

/// How a written default is to be taken. As other XLSForm tools do, one with a function call or a
/// reference is an expression.
bool isExpression(const QString &defaultValue);

/// A literal default as a value of the question's type; null if it is none.
QJsonValue literalValue(const Form &form, const Question &question, const QString &text);

} // namespace forms
