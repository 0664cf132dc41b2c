// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/interview.h"

#include <QJsonArray>

#include <algorithm>

/// Which of the answers that fit is tried first.
enum class Prefer { FirstChoice, LastChoice };

/// Every question of @p group that can be answered, with the lines its repeat has.
inline std::vector<forms::Path> answerablePaths(
    const forms::Interview &interview, const forms::Group &group, const QString &repeat = {})
{
    using enum forms::QuestionType;
    std::vector<forms::Path> paths;
    for (int line = 0; line < (repeat.isEmpty() ? 1 : interview.answers().lineCount(repeat));
         ++line) {
        for (const forms::Group::Item &item : group.items) {
            if (item.group) {
                const auto inner = answerablePaths(
                    interview, *item.group, item.group->isRepeat ? item.group->name : QString());
                paths.insert(paths.end(), inner.begin(), inner.end());
            } else if (item.question->type != Note && item.question->type != Calculate
                && !item.question->isReadOnly) {
                paths.push_back({item.question->name, repeat, line});
            }
        }
    }
    return paths;
}

/// Answers that may fit, the likely ones first. The clock of the tests stands at 08:00 on 4 March
/// 2030.
inline std::vector<QJsonValue> likelyAnswers(
    const forms::Interview &interview, const forms::Path &path, Prefer prefer)
{
    using namespace Qt::StringLiterals;
    using enum forms::QuestionType;
    const forms::Question &question = *interview.form().question(path.question);
    std::vector<QJsonValue> some;
    switch (question.type) {
    case SelectOne:
        for (const forms::Choice &choice : interview.choices(path))
            some.emplace_back(choice.name);
        break;
    case SelectMultiple:
        for (const forms::Choice &choice : interview.choices(path))
            some.emplace_back(QJsonArray{choice.name});
        break;
    case Integer:
        return {1, 2, 5, 30, 18, 0, 70, 120, 100, 160};
    case Decimal:
        return {36.6, 1.5, 55.0, 12.0, 1.0, 0.0};
    case Date:
        return {u"2030-03-03"_s, u"2030-03-01"_s, u"2030-03-04"_s, u"2030-03-11"_s, u"2030-04-15"_s,
            u"1999-05-06"_s};
    case Time:
        return {u"10:00"_s, u"07:30"_s};
    case DateTime:
        return {u"2030-03-04T07:30"_s, u"2030-03-03T10:00"_s, u"2030-03-04T07:50"_s,
            u"2030-03-06T09:00"_s};
    case Acknowledge:
        return {true};
    case Text:
    case Barcode:
        return {u"An invented answer that is long enough to explain something."_s, u"Rumduol"_s,
            u"+85512345678"_s, u"A-12"_s, u"12"_s};
    case Image:
    case Note:
    case Calculate:
        break;
    }
    if (prefer == Prefer::LastChoice)
        std::reverse(some.begin(), some.end());
    return some;
}

/// The first likely answer that fits; else that nobody knows it.
inline void answerOne(forms::Interview &interview, const forms::Path &path, Prefer prefer)
{
    for (const QJsonValue &value : likelyAnswers(interview, path, prefer)) {
        interview.set(path, forms::Answer::of(value));
        if (!interview.issue(path))
            return;
    }
    interview.set(path, forms::Answer::without(forms::NoValue::Unknown));
}

/// A line in every repeat that has none, and as many as the form asks for.
inline bool addSomeLines(forms::Interview &interview, const forms::Group &group)
{
    bool isAny = false;
    for (const forms::Group::Item &item : group.items) {
        if (!item.group || !interview.isRelevant({item.group->name}))
            continue;
        const QString &name = item.group->name;
        const auto issue = interview.issue(forms::Path{name});
        const bool isShort = issue && issue->code == forms::Issue::Code::FewerLines;
        if (!item.group->isRepeat)
            isAny = addSomeLines(interview, *item.group) || isAny;
        else if (interview.answers().lineCount(name) == 0 || isShort)
            isAny = !interview.insertLine(name, interview.answers().lineCount(name)).isEmpty()
                || isAny;
    }
    return isAny;
}

/// Answers every question that is asked and open, needed or not, until the form asks no more.
inline void answerAll(forms::Interview &interview, Prefer prefer)
{
    constexpr int mostRounds = 80; // a repeat grows by a line a round; the checklist has 70
    for (int round = 0; round < mostRounds; ++round) {
        bool isAny = addSomeLines(interview, interview.form().root);
        for (const forms::Path &path : answerablePaths(interview, interview.form().root)) {
            const auto issue = interview.issue(path);
            const bool isWrong = issue && issue->severity == forms::Issue::Severity::Error;
            if (!interview.isRelevant(path)
                || (!interview.answers().at(path).isEmpty() && !isWrong))
                continue;
            answerOne(interview, path, prefer);
            isAny = true;
        }
        if (!isAny)
            return;
    }
}
