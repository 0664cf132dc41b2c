// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/interview_state.h"
#include "forms/sheets.h"

namespace forms {

void Interview::State::start(bool isNew)
{
    if (isNew)
        giveWrittenDefaults({}, 0);
    QSet<Path> changed;
    updateAll(changed);
    if (isNew)
        giveWorkedOutDefaults({}, 0);
}

/// To every question of @p repeat at @p line; of the form outside repeats if that is empty.
void Interview::State::giveWrittenDefaults(const QString &repeat, int line)
{
    for (const Node &node : form.nodes) {
        const bool isWritten = node.question && !node.defaultValue
            && !node.question->defaultValue.isEmpty() && node.repeat == repeat;
        if (isWritten && answers.at(pathOf(node, line)).isEmpty())
            answers.set(pathOf(node, line),
                Answer::of(literalValue(form.form, *node.question, node.question->defaultValue)));
    }
}

/// After the others, because these may read them.
void Interview::State::giveWorkedOutDefaults(const QString &repeat, int line)
{
    QSet<Path> changed;
    for (int index = 0; index < int(form.nodes.size()); ++index) {
        const Node &node = form.nodes[size_t(index)];
        if (!node.defaultValue || node.repeat != repeat
            || !answers.at(pathOf(node, line)).isEmpty())
            continue;
        if (const auto value = evaluate(*node.defaultValue, node, line))
            answers.set(pathOf(node, line), Answer::of(asAnswer(*node.question, *value)));
        answerChanged(index, line, changed);
    }
}

void Interview::State::answerChanged(int node, int line, QSet<Path> &changed)
{
    Marks values(form.nodes.size());
    Marks checks(form.nodes.size());
    checks.add(node, line);
    markReaders(node, line, values, checks);
    update(values, checks, changed);
}

/// After lines came or went: everything of the repeat, and what reads of it.
void Interview::State::linesChanged(int repeat, QSet<Path> &changed)
{
    const QString &name = form.nodes[size_t(repeat)].name();
    Marks values(form.nodes.size());
    Marks checks(form.nodes.size());
    checks.addAll(repeat);
    markReaders(repeat, 0, values, checks);
    for (int node = 0; node < int(form.nodes.size()); ++node) {
        if (form.nodes[size_t(node)].repeat != name)
            continue;
        values.addAll(node);
        checks.addAll(node);
        markReaders(node, 0, values, checks);
    }
    update(values, checks, changed);
}

} // namespace forms
