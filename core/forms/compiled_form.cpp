// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/compiled_form.h"

#include "forms/dependency_graph.h"
#include "forms/sheets.h"

using namespace Qt::StringLiterals;

namespace forms {

namespace {

class Compiler
{
public:
    explicit Compiler(CompiledForm::State &state)
        : m_state(state)
    {
    }

    Faults run();

private:
    void add(const Group &group, int parent, int section, const QString &repeat);
    void compile(Node &node);
    std::optional<Expression> compile(
        const Node &node, const QString &text, const QString &column, ExpressionPlace place);
    bool settle(const Node &node, Reference &reference, const QString &column);
    void connect();
    void connect(int node, const std::optional<Expression> &expression, bool isValue);
    void findCircles();
    void refuse(Fault::Kind kind, const Node &node, const QString &column, const QString &detail);

    CompiledForm::State &m_state;
    Faults m_faults;
    Reads m_reads;
};

Faults Compiler::run()
{
    add(m_state.form.root, -1, -1, {});
    for (Node &node : m_state.nodes)
        compile(node);
    m_reads.resize(m_state.nodes.size());
    connect();
    findCircles();
    return std::move(m_faults);
}

void Compiler::add(const Group &group, int parent, int section, const QString &repeat)
{
    for (const Group::Item &item : group.items) {
        const int index = int(m_state.nodes.size());
        Node node;
        node.question = item.question ? &*item.question : nullptr;
        node.group = item.group ? &*item.group : nullptr;
        node.parent = parent;
        node.section = section < 0 && item.group ? index : section;
        node.repeat = repeat;
        const int ownSection = node.section;
        m_state.byName.insert(node.name(), index);
        m_state.nodes.push_back(std::move(node));
        if (item.group)
            add(*item.group, index, ownSection, item.group->isRepeat ? item.group->name : repeat);
    }
}

void Compiler::compile(Node &node)
{
    using enum ExpressionPlace;
    if (node.group) {
        node.relevant = compile(node, node.group->relevant, u"relevant"_s, Question);
        node.repeatCount = compile(node, node.group->repeatCount, u"repeat_count"_s, Question);
        return;
    }
    const auto &question = *node.question;
    node.relevant = compile(node, question.relevant, u"relevant"_s, Question);
    node.calculation = compile(node, question.calculation, u"calculation"_s, Question);
    node.constraint = compile(node, question.constraint, u"constraint"_s, Question);
    node.choiceFilter = compile(node, question.choiceFilter, u"choice_filter"_s, ChoiceFilter);
    node.isAlwaysRequired = question.required == u"yes";
    if (!node.isAlwaysRequired)
        node.required = compile(node, question.required, u"required"_s, Question);
    if (isExpression(question.defaultValue))
        node.defaultValue = compile(node, question.defaultValue, u"default"_s, Question);
}

std::optional<Expression> Compiler::compile(
    const Node &node, const QString &text, const QString &column, ExpressionPlace place)
{
    if (text.isEmpty())
        return {};
    auto expression = Expression::compile(text, place);
    if (!expression) {
        refuse(Fault::Kind::BadExpression, node, column, expression.error());
        return {};
    }
    bool isSettled = true;
    for (Reference &reference : expression->references())
        isSettled = settle(node, reference, column) && isSettled;
    return isSettled ? std::optional(*std::move(expression)) : std::nullopt;
}

bool hasColumn(const Form &form, const Question &question, const QString &column)
{
    const auto list = form.lists.find(question.list);
    if (question.isFromFile || column == u"name" || list == form.lists.end())
        return true;
    return std::any_of(list->second.begin(), list->second.end(),
        [&](const Choice &choice) { return choice.columns.contains(column); });
}

/// Decides what a reference means where it stands; a fault if it can mean nothing.
bool Compiler::settle(const Node &node, Reference &reference, const QString &column)
{
    using enum Reference::Kind;
    if (reference.kind == Column) {
        if (hasColumn(m_state.form, *node.question, reference.name))
            return true;
        refuse(Fault::Kind::UnknownReference, node, column, reference.name);
        return false;
    }
    if (reference.kind == Self || reference.kind == LineNumber) {
        const bool readsItself = column == u"relevant" || column == u"calculation";
        if (reference.kind == Self && (readsItself || node.group)) {
            refuse(Fault::Kind::Circle, node, column, node.name());
            return false;
        }
        if (reference.kind == Self || !node.repeat.isEmpty())
            return true;
        refuse(Fault::Kind::BadExpression, node, column, u"position(..) outside of a repeat"_s);
        return false;
    }
    const int target = m_state.find(reference.name);
    const Node *read = target < 0 ? nullptr : &m_state.nodes[size_t(target)];
    if (!read || (read->group && !read->isRepeat())) {
        refuse(Fault::Kind::UnknownReference, node, column, reference.name);
        return false;
    }
    if (read->isRepeat())
        reference.kind = Lines;
    else if (reference.kind == Value && !read->repeat.isEmpty() && read->repeat != node.repeat)
        reference.kind = AllLines;
    return true;
}

void Compiler::connect()
{
    for (int index = 0; index < int(m_state.nodes.size()); ++index) {
        Node &node = m_state.nodes[size_t(index)];
        if (node.parent >= 0) {
            m_state.nodes[size_t(node.parent)].valueReaders.push_back({index});
            m_reads[size_t(index)].push_back(node.parent);
        }
        connect(index, node.relevant, true);
        connect(index, node.calculation, true);
        connect(index, node.constraint, false);
        connect(index, node.required, false);
        connect(index, node.choiceFilter, false);
        connect(index, node.repeatCount, false);
    }
}

void Compiler::connect(int node, const std::optional<Expression> &expression, bool isValue)
{
    using enum Reference::Kind;
    if (!expression)
        return;
    for (const Reference &reference : expression->references()) {
        if (reference.kind == Self || reference.kind == LineNumber || reference.kind == Column)
            continue;
        const int target = m_state.find(reference.name);
        Node &read = m_state.nodes[size_t(target)];
        const Reader reader{node, reference.kind != Value};
        (isValue ? read.valueReaders : read.checkReaders).push_back(reader);
        if (isValue)
            m_reads[size_t(node)].push_back(target);
    }
}

void Compiler::findCircles()
{
    Ordering ordering = orderOf(m_reads);
    for (const std::vector<int> &circle : ordering.circles) {
        QStringList names;
        for (const int node : circle)
            names.append(m_state.nodes[size_t(node)].name());
        const Node &first = m_state.nodes[size_t(circle.front())];
        refuse(Fault::Kind::Circle, first, first.calculation ? u"calculation"_s : u"relevant"_s,
            names.join(u", "_s));
    }
    m_state.order = std::move(ordering.order);
}

void Compiler::refuse(
    Fault::Kind kind, const Node &node, const QString &column, const QString &detail)
{
    const int row = node.question ? node.question->row : node.group->row;
    m_faults.push_back({kind, {u"survey"_s, row, column}, detail});
}

} // namespace

CompiledForm::CompiledForm(std::unique_ptr<State> state)
    : m_state(std::move(state))
{
}

CompiledForm::~CompiledForm() = default;

const Form &CompiledForm::form() const
{
    return m_state->form;
}

Read<std::shared_ptr<const CompiledForm>> CompiledForm::compile(Form form)
{
    auto state = std::make_unique<State>();
    state->form = std::move(form);
    Faults faults = Compiler(*state).run();
    if (!faults.empty())
        return tl::unexpected(std::move(faults));
    return std::shared_ptr<const CompiledForm>(new CompiledForm(std::move(state)));
}

} // namespace forms
