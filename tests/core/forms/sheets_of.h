// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/xlsform.h"
#include "support/printing.h"

#include <catch2/catch_tostring.hpp>

/// Words for a failing test.
inline std::string wordsOf(const std::vector<forms::Fault> &faults)
{
    std::string words;
    for (const forms::Fault &fault : faults)
        words += "kind " + std::to_string(int(fault.kind)) + " at "
            + fault.place.sheet.toStdString() + " row " + std::to_string(fault.place.row)
            + " column " + fault.place.column.toStdString() + ": " + fault.detail.toStdString()
            + "\n";
    return words;
}

/// The value of a Read that must hold one.
template <typename T>
T mustRead(forms::Read<T> read)
{
    if (!read) {
        FAIL(wordsOf(read.error()));
    }
    return *std::move(read);
}

/// The sheets of a small form. `survey` is the whole survey sheet, header first.
inline forms::Sheets sheetsOf(const char *survey, const char *choices = "")
{
    return {survey, choices, "form_id,form_title,version\nsmall,A small form,1\n"};
}
