// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/expression.h"

#include "forms/expression_functions.h"

#include <libxml/tree.h>
#include <libxml/xpathInternals.h>

using namespace Qt::StringLiterals;

namespace forms {

namespace {

// A rule of a form takes some tens of steps; this is far above and still a moment.
constexpr unsigned long mostSteps = 200'000;

struct FreeDocument {
    void operator()(xmlDocPtr document) const { xmlFreeDoc(document); }
};
using Document = std::unique_ptr<xmlDoc, FreeDocument>;

struct FreeContext {
    void operator()(xmlXPathContextPtr context) const { xmlXPathFreeContext(context); }
};
using Context = std::unique_ptr<xmlXPathContext, FreeContext>;

const xmlChar *xml(const char *text)
{
    return reinterpret_cast<const xmlChar *>(text);
}

/// One evaluation. The engine comes back to it for variables and functions.
struct Evaluation {
    const Scope &scope;
    const std::vector<Reference> &references;
    Document lines{}; ///< Lives as long as the node sets that the engine holds.

    xmlXPathObjectPtr variable(size_t index);
    xmlXPathObjectPtr nodes(const std::vector<Value> &values);
};

xmlXPathObjectPtr Evaluation::variable(size_t index)
{
    using enum Reference::Kind;
    const Reference &reference = references.at(index);
    const bool isSeveral
        = reference.kind == AllLines || reference.kind == EveryLine || reference.kind == Lines;
    return isSeveral ? nodes(scope.lines(reference)) : toXPath(scope.value(reference));
}

xmlXPathObjectPtr Evaluation::nodes(const std::vector<Value> &values)
{
    if (!lines) {
        lines.reset(xmlNewDoc(xml("1.0")));
        xmlDocSetRootElement(lines.get(), xmlNewDocNode(lines.get(), nullptr, xml("lines"), {}));
    }
    const xmlNodePtr root = xmlDocGetRootElement(lines.get());
    const xmlNodeSetPtr set = xmlXPathNodeSetCreate(nullptr);
    for (const Value &value : values) {
        const XPathObject object(toXPath(value));
        xmlChar *text = xmlXPathCastToString(object.get());
        xmlXPathNodeSetAdd(set, xmlNewTextChild(root, nullptr, xml("line"), text));
        xmlFree(text);
    }
    return xmlXPathWrapNodeSet(set);
}

xmlXPathObjectPtr lookUpVariable(void *evaluation, const xmlChar *name, const xmlChar *)
{
    const auto index = QByteArray(reinterpret_cast<const char *>(name) + 1).toULongLong();
    return static_cast<Evaluation *>(evaluation)->variable(size_t(index));
}

void callOurs(xmlXPathParserContextPtr parser, int count)
{
    const auto *evaluation = static_cast<Evaluation *>(parser->context->funcLookupData);
    const auto *name = reinterpret_cast<const char *>(parser->context->function);
    std::vector<XPathObject> arguments(static_cast<size_t>(count));
    for (auto argument = arguments.rbegin(); argument != arguments.rend(); ++argument) {
        argument->reset(valuePop(parser));
        if (!*argument)
            return xmlXPathErr(parser, XPATH_INVALID_OPERAND);
    }
    const KnownFunction *known = knownFunction(QString::fromUtf8(name));
    if (count < known->fewest || count > known->most)
        return xmlXPathErr(parser, XPATH_INVALID_ARITY);
    Call call(evaluation->scope, std::move(arguments));
    valuePush(parser, known->run(call));
}

xmlXPathFunction lookUpFunction(void *, const xmlChar *name, const xmlChar *)
{
    const auto *known = knownFunction(QString::fromUtf8(reinterpret_cast<const char *>(name)));
    return known && known->run ? callOurs : nullptr;
}

// Without a listener the engine writes its errors to the terminal.
void listen(void *words, xmlErrorPtr error)
{
    if (words)
        *static_cast<QString *>(words)
            = u"%1 (at byte %2)"_s.arg(QString::fromUtf8(error->str1)).arg(error->int1);
}

Context newContext(QString *words)
{
    Context context(xmlXPathNewContext(nullptr));
    context->opLimit = mostSteps;
    context->error = listen;
    context->userData = words;
    return context;
}

} // namespace

struct Expression::Compiled {
    struct Free {
        void operator()(xmlXPathCompExprPtr expression) const { xmlXPathFreeCompExpr(expression); }
    };
    std::unique_ptr<xmlXPathCompExpr, Free> expression;
};

Expression::Expression(std::unique_ptr<Compiled> compiled, std::vector<Reference> references)
    : m_compiled(std::move(compiled))
    , m_references(std::move(references))
{
}

Expression::Expression(Expression &&) noexcept = default;
Expression &Expression::operator=(Expression &&) noexcept = default;
Expression::~Expression() = default;

tl::expected<Expression, QString> Expression::compile(const QString &text, ExpressionPlace place)
{
    Rewritten rewritten = rewrite(text, place);
    if (!rewritten.fault.isEmpty())
        return tl::unexpected(rewritten.fault);
    QString words = text;
    const Context context = newContext(&words);
    auto compiled = std::make_unique<Compiled>();
    compiled->expression.reset(
        xmlXPathCtxtCompile(context.get(), xml(rewritten.xpath.constData())));
    if (!compiled->expression)
        return tl::unexpected(words);
    return Expression(std::move(compiled), std::move(rewritten.references));
}

std::optional<Value> Expression::evaluate(const Scope &scope) const
{
    Evaluation evaluation{scope, m_references};
    const Context context = newContext(nullptr);
    xmlXPathRegisterVariableLookup(context.get(), lookUpVariable, &evaluation);
    xmlXPathRegisterFuncLookup(context.get(), lookUpFunction, &evaluation);
    const XPathObject result(xmlXPathCompiledEval(m_compiled->expression.get(), context.get()));
    return result ? std::optional(fromXPath(result.get())) : std::nullopt;
}

} // namespace forms
