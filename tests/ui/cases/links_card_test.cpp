// SPDX-License-Identifier: GPL-3.0-or-later
#include "casework/case_file.h"
#include "support/a_page_scene.h"
#include "support/on_a_page.h"
#include "ui/cases/case_page.h"
#include "ui/cases/links_card.h"
#include "ui/widgets/sheet.h"

#include <QLineEdit>
#include <QRadioButton>

using namespace Qt::StringLiterals;

namespace {

using casework::CaseRegister;
using domain::Session;

struct TwoCasesOnAPage : APageScene {
    ui::CasePage *page = new ui::CasePage(context);
    domain::Case here = begin();
    domain::Case there = begin();
    TwoCasesOnAPage()
    {
        page->show(here.id);
        show(page);
    }

    domain::Case begin()
    {
        return with([](CaseRegister &reg, const Session &session) {
            return casework::startCase(reg, session);
        });
    }
    ui::Sheet *sheet() { return ui::Sheet::openIn(page); }
    ui::Button *button(const QString &words) { return shownButtonOf(page, words); }
    QString words() { return wordsOf(page->findChild<ui::LinksCard *>()).join(u'|'); }
    void link(const QString &code)
    {
        button(u"Link another case"_s)->click();
        REQUIRE(sheet());
        sheet()->findChild<QLineEdit *>()->setText(code);
        const auto choices = sheet()->findChildren<QRadioButton *>();
        REQUIRE(choices.size() == 5);
        CHECK_FALSE(sheet()->mainButton()->isEnabled());
        choices.at(1)->click(); // the same incident
        CHECK_FALSE(sheet()->mainButton()->isEnabled()); // how one knows is asked, too
        choices.at(4)->click(); // on paper
        CHECK(sheet()->mainButton()->isEnabled());
        sheet()->answer();
        settle();
    }
};

} // namespace

TEST_CASE("A case is linked by its code, shown with who did it, and leads there", "[cases]")
{
    TwoCasesOnAPage scene;
    scene.link(scene.there.caseCode);
    CHECK(scene.words().contains(scene.there.caseCode + u": The same incident"_s));
    CHECK(scene.words().contains(u"A slip or a letter says so. Linked by dara, 4 March 2030."_s));
    scene.button(u"Open case"_s)->click();
    scene.settle();
    CHECK(scene.page->caseId() == scene.there.id);
    CHECK(scene.words().contains(scene.here.caseCode));
}

TEST_CASE("A link is taken back with a reason, and that it was there stays", "[cases]")
{
    TwoCasesOnAPage scene;
    scene.link(scene.there.caseCode);
    scene.button(u"Take back"_s)->click();
    REQUIRE(scene.sheet());
    CHECK_FALSE(scene.sheet()->mainButton()->isEnabled());
    scene.sheet()->findChildren<QRadioButton *>().front()->click();
    scene.sheet()->answer();
    scene.settle();
    CHECK(scene.words().contains(u"Taken back: It was made by mistake. dara, 4 March 2030."_s));
    CHECK(scene.button(u"Take back"_s) == nullptr);
}

TEST_CASE("A code that is no case links nothing, and the page says so", "[cases]")
{
    TwoCasesOnAPage scene;
    scene.link(u"CAS-222-222-2"_s);
    CHECK_FALSE(scene.words().contains(u"CAS-"_s));
    const auto file = scene.with([&](CaseRegister &reg, const Session &session) {
        return casework::openCase(reg, session, scene.here.id);
    });
    CHECK(file.links.empty());
}
