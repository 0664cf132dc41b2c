// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/expression.h"
#include "forms/interview.h"

#include <QHash>

#include <optional>
#include <vector>

namespace forms {

/// Who looks again when a node's value or relevance is another.
struct Reader {
    int node = 0;
    bool readsEveryLine = false; ///< Also the other lines of its own repeat.
};

/// A question or a group with its expressions compiled.
struct Node {
    const Question *question = nullptr; ///< One of the two.
    const Group *group = nullptr;
    int parent = -1; ///< The group around it.
    int section = -1; ///< The top group around it, or it itself.
    QString repeat; ///< The repeat around it; empty if there is none.

    std::optional<Expression> relevant;
    std::optional<Expression> calculation;
    std::optional<Expression> constraint;
    std::optional<Expression> required; ///< Without one isAlwaysRequired decides.
    std::optional<Expression> choiceFilter;
    std::optional<Expression> defaultValue; ///< Of a default that is worked out.
    std::optional<Expression> repeatCount;
    bool isAlwaysRequired = false;

    std::vector<Reader> valueReaders; ///< Whose relevance or calculation reads this.
    std::vector<Reader> checkReaders; ///< Whose constraint, requiredness, choices, count read this.

    const QString &name() const { return question ? question->name : group->name; }
    bool isRepeat() const { return group && group->isRepeat; }
};

struct CompiledForm::State {
    Form form;
    std::vector<Node> nodes; ///< In the order of the form.
    std::vector<int> order; ///< In the order they can be worked out.
    QHash<QString, int> byName;
    int find(const QString &name) const { return byName.value(name, -1); }
};

} // namespace forms
