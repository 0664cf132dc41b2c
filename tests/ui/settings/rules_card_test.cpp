// SPDX-License-Identifier: GPL-3.0-or-later
#include "casework/accounts.h"
#include "support/a_page_scene.h"
#include "support/on_a_page.h"
#include "ui/settings/rules_card.h"
#include "ui/widgets/labelled_field.h"

#include <QComboBox>

using namespace Qt::StringLiterals;

namespace {

struct ARulesCard : APageScene {
    ui::RulesCard *card = new ui::RulesCard(context);

    ARulesCard()
    {
        languages.set(Language::English);
        show(card);
    }
    QList<ui::LabelledField *> fields() const { return card->findChildren<ui::LabelledField *>(); }
    QComboBox *choice(int row) const { return fields().at(row)->findChild<QComboBox *>(); }
    std::vector<casework::UnitRule> kept() { return with(&casework::unitRules); }
};

} // namespace

TEST_CASE("Nothing is chosen for a unit in advance", "[settings]")
{
    ARulesCard scene;
    REQUIRE(scene.fields().size() == 4);
    for (int row = 0; row < 4; ++row) {
        CHECK(scene.choice(row)->currentText() == u"Not decided yet");
        CHECK(scene.fields().at(row)->remark().startsWith(u"Nothing is assumed."));
    }
    // Of the infections the source is weak (S*), of asking about partners it is not (S).
    CHECK(wordsOf(scene.fields().at(0))
              .contains(u"The treatment form follows it. This question is "
                        "not yet confirmed by the ministry."_s));
    CHECK_FALSE(
        wordsOf(scene.fields().at(3)).join(u' ').contains(u"not yet confirmed by the ministry"));
}

TEST_CASE("What is chosen is kept with the name, and can be taken back", "[settings]")
{
    ARulesCard scene;
    scene.choice(0)->setFocus();
    QTest::keyClick(scene.choice(0), Qt::Key_Down); // presumptive treatment
    scene.settle();
    CHECK(scene.kept().front().decided == u"presumptive");
    CHECK(scene.choice(0)->currentText() == u"Presumptive treatment");
    CHECK(scene.fields().front()->remark().startsWith(u"Decided by dara on "));
    CHECK(scene.choice(0)->hasFocus()); // the keyboard stays
    QTest::keyClick(scene.choice(0), Qt::Key_Up);
    scene.settle();
    CHECK(scene.kept().front().decided.isEmpty());
}

TEST_CASE("Who is not in charge reads what holds and changes nothing", "[settings]")
{
    ARulesCard scene;
    scene.with([](casework::CaseRegister &reg, const domain::Session &session) -> Result<int> {
        TRY(casework::decideUnitRule(reg, session, u"hair_laboratory"_s, u"no"_s));
        return 0;
    });
    scene.with([](casework::CaseRegister &reg, const domain::Session &session) {
        return casework::addUser(reg, session, u"sokha"_s, u"hc_provider"_s, u"rain on the roof"_s);
    });
    scene.reopenAs(scene.folder.filePath(u"register"_s), u"sokha"_s, u"rain on the roof"_s);
    scene.card->wipe();
    scene.card->refresh();
    scene.settle();
    CHECK(scene.choice(2)->currentText() == u"No");
    CHECK_FALSE(scene.choice(2)->isEnabled());
}
