// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/a_window.h"
#include "ui/shell/language.h"
#include "ui/shell/shortcuts.h"
#include "ui/widgets/clean_paste.h"

#include <QClipboard>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;

namespace {

/// "woman name" as another program copies it: breaks, a joiner, marks of direction, a soft hyphen.
const QString copied = u"\u200Eស\u17D2ត\u17D2រី\u200B\u2060ឈ\u17D2មោះ\u202C \u00AD Sok\u200D"_s;

QStringList wordsOf(const QMenu &menu)
{
    QStringList words;
    for (const QAction *action : menu.actions())
        words.append(action->text());
    return words;
}

} // namespace

TEST_CASE("What is pasted as clean text has nothing that cannot be seen", "[widgets]")
{
    CHECK(ui::cleanToPaste(copied, false) == u"ស\u17D2ត\u17D2រីឈ\u17D2មោះ Sok"_s);
    CHECK(ui::cleanToPaste(u"Sok Dara"_s, false) == u"Sok Dara"_s);
    CHECK(ui::cleanToPaste(u"one\u200B\ntwo"_s, true) == u"one\ntwo"_s);
    CHECK(ui::cleanToPaste(u"one\ntwo"_s, false) == u"one two"_s);
}

TEST_CASE(
    "Ctrl+Shift+V pastes clean text where the cursor stands, and it counts as typed", "[widgets]")
{
    dress();
    ui::CleanPaste paste;
    qApp->installEventFilter(&paste);
    QGuiApplication::clipboard()->setText(copied);
    QLineEdit line(u"AB"_s);
    line.setCursorPosition(1);
    QSignalSpy edited(&line, &QLineEdit::textEdited);
    QTest::keyClick(&line, Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(line.text() == u"Aស\u17D2ត\u17D2រីឈ\u17D2មោះ SokB"_s);
    CHECK(edited.size() == 1);
    line.undo();
    CHECK(line.text() == u"AB"_s);

    QPlainTextEdit text;
    QTest::keyClick(&text, Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(text.toPlainText() == u"ស\u17D2ត\u17D2រីឈ\u17D2មោះ Sok"_s);
    QGuiApplication::clipboard()->clear();
}

TEST_CASE("Clean paste answers to the Khmer key as well, once", "[widgets]")
{
    dress();
    ui::CleanPaste paste;
    ui::KhmerKeys keys;
    qApp->installEventFilter(&paste);
    qApp->installEventFilter(&keys);
    QGuiApplication::clipboard()->setText(copied);
    const auto twins = ui::withKhmerTwin(QKeySequence(u"Ctrl+Shift+V"_s));
    REQUIRE(twins.size() == 2);
    QLineEdit line;
    QTest::sendKeyEvent(QTest::Click, &line, twins[1][0].key(),
        QString(QChar(char16_t(twins[1][0].key()))), Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(line.text() == u"ស\u17D2ត\u17D2រីឈ\u17D2មោះ Sok"_s);
    QGuiApplication::clipboard()->clear();
}

TEST_CASE("A field that cannot be pasted into, or is a passphrase, is left alone", "[widgets]")
{
    dress();
    ui::CleanPaste paste;
    qApp->installEventFilter(&paste);
    QGuiApplication::clipboard()->setText(copied);
    QLineEdit fixed, secret;
    fixed.setReadOnly(true);
    secret.setEchoMode(QLineEdit::Password);
    for (QLineEdit *line : {&fixed, &secret}) {
        QTest::keyClick(line, Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
        CHECK(line->text().isEmpty());
    }
    QGuiApplication::clipboard()->clear();
}

TEST_CASE("The deed stands in the menu of a field, in the language of the window", "[widgets]")
{
    dress();
    ui::LanguageChoice languages;
    languages.set(Language::English);
    QLineEdit line;
    QPlainTextEdit text;
    QWidget none;
    for (QWidget *field : {static_cast<QWidget *>(&line), static_cast<QWidget *>(&text)}) {
        const std::unique_ptr<QMenu> menu(ui::fieldMenu(field));
        REQUIRE(menu);
        CHECK(wordsOf(*menu).contains(u"Paste as clean text"_s));
        CHECK(menu->actions().size() > 5); // beside those that every field has
    }
    CHECK(ui::fieldMenu(&none) == nullptr);
    languages.set(Language::Khmer);
    const std::unique_ptr<QMenu> khmer(ui::fieldMenu(&line));
    CHECK(wordsOf(*khmer).last() == u"បិទភ្ជាប់ជាអត្ថបទស្អាត"_s);
}
