// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

/// The only way a line gets into the log. It takes what cannot hold a record: a fixed text from
/// the program, an error code, a number. There is no overload for text made at run time.
namespace logging {

template <qsizetype N>
void note(const char (&what)[N]);
template <qsizetype N>
void note(const char (&what)[N], qint64 number);
template <qsizetype N>
void note(const char (&what)[N], ErrorCode code);

void write(const char *what, const qint64 *number); // for the templates above

template <qsizetype N>
void note(const char (&what)[N])
{
    write(what, nullptr);
}
template <qsizetype N>
void note(const char (&what)[N], qint64 number)
{
    write(what, &number);
}
template <qsizetype N>
void note(const char (&what)[N], ErrorCode code)
{
    note(what, static_cast<qint64>(code));
}

} // namespace logging
