// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/text.h"
#include "support/a_window.h"
#include "support/painted_words.h"
#include "support/printing.h"
#include "ui/help/help_panel.h"
#include "ui/help/help_view.h"
#include "ui/shell/front_page.h"
#include "ui/shell/language.h"
#include "ui/shell/main_window.h"
#include "ui/shell/page.h"
#include "ui/shell/shortcuts.h"
#include "ui/widgets/search_edit.h"
#include "ui/widgets/sheet.h"

#include <QClipboard>
#include <QLineEdit>
#include <QListWidget>
#include <QTest>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;
using ui::HelpTopic;

namespace {

class OnePage final : public ui::Page
{
public:
    OnePage() { column()->addWidget(edit); }
    ui::HelpTopic helpTopic() const override { return HelpTopic::Exchange; }
    void print() override { ++printed; }

    QLineEdit *edit = new QLineEdit;
    int printed = 0;
};

class LockedPage final : public ui::FrontPage
{
public:
    using FrontPage::FrontPage;
    ui::HelpTopic helpTopic() const override { return HelpTopic::Lock; }
    void begin() override { }
};

/// A window with a page that has the keyboard in its field.
struct Scene {
    ui::LanguageChoice languages;
    ui::MainWindow window{languages};
    OnePage *page = new OnePage;
    ui::HelpPanel &help = window.help();
    ui::HelpBook book = must(ui::HelpBook::shipped());

    Scene()
    {
        dress();
        window.addPage(ui::Place::Exchange, page);
        window.resize(1024, 600);
        window.show();
        window.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&window));
        window.go(ui::Place::Exchange);
        page->edit->setText(u"half a wo"_s);
        page->edit->setFocus();
    }
    void press(int key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key(key), modifiers);
        QCoreApplication::sendPostedEvents(); // a change of language is posted
    }
    QString shown() const { return help.view()->toPlainText().remove(QChar(0x200B)); }
    QString title(HelpTopic topic, Language language) const
    {
        return book.article(topic, language).title;
    }
};

} // namespace

TEST_CASE("F1 opens the manual at the page in front, Esc leads back to the field", "[help]")
{
    Scene scene;
    scene.press(Qt::Key_F1);
    REQUIRE(scene.help.isOpen());
    CHECK(scene.help.topic() == HelpTopic::Exchange);
    CHECK(scene.shown().startsWith(scene.title(HelpTopic::Exchange, Language::English)));
    CHECK(scene.help.search()->hasFocus());
    scene.press(Qt::Key_Escape);
    CHECK_FALSE(scene.help.isOpen());
    CHECK(scene.page->edit->hasFocus());
    CHECK(scene.page->edit->text() == u"half a wo"_s);
}

TEST_CASE("The manual changes its language with the window", "[help]")
{
    Scene scene;
    scene.press(Qt::Key_F1);
    scene.press(Qt::Key_L, Qt::ControlModifier);
    CHECK(scene.languages.current() == Language::Khmer);
    CHECK(scene.shown().startsWith(scene.title(HelpTopic::Exchange, Language::Khmer)));
    CHECK(hasKhmer(scene.help.search()->accessibleName()));
    scene.press(Qt::Key_L, Qt::ControlModifier);
    CHECK(scene.shown().startsWith(scene.title(HelpTopic::Exchange, Language::English)));
}

TEST_CASE("A search lists pages, and Enter opens the one that is chosen", "[help]")
{
    Scene scene;
    scene.press(Qt::Key_F1);
    QTest::keyClicks(scene.help.search(), u"passphrase"_s);
    REQUIRE(scene.help.list()->isVisible());
    REQUIRE(scene.help.list()->count() > 1);
    scene.press(Qt::Key_Down);
    CHECK(scene.help.list()->currentRow() == 1);
    const auto second = HelpTopic(scene.help.list()->item(1)->data(Qt::UserRole).toInt());
    scene.press(Qt::Key_Return);
    CHECK(scene.help.topic() == second);
    CHECK(scene.help.view()->hasFocus());
    CHECK(scene.help.search()->text().isEmpty());
    QTest::keyClicks(scene.help.search(), u"xylophone"_s);
    CHECK(scene.help.list()->count() == 0);
}

TEST_CASE("Tab stays in the manual, and keys of the page behind it wait", "[help]")
{
    Scene scene;
    scene.press(Qt::Key_F1);
    QSet<QWidget *> visited;
    for (int i = 0; i < 9; ++i) {
        visited.insert(QApplication::focusWidget());
        CHECK(scene.help.isAncestorOf(QApplication::focusWidget()));
        scene.press(Qt::Key_Tab);
    }
    CHECK(visited.size() == 5); // close, all pages, print, search, text
    scene.press(Qt::Key_F6);
    CHECK(scene.help.isOpen());
    scene.window.cover();
    CHECK_FALSE(scene.help.isOpen());
}

TEST_CASE("While the register is locked only pages for everybody are listed", "[help]")
{
    Scene scene;
    scene.window.showFront(new LockedPage(scene.languages));
    scene.window.toggleHelp();
    CHECK(scene.help.topic() == HelpTopic::Lock);
    QTest::keyClicks(scene.help.search(), u"a"_s);
    REQUIRE(scene.help.list()->count() > 0);
    for (int i = 0; i < scene.help.list()->count(); ++i)
        CHECK(
            ui::isForEverybody(HelpTopic(scene.help.list()->item(i)->data(Qt::UserRole).toInt())));
}

TEST_CASE("The manual opens over a question, and leads back to it", "[help]")
{
    Scene scene;
    auto *sheet = new ui::Sheet(scene.page);
    auto *field = new QLineEdit;
    sheet->body()->addWidget(field);
    sheet->open();
    field->setFocus();
    scene.press(Qt::Key_F1);
    REQUIRE(scene.help.isOpen());
    scene.press(Qt::Key_Escape);
    CHECK_FALSE(scene.help.isOpen());
    CHECK(ui::Sheet::openIn(&scene.window) == sheet);
    CHECK(field->hasFocus());
}

TEST_CASE("Copied help has no invisible breaks", "[help]")
{
    Scene scene;
    scene.languages.set(Language::Khmer);
    QCoreApplication::sendPostedEvents();
    scene.press(Qt::Key_F1);
    REQUIRE(scene.help.view()->toPlainText().contains(QChar(0x200B)));
    scene.help.view()->selectAll();
    scene.help.view()->copy();
    const QString copied = QApplication::clipboard()->text();
    CHECK(hasKhmer(copied));
    CHECK_FALSE(copied.contains(QChar(0x200B)));
    QApplication::clipboard()->clear();
}

TEST_CASE("The page about keys ends with every key of the window", "[help]")
{
    Scene scene;
    scene.help.open(HelpTopic::Keys, false);
    const QString words = scene.shown();
    for (const ui::Shortcut &shortcut : ui::shortcuts()) {
        INFO(shortcut.keys);
        CHECK(words.contains(ui::keyText(shortcut.deed)));
    }
    CHECK(words.contains(u"Ctrl+ស"_s));
    CHECK(words.contains(u"Ctrl+១"_s));
}

TEST_CASE("A page leads to others by the keyboard: Tab to the link, Enter", "[help]")
{
    Scene scene;
    scene.help.open(HelpTopic::Exchange, false);
    scene.help.view()->setFocus();
    QTest::keyClick(scene.help.view(), Qt::Key_Tab);
    CHECK(scene.help.view()->hasFocus()); // on its first link now
    QTest::keyClick(scene.help.view(), Qt::Key_Return);
    CHECK(scene.help.topic() == HelpTopic::Export);
    CHECK(scene.help.view()->hasFocus());
    for (int i = 0; i < 5; ++i) // past its links, Tab goes on
        if (scene.help.view()->hasFocus())
            QTest::keyClick(scene.help.view(), Qt::Key_Tab);
    CHECK_FALSE(scene.help.view()->hasFocus());
    CHECK(scene.help.isAncestorOf(QApplication::focusWidget()));
}

TEST_CASE("The title of a page that was found stands in bold above its passage", "[help]")
{
    Scene scene;
    scene.help.open(HelpTopic::Register, false);
    scene.help.search()->setText(u"stick"_s);
    QListWidget *list = scene.help.list();
    REQUIRE(list->count() > 1);
    const QString title = list->item(0)->text().section(u'\n', 0, 0);
    const auto words = paintedWords(*list->viewport());
    const auto found = std::ranges::find(words, title, &PaintedWord::text);
    REQUIRE(found != words.end());
    CHECK(found->isBold);
    CHECK(std::ranges::any_of(words, [](const PaintedWord &word) { return !word.isBold; }));
}
