// SPDX-License-Identifier: GPL-3.0-or-later
#include "an_editor.h"
#include "ui/forms/time_editor.h"

#include <QClipboard>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

using enum forms::QuestionType;

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
