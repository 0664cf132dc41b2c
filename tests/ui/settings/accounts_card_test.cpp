// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/a_page_scene.h"
#include "support/on_a_page.h"
#include "ui/settings/accounts_card.h"
#include "ui/widgets/passphrase_field.h"
#include "ui/widgets/sheet.h"

#include <QLineEdit>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace {

struct AnAccountsCard {
    ARegister unit;
    APageScene scene{unit};
    ui::AccountsCard *card = new ui::AccountsCard(scene.context);
    QSignalSpy failed{card, &ui::AccountsCard::failed};
    QSignalSpy done{card, &ui::AccountsCard::done};

    AnAccountsCard() { scene.show(card); }

    ui::Button *button(const QString &words) { return buttonOf(card, words); }
    QStringList words() { return wordsOf(card); }
    ui::Sheet *sheet() { return ui::Sheet::openIn(card); }
    /// Types into the fields of the sheet, from above, and presses the main key.
    void answer(const QStringList &words)
    {
        REQUIRE(sheet());
        const auto fields = sheet()->findChildren<QLineEdit *>();
        REQUIRE(fields.size() == words.size());
        for (int i = 0; i < words.size(); ++i)
            fields[i]->setText(words[i]);
        sheet()->answer();
        scene.settle();
    }
    bool opens(const QString &user, const QString &passphrase)
    {
        scene.thread.lock();
        scene.settle();
        return casework::signIn(unit.folder(), user, passphrase, scene.context.environment)
            .has_value();
    }
};

const QString hers = u"seven herons at dawn"_s;

} // namespace

TEST_CASE("A person who is added can unlock with her own passphrase", "[settings]")
{
    AnAccountsCard it;
    CHECK(it.words().contains(u"dara (you)"_s));
    it.button(u"Add a person"_s)->click();
    it.answer({u"sopheap"_s, hers, hers});
    CHECK(it.done.size() == 1);
    CHECK(it.words().contains(u"sopheap"_s));
    CHECK(it.opens(u"sopheap"_s, hers));
}

TEST_CASE("Two passphrases that differ keep the sheet and what was typed", "[settings]")
{
    AnAccountsCard it;
    it.button(u"Add a person"_s)->click();
    it.answer({u"sopheap"_s, hers, u"seven herons at dusk"_s});
    REQUIRE(it.sheet());
    CHECK(it.sheet()->findChildren<QLineEdit *>().first()->text() == u"sopheap");
    CHECK(it.done.isEmpty());
    it.answer({u"sopheap"_s, hers, hers});
    CHECK(it.done.size() == 1);
}

TEST_CASE("A new passphrase opens, and the old one opens nothing", "[settings]")
{
    AnAccountsCard it;
    it.button(u"Change my passphrase"_s)->click();
    it.answer({it.unit.passphrase(), hers, hers});
    CHECK(it.done.size() == 1);
    CHECK(it.opens(u"dara"_s, hers));
    CHECK_FALSE(it.opens(u"dara"_s, it.unit.passphrase()));
}

TEST_CASE("Without the passphrase in force nothing is changed", "[settings]")
{
    AnAccountsCard it;
    it.button(u"Change my passphrase"_s)->click();
    it.answer({u"not the right one"_s, hers, hers});
    REQUIRE(it.failed.size() == 1);
    CHECK(it.failed.first().first().value<ErrorCode>() == ErrorCode::WrongPassphrase);
    CHECK(it.done.isEmpty());
    CHECK(it.opens(u"dara"_s, it.unit.passphrase()));
}

TEST_CASE("Who may not add a person sees only the own account", "[settings]")
{
    AnAccountsCard it;
    const QString passphrase = it.unit.passphrase();
    it.scene.with([&](casework::CaseRegister &reg, const domain::Session &who) {
        return casework::addUser(reg, who, u"sopheap"_s, u"device_admin"_s, passphrase);
    });
    it.scene.with([&](casework::CaseRegister &reg, const domain::Session &who) {
        return casework::addUser(reg, who, u"bopha"_s, u"hc_provider"_s, passphrase);
    });
    it.scene.reopenAs(it.unit.folder(), u"bopha"_s, passphrase);
    it.card->refresh();
    it.scene.settle();
    CHECK(it.button(u"Add a person"_s)->isHidden());
    CHECK(it.words().contains(u"bopha (you)"_s));
    CHECK_FALSE(it.words().contains(u"sopheap"_s));
}
