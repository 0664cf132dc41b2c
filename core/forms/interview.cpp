// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/interview.h"

#include "forms/interview_state.h"

namespace forms {

Interview::Interview(std::shared_ptr<const CompiledForm> form, Answers answers, Clock clock,
    Surroundings surroundings)
    : m_state(std::make_unique<State>(
        std::move(form), std::move(answers), std::move(clock), std::move(surroundings)))
{
    m_state->start(m_state->answers == Answers{});
}

Interview::Interview(std::unique_ptr<State> state)
    : m_state(std::move(state))
{
}

Interview Interview::begun(
    std::shared_ptr<const CompiledForm> form, Answers known, Clock clock, Surroundings surroundings)
{
    auto state = std::make_unique<State>(
        std::move(form), std::move(known), std::move(clock), std::move(surroundings));
    state->start(true);
    return Interview(std::move(state));
}

Interview Interview::asCompleted(std::shared_ptr<const CompiledForm> form, Answers answers,
    Clock clock, Surroundings surroundings)
{
    auto state = std::make_unique<State>(
        std::move(form), std::move(answers), std::move(clock), std::move(surroundings));
    state->isCompleted = true;
    state->start(false);
    return Interview(std::move(state));
}

Interview::~Interview() = default;
Interview::Interview(Interview &&) noexcept = default;
Interview &Interview::operator=(Interview &&) noexcept = default;

const Form &Interview::form() const
{
    return m_state->form.form;
}

const Answers &Interview::answers() const
{
    return m_state->answers;
}

QDate Interview::today() const
{
    return inCambodia(m_state->clock()).date();
}

QSet<Path> Interview::set(const Path &path, Answer answer)
{
    QSet<Path> changed;
    const auto node = m_state->nodeOf(path);
    if (!node || m_state->form.nodes[size_t(*node)].group || m_state->answers.at(path).isSealed())
        return changed;
    m_state->answers.set(path, std::move(answer));
    m_state->answerChanged(*node, path.line, changed);
    return changed;
}

void Interview::setPaperDay(std::optional<QDate> day)
{
    m_state->answers.setPaperDay(day);
}

QSet<Path> Interview::insertLine(const QString &repeat, int before)
{
    QSet<Path> changed;
    const int index = m_state->form.find(repeat);
    const int count = m_state->answers.lineCount(repeat);
    if (index < 0 || !m_state->form.nodes[size_t(index)].isRepeat() || before < 0 || before > count
        || count >= mostLines)
        return changed;
    m_state->answers.insertLine(repeat, before);
    for (size_t node = 0; node < m_state->form.nodes.size(); ++node) {
        auto &lines = m_state->standings[node];
        if (m_state->form.nodes[node].repeat != repeat)
            continue;
        lines.emplace(lines.begin() + before);
        for (int line = before; line <= count; ++line)
            changed.insert(m_state->pathOf(m_state->form.nodes[node], line));
    }
    m_state->giveWrittenDefaults(repeat, before);
    m_state->linesChanged(index, changed);
    m_state->giveWorkedOutDefaults(repeat, before);
    return changed;
}

QSet<Path> Interview::removeLine(const QString &repeat, int line)
{
    QSet<Path> changed;
    const int index = m_state->form.find(repeat);
    const int count = m_state->answers.lineCount(repeat);
    if (index < 0 || line < 0 || line >= count || m_state->isAnySealedIn(repeat, line))
        return changed;
    m_state->answers.removeLine(repeat, line);
    for (size_t node = 0; node < m_state->form.nodes.size(); ++node) {
        auto &lines = m_state->standings[node];
        if (m_state->form.nodes[node].repeat != repeat)
            continue;
        lines.erase(lines.begin() + line);
        for (int moved = line; moved < count; ++moved)
            changed.insert(m_state->pathOf(m_state->form.nodes[node], moved));
    }
    m_state->linesChanged(index, changed);
    return changed;
}

bool Interview::isRelevant(const Path &path) const
{
    const auto node = m_state->nodeOf(path);
    return node && m_state->at(*node, path.line).isRelevant;
}

bool Interview::isRequired(const Path &path) const
{
    const auto node = m_state->nodeOf(path);
    return node && m_state->at(*node, path.line).isRequired;
}

std::optional<Issue> Interview::issue(const Path &path) const
{
    const auto node = m_state->nodeOf(path);
    return node ? m_state->at(*node, path.line).issue : std::nullopt;
}

} // namespace forms
