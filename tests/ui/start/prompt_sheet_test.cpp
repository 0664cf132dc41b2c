// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/a_day.h"
#include "support/on_a_page.h"
#include "ui/start/prompt_sheet.h"
#include "ui/widgets/sheet.h"

using namespace Qt::StringLiterals;

namespace {

const QDateTime night(QDate(2030, 3, 4), QTime(1, 0), Qt::UTC);

struct AVisitBegun : ADay {
    AVisitBegun()
        : ADay(night)
    {
        today->mainDeed();
        settle();
    }
    ui::Sheet *sheet() { return ui::Sheet::openIn(start); }
    void showLarge()
    {
        auto *large = shownButtonOf(start, u"Show large"_s);
        REQUIRE(large);
        large->click();
        REQUIRE(sheet());
    }
};

} // namespace

TEST_CASE("A question of the first minutes can be read together in large letters", "[start]")
{
    AVisitBegun visit;
    visit.start->mainDeed(); // on to the consent, which has several questions
    visit.settle();
    visit.showLarge();
    const QStringList first = wordsOf(visit.sheet());
    CHECK_FALSE(shownButtonOf(visit.sheet(), u"Previous"_s)->isEnabled());
    ui::Button *next = shownButtonOf(visit.sheet(), u"Next"_s);
    REQUIRE(next);
    REQUIRE(next->isEnabled());
    next->click();
    CHECK(wordsOf(visit.sheet()) != first);
    shownButtonOf(visit.sheet(), u"Previous"_s)->click();
    CHECK(wordsOf(visit.sheet()) == first);
    QTest::keyClick(visit.sheet(), Qt::Key_Escape);
    CHECK(visit.sheet() == nullptr);
}

TEST_CASE("The large letters are far larger than those of the page, in Khmer as well", "[start]")
{
    AVisitBegun visit;
    visit.languages.set(Language::Khmer);
    QCoreApplication::processEvents();
    auto *large = shownButtonOf(visit.start, u"បង្ហាញធំ"_s);
    REQUIRE(large);
    large->click();
    REQUIRE(visit.sheet());
    double largest = 0;
    for (const ui::Label *label : shownOn<ui::Label>(visit.sheet()))
        largest = std::max(largest, label->font().pointSizeF());
    CHECK(largest >= 2 * QApplication::font().pointSizeF() - 0.1);
}

TEST_CASE("What is shown large answers nothing, and a second one does not open over it", "[start]")
{
    AVisitBegun visit;
    visit.showLarge();
    ui::Sheet *first = visit.sheet();
    CHECK_FALSE(first->mainButton()->isVisible());
    shownButtonOf(visit.start, u"Show large"_s)->click();
    CHECK(visit.sheet() == first);
}
