// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/a_window.h"
#include "support/printing.h"
#include "ui/shell/shortcuts.h"

#include <QLineEdit>
#include <QSet>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

/// Ctrl and a key of a Khmer keyboard.
void pressKhmer(QWidget *widget, char16_t letter)
{
    QTest::sendKeyEvent(
        QTest::Click, widget, Qt::Key(letter), QString(QChar(letter)), Qt::ControlModifier);
}

} // namespace

TEST_CASE("Every Ctrl key has its twin on a Khmer keyboard, the digits too", "[shell]")
{
    std::vector<const char *> all(ui::fieldKeys().begin(), ui::fieldKeys().end());
    REQUIRE(all.size() > 5);
    REQUIRE(ui::shortcuts().size() > 15);
    for (const ui::Shortcut &shortcut : ui::shortcuts())
        all.push_back(shortcut.keys);
    for (const char *written : all) {
        const QKeySequence keys{QLatin1String(written)};
        INFO(written);
        REQUIRE(keys.count() == 1);
        const auto both = ui::withKhmerTwin(keys);
        const bool typed = keys[0].key() >= 0x20 && keys[0].key() < 0x7F;
        REQUIRE(both.size() == (typed ? 2 : 1));
        if (typed) {
            const QKeyCombination twin = both[1][0];
            CHECK(twin.keyboardModifiers() == keys[0].keyboardModifiers());
            CHECK(twin.key() >= 0x1780);
            CHECK(twin.key() <= 0x17FF);
            CHECK(ui::latinOn(char32_t(twin.key())) == char32_t(keys[0].key()));
        }
    }
    CHECK(ui::withKhmerTwin(QKeySequence(u"Ctrl+1"_s))[1][0].key() == 0x17E1);
    CHECK(ui::withKhmerTwin(QKeySequence(u"Ctrl+S"_s))[1][0].key() == 0x179F);
    // With Shift the same key is another letter: C is CA, and CHA with Shift.
    CHECK(ui::withKhmerTwin(QKeySequence(u"Ctrl+Shift+C"_s))[1][0].key() == 0x1787);
}

TEST_CASE("No two deeds share a key, in either alphabet", "[shell]")
{
    QSet<QString> taken;
    for (const ui::Shortcut &shortcut : ui::shortcuts()) {
        for (const QKeySequence &keys :
            ui::withKhmerTwin(QKeySequence(QLatin1String(shortcut.keys)))) {
            INFO(keys.toString().toStdString());
            CHECK_FALSE(taken.contains(keys.toString()));
            taken.insert(keys.toString());
        }
    }
}

TEST_CASE("The twins go both ways", "[shell]")
{
    for (char32_t latin = U'A'; latin <= U'Z'; ++latin) {
        const auto khmer = ui::khmerOn(latin);
        REQUIRE(khmer.has_value());
        CHECK(ui::latinOn(*khmer) == latin);
        const auto shifted = ui::khmerOn(latin, Qt::ShiftModifier);
        CHECK(shifted != khmer);
        CHECK(ui::latinOn(*shifted) == latin);
    }
    CHECK_FALSE(ui::latinOn(0).has_value());
    CHECK_FALSE(ui::latinOn(U'A').has_value());
}

TEST_CASE("Ctrl and a Khmer letter does what Ctrl and its Latin twin does", "[shell]")
{
    dress();
    QWidget window;
    auto *edit = new QLineEdit(u"ដារា"_s);
    (new QVBoxLayout(&window))->addWidget(edit);
    int saved = 0;
    ui::bind(&window, ui::Deed::Save, [&] { ++saved; });
    window.show();
    window.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&window));
    edit->setFocus();

    QTest::keyClick(edit, Qt::Key_S, Qt::ControlModifier);
    CHECK(saved == 1);
    pressKhmer(edit, 0x179F);
    CHECK(saved == 2);

    SECTION("and in a field it selects all")
    {
        ui::KhmerKeys keys;
        qApp->installEventFilter(&keys);
        edit->deselect();
        pressKhmer(edit, 0x17B6); // Ctrl+A
        CHECK(edit->selectedText() == u"ដារា"_s);
        qApp->removeEventFilter(&keys);
    }
}

TEST_CASE("A key is written on a button as on the keyboard", "[shell]")
{
    CHECK(ui::keyText(ui::Deed::MainButton) == u"Ctrl+Enter"_s);
    CHECK(ui::keyText(ui::Deed::StartVisit) == u"Ctrl+N"_s);
    CHECK(ui::keyText(ui::Deed::Cases) == u"F3"_s);
}
