// SPDX-License-Identifier: GPL-3.0-or-later
#include "casework/case_file.h"
#include "casework/recording.h"
#include "support/a_page_scene.h"
#include "support/on_a_page.h"
#include "ui/cases/known_card.h"
#include "ui/widgets/sheet.h"

#include <QRadioButton>

using namespace Qt::StringLiterals;

namespace {

using casework::CaseRegister;
using domain::Session;

/// The card in a window; @p begin leaves an intake with a name as a draft.
struct AKnownCard : APageScene {
    ui::KnownCard *card = new ui::KnownCard(context);
    AKnownCard() { place(card); }

    static forms::Answers called(const QString &name)
    {
        forms::Answers answers;
        answers.set({u"name_latin"_s}, forms::Answer::of(name));
        return answers;
    }
    domain::Case begin(const QString &name)
    {
        return with([&](CaseRegister &reg, const Session &session) -> Result<domain::Case> {
            const auto c = TRY(casework::startCase(reg, session));
            const auto form = TRY(casework::startForm(reg, session, c.id, u"intake"_s));
            TRY(casework::saveDraft(reg, session, form, called(name), {}));
            return c;
        });
    }
    void look(const domain::Case &c, const QString &name)
    {
        card->look(c.id, called(name), casework::OpenReason::None);
        settle();
    }
    std::vector<casework::LinkedCase> links(const domain::Case &c)
    {
        return with([&](CaseRegister &reg, const Session &session) {
            return casework::openCase(reg, session, c.id);
        }).links;
    }
    QStringList words() { return wordsOf(card); }
    ui::Button *button(const QString &text) { return buttonOf(card, text); }
};

} // namespace

TEST_CASE("Nothing is shown while nobody is called like this", "[cases]")
{
    AKnownCard scene;
    const auto c = scene.begin(u"Kanitha"_s);
    scene.look(c, u"Kanitha"_s);
    CHECK_FALSE(scene.card->isVisible());
}

TEST_CASE("A name that was heard before is shown by its code, and takes no keyboard", "[cases]")
{
    AKnownCard scene;
    const auto known = scene.begin(u"Kanitha"_s);
    const auto c = scene.begin(u"Kanitha"_s);
    QWidget *had = QApplication::focusWidget();
    scene.look(c, u"Kanitha"_s);
    CHECK(scene.card->isVisible());
    CHECK(QApplication::focusWidget() == had);
    CHECK(scene.words().contains(known.caseCode));
    CHECK(scene.words().join(u' ').contains(u"The name is the same."_s));
    CHECK_FALSE(scene.words().join(u' ').contains(u"Kanitha"_s));
    scene.button(u"Later"_s)->click();
    CHECK_FALSE(scene.card->isVisible());
    scene.look(c, u"Kanitha"_s); // the same name is not asked about twice
    CHECK_FALSE(scene.card->isVisible());
}

TEST_CASE("The same person links the two cases, after the question how one knows", "[cases]")
{
    AKnownCard scene;
    const auto known = scene.begin(u"Kanitha"_s);
    const auto c = scene.begin(u"Kanitha"_s);
    scene.look(c, u"Kanitha"_s);
    scene.button(u"The same person"_s)->click();
    auto *sheet = ui::Sheet::openIn(scene.card);
    REQUIRE(sheet);
    CHECK_FALSE(sheet->mainButton()->isEnabled());
    sheet->findChildren<QRadioButton *>().front()->click();
    sheet->answer();
    scene.settle();
    const auto links = scene.links(c);
    REQUIRE(links.size() == 1);
    CHECK(links.front().id == known.id);
    CHECK(links.front().link.kind == domain::LinkKind::SamePerson);
    CHECK(links.front().link.reason == domain::LinkReason::SaidSo);
    CHECK_FALSE(scene.card->isVisible());
}

TEST_CASE("Someone else goes on at once, and nothing is linked as one person", "[cases]")
{
    AKnownCard scene;
    scene.begin(u"Kanitha"_s);
    const auto c = scene.begin(u"Kanitha"_s);
    scene.look(c, u"Kanitha"_s);
    scene.button(u"Someone else"_s)->click();
    scene.settle();
    CHECK(ui::Sheet::openIn(scene.card) == nullptr);
    CHECK_FALSE(scene.card->isVisible());
    const auto links = scene.links(c);
    REQUIRE(links.size() == 1);
    CHECK(links.front().link.kind == domain::LinkKind::SomeoneElse);
}

TEST_CASE("After the lock no code stays in the card", "[cases]")
{
    AKnownCard scene;
    const auto known = scene.begin(u"Kanitha"_s);
    const auto c = scene.begin(u"Kanitha"_s);
    scene.look(c, u"Kanitha"_s);
    REQUIRE(scene.words().contains(known.caseCode));
    scene.card->clear();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    CHECK_FALSE(scene.words().contains(known.caseCode));
    CHECK_FALSE(scene.card->isVisible());
}
