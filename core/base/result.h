// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <tl/expected.hpp>

/// What went wrong, in words a program can act on. The words for people are in ui/text/error_text.
enum class ErrorCode {
    NotFound, ///< What was asked for is not here.
    Invalid, ///< The input breaks a rule; detail names the place.
    Denied, ///< This person may not do this.
    ConsentMissing, ///< The survivor has not agreed to this.
    WrongPassphrase,
    DamagedHeader, ///< The key file is not what was written.
    DamagedPages, ///< The key is right, but the database is not what was written.
    NewerFormat, ///< A newer program wrote it; nothing was touched.
    NotEncrypted, ///< A clear database, or a library without encryption: we do not go on.
    InUse, ///< Another program holds the register.
    ClockWentBack, ///< The computer's clock stands before the last thing recorded.
    Storage, ///< The database refused; detail has its words.
    DiskFull,
    ReadOnly, ///< The folder or file may not be written by this person.
    Io,
    TooLarge, ///< Over a limit that is checked before memory is taken.
    Unreadable, ///< Not in the format it should have.
    Unsupported, ///< A format we recognise and do not read.
    NotForUs, ///< No key of ours opens it.
    BadSignature,
    UnknownSigner,
    RevokedSigner,
    WrongReader, ///< Signed for somebody else.
    Gap, ///< An earlier one of this sender has not come yet; this one is held.
    NumberReused, ///< Another content under a number that was already applied: an alarm.
    Interrupted, ///< Stopped by the person or by the lock; nothing was changed.
};

/// "DiskFull": for logs, audit lines and JSON; never for a person.
QString name(ErrorCode code);

struct Error {
    ErrorCode code;
    QString detail; ///< For the log: English, and never a word of a person's record.

    friend bool operator==(const Error &, const Error &) = default;
};

template <typename T = void>
using Result = tl::expected<T, Error>;

[[nodiscard]] inline tl::unexpected<Error> fail(ErrorCode code, QString detail = {})
{
    return tl::unexpected(Error{code, std::move(detail)});
}

namespace detail {
template <typename T>
T take(Result<T> &&result)
{
    if constexpr (!std::is_void_v<T>)
        return *std::move(result);
}
} // namespace detail

/// Gives the value of a Result, or returns its error from the function around it. One a line.
/// A statement expression (GNU, also in clang) is the only way to give a value and to return.
/// Not within the braces of a value nor in what a lambda captures: GCC does not take down what was
/// made there before, so words of a record would stay in memory (tests/house/values_test.cpp).
// A name is pasted and a statement made: nothing here can stand in parentheses.
// NOLINTBEGIN(bugprone-macro-parentheses)
#define TRY(expression) TRY_AS_(expression, TRY_JOIN_(tryResult, __COUNTER__))
#define TRY_JOIN_(a, b) TRY_JOIN2_(a, b)
#define TRY_JOIN2_(a, b) a##b
#define TRY_AS_(expression, result)                                                                \
    __extension__({                                                                                \
        auto result = (expression);                                                                \
        if (!result) [[unlikely]]                                                                  \
            return tl::unexpected(std::move(result).error());                                      \
        ::detail::take(std::move(result));                                                         \
    })
// NOLINTEND(bugprone-macro-parentheses)
