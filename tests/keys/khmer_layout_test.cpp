// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/khmer_normal.h"
#include "support/a_window.h"
#include "support/printing.h"
#include "ui/shell/shortcuts.h"
#include "ui/widgets/clean_paste.h"
#include "ui/widgets/passphrase_field.h"

#include <QClipboard>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QProcess>
#include <QTest>
#include <QVBoxLayout>

#include <catch2/generators/catch_generators.hpp>

using namespace Qt::StringLiterals;

namespace {

void layout(const QString &name)
{
    REQUIRE(QProcess::execute(u"setxkbmap"_s, {name}) == 0);
    QTest::qWait(150); // until the window has heard of it
}

/// A window on the screen with the keyboard in a field, as the program sets it up.
struct Keyboard {
    QWidget window;
    QLineEdit *line = new QLineEdit;
    QPlainTextEdit *text = new QPlainTextEdit;
    ui::PassphraseField *passphrase = new ui::PassphraseField;
    ui::CleanPaste paste;
    ui::KhmerKeys keys;

    explicit Keyboard(const QString &layoutName)
    {
        dress();
        layout(layoutName);
        qApp->installEventFilter(&paste);
        qApp->installEventFilter(&keys);
        auto *column = new QVBoxLayout(&window);
        column->addWidget(line);
        column->addWidget(text);
        column->addWidget(passphrase);
        window.show();
        REQUIRE(QTest::qWaitForWindowExposed(&window));
        // No window manager gives it the keyboard.
        window.activateWindow();
        QProcess::execute(
            u"xdotool"_s, {u"windowfocus"_s, u"--sync"_s, QString::number(window.winId())});
        REQUIRE(QTest::qWaitForWindowActive(&window));
        line->setFocus();
    }

    /// As hands do: what is held is down before the key and still down after it.
    static void hold(const QStringList &held, const QString &place)
    {
        for (const QString &key : held)
            QProcess::execute(u"xdotool"_s, {u"keydown"_s, key});
        QProcess::execute(u"xdotool"_s, {u"keydown"_s, place});
        QTest::qWait(120);
        QProcess::execute(u"xdotool"_s, {u"keyup"_s, place});
        for (const QString &key : held)
            QProcess::execute(u"xdotool"_s, {u"keyup"_s, key});
        QTest::qWait(120);
    }

    /// Presses keys by their place, whatever stands on them: "ctrl+39" is Ctrl and the key of S.
    static void press(const QStringList &places)
    {
        QProcess::execute(u"xdotool"_s, QStringList{u"key"_s} + places);
        QTest::qWait(120);
    }
};

// Places of keys on every keyboard of X.
const QString keyA = u"38"_s, keyC = u"54"_s, keyV = u"55"_s, keyX = u"53"_s, keyZ = u"52"_s,
              keyY = u"29"_s, keyS = u"39"_s, keyK = u"45"_s, keyM = u"58"_s, keyI = u"31"_s,
              key1 = u"10"_s, space = u"65"_s;

QString ctrl(const QString &place)
{
    return u"ctrl+"_s + place;
}

} // namespace

TEST_CASE("Keys of a Khmer keyboard write Khmer", "[keys]")
{
    Keyboard keyboard(u"kh"_s);
    Keyboard::press({keyK, keyM});
    CHECK(keyboard.line->text() == u"កម"_s);
}

TEST_CASE("All, copy, cut, paste, undo work with any keyboard", "[keys]")
{
    const QString name = GENERATE(u"us"_s, u"kh"_s, u"kh,us"_s, u"us,kh"_s);
    INFO(name.toStdString());
    Keyboard keyboard(name);
    keyboard.line->setText(u"ដារា"_s);
    Keyboard::press({ctrl(keyA)});
    CHECK(keyboard.line->selectedText() == u"ដារា"_s);
    Keyboard::press({ctrl(keyC)});
    CHECK(QApplication::clipboard()->text() == u"ដារា"_s);
    Keyboard::press({ctrl(keyX)});
    CHECK(keyboard.line->text().isEmpty());
    Keyboard::press({ctrl(keyV), ctrl(keyV)});
    CHECK(keyboard.line->text() == u"ដារាដារា"_s);
    Keyboard::press({ctrl(keyZ)});
    CHECK(keyboard.line->text() == u"ដារា"_s);
    Keyboard::press({ctrl(keyY)});
    CHECK(keyboard.line->text() == u"ដារាដារា"_s);
    QApplication::clipboard()->clear();
}

TEST_CASE("Clean paste works with any keyboard, and writes nothing beside", "[keys]")
{
    const QString name = GENERATE(u"us"_s, u"kh"_s, u"kh,us"_s, u"us,kh"_s);
    INFO(name.toStdString());
    Keyboard keyboard(name);
    // With a Khmer layout this key writes two letters, and comes as a text.
    QApplication::clipboard()->setText(u"ដា\u200Bរា"_s);
    Keyboard::hold({u"ctrl"_s, u"shift"_s}, keyV);
    CHECK(keyboard.line->text() == u"ដារា"_s);
    keyboard.text->setFocus();
    Keyboard::hold({u"ctrl"_s, u"shift"_s}, keyV);
    CHECK(keyboard.text->toPlainText() == u"ដារា"_s);
    QApplication::clipboard()->clear();
}

TEST_CASE("Without Ctrl the key that writes two letters writes them", "[keys]")
{
    Keyboard keyboard(u"kh"_s);
    Keyboard::hold({u"shift"_s}, keyV);
    CHECK(keyboard.line->text() == u"\u17C1\u17C7"_s);
}

TEST_CASE("A field of many lines knows the same keys", "[keys]")
{
    const QString name = GENERATE(u"us"_s, u"kh"_s);
    INFO(name.toStdString());
    Keyboard keyboard(name);
    keyboard.text->setPlainText(u"ដារា"_s);
    keyboard.text->setFocus();
    Keyboard::press({ctrl(keyA), ctrl(keyC), ctrl(keyV), ctrl(keyV)});
    CHECK(keyboard.text->toPlainText() == u"ដារាដារា"_s);
    QApplication::clipboard()->clear();
}

TEST_CASE("A key of the window does its deed once, with any keyboard", "[keys]")
{
    const QString name = GENERATE(u"us"_s, u"kh"_s, u"kh,us"_s, u"us,kh"_s);
    INFO(name.toStdString());
    Keyboard keyboard(name);
    int saved = 0, notAsked = 0;
    ui::bind(&keyboard.window, ui::Deed::Save, [&] { ++saved; });
    ui::bind(&keyboard.window, ui::Deed::NotAsked, [&] { ++notAsked; });
    Keyboard::press({ctrl(keyS)});
    CHECK(saved == 1);
    Keyboard::press({ctrl(key1)});
    CHECK(notAsked == 1);
    CHECK(keyboard.line->text().isEmpty());
}

TEST_CASE("What the space bar of a Khmer keyboard writes is not kept in a name", "[keys]")
{
    Keyboard keyboard(u"kh"_s);
    Keyboard::press({keyK, space, keyM, u"shift+65"_s, keyK});
    const QString typed = keyboard.line->text();
    CHECK(typed.contains(QChar(0x200B))); // it does come, unseen
    CHECK(storedForm(typed) == u"កម ក"_s);
}

TEST_CASE("A passphrase typed on a Khmer keyboard is told so, on a Latin one not", "[keys]")
{
    const auto [name, isKhmer] = GENERATE(std::pair(u"kh"_s, true), std::pair(u"us"_s, false));
    Keyboard keyboard(name);
    keyboard.passphrase->setFocus();
    Keyboard::press({keyK, keyI});
    CHECK(keyboard.passphrase->text().size() == 2);
    bool isTold = false;
    for (const QWidget *part : keyboard.passphrase->findChildren<QWidget *>())
        isTold = isTold || (part->isVisible() && part->accessibleName().contains(u"Khmer letters"));
    CHECK(isTold == isKhmer);
}
