// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>
#include <functional>
#include <type_traits>
#include <vector>

class QLineEdit;

namespace ui {

class LabelledField;
class Sheet;

/// One of a few on a sheet, in words that follow the language. Nothing is chosen in advance, and
/// the main button waits. The returned place is below zero until then.
std::function<int()> addChoice(Sheet *sheet, const std::vector<std::function<QString()>> &words);

/// The same over values that have words of their own. What is returned gives the chosen one; it
/// may be called once the sheet is answered.
template <typename Value, size_t count>
std::function<Value()> addChoice(Sheet *sheet, const std::array<Value, count> &values,
    QString (*words)(std::type_identity_t<Value>))
{
    std::vector<std::function<QString()>> each;
    for (const Value value : values)
        each.push_back([words, value] { return words(value); });
    return [values, place = addChoice(sheet, each)] { return values.at(size_t(place())); };
}

/// One line to write on a sheet; the main button waits until something stands there.
LabelledField *addLine(Sheet *sheet, QLineEdit *line);

} // namespace ui
