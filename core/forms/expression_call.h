// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/expression.h"

#include <QStringList>

#include <libxml/xpath.h>

#include <memory>
#include <vector>

namespace forms {

struct FreeXPathObject {
    void operator()(xmlXPathObjectPtr object) const { xmlXPathFreeObject(object); }
};
using XPathObject = std::unique_ptr<xmlXPathObject, FreeXPathObject>;

/// One call of one of our functions: its arguments, and the world it may ask.
class Call
{
public:
    Call(const Scope &scope, std::vector<XPathObject> arguments)
        : m_scope(scope)
        , m_arguments(std::move(arguments))
    {
    }

    const Scope &scope() const { return m_scope; }
    size_t count() const { return m_arguments.size(); }
    bool isNumber(size_t index) const { return m_arguments.at(index)->type == XPATH_NUMBER; }
    bool isNodeSet(size_t index) const { return m_arguments.at(index)->type == XPATH_NODESET; }
    QString text(size_t index) const; ///< Of several lines the first.
    double number(size_t index) const; ///< NaN if it is none.
    bool isTrue(size_t index) const;
    QStringList texts(size_t index) const; ///< Of every line; else one, also if it is empty.
    std::vector<double> numbers() const; ///< Of all arguments, the empty ones left out.
    xmlXPathObjectPtr take(size_t index) { return m_arguments.at(index).release(); }

private:
    const Scope &m_scope;
    std::vector<XPathObject> m_arguments;
};

/// A value as the engine holds it, and back. Several lines come back as the first.
xmlXPathObjectPtr toXPath(const Value &value);
Value fromXPath(xmlXPathObjectPtr object);

/// NaN if @p text is not wholly a number.
double numberOf(const QString &text);

} // namespace forms
