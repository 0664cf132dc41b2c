// SPDX-License-Identifier: GPL-3.0-or-later
#include "casework/care_clock.h"
#include "support/a_page_scene.h"
#include "ui/settings/travel_card.h"
#include "ui/widgets/labelled_field.h"

#include <QLineEdit>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace {

struct ATravelCard : APageScene {
    ui::TravelCard *card = new ui::TravelCard(context);
    ATravelCard() { show(card); }

    void type(const QString &minutes)
    {
        auto *line = card->findChild<QLineEdit *>();
        line->setText(minutes);
        QTest::keyClick(line, Qt::Key_Return);
        settle();
    }
    QString remark() { return card->findChild<ui::LabelledField *>()->remark(); }
    std::optional<int> kept()
    {
        return with([](casework::CaseRegister &reg, const domain::Session &) {
            return casework::travelTime(reg);
        });
    }
};

} // namespace

TEST_CASE("The way to the hospital is kept in minutes, in either digits", "[settings]")
{
    ATravelCard scene;
    CHECK(scene.remark() == u"Nothing is kept, so nothing is taken off.");
    scene.type(u"90"_s);
    CHECK(scene.kept() == 90);
    CHECK(scene.remark() == u"Kept: 90 minutes.");
    scene.type(u"១៥០"_s);
    CHECK(scene.kept() == 150);
    scene.type({});
    CHECK_FALSE(scene.kept());
}

TEST_CASE("What is no number of minutes changes nothing and says so", "[settings]")
{
    ATravelCard scene;
    scene.type(u"90"_s);
    for (const QString &typed : {u"far"_s, u"-5"_s, u"10081"_s, u"1.5"_s}) {
        scene.type(typed);
        INFO(typed.toStdString());
        CHECK(scene.kept() == 90);
        CHECK(scene.remark().contains(u"What was kept before still counts."_s));
    }
    scene.type(u"10080"_s); // a week
    CHECK(scene.kept() == 10080);
}
