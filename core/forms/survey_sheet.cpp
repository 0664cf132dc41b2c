// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/sheets.h"

#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace forms {

namespace {

// Deeper than any form a person can fill in; keeps what walks the tree from running out of stack.
constexpr size_t deepest = 8;

QStringList knownColumns()
{
    QStringList columns{u"type"_s, u"name"_s, u"required"_s, u"relevant"_s, u"constraint"_s,
        u"calculation"_s, u"appearance"_s, u"choice_filter"_s, u"default"_s, u"read_only"_s,
        u"repeat_count"_s, u"privacy"_s, u"source"_s, u"evidence"_s};
    for (const QString &column : {u"label"_s, u"hint"_s, u"constraint_message"_s})
        columns += inBothLanguages(column);
    return columns;
}

/// Builds the tree of groups from the begin and end lines.
class SurveyReader
{
public:
    SurveyReader(Form &form, Faults &faults)
        : m_form(form)
        , m_faults(faults)
    {
        m_open.emplace_back();
    }

    void read(const Line &line)
    {
        QString type = line.cell(u"type").simplified();
        type.replace(u"begin_"_s, u"begin "_s).replace(u"end_"_s, u"end "_s);
        if (type == u"begin group" || type == u"begin repeat")
            begin(line);
        else if (type == u"end group" || type == u"end repeat")
            end(line, type.endsWith(u"repeat"));
        else if (type.isEmpty())
            m_faults.push_back(line.fault(Fault::Kind::MissingValue, u"type"_s));
        else
            add(line);
    }

    void finish(const QString &sheet)
    {
        while (m_open.size() > 1) {
            const Group &group = m_open.back();
            m_faults.push_back({Fault::Kind::NotClosed, {sheet, group.row, u"type"_s}, group.name});
            close();
        }
        m_form.root = std::move(m_open.back());
        for (const Counted &repeat : m_counted) {
            if (m_names.contains(repeat.name + u"_count"_s))
                m_faults.push_back({Fault::Kind::NameTwice, {sheet, repeat.row, u"repeat_count"_s},
                    repeat.name + u"_count"_s});
        }
    }

private:
    /// A repeat whose count is worked out: the reference converter puts a question "…_count" beside
    /// it (pyxform, xls2json.py). A count that is one ${reference} needs none.
    struct Counted {
        QString name;
        int row = 0;
    };

    void begin(const Line &line)
    {
        static const QRegularExpression bareReference(u"^\\$\\{[^{}]+\\}$"_s);
        Group group = readGroup(line, m_faults);
        checkName(line, group.name);
        if (!group.repeatCount.isEmpty() && !bareReference.match(group.repeatCount).hasMatch())
            m_counted.push_back({group.name, group.row});
        const auto isRepeat = [](const Group &open) { return open.isRepeat; };
        if (group.isRepeat && std::any_of(m_open.begin(), m_open.end(), isRepeat))
            m_faults.push_back(line.fault(Fault::Kind::RepeatInRepeat, u"type"_s, group.name));
        if (m_open.size() == deepest)
            m_faults.push_back(line.fault(Fault::Kind::TooLarge, u"type"_s, group.name));
        m_open.push_back(std::move(group));
    }

    void end(const Line &line, bool isRepeat)
    {
        if (m_open.size() > 1 && m_open.back().isRepeat == isRepeat)
            close();
        else
            m_faults.push_back(line.fault(Fault::Kind::NotClosed, u"type"_s, line.cell(u"type")));
    }

    void close()
    {
        Group::Item item;
        item.group = std::move(m_open.back());
        m_open.pop_back();
        m_open.back().items.push_back(std::move(item));
    }

    void add(const Line &line)
    {
        Group::Item item;
        item.question = readQuestion(line, m_form, m_faults);
        checkName(line, item.question->name);
        m_open.back().items.push_back(std::move(item));
    }

    void checkName(const Line &line, const QString &name)
    {
        if (!name.isEmpty() && m_names.contains(name))
            m_faults.push_back(line.fault(Fault::Kind::NameTwice, u"name"_s, name));
        m_names.insert(name);
    }

    Form &m_form;
    Faults &m_faults;
    std::vector<Group> m_open;
    QSet<QString> m_names;
    std::vector<Counted> m_counted;
};

} // namespace

void readSurvey(const Table &table, Form &form, Faults &faults)
{
    checkColumns(table, knownColumns(), {u"type"_s, u"name"_s, inBothLanguages(u"label"_s).front()},
        false, faults);
    if (table.rows.empty())
        faults.push_back({Fault::Kind::NotASheet, {table.sheet, 1, {}}, u"no questions"_s});
    SurveyReader reader(form, faults);
    for (const Table::Row &row : table.rows)
        reader.read(Line(table, row));
    reader.finish(table.sheet);
}

} // namespace forms
