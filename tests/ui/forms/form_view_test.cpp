// SPDX-License-Identifier: GPL-3.0-or-later
#include "a_form.h"
#include "support/on_a_page.h"
#include "ui/forms/form_view.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QLineEdit>
#include <QSet>
#include <QSignalSpy>

namespace {

/// Everything that has words and where it is: two equal texts are two equal pages.
QString dumpOf(const QWidget &widget)
{
    QString dump;
    for (const QWidget *part : shownOn<QWidget>(&widget)) {
        const QRect place(part->mapTo(&widget, QPoint(0, 0)), part->size());
        dump += u"%1 %2,%3 %4x%5 %6\n"_s.arg(QString::fromLatin1(part->metaObject()->className()))
                    .arg(place.x())
                    .arg(place.y())
                    .arg(place.width())
                    .arg(place.height())
                    .arg(part->accessibleName());
    }
    return dump;
}

} // namespace

TEST_CASE("A form of every type is filled from the keyboard alone", "[forms]")
{
    AFormView form(smallSheets(), Language::English, {1366, 768},
        {.keepFile = [](const QString &, const auto &done) { done(u"7f3a91"_s); },
            .keepDrawing = {},
            .openPicture = {},
            .chooseFile = [] { return u"" SOURCE_ROOT "/LICENSE"_s; },
            .choicesFromFile = {}});
    QSignalSpy changed(form.it, &ui::FormView::changed);
    CHECK(form.place() == u"plant"_s);
    typeKeys(u"Rumduol"_s);
    pressKey(Qt::Key_Tab);
    typeKeys(u"១២"_s);
    pressKey(Qt::Key_Tab);
    typeKeys(u"1.5"_s);
    pressKey(Qt::Key_Tab);
    pressKey(Qt::Key_Space); // red
    pressKey(Qt::Key_Tab);
    typeKeys(u"dark"_s);
    pressKey(Qt::Key_Tab);
    pressKey(Qt::Key_Space); // dry
    pressKey(Qt::Key_Right, Qt::AltModifier);

    CHECK(form.place() == u"planted"_s);
    typeKeys(u"៦"_s);
    pressKey(Qt::Key_Tab);
    typeKeys(u"12"_s);
    pressKey(Qt::Key_Tab);
    typeKeys(u"2028"_s);
    pressKey(Qt::Key_Down, Qt::AltModifier);
    CHECK(form.place() == u"flowered"_s);
    typeKeys(u"4"_s);
    pressKey(Qt::Key_Tab);
    typeKeys(u"3"_s);
    pressKey(Qt::Key_Tab);
    typeKeys(u"2030"_s);
    pressKey(Qt::Key_Tab);
    typeKeys(u"0615"_s);
    pressKey(Qt::Key_Tab);
    typeKeys(u"4"_s);
    pressKey(Qt::Key_Tab);
    typeKeys(u"3"_s);
    pressKey(Qt::Key_Tab);
    typeKeys(u"2030"_s);
    pressKey(Qt::Key_Tab);
    typeKeys(u"0700"_s);
    pressKey(Qt::Key_Tab);
    typeKeys(u"It grew."_s);
    pressKey(Qt::Key_Tab);
    pressKey(Qt::Key_Space);
    pressKey(Qt::Key_Tab);
    pressKey(Qt::Key_Space);
    pressKey(Qt::Key_Tab);
    typeKeys(u"Month 7"_s);

    const QJsonObject expected{{u"plant"_s, u"Rumduol"_s}, {u"leaves"_s, 12}, {u"height"_s, 1.5},
        {u"twice"_s, 24}, {u"colour"_s, u"red"_s}, {u"shade"_s, u"dark"_s},
        {u"signs"_s, QJsonArray{u"dry"_s}}, {u"planted"_s, u"2028-12-06"_s},
        {u"flowered"_s, u"2030-03-04"_s}, {u"watered"_s, u"06:15"_s},
        {u"seen"_s, u"2030-03-04T07:00"_s}, {u"story"_s, u"It grew."_s}, {u"shown"_s, true},
        {u"picture"_s, u"7f3a91"_s}, {u"best"_s, u"m7"_s}};
    const QJsonObject actual = form.it->interview().answers().toJson();
    for (auto member = expected.begin(); member != expected.end(); ++member) {
        INFO(member.key().toStdString());
        CHECK(actual.value(member.key()) == member.value());
    }
    CHECK(changed.size() > 30);
}

TEST_CASE("A question appears when it matters, and goes when it does not", "[forms]")
{
    AFormView form;
    CHECK_FALSE(form.question(u"shade"_s));
    REQUIRE(form.it->setFocusPath({u"colour"_s}));
    pressKey(Qt::Key_Space);
    REQUIRE(form.question(u"shade"_s));
    pressKey(Qt::Key_Tab);
    CHECK(form.place() == u"shade"_s);
    typeKeys(u"dark"_s);
    REQUIRE(form.it->setFocusPath({u"colour"_s}));
    pressKey(Qt::Key_Backspace);
    CHECK_FALSE(form.question(u"shade"_s));
    CHECK(form.answer(u"shade"_s).text() == u"dark"_s); // a slip costs nothing
}

TEST_CASE("A calculated value with a label is shown and follows", "[forms]")
{
    AFormView form;
    REQUIRE(form.it->setFocusPath({u"leaves"_s}));
    typeKeys(u"21"_s);
    REQUIRE(form.question(u"twice"_s));
    CHECK(shownWordsOf(form.question(u"twice"_s)).contains(u"42"_s));
    CHECK_FALSE(form.question(u"twice"_s)->takesFocus());
}

TEST_CASE("A remark waits until the person has left the field, and stops nothing", "[forms]")
{
    AFormView form;
    const QString remark = u"More than 100 leaves. Is that so?"_s;
    REQUIRE(form.it->setFocusPath({u"leaves"_s}));
    typeKeys(u"250"_s);
    CHECK_FALSE(shownWordsOf(form.it).contains(remark));
    pressKey(Qt::Key_Tab);
    CHECK(shownWordsOf(form.it).contains(remark));
    CHECK(form.answer(u"leaves"_s).value == QJsonValue(250));
    CHECK(form.question(u"leaves"_s)->accessibleName().contains(remark));
    pressKey(Qt::Key_Backtab);
    pressKey(Qt::Key_Backspace);
    CHECK_FALSE(shownWordsOf(form.it).contains(remark)); // 25: gone at once
}

TEST_CASE("Words say what is needed, and go when it is there", "[forms]")
{
    AFormView form;
    const auto needed = [&form] {
        return shownWordsOf(form.question(u"plant"_s)).contains(u"needed to finish"_s);
    };
    CHECK(needed());
    CHECK(form.question(u"plant"_s)->accessibleName().contains(u"needed to finish"_s));
    typeKeys(u"fern"_s);
    CHECK_FALSE(needed());
}

TEST_CASE(
    "Not asked, declined and unknown complete a question, and Ctrl+0 takes it back", "[forms]")
{
    const std::vector<std::pair<int, forms::NoValue>> keys{{Qt::Key_1, forms::NoValue::NotAsked},
        {Qt::Key_2, forms::NoValue::Declined}, {Qt::Key_3, forms::NoValue::Unknown},
        {0x17E1, forms::NoValue::NotAsked}, {0x17E2, forms::NoValue::Declined}};
    for (const auto &[key, why] : keys) {
        INFO("key " << key);
        AFormView form;
        REQUIRE(form.it->setFocusPath({u"height"_s}));
        typeKeys(u"1.5"_s);
        pressKey(key, Qt::ControlModifier);
        CHECK(form.answer(u"height"_s) == forms::Answer::without(why));
        CHECK(form.question(u"height"_s)->isAncestorOf(QApplication::focusWidget()));
        pressKey(Qt::Key_0, Qt::ControlModifier);
        CHECK(form.answer(u"height"_s).value == QJsonValue(1.5)); // what was typed was kept
        typeKeys(u"5"_s);
        CHECK(form.answer(u"height"_s).value == QJsonValue(1.55));
    }
}

TEST_CASE("A reader hears the question and its state", "[forms]")
{
    AFormView form;
    CHECK(
        QApplication::focusWidget()->accessibleName() == u"Which plant is it?, needed to finish"_s);
    pressKey(Qt::Key_2, Qt::ControlModifier);
    CHECK(QApplication::focusWidget()->accessibleName() == u"Which plant is it?, Declined"_s);
}

TEST_CASE("A note is added to an answer and stays with it", "[forms]")
{
    AFormView form;
    typeKeys(u"fern"_s);
    pressKey(Qt::Key_4, Qt::ControlModifier);
    typeKeys(u"her aunt said so"_s);
    const forms::Answer expected{u"fern"_s, {}, u"her aunt said so"_s};
    CHECK(form.answer(u"plant"_s) == expected);
}

TEST_CASE("Entries of a repeat are added, taken out and brought back by keys", "[forms]")
{
    AFormView form;
    form.it->showSection(2);
    form.it->enter();
    const auto name = [&form](int line) {
        return form.answer({u"called"_s, u"visitor"_s, line}).text();
    };
    const auto count = [&form] { return form.it->interview().answers().lineCount(u"visitor"_s); };
    shownButtonOf(form.it, u"Add"_s)->setFocus();
    pressKey(Qt::Key_Space);
    CHECK(form.place() == u"visitor[0].called"_s);
    typeKeys(u"Ant"_s);
    pressKey(Qt::Key_Insert);
    CHECK(form.place() == u"visitor[1].called"_s);
    typeKeys(u"Bee"_s);
    pressKey(Qt::Key_Insert);
    typeKeys(u"Cicada"_s);
    REQUIRE(count() == 3);

    REQUIRE(form.it->setFocusPath({u"times"_s, u"visitor"_s, 1}));
    pressKey(Qt::Key_Tab); // "Take out" of the second
    pressKey(Qt::Key_Delete);
    CHECK(count() == 2);
    CHECK(name(1) == u"Cicada"_s);
    CHECK(form.question(u"called"_s, 1)->findChild<QLineEdit *>()->text() == u"Cicada"_s);
    pressKey(Qt::Key_Z, Qt::ControlModifier);
    REQUIRE(count() == 3);
    CHECK(name(1) == u"Bee"_s);
    CHECK(name(2) == u"Cicada"_s);
    CHECK(form.place() == u"visitor[1].called"_s);

    pressKey(Qt::Key_Delete); // in a field it takes out a letter at most
    CHECK(count() == 3);
}

TEST_CASE("Tab goes through a page and comes round", "[forms]")
{
    for (const QSize size : {QSize(1366, 768), QSize(1024, 600)}) {
        AFormView form(smallSheets(), Language::English, size);
        QSet<QWidget *> seen;
        QWidget *first = QApplication::focusWidget();
        QStringList places;
        for (int step = 0; step < 200; ++step) {
            seen.insert(QApplication::focusWidget());
            places.append(form.place());
            pressKey(Qt::Key_Tab);
            if (QApplication::focusWidget() == first)
                break;
        }
        CHECK(QApplication::focusWidget() == first);
        places.removeDuplicates();
        CHECK(places == QStringList{u"plant"_s, u"leaves"_s, u"height"_s, u"colour"_s, u"signs"_s});
        CHECK(seen.contains(shownButtonOf(form.it, u"Next"_s)));
        CHECK(seen.size() == 9); // and the three signs, Next and the list of sections
    }
}

TEST_CASE("Tab on the last field goes to Next, and Next opens the next section", "[forms]")
{
    AFormView form;
    REQUIRE(form.it->setFocusPath({u"signs"_s}));
    for (int sign = 0; sign < 3; ++sign)
        pressKey(Qt::Key_Tab);
    CHECK(QApplication::focusWidget() == shownButtonOf(form.it, u"Next"_s));
    pressKey(Qt::Key_Space);
    CHECK(form.it->currentSection() == 1);
    CHECK(form.place() == u"planted"_s);
    pressKey(Qt::Key_Left, Qt::AltModifier);
    CHECK(form.place() == u"plant"_s);
}

TEST_CASE("The keyboard returns to the same field", "[forms]")
{
    AFormView form;
    CHECK(form.it->setFocusPath({u"watered"_s}));
    CHECK(form.it->currentSection() == 1);
    CHECK(form.place() == u"watered"_s);
    CHECK_FALSE(form.it->setFocusPath({u"not_in_the_form"_s}));
    CHECK_FALSE(form.it->setFocusPath({u"shade"_s})); // not asked now
}

TEST_CASE("Switching the language twice changes nothing, and keeps field and cursor", "[forms]")
{
    AFormView form;
    typeKeys(u"fern"_s);
    pressKey(Qt::Key_Left);
    auto *line = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    REQUIRE(line);
    QCoreApplication::processEvents();
    const QString before = dumpOf(*form.it);
    form.it->setLanguage(Language::Khmer);
    QCoreApplication::processEvents();
    CHECK(shownWordsOf(form.it).contains(u"តើជារុក្ខជាតិអ្វី?"_s));
    CHECK(dumpOf(*form.it) != before);
    CHECK(QApplication::focusWidget() == line);
    CHECK(line->cursorPosition() == 3);
    form.it->setLanguage(Language::English);
    QCoreApplication::processEvents();
    CHECK(dumpOf(*form.it) == before);
}

TEST_CASE("A line added to the sheet is asked, answered and checked without new code", "[forms]")
{
    const QByteArray more = "begin group,bugs,The insects,សត្វល្អិត,,,,,,,,,,,\n"
                            "integer,ants,How many ants?,តើមានស្រមោចប៉ុន្មាន?,,yes,,. < 1000,"
                            "So many ants?,ស្រមោចច្រើនម្ល៉េះ?,,,clinical,D,D\n"
                            "end group,,,,,,,,,,,,,,\n";
    AFormView form(smallSheets(more));
    REQUIRE(form.it->setFocusPath({u"ants"_s}));
    CHECK(form.it->currentSection() == 3);
    CHECK(shownWordsOf(form.it).contains(u"How many ants?"_s));
    typeKeys(u"5000"_s);
    pressKey(Qt::Key_Tab);
    CHECK(form.answer(u"ants"_s).value == QJsonValue(5000));
    CHECK(shownWordsOf(form.it).contains(u"So many ants?"_s));
}

TEST_CASE("Before completing, the form lists what is open and leads there", "[forms]")
{
    AFormView form;
    QSignalSpy complete(form.it, &ui::FormView::completeAsked);
    form.it->showSection(form.it->sectionCount());
    form.it->enter();
    CHECK(shownWordsOf(form.it).contains(u"Which plant is it?"_s));
    form.it->mainDeed();
    CHECK(complete.isEmpty());
    shownButtonOf(form.it, u"Go there"_s)->setFocus();
    pressKey(Qt::Key_Space);
    CHECK(form.place() == u"plant"_s);
    typeKeys(u"fern"_s);
    form.it->showSection(form.it->sectionCount());
    form.it->enter();
    CHECK(shownWordsOf(form.it).contains(u"Everything that is needed is here."_s));
    form.it->mainDeed();
    CHECK(complete.size() == 1);
}

TEST_CASE("A form of 300 questions opens quickly and follows a key at once", "[forms][speed]")
{
    QByteArray more;
    for (int section = 0; section < 10; ++section) {
        more += "begin group,s" + QByteArray::number(section) + ",Part,ផ្នែក,,,,,,,,,,,\n";
        for (int i = 0; i < 30; ++i)
            more += (i % 2 ? "select_one colour,q" : "text,q")
                + QByteArray::number(section * 30 + i)
                + ",A question with a label?,សំណួរមួយ?,,yes,,,,,,,clinical,D,D\n";
        more += "end group,,,,,,,,,,,,,,\n";
    }
    const auto sheet = compiled(smallSheets(more));
    AFormWindow window;
    QElapsedTimer clock;
    clock.start();
    auto *view = new ui::FormView(
        forms::Interview(sheet, {}, AClock().clock()), {}, Language::English, nullptr);
    window.show(view);
    const qint64 opened = clock.restart();
    view->showSection(4);
    const qint64 turned = clock.restart();
    REQUIRE(view->setFocusPath({u"q90"_s}));
    clock.restart();
    typeKeys(u"fern"_s);
    QCoreApplication::processEvents();
    const qint64 typed = clock.elapsed() / 4;
    WARN("opened in " << opened << " ms, a section of 30 in " << turned << " ms, a key in " << typed
                      << " ms");
    CHECK(opened < 3000); // the target is 300 on an idle computer; this one may be busy
}
