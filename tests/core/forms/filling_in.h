// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/form_library.h"
#include "sheets_of.h"
#include "support/a_clock.h"

#include <QJsonArray>

#include <map>

/// A new conversation with a form that travels with the program, at 08:00 on 4 March 2030.
inline forms::Interview newInterview(const char *formId, std::map<QString, QJsonValue> ofCase = {},
    const AClock &clock = {}, forms::Answers answers = {})
{
    static const forms::FormLibrary library = mustRead(forms::FormLibrary::shipped());
    const auto form = library.find(QString::fromLatin1(formId));
    if (!form)
        FAIL(formId << " does not travel with the program");
    return {
        form, std::move(answers), clock.clock(), [ofCase = std::move(ofCase)](const QString &key) {
            const auto found = ofCase.find(key);
            return found == ofCase.end() ? QJsonValue() : found->second;
        }};
}

inline forms::Path at(const char *question, const char *repeat = "", int line = 0)
{
    return {QString::fromLatin1(question), QString::fromLatin1(repeat), line};
}

inline void give(forms::Interview &interview, const forms::Path &path, const QJsonValue &value)
{
    interview.set(path, forms::Answer::of(value));
}

inline void give(forms::Interview &interview, const char *question, const QJsonValue &value)
{
    give(interview, at(question), value);
}

inline std::string textOf(const forms::Interview &interview, const char *question)
{
    return interview.answers().at(at(question)).text().toStdString();
}

/// Something that fits, so that a form can be filled in to its end: the wanted word, else the
/// first choice, some text, a number, now.
inline QJsonValue anyAnswer(const forms::Interview &interview, const forms::Path &path,
    const std::map<QString, QJsonValue> &wanted)
{
    using enum forms::QuestionType;
    if (const auto found = wanted.find(path.question); found != wanted.end())
        return found->second;
    const forms::Question &question = *interview.form().question(path.question);
    const auto choices = interview.choices(path);
    switch (question.type) {
    case SelectOne:
        return choices.front().name;
    case SelectMultiple:
        return QJsonArray{choices.front().name};
    case Integer:
        return 30;
    case Date:
        return QStringLiteral("2030-03-01");
    case DateTime:
        return QStringLiteral("2030-03-04T07:30");
    case Time:
        return QStringLiteral("10:00");
    default:
        return QStringLiteral("An invented answer that is long enough to explain something.");
    }
}

/// Answers whatever is still needed, until nothing is.
inline void fillIn(forms::Interview &interview, const std::map<QString, QJsonValue> &wanted)
{
    for (int round = 0; round < 500; ++round) {
        const auto issues = interview.issues();
        const auto missing = std::find_if(issues.begin(), issues.end(),
            [](const auto &issue) { return issue.severity == forms::Issue::Severity::Missing; });
        if (missing == issues.end())
            return;
        const forms::Path path = missing->path;
        if (missing->code == forms::Issue::Code::FewerLines)
            interview.insertLine(path.question, interview.answers().lineCount(path.question));
        else
            give(interview, path, anyAnswer(interview, path, wanted));
    }
    FAIL("the form always asks for more");
}

/// Says to whatever is still needed that the person declined, until nothing is.
inline void declineAll(forms::Interview &interview)
{
    for (int round = 0; round < 500 && !interview.issues().empty(); ++round) {
        const forms::Issue issue = interview.issues().front();
        if (issue.code == forms::Issue::Code::FewerLines)
            interview.insertLine(issue.path.question, 0);
        else
            interview.set(issue.path, forms::Answer::without(forms::NoValue::Declined));
    }
}

/// The issues as words, for a failing test.
inline std::string wordsOf(const std::vector<forms::Issue> &issues)
{
    std::string words;
    for (const forms::Issue &issue : issues)
        words += issue.path.toString().toStdString() + " (severity "
            + std::to_string(int(issue.severity)) + ", code " + std::to_string(int(issue.code))
            + ") ";
    return words;
}

inline bool isRefused(const forms::Interview &interview, const forms::Path &path)
{
    const auto issue = interview.issue(path);
    return issue && issue->severity == forms::Issue::Severity::Error;
}

/// Whether @p path is asked now and needed to complete the form.
inline bool mustAnswer(const forms::Interview &interview, const forms::Path &path)
{
    return interview.isRelevant(path) && interview.isRequired(path);
}
