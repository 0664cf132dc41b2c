// SPDX-License-Identifier: GPL-3.0-or-later
#include "keys.h"
#include "ui/forms/editors.h"
#include "ui/forms/question_editor.h"
#include "ui/forms/time_editor.h"
#include "ui/text/shown_digits.h"

#include <QClipboard>
#include <QJsonArray>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QWheelEvent>

using namespace Qt::StringLiterals;

namespace {

forms::Choice choice(const QString &name)
{
    return {name, {u"The "_s + name, u"ពាក្យ "_s + name}, false, {}};
}

forms::Form formWithLists()
{
    forms::Form form;
    for (int i = 1; i <= 12; ++i)
        form.lists[u"long"_s].push_back(choice(u"thing%1"_s.arg(i)));
    for (const QString &name : {u"red"_s, u"green"_s, u"blue"_s})
        form.lists[u"short"_s].push_back(choice(name));
    form.lists[u"signs"_s] = {choice(u"fever"_s), choice(u"pain"_s), choice(u"none"_s)};
    return form;
}

forms::Question question(
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

using enum forms::QuestionType;

} // namespace

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

TEST_CASE("A date is typed in three fields, in the digits of either script", "[forms][editors]")
{
    AnEditor editor(question(Date, u"date-precision"_s));
    typeKeys(u"៨"_s);
    pressKey(Qt::Key_Tab);
    typeKeys(u"៣"_s); // a month can be typed as its number
    pressKey(Qt::Key_Tab);
    typeKeys(u"២០២៥"_s);
    CHECK(editor.it->value() == QJsonValue(u"2025-03-08"_s));
    CHECK(editor.it->remark().isEmpty());
}

TEST_CASE("How sure a date is can be said without typing it again", "[forms][editors]")
{
    AnEditor editor(question(Date, u"date-precision"_s));
    editor.it->setValue(u"2025-12-06"_s);
    const auto stops = editor.it->tabStops();
    REQUIRE(stops.size() == 8);
    const std::vector<std::pair<size_t, QString>> steps{
        {3, u"~2025-12-06"_s}, {1, u"2025-12"_s}, {2, u"2025"_s}, {0, u"2025-12-06"_s}};
    for (const auto &[index, value] : steps) {
        INFO("step " << index);
        stops[3 + index]->setFocus();
        pressKey(Qt::Key_Space);
        CHECK(editor.it->value() == QJsonValue(value));
    }
}

TEST_CASE("A day is told as people tell it, and the words are handed on", "[forms][editors]")
{
    struct Row {
        QString keys;
        QJsonValue value;
    };
    const std::vector<Row> rows{{u"2 days ago"_s, u"~2030-03-02"_s},
        {u"២ ថ្ងៃមុន"_s, u"~2030-03-02"_s}, {u"about March"_s, u"~2030-03"_s},
        {u"yesterday"_s, u"2030-03-03"_s}, {u"18 years old"_s, u"~2012"_s}};
    for (const Row &row : rows) {
        INFO(row.keys.toStdString());
        AnEditor editor(question(Date, u"date-precision"_s));
        editor.it->setToday({2030, 3, 4});
        QSignalSpy said(editor.it, &ui::QuestionEditor::said);
        editor.it->tabStops().back()->setFocus();
        typeKeys(row.keys);
        pressKey(Qt::Key_Return);
        CHECK(editor.it->value() == row.value);
        REQUIRE(said.size() == 1);
        CHECK(said.front().front() == row.keys);
        CHECK(editor.it->remark().isEmpty());
    }
    AnEditor editor(question(Date, u"date-precision"_s));
    editor.it->setToday({2030, 3, 4});
    editor.it->tabStops().back()->setFocus();
    typeKeys(u"some day"_s);
    pressKey(Qt::Key_Return);
    CHECK(editor.it->value().isNull());
    CHECK_FALSE(editor.it->remark().isEmpty());
}

TEST_CASE("A date that is none is said so and stays on the screen", "[forms][editors]")
{
    const auto dateOf = [](const QString &day, const QString &month, const QString &year) {
        AnEditor editor(question(Date, u"date-precision"_s));
        typeKeys(day);
        pressKey(Qt::Key_Tab);
        typeKeys(month);
        pressKey(Qt::Key_Tab);
        typeKeys(year);
        return std::pair(editor.it->value().toString(), editor.it->remark());
    };
    CHECK(dateOf({}, u"3"_s, u"2025"_s) == std::pair(u"2025-03"_s, QString()));
    CHECK(dateOf({}, {}, u"2025"_s) == std::pair(u"2025"_s, QString()));
    CHECK(dateOf({}, u"12"_s, u"2025"_s).first == u"2025-12"_s);
    CHECK_FALSE(dateOf(u"31"_s, u"2"_s, u"2025"_s).second.isEmpty());
    CHECK_FALSE(dateOf(u"8"_s, {}, u"2025"_s).second.isEmpty());
    CHECK_FALSE(dateOf({}, u"3"_s, u"25"_s).second.isEmpty());
    CHECK(dateOf({}, {}, u"2568"_s).second.contains(u"2568"_s)); // a Buddhist year
}

TEST_CASE("A day and a time are one moment only when both are there", "[forms][editors]")
{
    AnEditor editor(question(DateTime));
    typeKeys(u"4"_s);
    pressKey(Qt::Key_Tab);
    typeKeys(u"3"_s);
    pressKey(Qt::Key_Tab);
    typeKeys(u"2030"_s);
    CHECK(editor.it->value().isNull());
    CHECK_FALSE(editor.it->remark().isEmpty());
    pressKey(Qt::Key_Tab);
    typeKeys(u"0810"_s);
    CHECK(editor.it->value() == QJsonValue(u"2030-03-04T08:10"_s));
    CHECK(editor.it->remark().isEmpty());

    editor.it->setValue(u"2030-03-04T20:00:00Z"_s); // shown as the clock in Cambodia was
    CHECK(editor.it->value() == QJsonValue(u"2030-03-05T03:00"_s));
}

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

TEST_CASE("A picture goes out of the form at once and leaves its number", "[forms][editors]")
{
    QString kept;
    Result<QString> answer = u"7f3a91"_s;
    AnEditor editor(question(Image),
        {.keepFile =
                [&](const QString &path, const auto &done) {
                    kept = path;
                    done(answer);
                },
            .keepDrawing = {},
            .openPicture = {},
            .chooseFile = [] { return u"/invented.png"_s; },
            .choicesFromFile = {}});
    pressKey(Qt::Key_Space);
    CHECK(kept == u"/invented.png"_s);
    CHECK(editor.it->value() == QJsonValue(u"7f3a91"_s));
    pressKey(Qt::Key_Space); // the keyboard went on to "Take out"
    CHECK(editor.it->value().isNull());

    for (const ErrorCode why : {ErrorCode::DiskFull, ErrorCode::TooLarge, ErrorCode::Unsupported,
             ErrorCode::Unreadable, ErrorCode::Io}) {
        answer = fail(why);
        pressKey(Qt::Key_Space);
        CHECK(editor.it->value().isNull());
        CHECK_FALSE(editor.it->remark().isEmpty());
    }
    answer = u"7f3a91"_s;
    pressKey(Qt::Key_Space);
    CHECK(editor.it->value() == QJsonValue(u"7f3a91"_s));
    CHECK(editor.it->remark().isEmpty());
}

TEST_CASE("A picture that comes when its form is closed hurts nobody", "[forms][editors]")
{
    std::vector<ui::FormServices::Kept> waiting;
    {
        AnEditor editor(question(Image),
            {.keepFile = [&](const QString &, const auto &done) { waiting.push_back(done); },
                .keepDrawing = {},
                .openPicture = {},
                .chooseFile = [] { return u"/invented.png"_s; },
                .choicesFromFile = {}});
        pressKey(Qt::Key_Space);
        CHECK(editor.it->value().isNull());
        CHECK_FALSE(editor.it->tabStops().front()->isEnabled()); // one at a time
        delete editor.it;
    }
    REQUIRE(waiting.size() == 1);
    waiting.front()(u"7f3a91"_s);
}

TEST_CASE("A picture stays a grey tile until somebody looks at it", "[forms][editors]")
{
    QStringList opened;
    AnEditor editor(question(Image),
        {.keepFile = {},
            .keepDrawing = {},
            .openPicture =
                [&](const QString &asked, const QString &id, const auto &done) {
                    opened.append(asked + u" "_s + id);
                    done(fail(ErrorCode::Denied));
                },
            .chooseFile = {},
            .choicesFromFile = {}});
    editor.it->setValue(u"7f3a91"_s);
    CHECK(opened.isEmpty());
    editor.it->tabStops().at(1)->setFocus();
    pressKey(Qt::Key_Space);
    CHECK(opened == QStringList{u"q 7f3a91"_s});
    CHECK_FALSE(editor.it->remark().isEmpty()); // it may not be seen here
    CHECK(editor.it->value() == QJsonValue(u"7f3a91"_s));
}

TEST_CASE("A time is read as people write it", "[forms][editors]")
{
    const std::vector<std::pair<QString, QTime>> rows{{u"14:30"_s, {14, 30}}, {u"1430"_s, {14, 30}},
        {u"930"_s, {9, 30}}, {u"9"_s, {9, 0}}, {u"14.30"_s, {14, 30}}, {u"១៤៣០"_s, {14, 30}},
        {u"0:00"_s, {0, 0}}, {u"24:00"_s, {}}, {u"12:60"_s, {}}, {u"12:5"_s, {}}, {u""_s, {}},
        {u"12:30:00"_s, {}}};
    for (const auto &[typed, time] : rows) {
        INFO(typed.toStdString());
        CHECK(ui::readTime(typed) == time);
    }
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

TEST_CASE("A Buddhist year is asked about: one button for each year it can be", "[forms][editors]")
{
    struct Row {
        QString month;
        QStringList offered;
        QString chosen;
    };
    for (const Row &row : {Row{u"12"_s, {u"2025"_s}, u"2025-12-05"_s},
             Row{u"5"_s, {u"2025"_s, u"2026"_s}, u"2026-05-05"_s}}) {
        AnEditor editor(question(Date));
        typeKeys(u"5"_s);
        pressKey(Qt::Key_Tab);
        typeKeys(row.month);
        pressKey(Qt::Key_Tab);
        typeKeys(u"២៥៦៩"_s);
        CHECK(editor.it->value().isNull()); // nothing is turned into another year unasked
        CHECK_FALSE(editor.it->remark().isEmpty());
        QStringList offered;
        QPushButton *last = nullptr;
        for (QPushButton *button : editor.it->findChildren<QPushButton *>()) {
            if (!button->isVisibleTo(editor.it))
                continue;
            offered.append(button->text());
            last = button;
        }
        CHECK(offered == row.offered);
        REQUIRE(last);
        last->click();
        CHECK(editor.it->value() == row.chosen);
        CHECK_FALSE(last->isVisibleTo(editor.it));
    }
}

TEST_CASE("A date written in one piece can be pasted into the field of the day", "[forms][editors]")
{
    AnEditor editor(question(Date));
    QGuiApplication::clipboard()->setText(u"៥ ធ្នូ ២០២៥"_s);
    pressKey(Qt::Key_V, Qt::ControlModifier);
    CHECK(editor.it->value() == u"2025-12-05"_s);
    QGuiApplication::clipboard()->setText(u"7"_s);
    editor.it->setValue({});
    pressKey(Qt::Key_V, Qt::ControlModifier);
    CHECK(editor.it->findChild<QLineEdit *>()->text() == u"7"_s);
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
