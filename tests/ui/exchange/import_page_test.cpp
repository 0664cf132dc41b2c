// SPDX-License-Identifier: GPL-3.0-or-later
#include "an_exchange.h"
#include "ui/exchange/import_page.h"
#include "ui/text/error_text.h"
#include "ui/widgets/badge.h"

using namespace Qt::StringLiterals;

namespace {

struct AnImportPage : AnExchange {
    QString file = reportOf(malis, romdeng);
    QTemporaryDir folder;
    APageScene scene{romdeng};
    ui::ImportPage *page = new ui::ImportPage(scene.context);
    AnImportPage() { scene.show(page); }

    void look(const QString &at)
    {
        page->preview(at);
        scene.settle();
    }
    void takeIn()
    {
        page->mainDeed();
        REQUIRE(QTest::qWaitFor([&] { return bannerOf(page)->isVisible(); }, 60'000));
        scene.settle();
    }
    QString badge() { return page->findChild<ui::Badge *>()->text(); }
    qint64 rows()
    {
        return scene
            .with([](casework::CaseRegister &reg, const domain::Session &who) {
                return casework::inbox(reg, who);
            })
            .size();
    }
};

} // namespace

TEST_CASE("A bundle is shown before anything changes, then taken in whole", "[exchange]")
{
    AnImportPage it;
    it.look(it.file);
    CHECK(it.badge() == u"Verified");
    CHECK(figuresOf(it.page) == QList<qint64>{3, 0, 0});
    CHECK(it.rows() == 0);
    it.takeIn();
    CHECK(bannerOf(it.page)->title() == u"All of it was taken in.");
    CHECK(it.rows() == 1);
    CHECK(figuresOf(it.page).isEmpty());
}

TEST_CASE("The same bundle again is known, and changes nothing", "[exchange]")
{
    AnImportPage it;
    it.look(it.file);
    it.takeIn();
    it.look(it.file);
    CHECK(it.badge() == u"Seen before");
    CHECK(it.rows() == 1);
}

TEST_CASE("An altered bundle is refused in words, and cannot be taken in", "[exchange]")
{
    AnImportPage it;
    it.look(altered(it.file, it.folder.path()));
    CHECK(bannerOf(it.page)->isVisible());
    CHECK(bannerOf(it.page)->title() + u' ' + bannerOf(it.page)->body()
        == ui::text(ErrorCode::Unreadable));
    CHECK_FALSE(buttonOf(it.page, u"Take it in"_s)->isEnabled());
    CHECK(it.rows() == 0);
    const auto aside = it.scene.with([](casework::CaseRegister &reg, const domain::Session &who) {
        return casework::putAsideFiles(reg, who);
    });
    REQUIRE(aside.size() == 1); // as the words say
    CHECK(aside.front().reason.code == ErrorCode::Unreadable);
}

TEST_CASE("A file that was exchanged after the look is not taken in", "[exchange]")
{
    AnImportPage it;
    const QString copy = it.folder.filePath(u"shown.bundle.age"_s);
    REQUIRE(QFile::copy(it.file, copy));
    it.look(copy);
    REQUIRE(it.badge() == u"Verified");
    REQUIRE(QFile::remove(copy));
    REQUIRE(QFile::copy(altered(it.file, it.folder.path()), copy));
    it.takeIn();
    CHECK(bannerOf(it.page)->title() != u"All of it was taken in.");
    CHECK(it.rows() == 0);
}

TEST_CASE("The page changes its language with a bundle on it", "[exchange]")
{
    AnImportPage it;
    it.look(it.file);
    it.scene.languages.set(Language::Khmer);
    it.scene.settle();
    CHECK(it.badge() != u"Verified");
    CHECK(figuresOf(it.page).size() == 3);
    CHECK(wordsOf(it.page).join(u' ').contains(u"MALIS-HC"_s));
}
