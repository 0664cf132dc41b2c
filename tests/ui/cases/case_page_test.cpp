// SPDX-License-Identifier: GPL-3.0-or-later
#include "casework/case_file.h"
#include "casework/closing.h"
#include "support/a_page_scene.h"
#include "support/on_a_page.h"
#include "ui/cases/case_page.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/sheet.h"

#include <QRadioButton>
#include <QSignalSpy>

#include <catch2/generators/catch_generators.hpp>

using namespace Qt::StringLiterals;

namespace {

using casework::CaseRegister;
using domain::Session;

struct ACasePage : APageScene {
    ui::CasePage *page = new ui::CasePage(context);
    domain::Case theCase = with([](CaseRegister &reg, const Session &session) {
        return casework::startCase(reg, session);
    });
    ACasePage()
    {
        page->show(theCase.id);
        show(page);
    }

    void complete(const QString &formId, const std::map<QString, QJsonValue> &chosen = {})
    {
        with([&](CaseRegister &reg, const Session &session) -> Result<domain::Record> {
            const auto form = TRY(casework::startForm(reg, session, theCase.id, formId));
            forms::Answers answers = form.answers;
            for (const auto &[question, value] : chosen)
                answers.set({question}, forms::Answer::of(value));
            return casework::completeForm(reg, session, form, answers);
        });
        page->refresh();
        settle();
    }
    ui::Sheet *sheet() { return ui::Sheet::openIn(page); }
    QStringList badges() { return textsOf(shownOn<ui::Badge>(page)); }
    ui::Button *button(const QString &words) { return shownButtonOf(page, words); }
    void choose(int which)
    {
        auto buttons = sheet()->findChildren<QRadioButton *>();
        REQUIRE(buttons.size() > which);
        CHECK_FALSE(sheet()->mainButton()->isEnabled()); // nothing is chosen in advance
        buttons.at(which)->click();
        sheet()->answer();
        settle();
    }
};

} // namespace

TEST_CASE("Ins shows the forms in the order of a nurse's day, and Enter begins one", "[cases]")
{
    ACasePage scene;
    QSignalSpy wanted(scene.page, &ui::CasePage::formWanted);
    QTest::keyClick(scene.page, Qt::Key_Insert);
    REQUIRE(scene.sheet());
    const QStringList titles = wordsOf(scene.sheet());
    qsizetype last = -1;
    for (const QString &title : {u"Consent and sharing"_s, u"First conversation"_s})
        CHECK(std::exchange(last, titles.indexOf(title)) < titles.indexOf(title));
    CHECK(titles.indexOf(u"A slip for another service. It says only what was agreed."_s) > last);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    REQUIRE(wanted.size() == 1);
    CHECK(wanted.front().at(1) == u"intake"_s);
    CHECK(scene.sheet() == nullptr);
}

TEST_CASE("The list of forms says what is done, and Esc leaves it", "[cases]")
{
    ACasePage scene;
    scene.complete(u"safety"_s);
    scene.page->add();
    REQUIRE(scene.sheet());
    CHECK(textsOf(scene.sheet()->findChildren<ui::Badge *>()).count(u"Completed"_s) == 1);
    auto *first = scene.sheet();
    scene.page->add(); // a second time does not open a second one
    CHECK(scene.sheet() == first);
    QTest::keyClick(scene.sheet(), Qt::Key_Escape);
    CHECK(scene.sheet() == nullptr);
}

TEST_CASE("A closed case says so and why, and is opened again with a reason", "[cases]")
{
    ACasePage scene;
    CHECK(scene.badges().contains(u"Open"_s));
    CHECK(scene.button(u"Open again"_s) == nullptr);
    scene.complete(u"closure"_s, {{u"cl_reason"_s, u"moved"_s}});
    CHECK(scene.badges().contains(u"Closed: Moved away"_s));
    scene.languages.set(Language::Khmer);
    QCoreApplication::processEvents();
    CHECK(scene.badges().join(u' ').simplified().startsWith(u"បានបិទ៖ ប្តូរទីលំនៅ"_s));
    scene.languages.set(Language::English);
    QCoreApplication::processEvents();

    REQUIRE(scene.button(u"Open again"_s));
    scene.button(u"Open again"_s)->click();
    REQUIRE(scene.sheet());
    scene.choose(0);
    CHECK(scene.badges().contains(u"Open"_s));
    CHECK(scene.button(u"Open again"_s) == nullptr);
}

TEST_CASE("A closure that waits is decided on the case page", "[cases]")
{
    const bool close = GENERATE(true, false);
    CAPTURE(close);
    ACasePage scene;
    scene.with([&](CaseRegister &reg, const Session &session) -> Result<domain::Record> {
        Session nurse = session; // writes closures and does not approve them
        nurse.user.role = u"ossu_focal"_s;
        const auto form = TRY(casework::startForm(reg, nurse, scene.theCase.id, u"closure"_s));
        forms::Answers answers = form.answers;
        answers.set({u"cl_reason"_s}, forms::Answer::of(u"goals_met"_s));
        return casework::completeForm(reg, nurse, form, answers);
    });
    scene.page->refresh();
    scene.settle();
    CHECK(scene.badges().contains(u"Closing waits"_s));
    scene.page->mainDeed();
    REQUIRE(scene.sheet());
    scene.choose(close ? 0 : 1);
    CHECK(scene.badges().contains(close ? u"Closed: Goals met"_s : u"Open"_s));
}
