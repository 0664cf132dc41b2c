// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QDate>
#include <QHashFunctions>
#include <QJsonObject>
#include <QJsonValue>
#include <QString>
#include <QStringList>

#include <compare>
#include <map>
#include <optional>
#include <vector>

namespace forms {

struct Form;
struct Question;

/// Lines of a repeat. Far above what a person types, far below what fills a small computer.
inline constexpr int mostLines = 1000;

/// Which answer: a question, and within a repeat which line of it (from 0).
struct Path {
    QString question;
    QString repeat{}; ///< Empty outside a repeat.
    int line = 0;

    QString toString() const; ///< "incident_date", "perp[0].perp_sex"
    static std::optional<Path> fromString(QStringView text);
    friend std::strong_ordering operator<=>(const Path &, const Path &) = default;
    friend bool operator==(const Path &, const Path &) = default;
    friend size_t qHash(const Path &path, size_t seed = 0)
    {
        return qHashMulti(seed, path.question, path.repeat, path.line);
    }
};

/// Where a document keeps the day on the paper: no question can have this name.
inline constexpr QStringView paperMember = u":paper";

/// Why there is no value. Complete answers all the same (decisions 19).
enum class NoValue { NotAsked, Declined, Unknown };

/// The stored word: not_asked, declined, unknown.
QString code(NoValue why);
std::optional<NoValue> noValueFromCode(QStringView code);

/// What was answered: a value or the reason why there is none, and perhaps a note to it.
/// The value is text for text, dates ("2025-03"), times and one choice; a number; a list of codes
/// for several choices; true for an acknowledgement; the attachment's id for an image.
struct Answer {
    QJsonValue value{}; ///< Null if there is none.
    std::optional<NoValue> noValue{};
    QString note{};
    /// All of the above, closed to the person at the register; the rest is empty then. It counts as
    /// answered, is kept as it is, and expressions see nothing of it.
    QString sealed{};

    static Answer of(QJsonValue value) { return {.value = std::move(value)}; }
    static Answer without(NoValue why) { return {.noValue = why}; }

    bool isSealed() const { return !sealed.isEmpty(); }
    bool isEmpty() const { return value.isNull() && !noValue && note.isEmpty() && !isSealed(); }
    QString text() const; ///< The value as text; empty if it has none.
    QStringList codes() const; ///< The chosen codes; for one choice a list of one.

    /// The bare value, or an object if there is more to say: {"value": 3, "note": "guessed"},
    /// {"state": "declined"}, {"note": "will ask her sister"}, {"sealed": "…"}.
    QJsonValue toJson() const;
    static Answer fromJson(const QJsonValue &json); ///< Reverses toJson(), but not of a sealed one.
    friend bool operator==(const Answer &, const Answer &) = default;
};

/// Nothing if @p json is neither a value nor an object that Answer::toJson() writes.
std::optional<Answer> readAnswer(const QJsonValue &json);

/// Whether @p value is of the type @p question asks for: a whole number, a date, codes of its list
/// (retired ones too, for they were once offered).
bool fits(const Form &form, const Question &question, const QJsonValue &value);

/// The answers to one form, by stable field name. Repeats are lists of lines.
class Answers
{
public:
    Answer at(const Path &path) const; ///< Empty if there is none.
    Answer at(const QString &question) const { return at(Path{question}); }
    /// An empty answer takes it away; so does an empty text or list. Lines up to this one are made.
    void set(const Path &path, Answer answer);

    int lineCount(const QString &repeat) const;
    void insertLine(const QString &repeat, int before); ///< before == lineCount(): at the end.
    void removeLine(const QString &repeat, int line); ///< Also of a line with answers.

    std::vector<Path> paths() const; ///< All that have an answer, sorted.

    /// The day on the paper these answers were copied from; none if there was no paper.
    std::optional<QDate> paperDay() const { return m_paperDay; }
    void setPaperDay(std::optional<QDate> day) { m_paperDay = day; }

    /// {"field": value, "repeat": [{"field": value}, …], ":paper": "2030-03-04"}. Canonical: equal
    /// answers, equal documents.
    QJsonObject toJson() const;
    /// Invalid, naming the field, if a name is not in the form, a value has the wrong type, a code
    /// is not in its list, a line is no object, or the paper has no day.
    /// Sealed answers are taken from where the register keeps them, from nowhere else.
    enum class Sealed { Refused, Taken };
    static Result<Answers> fromJson(
        const Form &form, const QJsonObject &json, Sealed sealed = Sealed::Refused);

    friend bool operator==(const Answers &, const Answers &) = default;

private:
    std::map<QString, Answer> m_single;
    std::map<QString, std::vector<std::map<QString, Answer>>> m_repeats;
    std::optional<QDate> m_paperDay;
};

} // namespace forms
