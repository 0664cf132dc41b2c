// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/printing.h"
#include "ui/shell/language.h"
#include "ui/text/clock_text.h"

using namespace Qt::StringLiterals;
using domain::ClockCard;
using enum domain::ClockState;

namespace {

const QDateTime now(QDate(2030, 12, 9), QTime(7, 2), Qt::UTC); // Monday 9 December, 14:02

ClockCard aCard(domain::ClockState state, qint64 sureMinutes, qint64 perhapsMinutes)
{
    return {.state = state,
        .opensAt = now.addDays(-1),
        .deadline = now.addSecs(sureMinutes * 60),
        .lastChance = now.addSecs(perhapsMinutes * 60)};
}

/// The words of a card in Khmer or English.
QString told(const ClockCard &card, Language language = Language::English)
{
    ui::LanguageChoice choice;
    choice.set(language);
    return ui::timeText(card, now);
}

} // namespace

TEST_CASE("What is left is told in words, rounded down, in one unit", "[text]")
{
    const struct {
        qint64 sure, perhaps;
        const char16_t *words;
    } cases[] = {{30, 30, u"30 minutes left"}, {1, 1, u"1 minute left"},
        {59, 59, u"59 minutes left"}, {60, 60, u"1 hour left"}, {119, 119, u"1 hour left"},
        {48 * 60 + 30, 48 * 60 + 30, u"48 hours left"},
        {72 * 60 - 1, 72 * 60 - 1, u"71 hours left"}, {72 * 60, 72 * 60, u"3 days left"},
        {12 * 24 * 60 - 1, 12 * 24 * 60 - 1, u"11 days left"},
        {5 * 60, 10 * 60, u"5 to 10 hours left"}, {50, 10 * 60, u"Under 1 to 10 hours left"},
        {50, 3 * 60, u"50 to 180 minutes left"}, {50, 3 * 60 + 1, u"Under 1 to 3 hours left"},
        {57 * 60, 72 * 60 + 30, u"57 to 72 hours left"},
        {57 * 60, 7 * 24 * 60, u"57 to 168 hours left"},
        {57 * 60, 7 * 24 * 60 + 1, u"2 to 7 days left"},
        {20 * 60, 9 * 24 * 60, u"Under 1 to 9 days left"},
        {3 * 24 * 60, 4 * 24 * 60, u"3 to 4 days left"}, {5 * 60, 5 * 60 + 40, u"5 hours left"}};
    for (const auto &[sure, perhaps, words] : cases)
        CHECK(told(aCard(Soon, sure, perhaps)) == QString::fromUtf16(words));
}

TEST_CASE("Each state of a card has words of its own", "[text]")
{
    CHECK(told(aCard(MaybeStill, -60, 12 * 60)) == u"Perhaps over; at most 12 hours left");
    ClockCard unknown = aCard(MaybeStill, 0, 12 * 60);
    unknown.deadline.reset();
    CHECK(told(unknown) == u"Perhaps over; at most 12 hours left");
    CHECK(told(aCard(Passed, -60, -60)) == u"The time has passed");
    CHECK(told(aCard(Refused, 60, 60)) == u"Said no");
    CHECK(told(aCard(NotNeeded, 60, 60)) == u"Not needed");
    ClockCard red = aCard(ActNow, -60, -60);
    red.isRedFlag = true;
    CHECK(told(red) == u"Act now");
    ClockCard open = aCard(InTime, 0, 0);
    open.deadline = open.lastChance = std::nullopt;
    CHECK(told(open) == u"No fixed end");
    open.isPastBest = true;
    CHECK(told(open) == u"Past its best time, still right");
    ClockCard later = aCard(NotOpenYet, 60, 60);
    later.opensAt = QDateTime(QDate(2030, 12, 20), QTime(20, 0), Qt::UTC); // the 21st at 03:00
    CHECK(told(later) == u"From Sat 21 December");
}

TEST_CASE("What is done says when and by whom", "[text]")
{
    ClockCard card = aCard(Given, 60, 60);
    card.deed = {.givenAt = now.addSecs(-32 * 60), .by = u"dara"_s};
    CHECK(told(card) == u"Done 13:30, dara");
    card.deed.isDayOnly = true;
    CHECK(told(card) == u"Done today, dara");
    card.deed.givenAt = now.addDays(-3);
    CHECK(told(card) == u"Done Fri 6 December, dara");
}

TEST_CASE("In Khmer the same is told", "[text]")
{
    CHECK(told(aCard(Soon, 5 * 60, 10 * 60), Language::Khmer) == u"នៅសល់ 5 ទៅ 10 ម៉ោង");
    CHECK(told(aCard(InTime, 11 * 24 * 60, 11 * 24 * 60), Language::Khmer) == u"នៅសល់ 11 ថ្ងៃ");
}

TEST_CASE("Under the time stands when to leave, or how far it has come", "[text]")
{
    ui::LanguageChoice choice;
    choice.set(Language::English);
    ClockCard card = aCard(ActNow, 5 * 60, 5 * 60);
    CHECK(ui::hintText(card, now).isEmpty());
    card.isPastBest = true;
    CHECK(ui::hintText(card, now) == u"Sooner works better");
    card.deed.isOffered = true;
    CHECK(ui::hintText(card, now) == u"Offered, not given yet");
    card.deed.isAccepted = true;
    CHECK(ui::hintText(card, now) == u"Agreed to, not given yet");
    card.leaveBefore = now.addSecs(148 * 60);
    CHECK(ui::hintText(card, now) == u"Leave before 16:30");
    card.leaveBefore = now.addSecs(12 * 3600);
    CHECK(ui::hintText(card, now) == u"Leave before Tue 10 December, 02:02");
}
