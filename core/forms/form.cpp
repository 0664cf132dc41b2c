// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/form.h"

namespace forms {

namespace {

const Question *questionIn(const Group &group, QStringView name)
{
    for (const Group::Item &item : group.items) {
        if (item.question && item.question->name == name)
            return &*item.question;
        const Question *inner = item.group ? questionIn(*item.group, name) : nullptr;
        if (inner)
            return inner;
    }
    return nullptr;
}

const Group *groupIn(const Group &group, QStringView name)
{
    for (const Group::Item &item : group.items) {
        if (!item.group)
            continue;
        if (item.group->name == name)
            return &*item.group;
        if (const Group *inner = groupIn(*item.group, name))
            return inner;
    }
    return nullptr;
}

const Group *repeatAround(const Group &group, QStringView question)
{
    for (const Group::Item &item : group.items) {
        if (!item.group)
            continue;
        if (item.group->isRepeat && questionIn(*item.group, question))
            return &*item.group;
        if (const Group *inner = repeatAround(*item.group, question))
            return inner;
    }
    return nullptr;
}

} // namespace

const Question *Form::question(QStringView name) const
{
    return questionIn(root, name);
}

const Group *Form::group(QStringView name) const
{
    return groupIn(root, name);
}

QString Form::repeatOf(QStringView question) const
{
    const Group *repeat = repeatAround(root, question);
    return repeat ? repeat->name : QString();
}

const Choice *Form::choice(const QString &list, QStringView code) const
{
    const auto found = lists.find(list);
    if (found == lists.end())
        return nullptr;
    for (const Choice &choice : found->second) {
        if (choice.name == code)
            return &choice;
    }
    return nullptr;
}

} // namespace forms
