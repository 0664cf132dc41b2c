// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QHashFunctions>
#include <QJsonObject>
#include <QJsonValue>
#include <QString>
#include <QStringList>

#include <map>
#include <optional>
#include <vector>

namespace forms {

struct Form;

/// Which answer: a question, and within a repeat which line of it (from 0).
struct Path {
    QString question;
    QString repeat{}; ///< Empty outside a repeat.
    int line = 0;

    QString toString() const; ///< "incident_date", "perp[0].perp_sex"
    static std::optional<Path> fromString(QStringView text);
    friend auto operator<=>(const Path &, const Path &) = default;
    friend bool operator==(const Path &, const Path &) = default;
    friend size_t qHash(const Path &path, size_t seed = 0)
    {
        return qHashMulti(seed, path.question, path.repeat, path.line);
    }
};

/// Why there is no value. Complete answers all the same (decisions 19).
enum class NoValue { NotAsked, Declined, Unknown };

/// What was answered: a value or the reason why there is none, and perhaps a note to it.
/// The value is text for text, dates ("2025-03"), times and one choice; a number; a list of codes
/// for several choices; true for an acknowledgement; the attachment's id for an image.
struct Answer {
    QJsonValue value{}; ///< Null if there is none.
    std::optional<NoValue> noValue{};
    QString note{};

    static Answer of(QJsonValue value) { return {.value = std::move(value)}; }
    static Answer without(NoValue why) { return {.noValue = why}; }

    bool isEmpty() const { return value.isNull() && !noValue && note.isEmpty(); }
    QString text() const; ///< The value as text; empty if it has none.
    QStringList codes() const; ///< The chosen codes; for one choice a list of one.

    QJsonValue toJson() const; ///< The bare value, or an object if there is more to say.
    static Answer fromJson(const QJsonValue &json); ///< Reverses toJson().
    friend bool operator==(const Answer &, const Answer &) = default;
};

/// The answers to one form, by stable field name. Repeats are lists of lines.
class Answers
{
public:
    Answer at(const Path &path) const; ///< Empty if there is none.
    Answer at(const QString &question) const { return at(Path{question}); }
    void set(const Path &path, Answer answer); ///< An empty answer takes it away.

    int lineCount(const QString &repeat) const;
    void insertLine(const QString &repeat, int before); ///< before == lineCount(): at the end.
    void removeLine(const QString &repeat, int line);

    std::vector<Path> paths() const; ///< All that have an answer, sorted.

    /// {"field": value, "repeat": [{"field": value}, …]}. Canonical: equal answers, equal
    /// documents.
    QJsonObject toJson() const;
    /// Invalid, naming the field, if a name is not in the form, a value has the wrong type, a code
    /// is not in its list, or a line is no object.
    static Result<Answers> fromJson(const Form &form, const QJsonObject &json);

    friend bool operator==(const Answers &, const Answers &) = default;

private:
    std::map<QString, Answer> m_single;
    std::map<QString, std::vector<std::map<QString, Answer>>> m_repeats;
};

} // namespace forms
