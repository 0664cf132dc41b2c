// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/interview_state.h"

#include "forms/interview_scope.h"
#include "forms/moments.h"
#include "forms/sheets.h"

#include <QJsonArray>

#include <cmath>

namespace forms {

void Marks::add(int node, int line)
{
    int &marked = m_lines[size_t(node)];
    marked = marked == none || marked == line ? line : all;
}

std::vector<int> Marks::lines(int node, int count) const
{
    const int marked = m_lines[size_t(node)];
    if (marked >= 0 && marked < count)
        return {marked};
    std::vector<int> every;
    for (int line = 0; marked == all && line < count; ++line)
        every.push_back(line);
    return every;
}

Interview::State::State(std::shared_ptr<const CompiledForm> compiledForm, Answers given,
    Clock clockOfUnit, Surroundings around)
    : compiled(std::move(compiledForm))
    , form(compiled->state())
    , answers(std::move(given))
    , clock(std::move(clockOfUnit))
    , surroundings(std::move(around))
    , standings(form.nodes.size())
{
    for (size_t node = 0; node < form.nodes.size(); ++node)
        standings[node].resize(size_t(lineCount(form.nodes[node])));
}

int Interview::State::lineCount(const Node &node) const
{
    return node.repeat.isEmpty() ? 1 : answers.lineCount(node.repeat);
}

Path Interview::State::pathOf(const Node &node, int line) const
{
    return {node.name(), node.repeat, node.repeat.isEmpty() ? 0 : line};
}

std::optional<int> Interview::State::nodeOf(const Path &path) const
{
    const int node = form.find(path.question);
    if (node < 0 || form.nodes[size_t(node)].repeat != path.repeat)
        return {};
    const bool isThere = path.line >= 0 && path.line < lineCount(form.nodes[size_t(node)]);
    return isThere ? std::optional(node) : std::nullopt;
}

/// The line of @p node that stands beside line @p line of @p seenFrom.
int Interview::State::lineOf(int node, const Node &seenFrom, int line) const
{
    const Node &read = form.nodes[size_t(node)];
    return !read.repeat.isEmpty() && read.repeat == seenFrom.repeat ? line : 0;
}

std::optional<Value> Interview::State::evaluate(
    const Expression &expression, const Node &node, int line, const Choice *choice) const
{
    return expression.evaluate(InterviewScope(*this, node, line, {}, choice));
}

bool Interview::State::holds(
    const std::optional<Expression> &expression, const Node &node, int line, bool otherwise) const
{
    if (!expression)
        return otherwise;
    const auto value = evaluate(*expression, node, line);
    return value ? isTrue(*value) : otherwise;
}

void Interview::State::markReaders(int node, int line, Marks &values, Marks &checks) const
{
    const QString &repeat = form.nodes[size_t(node)].repeat;
    const auto mark = [&](const std::vector<Reader> &readers, Marks &marks) {
        for (const Reader &reader : readers) {
            const bool isSameLine = !reader.readsEveryLine && !repeat.isEmpty()
                && form.nodes[size_t(reader.node)].repeat == repeat;
            if (isSameLine)
                marks.add(reader.node, line);
            else
                marks.addAll(reader.node);
        }
    };
    mark(form.nodes[size_t(node)].valueReaders, values);
    mark(form.nodes[size_t(node)].checkReaders, checks);
}

void Interview::State::update(Marks values, Marks checks, QSet<Path> &changed)
{
    for (const int node : form.order) {
        for (const int line : values.lines(node, lineCount(form.nodes[size_t(node)]))) {
            if (updateValue(node, line, changed)) {
                markReaders(node, line, values, checks);
                checks.add(node, line);
            }
        }
    }
    for (int node = 0; node < int(form.nodes.size()); ++node) {
        for (const int line : checks.lines(node, lineCount(form.nodes[size_t(node)])))
            updateChecks(node, line, changed);
    }
}

void Interview::State::updateAll(QSet<Path> &changed)
{
    Marks every(form.nodes.size());
    for (int node = 0; node < int(form.nodes.size()); ++node)
        every.addAll(node);
    update(every, every, changed);
}

bool Interview::State::updateValue(int index, int line, QSet<Path> &changed)
{
    const Node &node = form.nodes[size_t(index)];
    const bool isParentRelevant
        = node.parent < 0 || at(node.parent, lineOf(node.parent, node, line)).isRelevant;
    const bool isRelevant = isParentRelevant && holds(node.relevant, node, line, true);
    Standing &standing = at(index, line);
    const Path path = pathOf(node, line);
    const bool isOther = standing.isRelevant != isRelevant;
    standing.isRelevant = isRelevant;
    const bool isNewValue = node.calculation && calculate(node, path, line);
    if (isOther || isNewValue)
        changed.insert(path);
    return isOther || isNewValue;
}

bool Interview::State::calculate(const Node &node, const Path &path, int line)
{
    const Answer before = answers.at(path);
    if (before.isSealed() || isCompleted) // worked out by somebody who saw all of it, or then
        return false;
    const auto value = evaluate(*node.calculation, node, line);
    Answer now{value ? asAnswer(*node.question, *value) : QJsonValue(), {}, before.note};
    answers.set(path, now);
    return !(answers.at(path) == before);
}

/// A worked out value as an answer of the question's type; null if it is none.
QJsonValue Interview::State::asAnswer(const Question &question, const Value &value) const
{
    using enum QuestionType;
    const auto *number = std::get_if<double>(&value);
    const auto *word = std::get_if<QString>(&value);
    if (number && !std::isfinite(*number))
        return {};
    if (question.type == Calculate && !word)
        return number ? QJsonValue(*number) : QJsonValue(std::get<bool>(value));
    if (number && question.type == Date) {
        const auto date = dateOfDays(*number);
        return date ? QJsonValue(date->toString(Qt::ISODate)) : QJsonValue();
    }
    if (number && question.type == DateTime) {
        const auto moment = momentOfDays(*number);
        return moment ? QJsonValue(textOf(*moment)) : QJsonValue();
    }
    if (question.type == Acknowledge && !word)
        return isTrue(value) ? QJsonValue(true) : QJsonValue();
    const Answer answer = Answer::of(number ? QJsonValue(*number)
            : word                          ? QJsonValue(*word)
                                            : QJsonValue(std::get<bool>(value)));
    return answer.text().isEmpty() ? QJsonValue()
                                   : literalValue(form.form, question, answer.text());
}

} // namespace forms
