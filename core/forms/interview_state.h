// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/compiled_form.h"

#include <optional>
#include <vector>

namespace forms {

/// What is known of one question or group at one line.
struct Standing {
    bool isRelevant = true;
    bool isRequired = false;
    std::optional<Issue> issue{};
    QStringList offered{}; ///< Codes, if a choice_filter decides them.
};

/// Which lines of each node are to be worked out again.
class Marks
{
public:
    explicit Marks(size_t nodes)
        : m_lines(nodes, none)
    {
    }
    void add(int node, int line);
    void addAll(int node) { m_lines[size_t(node)] = all; }
    /// The lines among the first @p count that are marked.
    std::vector<int> lines(int node, int count) const;

private:
    static constexpr int none = -2;
    static constexpr int all = -1;
    std::vector<int> m_lines; ///< One line, or all, or none; two lines are all.
};

/// Which end of a partly known date an expression sees.
struct DateEnds {
    bool isOwnLatest = false;
    bool areOthersLatest = false;
};

struct Interview::State {
    std::shared_ptr<const CompiledForm> compiled;
    const CompiledForm::State &form;
    Answers answers;
    Clock clock;
    Surroundings surroundings;
    std::vector<std::vector<Standing>> standings; ///< By node, by line.
    bool isCompleted = false; ///< Nothing is calculated anew.

    State(std::shared_ptr<const CompiledForm> form, Answers answers, Clock clock,
        Surroundings surroundings);

    // Where things stand.
    int lineCount(const Node &node) const; ///< 1 outside a repeat.
    Path pathOf(const Node &node, int line) const;
    std::optional<int> nodeOf(const Path &path) const; ///< Nothing if the path leads nowhere.
    Standing &at(int node, int line) { return standings[size_t(node)][size_t(line)]; }
    const Standing &at(int node, int line) const { return standings[size_t(node)][size_t(line)]; }
    int lineOf(int node, const Node &seenFrom, int line) const;

    // What an expression sees.
    Value valueSeen(int node, int line, bool isLatest, bool *isPartial) const;
    std::optional<Value> evaluate(const Expression &expression, const Node &node, int line,
        const Choice *choice = nullptr) const;
    bool holds(const std::optional<Expression> &expression, const Node &node, int line,
        bool otherwise) const;

    // Working out.
    void start(bool isNew);
    void giveWrittenDefaults(const QString &repeat, int line);
    void giveWorkedOutDefaults(const QString &repeat, int line);
    void answerChanged(int node, int line, QSet<Path> &changed);
    void update(Marks values, Marks checks, QSet<Path> &changed);
    void updateAll(QSet<Path> &changed);
    void markReaders(int node, int line, Marks &values, Marks &checks) const;
    bool updateValue(int node, int line, QSet<Path> &changed);
    bool calculate(const Node &node, const Path &path, int line);
    void updateChecks(int node, int line, QSet<Path> &changed);
    void linesChanged(int repeat, QSet<Path> &changed);
    QJsonValue asAnswer(const Question &question, const Value &value) const;

    // Looking at answers.
    std::vector<bool> hangingOnSealed() const; ///< By node.
    bool isAnySealedIn(const QString &repeat, int line) const;
    std::optional<Issue> issueOf(const Node &node, int line, const Standing &standing) const;
    std::optional<Issue::Severity> constraintBroken(const Node &node, int line) const;
    bool isOffered(const Node &node, int line, const Choice &choice) const;
    QStringList offeredCodes(const Node &node, int line) const; ///< Retired ones too.
};

} // namespace forms
