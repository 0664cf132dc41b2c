// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/partial_date.h"
#include "forms/answers.h"
#include "forms/form.h"
#include "forms/moments.h"

#include <QJsonArray>
#include <QSet>

#include <cmath>

namespace forms {

namespace {

constexpr qsizetype longestText = 100'000;

// What doubles, and so JSON, count without gaps.
constexpr double largestWhole = 9007199254740991.0;

bool isText(const QJsonValue &value, qsizetype longest = longestText)
{
    const QString text = value.toString();
    return value.isString() && !text.isEmpty() && text.size() <= longest;
}

bool isNumber(const QJsonValue &value)
{
    return value.isDouble() && std::isfinite(value.toDouble())
        && std::abs(value.toDouble()) <= largestWhole;
}

bool isCode(const Form &form, const Question &question, const QJsonValue &value)
{
    if (!isText(value, 200))
        return false;
    return question.isFromFile || form.choice(question.list, value.toString());
}

bool areCodes(const Form &form, const Question &question, const QJsonValue &value)
{
    const QJsonArray list = value.toArray();
    QSet<QString> seen;
    for (const QJsonValue &each : list) {
        if (!isCode(form, question, each) || seen.contains(each.toString()))
            return false;
        seen.insert(each.toString());
    }
    return !seen.isEmpty();
}

} // namespace

bool fits(const Form &form, const Question &question, const QJsonValue &value)
{
    switch (question.type) {
    case QuestionType::Text:
    case QuestionType::Barcode:
    case QuestionType::Image:
        return isText(value);
    case QuestionType::Integer:
        return isNumber(value) && value.toDouble() == std::floor(value.toDouble());
    case QuestionType::Decimal:
        return isNumber(value);
    case QuestionType::Date:
        return value.isString() && PartialDate::fromString(value.toString()).has_value();
    case QuestionType::Time:
        return value.isString() && timeFromText(value.toString()).has_value();
    case QuestionType::DateTime:
        return value.isString() && momentFromText(value.toString()).has_value();
    case QuestionType::SelectOne:
        return isCode(form, question, value);
    case QuestionType::SelectMultiple:
        return areCodes(form, question, value);
    case QuestionType::Acknowledge:
        return value.isBool() && value.toBool();
    case QuestionType::Calculate:
        return isText(value) || isNumber(value) || value.isBool();
    case QuestionType::Note:
        return false;
    }
    return false;
}

} // namespace forms
