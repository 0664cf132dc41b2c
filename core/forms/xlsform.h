// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "forms/form.h"

#include <QByteArray>

#include <vector>

namespace forms {

/// What is wrong with a form, and where. The words for people are in ui/text.
struct Fault {
    enum class Kind {
        NotASheet, ///< No readable table, or no header.
        UnknownColumn,
        MissingColumn,
        MissingValue,
        UnknownType,
        BadName,
        NameTwice,
        UnknownList,
        CodeTwice,
        NotClosed, ///< begin without end, or end without begin.
        RepeatInRepeat,
        BadExpression, ///< detail has the engine's words.
        UnknownReference, ///< ${name} of a question that is not there.
        Circle, ///< detail lists the names.
        UnknownValue, ///< A cell whose value is not one of those allowed.
        TooLarge,
        Formula, ///< A spreadsheet formula: refused, because its value is not what is written.
    };
    Kind kind;
    SheetPlace place;
    QString detail; ///< The name, list or value in question.
    friend bool operator==(const Fault &, const Fault &) = default;
};

template <typename T>
using Read = tl::expected<T, std::vector<Fault>>;

/// The three sheets of a form as CSV (RFC 4180, UTF-8).
struct Sheets {
    QByteArray survey;
    QByteArray choices;
    QByteArray settings;
};

/// Reads a form strictly and gives every fault it finds, not only the first.
Read<Form> readForm(const Sheets &sheets);

/// The same from one spreadsheet file (.xlsx) that may be hostile.
Read<Form> readFormFromXlsx(const QByteArray &file);

/// The sheets inside a spreadsheet file, as CSV.
Read<Sheets> sheetsFromXlsx(const QByteArray &file);

} // namespace forms
