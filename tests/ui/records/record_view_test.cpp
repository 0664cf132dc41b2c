// SPDX-License-Identifier: GPL-3.0-or-later
#include "casework/case_file.h"
#include "support/a_page_scene.h"
#include "support/on_a_page.h"
#include "ui/forms/form_page.h"
#include "ui/records/record_page.h"
#include "ui/records/record_view.h"

#include <QLineEdit>
#include <QPushButton>
#include <QTextDocument>

using namespace Qt::StringLiterals;

namespace {

using casework::CaseRegister;
using domain::Session;

/// A referral with two answers and a state, and its page.
struct AWrittenReferral : APageScene {
    ui::RecordPage *page = new ui::RecordPage(context);
    Id<domain::Record> id;

    AWrittenReferral()
        : APageScene(SmallForms()
                         .add("referral",
                             "select_one colour,rf_colour,Colour,\ntext,rf_words,Words,\n"
                             "text,rf_left,Left empty,\n",
                             "colour,red,Red,ក្រហម\ncolour,blue,Blue,ខៀវ\n")
                         .addAll())
        , id(write())
    {
        show(page);
        page->reopen(id, casework::OpenReason::None);
        settle();
    }
    Id<domain::Record> write()
    {
        return with([](CaseRegister &reg, const Session &who) -> Result<Id<domain::Record>> {
            const auto c = TRY(casework::startCase(reg, who));
            auto form = TRY(casework::startForm(reg, who, c.id, u"referral"_s));
            form.answers.set({u"rf_colour"_s}, forms::Answer::of(u"red"_s));
            form.answers.set({u"rf_words"_s}, forms::Answer::without(forms::NoValue::Declined));
            return TRY(casework::completeForm(reg, who, form, form.answers)).id;
        });
    }
    void changeColour()
    {
        with([this](CaseRegister &reg, const Session &who) -> Result<> {
            auto form = TRY(casework::reopenForm(reg, who, id));
            form.answers.set({u"rf_colour"_s}, forms::Answer::of(u"blue"_s));
            TRY(casework::completeForm(reg, who, form, form.answers));
            return {};
        });
        page->reopen(id, casework::OpenReason::None);
        settle();
    }
    QStringList words() const { return shownWordsOf(page->view()); }
    QPushButton *button(const QString &text) const
    {
        return saying(shownOn<QPushButton>(page->view()), text);
    }
};

} // namespace

TEST_CASE("A completed record is read, with nothing in it to type into", "[records]")
{
    AWrittenReferral scene;
    REQUIRE(scene.page->view()->isOpen());
    CHECK_FALSE(scene.page->form()->isOpen());
    CHECK(scene.page->view()->findChildren<QLineEdit *>().isEmpty());
    const QStringList words = scene.words();
    CHECK(words.contains(u"Colour"_s));
    CHECK(words.contains(u"Red"_s));
    CHECK(words.contains(u"Declined"_s));
    CHECK_FALSE(words.contains(u"Left empty"_s));
    CHECK(words.contains(u"4 March 2030, 08:00 · dara"_s));
    CHECK_FALSE(scene.button(u"Earlier answers"_s)); // nothing was changed
    scene.languages.set(Language::Khmer);
    CHECK(scene.words().contains(u"ក្រហម"_s));
    scene.languages.set(Language::English);
}

TEST_CASE("An answer that was changed shows what it was, and hides it again", "[records]")
{
    AWrittenReferral scene;
    scene.changeColour();
    REQUIRE(scene.page->view()->isOpen());
    CHECK(scene.words().contains(u"Blue"_s));
    CHECK_FALSE(scene.words().contains(u"Red"_s));
    QPushButton *earlier = scene.button(u"Earlier answers"_s);
    REQUIRE(earlier);
    earlier->setFocus();
    QTest::keyClick(earlier, Qt::Key_Space);
    scene.settle();
    CHECK(scene.words().contains(u"Red"_s));
    CHECK(scene.words().contains(u"Until 4 March 2030, 08:00 · dara"_s));
    QTest::keyClick(earlier, Qt::Key_Space);
    CHECK_FALSE(scene.words().contains(u"Red"_s));
}

TEST_CASE("Whoever wants to change a record goes on with it as a form", "[records]")
{
    AWrittenReferral scene;
    scene.page->mainDeed();
    scene.settle();
    CHECK_FALSE(scene.page->view()->isOpen());
    REQUIRE(scene.page->form()->isOpen());
    scene.page->save(); // the draft is there: the next time it opens as a form at once
    scene.settle();
    scene.page->reopen(scene.id, casework::OpenReason::None);
    scene.settle();
    CHECK(scene.page->form()->isOpen());
}

TEST_CASE("The lock takes every word of a record that was being read", "[records]")
{
    AWrittenReferral scene;
    REQUIRE(scene.words().contains(u"Red"_s));
    scene.page->wipe();
    CHECK_FALSE(scene.words().contains(u"Red"_s));
    CHECK_FALSE(scene.page->view()->isOpen());
    scene.page->refresh(); // the same record after unlocking
    scene.settle();
    CHECK(scene.words().contains(u"Red"_s));
}

TEST_CASE(
    "A record goes on paper with the date lines that were confirmed, and no others", "[records]")
{
    AWrittenReferral scene;
    const QString lines = u"ថ្ងៃសុក្រ ១៥កើត ខែមិគសិរ\nបាត់ដំបង ថ្ងៃទី០៥ ខែធ្នូ ឆ្នាំ២០២៥"_s;
    const auto written = [&](casework::Paper paper, const QString &dateLines) {
        const auto document = scene.page->paper({paper, dateLines});
        REQUIRE(document);
        return document->toPlainText().remove(QChar(0x200B)).trimmed();
    };
    CHECK(written(casework::Paper::Filled, lines).endsWith(lines));
    CHECK_FALSE(written(casework::Paper::Filled, {}).contains(u"កើត"_s));
    CHECK_FALSE(written(casework::Paper::Empty, lines).contains(u"កើត"_s));
    scene.page->wipe();
    CHECK(scene.page->paper({}) == nullptr);
}
