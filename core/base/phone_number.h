// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

/// A telephone number of Cambodia. Numbers that cannot be read so (short ones such as 117, foreign
/// ones) stay as they were typed; no number is ever refused.
struct PhoneNumber {
    QString national; ///< "12345678": without the 0 before it, eight or nine digits.
    bool isKnown = false; ///< It begins as a mobile or landline number of its length does.

    /// Reads 012 345 678, +855 12 345 678, 855(0)12345678, 00185512345678, in either digits.
    static std::optional<PhoneNumber> fromString(const QString &typed);

    QString international() const; ///< "+85512345678" (E.164), as it is stored.
    QString shown() const; ///< "012 345 678", "088 234 5678"

    friend bool operator==(const PhoneNumber &, const PhoneNumber &) = default;
};
