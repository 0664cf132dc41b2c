// SPDX-License-Identifier: GPL-3.0-or-later
#include "a_form.h"
#include "support/on_a_page.h"
#include "ui/forms/question_view.h"
#include "ui/widgets/state_words.h"

#include <QLineEdit>
#include <QSignalSpy>

namespace {

/// The small form with the answer to its first question sealed.
struct ASealedPlant {
    AFormWindow window{{1366, 768}};
    forms::Answer sealed{.sealed = u"restricted/hiv_result_read:AAAA"_s};
    ui::FormView *it;

    ASealedPlant()
        : it(
            new ui::FormView(interviewOf(smallSheets(), answers()), {}, Language::English, nullptr))
    {
        window.show(it);
    }
    forms::Answers answers() const
    {
        forms::Answers given;
        given.set({u"plant"_s}, sealed);
        given.set({u"leaves"_s}, forms::Answer::of(4));
        return given;
    }
    ui::QuestionView *question(const QString &name) const
    {
        for (ui::QuestionView *view : it->findChildren<ui::QuestionView *>()) {
            if (view->path().question == name)
                return view;
        }
        return nullptr;
    }
};

} // namespace

TEST_CASE("A sealed answer is marked as sealed, and no key and no click changes it", "[forms]")
{
    const ASealedPlant form;
    ui::QuestionView *plant = form.question(u"plant"_s);
    REQUIRE(plant);
    CHECK(shownWordsOf(plant).contains(
        u"Sealed. Your role does not open this answer. It is kept as it is."_s));
    CHECK_FALSE(plant->findChild<QLineEdit *>()->isVisible());
    CHECK_FALSE(plant->findChild<ui::StateWords *>()->isVisible());
    CHECK(plant->accessibleName().endsWith(u"Sealed"_s));
    QSignalSpy changed(form.it, &ui::FormView::changed);
    plant->choose(forms::NoValue::Declined);
    plant->choose(std::nullopt);
    plant->openNote();
    CHECK(changed.isEmpty());
    CHECK((form.it->interview().answers().at(u"plant"_s) == form.sealed));
    CHECK_FALSE(form.it->interview().issue({u"plant"_s})); // it counts as answered

    ui::QuestionView *leaves = form.question(u"leaves"_s);
    REQUIRE(leaves);
    CHECK(leaves->findChild<QLineEdit *>()->isVisible());
    leaves->choose(forms::NoValue::Unknown);
    CHECK(changed.size() == 1);
}

TEST_CASE("A sealed answer says so in Khmer after the language was switched", "[forms]")
{
    const ASealedPlant form;
    form.it->setLanguage(Language::Khmer);
    CHECK((form.it->interview().answers().at(u"plant"_s) == form.sealed));
    CHECK(form.question(u"plant"_s)->accessibleName().startsWith(u"តើជារុក្ខជាតិអ្វី?"_s));
}
