// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "keys.h"
#include "ui/forms/editors.h"
#include "ui/forms/question_editor.h"

using namespace Qt::StringLiterals;

inline forms::Choice choice(const QString &name)
{
    return {name, {u"The "_s + name, u"ពាក្យ "_s + name}, false, {}};
}

inline forms::Form formWithLists()
{
    forms::Form form;
    for (int i = 1; i <= 12; ++i)
        form.lists[u"long"_s].push_back(choice(u"thing%1"_s.arg(i)));
    for (const QString &name : {u"red"_s, u"green"_s, u"blue"_s})
        form.lists[u"short"_s].push_back(choice(name));
    form.lists[u"signs"_s] = {choice(u"fever"_s), choice(u"pain"_s), choice(u"none"_s)};
    return form;
}

inline forms::Question question(
    forms::QuestionType type, const QString &appearance = {}, const QString &list = {})
{
    forms::Question question;
    question.name = u"q"_s;
    question.type = type;
    question.appearance = appearance;
    question.list = list;
    return question;
}

/// An editor in a window, with the keyboard in it.
struct AnEditor {
    forms::Form form = formWithLists();
    AFormWindow window;
    ui::QuestionEditor *it;

    explicit AnEditor(const forms::Question &asked, const ui::FormServices &services = {})
        : it(ui::createEditor(form, asked, services, nullptr))
    {
        REQUIRE(it);
        if (const auto list = form.lists.find(asked.list); list != form.lists.end())
            it->setChoices(list->second);
        it->setLanguage(Language::English);
        window.show(it);
        it->tabStops().front()->setFocus();
    }
};
