// SPDX-License-Identifier: GPL-3.0-or-later
#include "an_exchange.h"
#include "ui/exchange/export_page.h"

#include <QComboBox>

using namespace Qt::StringLiterals;

namespace {

struct AnExportPage : AnExchange {
    APageScene scene{malis};
    ui::ExportPage *page = new ui::ExportPage(scene.context);
    AnExportPage() { scene.show(page); }

    std::vector<casework::SentBundle> sent()
    {
        return scene.with([](casework::CaseRegister &reg, const domain::Session &who) {
            return casework::outbox(reg, who);
        });
    }
};

} // namespace

TEST_CASE("What would leave is counted before anything is made", "[exchange]")
{
    AnExportPage it;
    CHECK(it.page->findChild<QComboBox *>()->currentText() == u"Romdeng Province");
    CHECK(figuresOf(it.page) == QList<qint64>{3, 0, 1});
    CHECK(it.sent().empty());
    CHECK(QDir(it.malis.folder() + u"/outbox"_s).entryList(QDir::Files).isEmpty());
}

TEST_CASE("The main key makes the bundle, and a second time there is nothing new", "[exchange]")
{
    AnExportPage it;
    it.page->mainDeed();
    REQUIRE(QTest::qWaitFor([&] { return bannerOf(it.page)->isVisible(); }, 60'000));
    CHECK(bannerOf(it.page)->title() == u"Bundle number 1 for ROMDENG-PHD is ready.");
    it.scene.settle();
    REQUIRE(it.sent().size() == 1);
    CHECK(QFile::exists(it.malis.folder() + u"/outbox/"_s + it.sent().front().fileName));
    CHECK(figuresOf(it.page) == QList<qint64>{0, 0, 1});

    it.page->mainDeed();
    REQUIRE(QTest::qWaitFor(
        [&] { return bannerOf(it.page)->title() == u"There is nothing new to send."; }, 60'000));
    it.scene.settle();
    CHECK(it.sent().size() == 1);
}

TEST_CASE("Without a trusted province nothing can be made, and the page says why", "[exchange]")
{
    ARegister alone;
    APageScene scene(alone);
    auto *page = new ui::ExportPage(scene.context);
    scene.show(page);
    CHECK(page->findChild<QComboBox *>()->count() == 0);
    CHECK_FALSE(buttonOf(page, u"Make the bundle"_s)->isEnabled());
    CHECK(figuresOf(page).isEmpty());
    page->mainDeed();
    scene.settle();
    CHECK_FALSE(bannerOf(page)->isVisible());
}

TEST_CASE("After a lock the page shows no figure", "[exchange]")
{
    AnExportPage it;
    REQUIRE_FALSE(figuresOf(it.page).isEmpty());
    it.page->wipe();
    CHECK(figuresOf(it.page).isEmpty());
}
