// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace forms {

/// Something an expression reads from outside itself.
struct Reference {
    enum class Kind {
        Value, ///< ${name}: one value.
        AllLines, ///< ${name} of a repeat seen from outside: the lines where it is asked.
        EveryLine, ///< The same within indexed-repeat(): also the lines where it is not asked.
        Lines, ///< ${repeat}: one node a line.
        Self, ///< A lone dot.
        LineNumber, ///< position(..), from 1.
        Column, ///< In a choice filter: a column of the choice.
    };
    Kind kind = Kind::Value;
    QString name;
    friend bool operator==(const Reference &, const Reference &) = default;
};

/// An expression as libxml2 reads it: each reference is the variable $v0, $v1, … in their order.
struct Rewritten {
    QByteArray xpath;
    std::vector<Reference> references;
    QString fault; ///< Why it is not an expression of ours; empty if it is one.
};

/// Where an expression stands decides what may be in it.
enum class ExpressionPlace {
    Question,
    ChoiceFilter, ///< Bare names are columns of the choice.
};

/// Takes an expression apart into words, and no further: the grammar is the engine's. Refuses what
/// XForms has and a form without a document cannot mean: paths, axes, predicates, and bare names,
/// which are nearly always a forgotten quote. Functions are checked by name and number of
/// arguments, which the engine would do only when it comes to them.
Rewritten rewrite(const QString &expression, ExpressionPlace place);

} // namespace forms
