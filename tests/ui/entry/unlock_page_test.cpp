// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/a_page_scene.h"
#include "support/on_a_page.h"
#include "ui/entry/unlock_page.h"
#include "ui/text/error_text.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/labelled_field.h"
#include "ui/widgets/passphrase_field.h"
#include "ui/widgets/sheet.h"

#include <QComboBox>
#include <QLineEdit>
#include <QRegularExpression>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace {

/// The page before a register with two accounts.
struct AnUnlockPage {
    ARegister unit;
    APageScene scene{prepared()};
    ui::UnlockPage *page = new ui::UnlockPage(scene.context);
    QSignalSpy unlocked{page, &ui::UnlockPage::unlocked};

    AnUnlockPage()
    {
        scene.thread.lock();
        scene.place(page);
        page->setRegister(unit.folder());
        page->begin();
        scene.settle();
    }

    void enter(const QString &passphrase)
    {
        field()->clear();
        QTest::keyClicks(field(), passphrase);
        QTest::keyClick(field(), Qt::Key_Return);
        scene.settle();
    }
    QLineEdit *field() { return page->findChild<ui::PassphraseField *>()->edit(); }
    QComboBox *user() { return page->findChild<QComboBox *>(); }
    ui::Button *button(const QString &words) { return buttonOf(page, words); }
    QStringList words() { return wordsOf(page); }
    QString remark()
    {
        for (auto *labelled : page->findChildren<ui::LabelledField *>())
            if (!labelled->remark().isEmpty())
                return labelled->remark();
        return {};
    }

private:
    ARegister &prepared()
    {
        unit.as(u"sopheap"_s, u"hc_provider"_s);
        return unit;
    }
};

} // namespace

TEST_CASE("The unlock page names who may work here, and nothing of the register", "[entry]")
{
    AnUnlockPage it;
    REQUIRE(it.user()->count() == 2);
    CHECK(it.user()->itemText(0) == u"dara");
    CHECK(it.user()->itemText(1) == u"sopheap");
    CHECK(it.field()->hasFocus());
    REQUIRE_FALSE(it.words().isEmpty());
    CHECK_FALSE(it.words().join(u' ').contains(u"MALIS"_s, Qt::CaseInsensitive));
    CHECK(it.field()->echoMode() == QLineEdit::Password);
}

TEST_CASE("The right passphrase opens the register, and is not left in the field", "[entry]")
{
    AnUnlockPage it;
    it.enter(it.unit.passphrase());
    REQUIRE(it.unlocked.size() == 1);
    CHECK(it.scene.thread.isOpen());
    CHECK(it.scene.thread.session()->user.name == u"dara");
    CHECK(it.field()->text().isEmpty());
}

TEST_CASE("The second account opens it as itself", "[entry]")
{
    AnUnlockPage it;
    it.user()->setCurrentText(u"sopheap"_s);
    it.enter(it.unit.passphrase());
    REQUIRE(it.unlocked.size() == 1);
    CHECK(it.scene.thread.session()->user.name == u"sopheap");
}

TEST_CASE("A wrong passphrase is said under its field, and can be typed over at once", "[entry]")
{
    AnUnlockPage it;
    it.enter(u"nine lotus on the lakes"_s);
    CHECK(it.unlocked.isEmpty());
    CHECK_FALSE(it.scene.thread.isOpen());
    CHECK(it.remark() == ui::text(ErrorCode::WrongPassphrase));
    CHECK(it.field()->hasFocus());
    CHECK(it.field()->selectedText().size() == it.field()->text().size());
    it.enter(it.unit.passphrase());
    CHECK(it.unlocked.size() == 1);
    CHECK(it.remark().isEmpty());
}

TEST_CASE("From the second failure on one waits, in words, and Enter does nothing", "[entry]")
{
    AnUnlockPage it;
    it.enter(u"not this one"_s);
    auto *unlock = it.button(u"Unlock"_s);
    REQUIRE(unlock);
    CHECK(unlock->isEnabled());
    it.enter(u"nor this one"_s);
    CHECK_FALSE(unlock->isEnabled());
    CHECK(it.remark().contains(u'1'));
    it.enter(it.unit.passphrase());
    CHECK(it.unlocked.isEmpty());
    REQUIRE(QTest::qWaitFor([&] { return unlock->isEnabled(); }, 10'000));
    it.enter(it.unit.passphrase());
    CHECK(it.unlocked.size() == 1);
}

TEST_CASE("A folder without a register is told on the page", "[entry]")
{
    AnUnlockPage it;
    it.page->setRegister(it.unit.folder() + u"-elsewhere"_s);
    it.scene.settle();
    auto *banner = it.page->findChild<ui::Banner *>();
    CHECK(banner->isVisible());
    CHECK_FALSE(banner->title().isEmpty());
}

TEST_CASE("After a pause it says so, keeps the name, and offers nothing else", "[entry]")
{
    AnUnlockPage it;
    it.page->setOccasion(ui::UnlockPage::Occasion::Paused, u"sopheap"_s);
    CHECK(it.words().contains(u"Paused"_s));
    CHECK(it.user()->currentText() == u"sopheap");
    CHECK_FALSE(it.button(u"Practice register"_s)->isVisible());
    CHECK_FALSE(it.button(u"Forgot the passphrase?"_s)->isVisible());
}

TEST_CASE("What to do without the passphrase is told honestly", "[entry]")
{
    AnUnlockPage it;
    it.button(u"Forgot the passphrase?"_s)->click();
    auto *sheet = ui::Sheet::openIn(it.page);
    REQUIRE(sheet);
    QTest::keyClick(sheet, Qt::Key_Escape);
    CHECK(QTest::qWaitFor([&] { return !ui::Sheet::openIn(it.page); }, 5'000));
}

TEST_CASE("The unlock page changes its language while it is open", "[entry]")
{
    AnUnlockPage it;
    it.scene.languages.set(Language::Khmer);
    it.scene.settle();
    CHECK(it.button(u"Unlock"_s) == nullptr);
    REQUIRE(it.words().size() > 2);
    int khmer = 0;
    for (const QString &words : it.words())
        khmer += words.contains(QRegularExpression(u"[\\x{1780}-\\x{17D2}]"_s)) ? 1 : 0;
    CHECK(khmer >= 3);
}
