// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/form_sections.h"

#include <algorithm>

namespace ui {

namespace {

bool shows(const forms::Group::Item &item)
{
    if (item.group)
        return std::any_of(item.group->items.begin(), item.group->items.end(), shows);
    return item.question->type != forms::QuestionType::Calculate || !item.question->label.isEmpty();
}

bool isIn(const forms::Group::Item &item, const QString &question)
{
    if (item.question)
        return item.question->name == question;
    if (item.group->name == question)
        return true;
    return std::any_of(item.group->items.begin(), item.group->items.end(),
        [&question](const forms::Group::Item &inner) { return isIn(inner, question); });
}

FormSection sectionOf(const forms::Group &group, const forms::Group::Item &item)
{
    FormSection section{group.name, group.label, group.hint, {}};
    if (group.isRepeat) { // shows its hint itself
        section.hint = {};
        section.items.push_back(&item);
        return section;
    }
    for (const forms::Group::Item &inner : group.items)
        section.items.push_back(&inner);
    return section;
}

} // namespace

bool FormSection::holds(const QString &question) const
{
    return std::any_of(items.begin(), items.end(),
        [&question](const forms::Group::Item *item) { return isIn(*item, question); });
}

std::vector<FormSection> sectionsOf(const forms::Form &form)
{
    std::vector<FormSection> sections;
    FormSection outside{{}, form.title, {}, {}};
    for (const forms::Group::Item &item : form.root.items) {
        if (!shows(item))
            continue;
        if (item.group)
            sections.push_back(sectionOf(*item.group, item));
        else
            outside.items.push_back(&item);
    }
    if (!outside.items.empty())
        sections.insert(sections.begin(), std::move(outside));
    return sections;
}

bool isRelevant(const FormSection &section, const forms::Interview &interview)
{
    return section.name.isEmpty() || interview.isRelevant({section.name});
}

} // namespace ui
