// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/minisign.h"
#include "support/a_file.h"
#include "support/a_page_scene.h"
#include "support/on_a_page.h"
#include "ui/settings/guidance_card.h"
#include "ui/widgets/sheet.h"

#include <QLineEdit>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace {

struct AGuidanceCard : APageScene {
    ui::GuidanceCard *card = new ui::GuidanceCard(context);
    QByteArray key = crypto::SigningKey::create().publicKey().file();
    AGuidanceCard() { show(card); }

    QString keyFile()
    {
        const QString path = folder.filePath(u"ministry.pub"_s);
        writeFile(path, key);
        return path;
    }
    void answer(const QString &digits)
    {
        auto *sheet = ui::Sheet::openIn(card);
        REQUIRE(sheet);
        CHECK_FALSE(sheet->mainButton()->isEnabled());
        sheet->findChild<QLineEdit *>()->setText(digits);
        sheet->answer();
        settle();
    }
    QString words() { return wordsOf(card).join(u'|'); }
    bool mayTakeIn() { return buttonOf(card, u"Take in a package"_s)->isEnabled(); }
};

} // namespace

TEST_CASE("The settings say that no ministry has signed the clock yet", "[settings]")
{
    AGuidanceCard scene;
    CHECK(scene.words().contains(u"as it came with the program. No ministry has signed it yet."_s));
    CHECK(scene.words().contains(u"Nobody has approved a list of doses, so none is shown."_s));
    CHECK(scene.words().contains(u"once the ministry's key is compared."_s));
    CHECK_FALSE(scene.mayTakeIn());
}

TEST_CASE("A key counts once its digits were read aloud; then packages can come", "[settings]")
{
    AGuidanceCard scene;
    scene.card->readKey(scene.keyFile());
    scene.answer(must(casework::guidanceFingerprint(scene.key)));
    CHECK(scene.mayTakeIn());
    CHECK_FALSE(scene.words().contains(u"once the ministry's key is compared."_s));
    QSignalSpy failed(scene.card, &ui::GuidanceCard::failed);
    scene.card->takeIn(scene.folder.path()); // nothing is in it
    scene.settle();
    REQUIRE(failed.size() == 1);
    CHECK(failed.front().front().value<ErrorCode>() == ErrorCode::NotFound);
    CHECK(scene.words().contains(u"as it came with the program."_s));
}

TEST_CASE("Other digits, or a file that is no key, change nothing", "[settings]")
{
    AGuidanceCard scene;
    QSignalSpy failed(scene.card, &ui::GuidanceCard::failed);
    scene.card->readKey(scene.keyFile());
    scene.answer(u"11111 11111"_s);
    CHECK(failed.size() == 1);
    CHECK_FALSE(scene.mayTakeIn());
    scene.key = "no key";
    scene.card->readKey(scene.keyFile());
    CHECK(failed.size() == 2);
    CHECK(ui::Sheet::openIn(scene.card) == nullptr);
}
