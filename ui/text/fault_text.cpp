// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/fault_text.h"

#include "ui/tr.h"

namespace ui {

namespace {

QString text(forms::Fault::Kind kind)
{
    using enum forms::Fault::Kind;
    switch (kind) {
    case NotASheet:
        return Tr::tr("This is not a table that can be read.");
    case UnknownColumn:
        return Tr::tr("This column is not known.");
    case MissingColumn:
        return Tr::tr("A needed column is missing.");
    case MissingValue:
        return Tr::tr("A needed value is missing.");
    case UnknownType:
        return Tr::tr("This question type is not known.");
    case BadName:
        return Tr::tr("A name has letters, digits and underscores, and begins with a letter.");
    case NameTwice:
        return Tr::tr("This name is used twice.");
    case UnknownList:
        return Tr::tr("This list has no choices.");
    case CodeTwice:
        return Tr::tr("This code stands twice in its list.");
    case NotClosed:
        return Tr::tr("A group or repeat begins without an end, or ends without a beginning.");
    case RepeatInRepeat:
        return Tr::tr("A repeat cannot stand in a repeat.");
    case BadExpression:
        return Tr::tr("This expression cannot be read.");
    case UnknownReference:
        return Tr::tr("This refers to a question that is not in the form.");
    case Circle:
        return Tr::tr("These questions wait for each other in a circle.");
    case UnknownValue:
        return Tr::tr("This value is not one of those allowed here.");
    case TooLarge:
        return Tr::tr("This is larger than it may be.");
    case Formula:
        return Tr::tr("Formulas are not read. Put the value itself in the cell.");
    }
    Q_UNREACHABLE();
}

} // namespace

QString text(const forms::Fault &fault)
{
    QStringList parts;
    if (!fault.place.sheet.isEmpty())
        parts.append(fault.place.sheet);
    if (fault.place.row > 0)
        parts.append(Tr::tr("row %1").arg(fault.place.row));
    if (!fault.place.column.isEmpty())
        parts.append(Tr::tr("column %1").arg(fault.place.column));
    QString line = parts.join(QLatin1String(", "));
    if (!line.isEmpty())
        line += QLatin1String(": ");
    line += text(fault.kind);
    if (!fault.detail.isEmpty())
        line += QLatin1String(" (") + fault.detail + u')';
    return line;
}

} // namespace ui
