// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/interview_scope.h"

#include "base/partial_date.h"
#include "forms/moments.h"

using namespace Qt::StringLiterals;

namespace forms {

namespace {

Value seenDate(const QString &text, bool isLatest, bool *isPartial)
{
    const auto date = PartialDate::fromString(text);
    if (!date)
        return QString();
    if (isPartial && date->earliest() != date->latest())
        *isPartial = true;
    return daysOf(isLatest ? date->latest() : date->earliest());
}

Value seen(const Question &question, const Answer &answer, bool isLatest, bool *isPartial)
{
    // Not asked is as good as nothing; declined and unknown can be reckoned with by their word.
    if (answer.noValue)
        return *answer.noValue == NoValue::NotAsked ? QString() : code(*answer.noValue);
    if (question.type == QuestionType::Acknowledge)
        return answer.value.toBool() ? u"OK"_s : QString();
    if (question.type == QuestionType::Date)
        return seenDate(answer.text(), isLatest, isPartial);
    if (question.type == QuestionType::DateTime) {
        const auto moment = momentFromText(answer.text());
        return moment ? Value(daysOf(*moment)) : Value(QString());
    }
    if (answer.value.isDouble())
        return answer.value.toDouble();
    if (answer.value.isBool())
        return answer.value.toBool();
    return answer.text();
}

} // namespace

Value Interview::State::valueSeen(int node, int line, bool isLatest, bool *isPartial) const
{
    const Node &read = form.nodes[size_t(node)];
    if (!read.question || !at(node, line).isRelevant)
        return QString();
    return seen(*read.question, answers.at(pathOf(read, line)), isLatest, isPartial);
}

Value InterviewScope::value(const Reference &reference) const
{
    if (reference.kind == Reference::Kind::LineNumber)
        return double(m_line + 1);
    if (reference.kind == Reference::Kind::Column) {
        if (!m_choice)
            return QString();
        return reference.name == u"name" ? m_choice->name : m_choice->columns.value(reference.name);
    }
    const bool isSelf = reference.kind == Reference::Kind::Self;
    const int node = m_state.form.find(isSelf ? m_node.name() : reference.name);
    const int line = m_state.lineOf(node, m_node, m_line);
    return m_state.valueSeen(node, line, isLatest(node), &m_sawPartialDate);
}

std::vector<Value> InterviewScope::lines(const Reference &reference) const
{
    const int node = m_state.form.find(reference.name);
    const Node &read = m_state.form.nodes[size_t(node)];
    if (read.isRepeat()) {
        const bool isRelevant = m_state.at(node, 0).isRelevant;
        return std::vector<Value>(
            isRelevant ? size_t(m_state.answers.lineCount(reference.name)) : 0);
    }
    std::vector<Value> values;
    for (int line = 0; line < m_state.lineCount(read); ++line) {
        if (m_state.at(node, line).isRelevant || reference.kind == Reference::Kind::EveryLine)
            values.push_back(m_state.valueSeen(node, line, isLatest(node), &m_sawPartialDate));
    }
    return values;
}

QJsonValue InterviewScope::ofCase(const QString &key) const
{
    return m_state.surroundings ? m_state.surroundings(key) : QJsonValue();
}

bool InterviewScope::isLatest(int node) const
{
    const bool isOwn = m_state.form.nodes[size_t(node)].name() == m_node.name();
    return isOwn ? m_ends.isOwnLatest : m_ends.areOthersLatest;
}

} // namespace forms
