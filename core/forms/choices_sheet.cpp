// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/answers.h"
#include "forms/sheets.h"

#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace forms {

namespace {

const QStringList &ownColumns()
{
    static const QStringList columns
        = QStringList{u"list_name"_s, u"name"_s, u"status"_s} + inBothLanguages(u"label"_s);
    return columns;
}

// A blank would part it in two in a list of codes; a quote would end it in an expression.
bool isCode(const QString &name)
{
    static const QRegularExpression form(u"^[A-Za-z0-9_.+-]{1,64}\\z"_s);
    return form.match(name).hasMatch();
}

Choice readChoice(const Line &line, const QStringList &columns, Faults &faults)
{
    Choice choice{line.cell(u"name"), textOf(line, u"label"_s), false, {}};
    if (choice.name.isEmpty())
        faults.push_back(line.fault(Fault::Kind::MissingValue, u"name"_s));
    else if (!isCode(choice.name) || noValueFromCode(choice.name))
        // Every question can be declined or unknown without a code of its own.
        faults.push_back(line.fault(Fault::Kind::BadName, u"name"_s, choice.name));
    const QString labelColumn = inBothLanguages(u"label"_s).front();
    if (choice.label.en.isEmpty() && columns.contains(labelColumn))
        faults.push_back(line.fault(Fault::Kind::MissingValue, labelColumn, choice.name));
    const QString status = line.cell(u"status");
    choice.isRetired = status == u"retired";
    if (!status.isEmpty() && status != u"active" && status != u"retired")
        faults.push_back(line.fault(Fault::Kind::UnknownValue, u"status"_s, status));
    for (const QString &column : columns) {
        if (!ownColumns().contains(column) && !line.isBlank(column))
            choice.columns.insert(column, line.cell(column));
    }
    return choice;
}

} // namespace

void readChoices(const Table &table, Form &form, Faults &faults)
{
    const QStringList needed{u"list_name"_s, u"name"_s, inBothLanguages(u"label"_s).front()};
    checkColumns(table, ownColumns(), needed, true, faults);
    QSet<std::pair<QString, QString>> seen;
    for (const Table::Row &row : table.rows) {
        const Line line(table, row);
        const QString list = line.cell(u"list_name");
        if (list.isEmpty())
            faults.push_back(line.fault(Fault::Kind::MissingValue, u"list_name"_s));
        else if (!isXmlName(list))
            faults.push_back(line.fault(Fault::Kind::BadName, u"list_name"_s, list));
        Choice choice = readChoice(line, table.columns, faults);
        if (!choice.name.isEmpty() && seen.contains({list, choice.name}))
            faults.push_back(line.fault(Fault::Kind::CodeTwice, u"name"_s, choice.name));
        seen.insert({list, choice.name});
        form.lists[list].push_back(std::move(choice));
    }
}

} // namespace forms
