// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/answers.h"
#include "forms/form.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace forms {

namespace {

constexpr qsizetype longestNote = 20'000;

using Failure = tl::unexpected<Error>;

Failure invalid(const Path &path, QStringView why)
{
    return fail(ErrorCode::Invalid, u"%1: %2"_s.arg(path.toString(), why));
}

Result<> take(const Form &form, const Path &path, const QJsonValue &json, Answers &answers)
{
    const Question *question = form.question(path.question);
    if (!question || form.repeatOf(path.question) != path.repeat)
        return invalid(path, u"the form does not ask this here");
    const auto answer = readAnswer(json);
    if (!answer)
        return invalid(path, u"neither a value nor an answer without one");
    if (question->type == QuestionType::Note)
        return invalid(path, u"a note takes no answer");
    if (answer->note.size() > longestNote)
        return invalid(path, u"the note is too long");
    if (!answer->value.isNull() && !fits(form, *question, answer->value))
        return invalid(path, u"the value is not of the question's type or list");
    answers.set(path, *answer);
    return {};
}

Result<> takeLine(const Form &form, Path place, const QJsonValue &json, Answers &answers)
{
    if (!json.isObject())
        return invalid(place, u"a line is no object");
    answers.insertLine(place.repeat, place.line);
    const QJsonObject line = json.toObject();
    for (auto member = line.begin(); member != line.end(); ++member) {
        place.question = member.key();
        TRY(take(form, place, member.value(), answers));
    }
    return {};
}

Result<> takeLines(
    const Form &form, const QString &repeat, const QJsonValue &json, Answers &answers)
{
    const QJsonArray lines = json.toArray();
    if (!json.isArray() || lines.isEmpty() || lines.size() > mostLines)
        return invalid({repeat}, u"not a list of 1 to 1000 lines");
    for (int line = 0; line < int(lines.size()); ++line)
        TRY(takeLine(form, {QString(), repeat, line}, lines.at(line), answers));
    return {};
}

} // namespace

Result<Answers> Answers::fromJson(const Form &form, const QJsonObject &json)
{
    Answers answers;
    for (auto member = json.begin(); member != json.end(); ++member) {
        const Group *group = form.group(member.key());
        if (group && group->isRepeat)
            TRY(takeLines(form, member.key(), member.value(), answers));
        else
            TRY(take(form, {member.key()}, member.value(), answers));
    }
    return answers;
}

} // namespace forms
