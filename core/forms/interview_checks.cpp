// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/interview_scope.h"

namespace forms {

namespace {

bool isSelect(const Question &question)
{
    return question.type == QuestionType::SelectOne
        || question.type == QuestionType::SelectMultiple;
}

bool takesAnswers(const Question &question)
{
    return question.type != QuestionType::Note && question.type != QuestionType::Calculate;
}

} // namespace

void Interview::State::updateChecks(int index, int line, QSet<Path> &changed)
{
    const Node &node = form.nodes[size_t(index)];
    Standing &standing = at(index, line);
    Standing now{standing.isRelevant};
    now.isRequired = node.question && takesAnswers(*node.question)
        && (node.isAlwaysRequired || holds(node.required, node, line, false));
    if (node.choiceFilter && !node.question->isFromFile)
        now.offered = offeredCodes(node, line);
    now.issue = issueOf(node, line, now);
    if (now.isRequired != standing.isRequired || now.issue != standing.issue
        || now.offered != standing.offered)
        changed.insert(pathOf(node, line));
    standing = std::move(now);
}

std::optional<Issue> Interview::State::issueOf(
    const Node &node, int line, const Standing &standing) const
{
    using enum Issue::Severity;
    using enum Issue::Code;
    const Path path = pathOf(node, line);
    const auto issue = [&](Issue::Severity severity, Issue::Code code) {
        return Issue{severity, code, path};
    };
    if (!standing.isRelevant)
        return {};
    if (node.group) {
        const auto count = node.repeatCount ? evaluate(*node.repeatCount, node, line) : Value(0.0);
        const double wanted
            = count && std::holds_alternative<double>(*count) ? std::get<double>(*count) : 0.0;
        if (double(answers.lineCount(node.name())) < wanted)
            return issue(Missing, FewerLines);
        return {};
    }
    const Answer answer = answers.at(path);
    if (answer.noValue || answer.isSealed())
        return {};
    if (answer.value.isNull())
        return standing.isRequired ? std::optional(issue(Missing, Required)) : std::nullopt;
    const Question &question = *node.question;
    if (!fits(form.form, question, answer.value))
        return issue(Error, isSelect(question) ? UnknownChoice : OutOfRange);
    if (node.choiceFilter && !question.isFromFile) {
        for (const QString &chosen : answer.codes()) {
            if (!standing.offered.contains(chosen))
                return issue(Error, UnknownChoice);
        }
    }
    if (const auto severity = constraintBroken(node, line))
        return issue(*severity, Constraint);
    return {};
}

/// Worked out at both ends of every date that is only partly known: our own against the others.
std::optional<Issue::Severity> Interview::State::constraintBroken(const Node &node, int line) const
{
    if (!node.constraint)
        return {};
    int held = 0;
    int tried = 0;
    for (const bool isOwnLatest : {false, true}) {
        for (const bool areOthersLatest : {false, true}) {
            const InterviewScope scope(*this, node, line, {isOwnLatest, areOthersLatest});
            const auto value = node.constraint->evaluate(scope);
            ++tried;
            held += !value || isTrue(*value) ? 1 : 0;
            if (!scope.sawPartialDate())
                return held == tried ? std::nullopt : std::optional(Issue::Severity::Error);
        }
    }
    if (held == tried)
        return {};
    return held > 0 ? Issue::Severity::Warning : Issue::Severity::Error;
}

bool Interview::State::isOffered(const Node &node, int line, const Choice &choice) const
{
    if (!node.choiceFilter)
        return true;
    const auto value = evaluate(*node.choiceFilter, node, line, &choice);
    return !value || isTrue(*value);
}

QStringList Interview::State::offeredCodes(const Node &node, int line) const
{
    QStringList codes;
    for (const Choice &choice : form.form.lists.at(node.question->list)) {
        if (isOffered(node, line, choice))
            codes.append(choice.name);
    }
    return codes;
}

} // namespace forms
