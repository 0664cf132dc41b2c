// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/expression_lexer.h"

#include <QDateTime>
#include <QJsonValue>
#include <tl/expected.hpp>

#include <memory>
#include <optional>
#include <variant>
#include <vector>

namespace forms {

/// What an expression reads and gives. Dates are days since 1970, moments days with a fraction,
/// several choices are codes with blanks between; an empty text is no value.
using Value = std::variant<QString, double, bool>;

bool isTrue(const Value &value); ///< As XPath: a text that is not empty, a number that is not 0.

/// What an expression may ask of the form around it.
class Scope
{
public:
    virtual ~Scope() = default;
    virtual Value value(
        const Reference &reference) const = 0; ///< Of one: a question, self, column.
    virtual std::vector<Value> lines(const Reference &reference) const = 0; ///< Of several.
    virtual QDateTime now() const = 0;
    virtual QJsonValue ofCase(const QString &key) const = 0;
};

/// An XForms expression, compiled once by libxml2's XPath engine.
class Expression
{
public:
    /// Or the reason why it is none.
    static tl::expected<Expression, QString> compile(const QString &text, ExpressionPlace place);
    Expression(Expression &&) noexcept;
    Expression &operator=(Expression &&) noexcept;
    ~Expression();

    const std::vector<Reference> &references() const { return m_references; }
    std::vector<Reference> &references() { return m_references; } ///< Their kinds can be settled.

    /// Nothing if it cannot be worked out: too much work, or a kind of value that does not fit.
    std::optional<Value> evaluate(const Scope &scope) const;

private:
    struct Compiled;
    Expression(std::unique_ptr<Compiled> compiled, std::vector<Reference> references);
    std::unique_ptr<Compiled> m_compiled;
    std::vector<Reference> m_references;
};

} // namespace forms
