// SPDX-License-Identifier: GPL-3.0-or-later
#include "casework/case_file.h"
#include "casework/recording.h"
#include "support/a_day.h"
#include "support/on_a_page.h"
#include "ui/today/care_card.h"
#include "ui/widgets/banner.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace {

const QDateTime morning(QDate(2030, 3, 4), QTime(1, 0), Qt::UTC);

/// A case of the evening before with penetration, and a name that must not be shown.
QString begunCase(ADay &day)
{
    return day.with(
        [](casework::CaseRegister &reg, const domain::Session &session) -> Result<QString> {
            const auto c = TRY(casework::startCase(reg, session));
            auto form = TRY(casework::startForm(reg, session, c.id, u"intake"_s));
            for (const auto &[question, value] : std::map<QString, QString>{
                     {u"incident_date"_s, u"2030-03-03"_s}, {u"incident_precision"_s, u"exact"_s},
                     {u"incident_time"_s, u"20:00"_s}, {u"interview_at"_s, u"2030-03-04T07:50"_s},
                     {u"q_penetration"_s, u"yes"_s}, {u"name_latin"_s, u"Romduol Nobody"_s}})
                form.answers.set({question}, forms::Answer::of(value));
            TRY(casework::saveDraft(reg, session, form, form.answers, {}));
            return c.caseCode;
        });
}

/// Also what only a screen reader says.
QStringList allWordsOf(const QWidget &page)
{
    QStringList words;
    for (const QWidget *part : shownOn<QWidget>(&page)) {
        words += {part->accessibleName(), part->toolTip()};
        if (const auto *label = qobject_cast<const ui::Label *>(part))
            words.append(label->text());
        if (const auto *button = qobject_cast<const QAbstractButton *>(part))
            words.append(button->text());
    }
    return words;
}

} // namespace

TEST_CASE("A day without cases is calm and says what will stand there", "[today]")
{
    ADay day(morning);
    const QStringList words = allWordsOf(*day.today);
    CHECK(words.contains(u"Monday 4 March 2030"_s));
    CHECK(words.contains(u"No window of time is running"_s));
    CHECK(words.contains(u"No visit is due in these seven days."_s));
    CHECK(words.contains(u"Nothing waits. Everything that was begun is finished."_s));
    CHECK(day.today->findChildren<ui::CareCard *>().isEmpty());
    CHECK_FALSE(day.today->findChild<ui::Banner *>()->isVisible());
}

TEST_CASE("Three cards stand in a row, the others below when they are asked for", "[today]")
{
    ADay day(morning);
    const QString code = begunCase(day);
    day.window->go(ui::Place::Today);
    day.settle();
    const auto cards = day.today->findChildren<ui::CareCard *>();
    REQUIRE(cards.size() == 3);
    // 20:00 to 08:00 are 12 hours: PEP has 60 of its 72 left.
    CHECK(cards[0]->accessibleName().startsWith(code));
    CHECK(allWordsOf(*day.today).contains(u"60 hours left"_s));
    auto *more = [&]() -> ui::Button * {
        for (auto *button : shownOn<ui::Button>(day.today))
            if (button->text().startsWith(u"Show "))
                return button;
        return nullptr;
    }();
    REQUIRE(more);
    const qsizetype before = allWordsOf(*day.today).size();
    QTest::keyClick(more, Qt::Key_Space);
    CHECK(more->text() == u"Show fewer");
    CHECK(allWordsOf(*day.today).size() > before);
}

TEST_CASE("The day shows codes and no name, not even to a screen reader", "[today]")
{
    ADay day(morning);
    const QString code = begunCase(day);
    day.window->go(ui::Place::Today);
    day.settle();
    const QString all = allWordsOf(*day.today).join(u'\n');
    CHECK(all.contains(code));
    CHECK_FALSE(all.contains(u"Nobody"));
}

TEST_CASE("Enter on a card opens its case; a draft can be gone on with", "[today]")
{
    ADay day(morning);
    begunCase(day);
    day.window->go(ui::Place::Today);
    day.settle();
    QSignalSpy cases(day.today, &ui::TodayPage::caseChosen);
    QSignalSpy drafts(day.today, &ui::TodayPage::draftChosen);
    auto *card = day.today->findChild<ui::CareCard *>();
    REQUIRE(card);
    card->setFocus();
    QTest::keyClick(card, Qt::Key_Space);
    CHECK(cases.size() == 1);
    for (auto *button : day.today->findChildren<ui::Button *>())
        if (button->text() == u"Go on")
            button->click();
    CHECK(drafts.size() == 1);
}

TEST_CASE("A clock that stands before what the register has seen is told at the top", "[today]")
{
    ADay day(morning);
    auto *banner = day.today->findChild<ui::Banner *>();
    CHECK_FALSE(banner->isVisible());
    day.clock.advance(-3600);
    day.window->go(ui::Place::Today);
    day.settle();
    CHECK(banner->isVisible());
    CHECK(banner->body().contains(u"4 March 2030, 08:00"));
    day.today->wipe();
    CHECK_FALSE(banner->isVisible());
}

TEST_CASE("After the lock no word of a case stays on the page", "[today]")
{
    ADay day(morning);
    const QString code = begunCase(day);
    day.window->go(ui::Place::Today);
    day.settle();
    REQUIRE(allWordsOf(*day.today).join(u'\n').contains(code));
    day.lock();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    CHECK_FALSE(allWordsOf(*day.today).join(u'\n').contains(code));
}
