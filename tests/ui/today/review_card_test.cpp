// SPDX-License-Identifier: GPL-3.0-or-later
#include "casework/case_file.h"
#include "casework/recording.h"
#include "support/a_page_scene.h"
#include "support/on_a_page.h"
#include "ui/today/review_card.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace {

using casework::CaseRegister;
using domain::Session;

SmallForms withFollowUp()
{
    SmallForms some;
    some.add("followup", "date,fu_next_on,Next,\n").addAll();
    return some;
}

struct AReviewCard : APageScene {
    ui::ReviewCard *card = new ui::ReviewCard(context);
    AReviewCard()
        : APageScene(withFollowUp())
    {
        place(card);
    }

    void look()
    {
        card->show(with([](CaseRegister &reg, const Session &session) {
            return casework::review(reg, session);
        }));
    }
    /// A case whose next visit was agreed for this day, left as a draft.
    domain::Case agreedFor(const QString &day)
    {
        return with([&](CaseRegister &reg, const Session &session) -> Result<domain::Case> {
            const auto c = TRY(casework::startCase(reg, session));
            const auto form = TRY(casework::startForm(reg, session, c.id, u"followup"_s));
            forms::Answers answers = form.answers;
            answers.set({u"fu_next_on"_s}, forms::Answer::of(day));
            TRY(casework::saveDraft(reg, session, form, answers, {}));
            return c;
        });
    }
    QString words() { return wordsOf(card).join(u'|'); }
};

} // namespace

TEST_CASE("A unit without work shows no review", "[today]")
{
    AReviewCard scene;
    scene.look();
    CHECK_FALSE(scene.card->isVisible());
}

TEST_CASE(
    "Who looks after the work sees a follow-up that is late, by its code and its worker", "[today]")
{
    AReviewCard scene;
    const auto c = scene.agreedFor(u"2030-03-06"_s);
    scene.clock.advance(3 * 24 * 3600); // 7 March
    scene.look();
    CHECK(scene.card->isVisible());
    CHECK(scene.words().contains(c.caseCode + u": The day of the follow-up went by"_s));
    CHECK(scene.words().contains(u"dara, since 6 March 2030"_s));
    CHECK(scene.words().contains(
        u"1 follow-up overdue · 1 open case · 1 draft, the oldest of 4 March 2030"_s));
    QSignalSpy chosen(scene.card, &ui::ReviewCard::caseChosen);
    scene.card->findChild<ui::Button *>()->click();
    CHECK(chosen.size() == 1);
}

TEST_CASE("Of a long list five stand there, and how many more there are", "[today]")
{
    AReviewCard scene;
    for (int i = 0; i < 7; ++i)
        scene.agreedFor(u"2030-03-06"_s);
    scene.clock.advance(3 * 24 * 3600);
    scene.look();
    CHECK(scene.words().count(u": The day of the follow-up went by"_s) == 5);
    CHECK(scene.words().contains(u"The day of the follow-up went by: 2 more"_s));
}

TEST_CASE("After the lock no code stays in the review", "[today]")
{
    AReviewCard scene;
    const auto c = scene.agreedFor(u"2030-03-06"_s);
    scene.clock.advance(3 * 24 * 3600);
    scene.look();
    REQUIRE(scene.words().contains(c.caseCode));
    scene.card->clear();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    CHECK_FALSE(scene.words().contains(c.caseCode));
    CHECK_FALSE(scene.card->isVisible());
}
