// SPDX-License-Identifier: GPL-3.0-or-later
#include "an_editor.h"
#include "ui/text/shown_digits.h"

#include <QJsonArray>
#include <QLineEdit>
#include <QSignalSpy>

using enum forms::QuestionType;

TEST_CASE("What is typed into a field becomes its value", "[forms][editors]")
{
    struct Row {
        forms::Question question;
        QString keys;
        QJsonValue value;
    };
    const std::vector<Row> rows{
        {question(Text), u"Sok  "_s, u"Sok"_s},
        {question(Text), u"សុខ"_s, u"សុខ"_s},
        {question(Text, u"place(village)"_s), u"a village"_s, u"a village"_s},
        {question(Text, u"multiline"_s), u"one two"_s, u"one two"_s},
        {question(Barcode), u"AB-12"_s, u"AB-12"_s},
        {question(Integer), u"42"_s, 42},
        {question(Integer), u"-3"_s, -3},
        {question(Integer), u"៤២"_s, 42},
        {question(Integer), u"4x2"_s, 42},
        {question(Integer), u"-"_s, QJsonValue()},
        {question(Decimal), u"3.5"_s, 3.5},
        {question(Decimal), u"៣,៥"_s, 3.5},
        {question(Time), u"1430"_s, u"14:30"_s},
        {question(Time), u"9:05"_s, u"09:05"_s},
        {question(Time), u"១៤:៣០"_s, u"14:30"_s},
        {question(Time), u"2575"_s, QJsonValue()},
        {question(Text, u"phone"_s), u"012 345 678"_s, u"+85512345678"_s},
        {question(Text, u"phone"_s), u"០៨៨ ២៣៤ ៥៦៧៨"_s, u"+855882345678"_s},
        {question(Text, u"phone"_s), u"១១៧"_s, u"117"_s},
    };
    for (const Row &row : rows) {
        INFO(row.keys.toStdString() << " into type " << int(row.question.type));
        AnEditor editor(row.question);
        QSignalSpy answered(editor.it, &ui::QuestionEditor::answered);
        typeKeys(row.keys);
        CHECK(editor.it->value() == row.value);
        CHECK_FALSE(answered.isEmpty());
        CHECK(editor.it->remark().isEmpty() != row.value.isNull());
    }
}

TEST_CASE("A field shows a value and gives the same back", "[forms][editors]")
{
    const std::vector<std::pair<forms::Question, QJsonValue>> rows{
        {question(Text), u"ធម្មតា"_s},
        {question(Text, u"multiline"_s), u"one\ntwo"_s},
        {question(Integer), 7},
        {question(Decimal), 36.6},
        {question(Date), u"2029-12-31"_s},
        {question(Date, u"date-precision"_s), u"2029"_s},
        {question(Date, u"date-precision"_s), u"~2029-02"_s},
        {question(Time), u"08:05"_s},
        {question(DateTime), u"2030-03-04T08:05"_s},
        {question(SelectOne, {}, u"short"_s), u"green"_s},
        {question(SelectOne, {}, u"short"_s), u"retired_code"_s},
        {question(SelectOne, {}, u"long"_s), u"thing7"_s},
        {question(SelectOne, u"minimal"_s, u"short"_s), u"blue"_s},
        {question(SelectMultiple, {}, u"signs"_s), QJsonArray{u"fever"_s, u"pain"_s}},
        {question(Acknowledge), true},
        {question(Image), u"7f3a-an-attachment"_s},
        {question(Image, u"signature"_s), u"11aa-an-attachment"_s},
    };
    for (const auto &[asked, value] : rows) {
        INFO("type " << int(asked.type) << ", appearance " << asked.appearance.toStdString());
        AnEditor editor(asked);
        QSignalSpy answered(editor.it, &ui::QuestionEditor::answered);
        CHECK(editor.it->value().isNull());
        editor.it->setValue(value);
        CHECK(editor.it->value() == value);
        editor.it->setLanguage(Language::Khmer);
        CHECK(editor.it->value() == value);
        editor.it->setValue({});
        CHECK(editor.it->value().isNull());
        CHECK(answered.isEmpty());
    }
}

TEST_CASE("Notes and calculated values have no field", "[forms][editors]")
{
    const forms::Form form = formWithLists();
    CHECK_FALSE(ui::createEditor(form, question(Note), {}, nullptr));
    CHECK_FALSE(ui::createEditor(form, question(Calculate), {}, nullptr));
    forms::Question shown = question(Text);
    shown.isReadOnly = true;
    CHECK_FALSE(ui::createEditor(form, shown, {}, nullptr));
    const std::unique_ptr<QWidget> twin(ui::createEditor(form, question(Text), {}, nullptr));
    CHECK(twin);
}

TEST_CASE("A number that nobody here has is kept as typed, and looked at again", "[forms][editors]")
{
    AnEditor editor(question(Text, u"phone"_s));
    typeKeys(u"+66 81 234 5678"_s);
    CHECK(editor.it->value() == u"+66 81 234 5678"_s);
    CHECK_FALSE(editor.it->remark().isEmpty());
    editor.it->setValue(u"+85512345678"_s);
    CHECK(editor.it->remark().isEmpty());
    CHECK(editor.it->findChild<QLineEdit *>()->text() == u"012 345 678"_s);
}

TEST_CASE("Numbers are shown in the digits that were chosen, and kept in ASCII", "[forms][editors]")
{
    ui::setShownDigits(ui::Digits::Khmer);
    const std::vector<std::tuple<forms::Question, QJsonValue, QString>> rows{
        {question(Integer), 42, u"៤២"_s}, {question(Decimal), 36.6, u"៣៦.៦"_s},
        {question(Date), u"2029-12-31"_s, u"៣១"_s}, {question(Time), u"08:05"_s, u"០៨:០៥"_s},
        {question(Text, u"phone"_s), u"+85512345678"_s, u"០១២ ៣៤៥ ៦៧៨"_s}};
    for (const auto &[asked, value, shown] : rows) {
        AnEditor editor(asked);
        editor.it->setValue(value);
        CHECK(editor.it->findChild<QLineEdit *>()->text() == shown);
        CHECK(editor.it->value() == value);
    }
    ui::setShownDigits(ui::Digits::Latin);
}

TEST_CASE("What a Khmer keyboard does to a name or a code is remarked on, and kept", "[forms]")
{
    struct Row {
        forms::Question question;
        QString typed;
        bool isRemarked;
    };
    const std::vector<Row> rows{
        {question(Text), u"ស\u17D2ត\u17D2រី"_s, false}, {question(Text), u"ស\u17D2"_s, true},
        {question(Text, u"multiline"_s), u"ស\u17D2 រី"_s, true},
        {question(Text, u"multiline"_s), u"ស\u17D2រី"_s, false},
        {question(Barcode), u"AB-12"_s, false},
        {question(Barcode), u"AB-១២"_s, false}, // digits of either script are read
        {question(Barcode), u"អា-12"_s, true},
        {question(Text), u"អា-12"_s, false}, // a name may be Khmer
    };
    for (const Row &row : rows) {
        INFO(row.typed.toStdString());
        AnEditor editor(row.question);
        typeKeys(row.typed);
        CHECK(editor.it->remark().isEmpty() != row.isRemarked);
        CHECK_FALSE(editor.it->value().isNull()); // never blocked
    }
}
