// SPDX-License-Identifier: GPL-3.0-or-later
#include "casework/recording.h"
#include "support/a_page_scene.h"
#include "support/on_a_page.h"
#include "ui/records/checklist_card.h"

using namespace Qt::StringLiterals;

namespace {

/// A checklist of two items that is told its scores, in place of the long one.
SmallForms withChecklist()
{
    SmallForms some;
    some.add("ossu_check",
            "date,k_at,Day,\ndecimal,k_score_gov,Governance: percent,\ndecimal,k_overall,All,\n"
            "text,k_grade,Grade,\nbegin repeat,item,Item,\n"
            "select_one check_item,item_code,Which,\nselect_one check_score,item_score,Met,\n"
            "text,item_gap,Missing,\ntext,item_action,Done,\ntext,item_who,Who,\ndate,item_by,When,"
            "\n"
            "end repeat,,,\n",
            "check_item,GOV01,A letter of the unit,លិខិត\ncheck_item,GOV02,The handbook,សៀវភៅ\n"
            "check_score,met,Met,បាន\ncheck_score,not_met,Not met,មិនបាន\n")
        .addAll();
    return some;
}

struct AChecklistCard : APageScene {
    ui::ChecklistCard *card = new ui::ChecklistCard(context);
    AChecklistCard()
        : APageScene(withChecklist())
    {
        place(card);
    }

    void assess(const QString &day, double score, const QString &grade, const QString &by = {})
    {
        with([&](casework::CaseRegister &reg,
                 const domain::Session &session) -> Result<domain::Record> {
            const auto form = TRY(casework::startUnitForm(reg, session, u"ossu_check"_s));
            forms::Answers answers = form.answers;
            answers.set({u"k_at"_s}, forms::Answer::of(day));
            answers.set({u"k_score_gov"_s}, forms::Answer::of(score));
            answers.set({u"k_overall"_s}, forms::Answer::of(score));
            answers.set({u"k_grade"_s}, forms::Answer::of(grade));
            const auto give = [&](const QString &question, const QString &value) {
                answers.set({question, u"item"_s, 0}, forms::Answer::of(value));
            };
            give(u"item_code"_s, u"GOV01"_s);
            give(u"item_score"_s, by.isEmpty() ? u"met"_s : u"not_met"_s);
            if (!by.isEmpty()) {
                give(u"item_action"_s, u"Write the letter"_s);
                give(u"item_who"_s, u"Chief"_s);
                give(u"item_by"_s, by);
            }
            return casework::completeForm(reg, session, form, answers);
        });
        card->refresh();
        settle();
    }
    QString words() { return wordsOf(card).join(u'|'); }
};

} // namespace

TEST_CASE("Before the first assessment nothing is shown", "[records]")
{
    AChecklistCard scene;
    scene.card->refresh();
    scene.settle();
    CHECK_FALSE(scene.card->isVisible());
}

TEST_CASE("The score stands beside the one before, with its grade", "[records]")
{
    AChecklistCard scene;
    scene.assess(u"2030-01-15"_s, 62.5, u"C"_s);
    CHECK(scene.card->isVisible());
    CHECK(scene.words().contains(u"62.5 %|"_s));
    CHECK_FALSE(scene.words().contains(u"before"_s));
    scene.assess(u"2030-03-01"_s, 75, u"B"_s);
    CHECK(scene.words().contains(u"Where the unit stands, 1 March 2030"_s));
    CHECK(scene.words().contains(u"75 %, before 62.5 %"_s));
    CHECK(scene.words().contains(u"Grade B"_s));
    CHECK(scene.words().contains(u"Before: C, 15 January 2030"_s));
}

TEST_CASE("What was promised is listed with who and when, and what is late says so", "[records]")
{
    AChecklistCard scene;
    scene.assess(u"2030-03-01"_s, 50, u"C"_s, u"2030-04-01"_s);
    CHECK(scene.words().contains(
        u"Write the letter|GOV01 A letter of the unit\nChief, by 1 April 2030"_s));
    scene.clock.advance(40LL * 24 * 3600); // 13 April
    scene.card->refresh();
    scene.settle();
    CHECK(scene.words().contains(u"Chief, was to be done by 1 April 2030"_s));
    scene.card->clear();
    CHECK_FALSE(scene.card->isVisible());
}
