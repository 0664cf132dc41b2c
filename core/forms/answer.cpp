// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/answers.h"

#include <QJsonArray>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace forms {

QString code(NoValue why)
{
    switch (why) {
    case NoValue::NotAsked:
        return u"not_asked"_s;
    case NoValue::Declined:
        return u"declined"_s;
    case NoValue::Unknown:
        return u"unknown"_s;
    }
    return {};
}

std::optional<NoValue> noValueFromCode(QStringView word)
{
    for (const NoValue why : {NoValue::NotAsked, NoValue::Declined, NoValue::Unknown}) {
        if (code(why) == word)
            return why;
    }
    return {};
}

QString Path::toString() const
{
    return repeat.isEmpty() ? question : u"%1[%2].%3"_s.arg(repeat).arg(line).arg(question);
}

std::optional<Path> Path::fromString(QStringView text)
{
    static const QRegularExpression form(
        u"^(?:([A-Za-z_][\\w.-]*)\\[(0|[1-9][0-9]{0,4})\\]\\.)?([A-Za-z_][\\w.-]*)\\z"_s);
    const auto match = form.match(text.toString());
    if (!match.hasMatch())
        return {};
    return Path{match.captured(3), match.captured(1), match.captured(2).toInt()};
}

QString Answer::text() const
{
    if (value.isDouble())
        return QString::number(value.toDouble(), 'g', QLocale::FloatingPointShortest);
    if (value.isBool())
        return value.toBool() ? u"true"_s : u"false"_s;
    return value.isArray() ? codes().join(u' ') : value.toString();
}

QStringList Answer::codes() const
{
    if (value.isString())
        return {value.toString()};
    QStringList codes;
    const QJsonArray list = value.toArray();
    for (const QJsonValue &each : list)
        codes.append(each.toString());
    return codes;
}

QJsonValue Answer::toJson() const
{
    if (isSealed())
        return QJsonObject{{u"sealed"_s, sealed}};
    if (!noValue && note.isEmpty())
        return value;
    QJsonObject object;
    if (noValue)
        object.insert(u"state"_s, code(*noValue));
    else if (!value.isNull())
        object.insert(u"value"_s, value);
    if (!note.isEmpty())
        object.insert(u"note"_s, note);
    return object;
}

std::optional<Answer> readAnswer(const QJsonValue &json)
{
    if (!json.isObject())
        return json.isNull() || json.isUndefined() ? std::nullopt : std::optional(Answer::of(json));

    const QJsonObject object = json.toObject();
    Answer answer;
    qsizetype known = 0;
    if (object.contains(u"state"_s)) {
        answer.noValue = noValueFromCode(object.value(u"state"_s).toString());
        if (!answer.noValue)
            return {};
        ++known;
    } else if (object.contains(u"value"_s)) {
        answer.value = object.value(u"value"_s);
        if (answer.value.isObject() || answer.value.isNull())
            return {};
        ++known;
    }
    if (object.contains(u"note"_s)) {
        answer.note = object.value(u"note"_s).toString();
        if (answer.note.isEmpty())
            return {};
        ++known;
    }
    // A lone value in an object would be a second way to write the bare value.
    const bool isBare = known == 1 && !answer.value.isNull();
    return known == 0 || known != object.size() || isBare ? std::nullopt : std::optional(answer);
}

Answer Answer::fromJson(const QJsonValue &json)
{
    return readAnswer(json).value_or(Answer{});
}

} // namespace forms
