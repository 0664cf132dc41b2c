// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/interview.h"
#include "forms/interview_state.h"

namespace forms {

std::vector<Choice> Interview::choices(const Path &path) const
{
    const Question *question = form().question(path.question);
    const auto list = question ? form().lists.find(question->list) : form().lists.end();
    return list == form().lists.end() ? std::vector<Choice>() : offered(path, list->second);
}

std::vector<Choice> Interview::offered(const Path &path, const std::vector<Choice> &choices) const
{
    const auto node = m_state->nodeOf(path);
    std::vector<Choice> offered;
    if (!node || !m_state->form.nodes[size_t(*node)].question)
        return offered;
    std::copy_if(
        choices.begin(), choices.end(), std::back_inserter(offered), [&](const Choice &choice) {
            return !choice.isRetired
                && m_state->isOffered(m_state->form.nodes[size_t(*node)], path.line, choice);
        });
    return offered;
}

std::vector<Issue> Interview::issues() const
{
    std::vector<Issue> issues;
    for (const std::vector<Standing> &lines : m_state->standings) {
        for (const Standing &standing : lines) {
            if (standing.issue)
                issues.push_back(*standing.issue);
        }
    }
    return issues;
}

Interview::Completeness Interview::completeness(const QString &section) const
{
    Completeness completeness;
    const int index = m_state->form.find(section);
    for (size_t node = 0; node < m_state->form.nodes.size(); ++node) {
        const Node &each = m_state->form.nodes[node];
        if (each.section != index || !each.question || each.calculation
            || each.question->type == QuestionType::Note)
            continue;
        for (int line = 0; line < m_state->lineCount(each); ++line) {
            if (!m_state->at(int(node), line).isRelevant)
                continue;
            const Answer answer = m_state->answers.at(m_state->pathOf(each, line));
            ++completeness.asked;
            completeness.answered
                += answer.noValue || answer.isSealed() || !answer.value.isNull() ? 1 : 0;
        }
    }
    return completeness;
}

/// The questions whose relevance nobody can know here: it hangs on an answer that is sealed.
std::vector<bool> Interview::State::hangingOnSealed() const
{
    std::vector<bool> hanging(form.nodes.size());
    for (const Path &path : answers.paths()) {
        if (answers.at(path).isSealed())
            hanging[size_t(form.find(path.question))] = true;
    }
    for (const int node : form.order) { // each after what it reads
        for (const Reader &reader : form.nodes[size_t(node)].valueReaders)
            hanging[size_t(reader.node)] = hanging[size_t(reader.node)] || hanging[size_t(node)];
    }
    return hanging;
}

bool Interview::State::isAnySealedIn(const QString &repeat, int line) const
{
    const auto paths = answers.paths();
    return std::any_of(paths.begin(), paths.end(), [&](const Path &path) {
        return path.repeat == repeat && path.line == line && answers.at(path).isSealed();
    });
}

Answers Interview::relevantAnswers() const
{
    Answers relevant;
    relevant.setPaperDay(m_state->answers.paperDay());
    const std::vector<bool> isHanging = m_state->hangingOnSealed();
    for (size_t node = 0; node < m_state->form.nodes.size(); ++node) {
        const Node &each = m_state->form.nodes[node];
        if (each.isRepeat() && (isHanging[node] || m_state->at(int(node), 0).isRelevant)) {
            const int lines = m_state->answers.lineCount(each.name());
            for (int line = relevant.lineCount(each.name()); line < lines; ++line)
                relevant.insertLine(each.name(), line);
        }
        for (int line = 0; each.question && line < m_state->lineCount(each); ++line) {
            const Path path = m_state->pathOf(each, line);
            const Answer answer = m_state->answers.at(path);
            const bool counts = isHanging[node] || m_state->at(int(node), line).isRelevant;
            if (counts && !answer.isEmpty())
                relevant.set(path, answer);
        }
    }
    return relevant;
}

} // namespace forms
