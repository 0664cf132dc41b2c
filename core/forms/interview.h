// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "forms/answers.h"
#include "forms/form.h"
#include "forms/xlsform.h"

#include <QSet>

#include <functional>
#include <memory>
#include <vector>

namespace forms {

/// A form with its expressions compiled and its dependencies known. Made once, shared by all.
class CompiledForm
{
public:
    /// The faults that only the expressions show: those that do not compile, references to nothing,
    /// circles.
    static Read<std::shared_ptr<const CompiledForm>> compile(Form form);
    ~CompiledForm();

    const Form &form() const;

    struct State; ///< Only interviews look into it.
    const State &state() const { return *m_state; }

private:
    explicit CompiledForm(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

/// Something about an answer that someone should look at (FHIR OperationOutcome.issue).
struct Issue {
    enum class Severity {
        Missing, ///< Needed to complete the form; never stops saving.
        Error, ///< Stops completing; never stops saving.
        Warning, ///< Stops nothing.
    };
    enum class Code {
        Required, ///< No answer, and no reason for none.
        Constraint,
        OutOfRange, ///< Not of the question's type.
        FewerLines, ///< Of a repeat, at its name: fewer lines than its repeat_count.
        UnknownChoice, ///< Not in the list, or not offered by its choice_filter.
    };
    Severity severity = Severity::Error;
    Code code = Code::Required;
    Path path;
    friend bool operator==(const Issue &, const Issue &) = default;
};

/// What pulldata('case', key, …) asks of the world outside the form: the value of a field of
/// another form of the case, or of the case itself; null if there is none.
using Surroundings = std::function<QJsonValue(const QString &key)>;

/// One person's answers to one form while they are being given. Every change recomputes only what
/// depends on it. Pure but for the clock it is given: no file, no thread, no window.
///
/// Defaults are given when there is no answer at all yet, and to a new line. What is not relevant
/// is kept, but expressions do not see it. Lines are never made or taken away but by a person.
/// A constraint on partly known dates that holds for one end of what they can be only warns.
class Interview
{
public:
    Interview(std::shared_ptr<const CompiledForm> form, Answers answers, Clock clock,
        Surroundings surroundings = {});
    /// A new one in which something is known already; the defaults are given beside it.
    static Interview begun(std::shared_ptr<const CompiledForm> form, Answers known, Clock clock,
        Surroundings surroundings = {});
    /// One that is over: what was calculated then stays, whatever day it is now.
    static Interview asCompleted(std::shared_ptr<const CompiledForm> form, Answers answers,
        Clock clock, Surroundings surroundings = {});
    ~Interview();
    Interview(Interview &&) noexcept;
    Interview &operator=(Interview &&) noexcept;

    const Form &form() const;
    const Answers &answers() const; ///< With the calculated ones.
    QDate today() const; ///< In Cambodia, by the clock it was given.

    /// What changed besides: paths whose value, relevance, requiredness, issue or offered choices
    /// are now others (groups by their name). @p path itself is among them only if more than its
    /// value changed. A path that is not in the form, or a line that is not there, changes nothing;
    /// nor does a person who cannot see a sealed answer.
    QSet<Path> set(const Path &path, Answer answer);
    /// Also every path of the lines that moved. At most mostLines lines.
    QSet<Path> insertLine(const QString &repeat, int before);
    QSet<Path> removeLine(const QString &repeat, int line); ///< Not of a line with a sealed answer.

    /// The day on the paper the answers are copied from; none if there is no paper.
    void setPaperDay(std::optional<QDate> day);

    bool isRelevant(const Path &path) const; ///< Also for groups, by their name.
    bool isRequired(const Path &path) const;
    /// The choices offered now: not retired, and through the choice_filter.
    std::vector<Choice> choices(const Path &path) const;
    /// Of choices that are not in the form (select_one_from_file) those offered now.
    std::vector<Choice> offered(const Path &path, const std::vector<Choice> &choices) const;
    /// The issue of one question, of all; in the order of the form. Irrelevant questions have none.
    std::optional<Issue> issue(const Path &path) const;
    std::vector<Issue> issues() const;

    /// Answered of asked, within a section (a top group); notes and calculations do not count.
    struct Completeness {
        int answered = 0;
        int asked = 0;
    };
    Completeness completeness(const QString &section) const;

    /// The answers that count: without those of questions that are not relevant (they are kept
    /// while the form is open, so that a slip costs nothing). What hangs on a sealed answer counts.
    Answers relevantAnswers() const;

    struct State; ///< Ours alone.

private:
    explicit Interview(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

} // namespace forms
