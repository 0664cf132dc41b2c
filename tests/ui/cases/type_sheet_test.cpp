// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/a_page_scene.h"
#include "support/a_visit.h"
#include "support/on_a_page.h"
#include "ui/cases/case_page.h"
#include "ui/today/review_card.h"
#include "ui/today/today_page.h"
#include "ui/widgets/sheet.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRadioButton>

using namespace Qt::StringLiterals;

namespace {

using casework::CaseRegister;
using domain::Session;

/// A unit where one visit was told, with another type than its answers give.
struct AUnit {
    ARegister unit;
    domain::Case c = aVisit(unit, u"granted"_s,
        {{u"gbv_type_final"_s, u"rape"_s},
            {u"gbv_type_reason"_s, u"She told more on the second day"_s}});
};

struct ATypeToDecide : AUnit, APageScene {
    ATypeToDecide()
        : APageScene(unit)
    {
    }

    ui::Sheet *sheet() { return ui::Sheet::openIn(&window); }
    QString words() { return shownWordsOf(sheet()).join(u'|'); }
    QRadioButton *type(const QString &words)
    {
        return saying(shownOn<QRadioButton>(sheet()), words);
    }
    void because(const QString &words)
    {
        sheet()->findChild<QPlainTextEdit *>()->setPlainText(words);
    }
    domain::IncidentType counted()
    {
        return with([this](CaseRegister &reg, const Session &who) {
            return casework::openCase(reg, who, c.id);
        }).c.type;
    }
};

const QString reason = u"Talked over with the team"_s;

} // namespace

TEST_CASE("The page of a case leads to the decision, which shows the way to the type", "[cases]")
{
    ATypeToDecide scene;
    auto *page = new ui::CasePage(scene.context);
    page->show(scene.c.id);
    scene.show(page);
    scene.window.resize(1366, 2400); // all of the sheet is seen
    shownButtonOf(page, u"Decide"_s)->click();
    scene.settle();
    REQUIRE(scene.sheet());
    const QString words = scene.words();
    CHECK(words.contains(u"By the order of the questions: Physical assault"_s));
    CHECK(words.contains(u"Was there physical violence that was not sexual?|Yes"_s));
    CHECK(words.contains(u"Chosen by dara: Rape"_s));
    CHECK(words.contains(u"Because: She told more on the second day"_s));
    CHECK_FALSE(words.contains(u"What is it, if it is not gender-based?"_s));

    CHECK_FALSE(scene.sheet()->mainButton()->isEnabled());
    scene.type(u"Rape"_s)->click();
    CHECK_FALSE(scene.sheet()->mainButton()->isEnabled());
    scene.because(QString(19, u'a'));
    CHECK_FALSE(scene.sheet()->mainButton()->isEnabled());
    scene.because(reason);
    REQUIRE(scene.sheet()->mainButton()->isEnabled());
    scene.sheet()->answer();
    scene.settle();
    CHECK(scene.counted() == domain::IncidentType::Rape);
    CHECK(shownButtonOf(page, u"Decide"_s) == nullptr);
}

TEST_CASE("Other harm asks what it is, before it leaves the tables", "[cases]")
{
    ATypeToDecide scene;
    auto *page = new ui::TodayPage(scene.context);
    scene.show(page);
    scene.window.resize(1366, 2400);
    const auto *card = page->findChild<ui::ReviewCard *>();
    CHECK(
        wordsOf(card).join(u'|').contains(scene.c.caseCode + u": The type waits for a decision"_s));
    shownButtonOf(card, u"Decide"_s)->click();
    scene.settle();
    REQUIRE(scene.sheet());
    scene.type(u"Other harm"_s)->click();
    scene.because(reason);
    CHECK_FALSE(scene.sheet()->mainButton()->isEnabled());
    CHECK(scene.words().contains(u"What is it, if it is not gender-based?"_s));
    scene.sheet()->findChild<QLineEdit *>()->setText(u"A quarrel over a motorbike"_s);
    REQUIRE(scene.sheet()->mainButton()->isEnabled());
    scene.sheet()->answer();
    scene.settle();
    CHECK(scene.counted() == domain::IncidentType::NonGbv);
    CHECK_FALSE(wordsOf(card).join(u'|').contains(u"The type waits for a decision"_s));
}

TEST_CASE("While somebody writes the intake the sheet shows, and asks nothing", "[cases]")
{
    ATypeToDecide scene;
    scene.with([&](CaseRegister &reg, const Session &who) -> Result<bool> {
        const auto file = TRY(casework::openCase(reg, who, scene.c.id));
        const auto intake
            = std::ranges::find(file.records, u"intake"_s, &casework::RecordLine::formId);
        const auto form = TRY(casework::reopenForm(reg, who, intake->id));
        TRY(casework::saveDraft(reg, who, form, form.answers, {}));
        return true;
    });
    auto *page = new ui::TodayPage(scene.context);
    scene.show(page);
    const auto *card = page->findChild<ui::ReviewCard *>();
    shownButtonOf(card, u"Decide"_s)->click();
    scene.settle();
    REQUIRE(scene.sheet());
    CHECK(scene.words().contains(u"Somebody is changing this intake now."_s));
    CHECK(shownOn<QRadioButton>(scene.sheet()).isEmpty());
    CHECK_FALSE(scene.sheet()->mainButton()->isVisible());
}
