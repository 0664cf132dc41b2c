// SPDX-License-Identifier: GPL-3.0-or-later
#include "an_editor.h"

#include <QJsonArray>
#include <QWheelEvent>

using enum forms::QuestionType;

TEST_CASE("Few choices are rows: arrows and Space choose, Backspace takes back", "[forms][editors]")
{
    AnEditor editor(question(SelectOne, {}, u"short"_s));
    CHECK(editor.it->value().isNull());
    pressKey(Qt::Key_Space);
    CHECK(editor.it->value() == QJsonValue(u"red"_s));
    pressKey(Qt::Key_Down);
    CHECK(editor.it->value() == QJsonValue(u"blue"_s)); // two columns: under red
    pressKey(Qt::Key_Backspace);
    CHECK(editor.it->value().isNull());
}

TEST_CASE("Nothing of these leaves no other sign ticked", "[forms][editors]")
{
    AnEditor editor(question(SelectMultiple, {}, u"signs"_s));
    pressKey(Qt::Key_Space);
    pressKey(Qt::Key_Tab);
    pressKey(Qt::Key_Space);
    CHECK(editor.it->value() == QJsonValue(QJsonArray{u"fever"_s, u"pain"_s}));
    pressKey(Qt::Key_Tab);
    pressKey(Qt::Key_Space);
    CHECK(editor.it->value() == QJsonValue(QJsonArray{u"none"_s}));
    pressKey(Qt::Key_Backtab);
    pressKey(Qt::Key_Space);
    CHECK(editor.it->value() == QJsonValue(QJsonArray{u"pain"_s}));
}

TEST_CASE("Many choices filter while one types", "[forms][editors]")
{
    AnEditor editor(question(SelectOne, {}, u"long"_s));
    typeKeys(u"thing"_s);
    CHECK(editor.it->value().isNull());
    CHECK_FALSE(editor.it->remark().isEmpty());
    editor.it->setValue({});
    typeKeys(u"the thing7"_s);
    CHECK(editor.it->value() == QJsonValue(u"thing7"_s));
    CHECK(editor.it->remark().isEmpty());
}

TEST_CASE("A wheel that passes over a list changes nothing", "[forms][editors]")
{
    AnEditor editor(question(SelectOne, {}, u"long"_s));
    editor.it->setValue(u"thing7"_s);
    QWheelEvent wheel({5, 5}, editor.it->mapToGlobal(QPointF(5, 5)), {}, {0, -120}, Qt::NoButton,
        Qt::NoModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(editor.it->tabStops().front(), &wheel);
    CHECK(editor.it->value() == QJsonValue(u"thing7"_s));
}

TEST_CASE("A list from a package proposes, and takes what it does not have", "[forms][editors]")
{
    forms::Question asked = question(SelectOne);
    asked.isFromFile = true;
    asked.list = u"villages.csv"_s;
    AnEditor editor(asked);
    editor.it->setChoices({choice(u"V1"_s), choice(u"V2"_s)});
    typeKeys(u"The V2"_s);
    CHECK(editor.it->value() == QJsonValue(u"V2"_s));
    editor.it->setLanguage(Language::Khmer);
    CHECK(editor.it->value() == QJsonValue(u"V2"_s));
    editor.it->setValue({});
    typeKeys(u"another"_s);
    CHECK(editor.it->value() == QJsonValue(u"another"_s));
}
