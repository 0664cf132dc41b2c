// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/a_backstage.h"
#include "support/on_a_page.h"
#include "ui/entry/first_run_page.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/labelled_field.h"
#include "ui/widgets/passphrase_field.h"

#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QRadioButton>
#include <QSignalSpy>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

struct AFirstRun : ABackstage {
    QString place = folder.filePath(u"register"_s);
    QWidget window;
    ui::FirstRunPage *page = nullptr;

    AFirstRun()
    {
        page = new ui::FirstRunPage(context, place, &window);
        (new QVBoxLayout(&window))->addWidget(page);
        window.resize(1366, 768);
        window.show();
        window.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&window));
        page->begin();
    }
    /// The fields of the step that is shown, from above.
    template <typename Field>
    Field *field(int index = 0)
    {
        const auto shown = shownOn<Field>(page);
        REQUIRE(shown.size() > index);
        return shown.at(index);
    }
    QStringList remarks()
    {
        QStringList all;
        for (const auto *labelled : shownOn<ui::LabelledField>(page))
            if (!labelled->remark().isEmpty())
                all.append(labelled->remark());
        return all;
    }
    void fillUnit()
    {
        field<QLineEdit>(0)->setText(u"ptm-hc-014"_s); // capitals are made of it
        field<QLineEdit>(1)->setText(u"Petunia Health Centre"_s);
    }
    void fillPerson() { field<QLineEdit>(0)->setText(u"dara"_s); }
    void fillPassphrase(const QString &first, const QString &second)
    {
        field<ui::PassphraseField>(0)->edit()->setText(first);
        field<ui::PassphraseField>(1)->edit()->setText(second);
    }
    void goTo(int step)
    {
        page->mainDeed();
        if (step > 1) {
            fillUnit();
            page->mainDeed();
        }
        if (step > 2) {
            fillPerson();
            page->mainDeed();
        }
        if (step > 3) {
            fillPassphrase(u"nine lotus on the lake"_s, u"nine lotus on the lake"_s);
            page->mainDeed();
        }
        REQUIRE(page->step() == step);
    }
};

} // namespace

TEST_CASE("The first run makes a register that its first user can open", "[entry]")
{
    AFirstRun it;
    QSignalSpy created(it.page, &ui::FirstRunPage::created);
    it.goTo(4);
    CHECK_FALSE(QFile::exists(it.place)); // nothing is there before the last step
    it.page->mainDeed();
    REQUIRE(created.wait(60'000));
    REQUIRE(it.thread.session());
    CHECK(it.thread.session()->user.name == u"dara");
    it.thread.lock();
    REQUIRE(QTest::qWaitFor([&] { return !it.thread.isOpen(); }, 60'000));
    const auto signedIn = must(
        casework::signIn(it.place, u"dara"_s, u"nine lotus on the lake"_s, it.context.environment));
    CHECK(casework::info(*signedIn.reg).unitCode == u"PTM-HC-014");
    CHECK(casework::info(*signedIn.reg).unitName.en == u"Petunia Health Centre");
}

TEST_CASE("A unit without a code or a name stays on its step and says what is missing", "[entry]")
{
    AFirstRun it;
    it.goTo(1);
    it.page->mainDeed();
    CHECK(it.page->step() == 1);
    CHECK(it.remarks().size() == 2);
    CHECK(it.field<QLineEdit>(0)->hasFocus());
    it.fillUnit();
    it.page->mainDeed();
    CHECK(it.page->step() == 2);
}

TEST_CASE("A short passphrase, or two that differ, go no further", "[entry]")
{
    AFirstRun it;
    it.goTo(3);
    it.fillPassphrase(u"lotus"_s, u"lotus"_s);
    it.page->mainDeed();
    CHECK(it.page->step() == 3);
    CHECK(it.remarks().size() == 1);
    it.fillPassphrase(u"nine lotus on the lake"_s, u"nine lotus on the lakes"_s);
    it.page->mainDeed();
    CHECK(it.page->step() == 3);
    CHECK(it.remarks().size() == 1);
    it.fillPassphrase(u"nine lotus on the lake"_s, u"nine lotus on the lake"_s);
    it.page->mainDeed();
    CHECK(it.page->step() == 4);
    CHECK(it.remarks().isEmpty());
}

TEST_CASE("Back keeps what was typed", "[entry]")
{
    AFirstRun it;
    it.goTo(2);
    it.page->stepBack();
    REQUIRE(it.page->step() == 1);
    CHECK(it.field<QLineEdit>(0)->text() == u"PTM-HC-014");
    CHECK(it.field<QLineEdit>(1)->text() == u"Petunia Health Centre");
}

TEST_CASE("Who wants to practise is not asked for a unit", "[entry]")
{
    AFirstRun it;
    QSignalSpy practice(it.page, &ui::FirstRunPage::practiceWanted);
    it.field<QRadioButton>(1)->click();
    it.page->mainDeed();
    CHECK(practice.size() == 1);
    CHECK(it.page->step() == 0);
}

TEST_CASE("A place that cannot be written to is told, and the typing is kept", "[entry]")
{
    AFirstRun it;
    QFile inTheWay(it.place); // a file where the folder would be
    REQUIRE(inTheWay.open(QIODevice::WriteOnly));
    QSignalSpy created(it.page, &ui::FirstRunPage::created);
    it.goTo(4);
    it.page->mainDeed();
    auto *banner = it.page->findChild<ui::Banner *>();
    REQUIRE(QTest::qWaitFor([&] { return banner->isVisible(); }, 60'000));
    CHECK(created.isEmpty());
    CHECK_FALSE(banner->title().isEmpty());
    it.page->stepBack();
    CHECK(it.field<ui::PassphraseField>(0)->text() == u"nine lotus on the lake");
}
