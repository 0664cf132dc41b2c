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

/// A document on its way to answers.
struct Reading {
    const Form &form;
    Answers::Sealed sealed;
    Answers answers;

    Result<> take(const Path &path, const QJsonValue &json);
    Result<> takeLine(Path place, const QJsonValue &json);
    Result<> takeLines(const QString &repeat, const QJsonValue &json);
    Result<> takePaper(const QJsonValue &json);
};

std::optional<Answer> readAnyAnswer(const QJsonValue &json, Answers::Sealed sealed)
{
    const QJsonObject object = json.toObject();
    const QString closed = object.value(u"sealed"_s).toString();
    if (sealed == Answers::Sealed::Taken && object.size() == 1 && !closed.isEmpty())
        return Answer{.sealed = closed};
    return readAnswer(json);
}

Result<> Reading::take(const Path &path, const QJsonValue &json)
{
    const Question *question = form.question(path.question);
    if (!question || form.repeatOf(path.question) != path.repeat)
        return invalid(path, u"the form does not ask this here");
    const auto answer = readAnyAnswer(json, sealed);
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

Result<> Reading::takeLine(Path place, const QJsonValue &json)
{
    if (!json.isObject())
        return invalid(place, u"a line is no object");
    answers.insertLine(place.repeat, place.line);
    const QJsonObject line = json.toObject();
    for (auto member = line.begin(); member != line.end(); ++member) {
        place.question = member.key();
        TRY(take(place, member.value()));
    }
    return {};
}

Result<> Reading::takeLines(const QString &repeat, const QJsonValue &json)
{
    const QJsonArray lines = json.toArray();
    if (!json.isArray() || lines.isEmpty() || lines.size() > mostLines)
        return invalid({repeat}, u"not a list of 1 to 1000 lines");
    for (int line = 0; line < int(lines.size()); ++line)
        TRY(takeLine({QString(), repeat, line}, lines.at(line)));
    return {};
}

Result<> Reading::takePaper(const QJsonValue &json)
{
    const QDate day = QDate::fromString(json.toString(), Qt::ISODate);
    if (!day.isValid())
        return invalid({paperMember.toString()}, u"the paper has no day");
    answers.setPaperDay(day);
    return {};
}

} // namespace

Result<Answers> Answers::fromJson(const Form &form, const QJsonObject &json, Sealed sealed)
{
    Reading reading{form, sealed, {}};
    for (auto member = json.begin(); member != json.end(); ++member) {
        const Group *group = form.group(member.key());
        if (group && group->isRepeat)
            TRY(reading.takeLines(member.key(), member.value()));
        else if (member.key() == paperMember)
            TRY(reading.takePaper(member.value()));
        else
            TRY(reading.take({member.key()}, member.value()));
    }
    return reading.answers;
}

} // namespace forms
