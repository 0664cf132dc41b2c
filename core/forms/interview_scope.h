// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/interview_state.h"

namespace forms {

/// What an expression at one place of an interview may ask.
class InterviewScope : public Scope
{
public:
    InterviewScope(const Interview::State &state, const Node &node, int line, DateEnds ends = {},
        const Choice *choice = nullptr)
        : m_state(state)
        , m_node(node)
        , m_line(line)
        , m_ends(ends)
        , m_choice(choice)
    {
    }

    Value value(const Reference &reference) const override;
    std::vector<Value> lines(const Reference &reference) const override;
    QDateTime now() const override { return m_state.clock(); }
    QJsonValue ofCase(const QString &key) const override;

    /// Whether a date that is only partly known was among what was asked.
    bool sawPartialDate() const { return m_sawPartialDate; }

private:
    bool isLatest(int node) const;

    const Interview::State &m_state;
    const Node &m_node;
    const int m_line;
    const DateEnds m_ends;
    const Choice *m_choice;
    mutable bool m_sawPartialDate = false;
};

} // namespace forms
