// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QDate>
#include <QString>
#include <QStringList>

#include <catch2/catch_test_macros.hpp>
#include <catch2/catch_tostring.hpp>

// Catch2 sees a QString as a range of numbers; these print it as words.
template <>
struct Catch::StringMaker<QString> {
    static std::string convert(const QString &text) { return '"' + text.toStdString() + '"'; }
};

template <>
struct Catch::StringMaker<QByteArray> {
    static std::string convert(const QByteArray &bytes)
    {
        return '"' + bytes.toPercentEncoding(" :,{}[]\"'()/+=").left(400).toStdString() + '"';
    }
};

template <>
struct Catch::StringMaker<QStringList> {
    static std::string convert(const QStringList &texts)
    {
        return '[' + texts.join(QLatin1String(", ")).toStdString() + ']';
    }
};

template <>
struct Catch::StringMaker<QDate> {
    static std::string convert(QDate date) { return date.toString(Qt::ISODate).toStdString(); }
};

/// The value of a Result that must hold one; fails the test with the error's words if not.
template <typename T>
T must(Result<T> result)
{
    if (!result) {
        FAIL("error " << int(result.error().code) << ": " << result.error().detail.toStdString());
    }
    if constexpr (!std::is_void_v<T>)
        return *std::move(result);
}

/// The code of a Result that must hold an error; fails the test if it holds a value.
template <typename T>
ErrorCode refused(const Result<T> &result)
{
    if (result)
        FAIL("was accepted");
    return result.error().code;
}
