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

private:
    friend class Interview;
    struct State;
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
    enum class Code { Required, Constraint, OutOfRange, FewerLines, UnknownChoice };
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
class Interview
{
public:
    Interview(std::shared_ptr<const CompiledForm> form, Answers answers, Clock clock,
        Surroundings surroundings = {});
    ~Interview();
    Interview(Interview &&) noexcept;
    Interview &operator=(Interview &&) noexcept;

    const Form &form() const;
    const Answers &answers() const; ///< With the calculated ones.

    /// What changed besides: paths whose value, relevance or issue is now another.
    QSet<Path> set(const Path &path, Answer answer);
    QSet<Path> insertLine(const QString &repeat, int before);
    QSet<Path> removeLine(const QString &repeat, int line);

    bool isRelevant(const Path &path) const; ///< Also for groups, by their name.
    bool isRequired(const Path &path) const;
    /// The choices offered now: not retired, and through the choice_filter.
    std::vector<Choice> choices(const Path &path) const;
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
    /// while the form is open, so that a slip costs nothing).
    Answers relevantAnswers() const;

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace forms
