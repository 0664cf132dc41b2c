// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/a_day.h"
#include "ui/start/prompt_sheet.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/sheet.h"

using namespace Qt::StringLiterals;

namespace {

const QDateTime night(QDate(2030, 3, 4), QTime(1, 0), Qt::UTC);

ui::Button *buttonIn(QWidget *widget, const QString &words)
{
    for (ui::Button *found : widget->findChildren<ui::Button *>())
        if (found->isVisible() && found->text() == words)
            return found;
    return nullptr;
}

QStringList textsOf(QWidget *widget)
{
    QStringList texts;
    for (const ui::Label *label : widget->findChildren<ui::Label *>())
        texts.append(label->text());
    return texts;
}

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
        auto *large = buttonIn(start, u"Show large"_s);
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
    const QStringList first = textsOf(visit.sheet());
    CHECK_FALSE(buttonIn(visit.sheet(), u"Previous"_s)->isEnabled());
    ui::Button *next = buttonIn(visit.sheet(), u"Next"_s);
    REQUIRE(next);
    REQUIRE(next->isEnabled());
    next->click();
    CHECK(textsOf(visit.sheet()) != first);
    buttonIn(visit.sheet(), u"Previous"_s)->click();
    CHECK(textsOf(visit.sheet()) == first);
    QTest::keyClick(visit.sheet(), Qt::Key_Escape);
    CHECK(visit.sheet() == nullptr);
}

TEST_CASE("The large letters are far larger than those of the page, in Khmer as well", "[start]")
{
    AVisitBegun visit;
    visit.languages.set(Language::Khmer);
    QCoreApplication::processEvents();
    auto *large = buttonIn(visit.start, u"បង្ហាញធំ"_s);
    REQUIRE(large);
    large->click();
    REQUIRE(visit.sheet());
    double largest = 0;
    for (const ui::Label *label : visit.sheet()->findChildren<ui::Label *>()) {
        if (label->isVisible())
            largest = std::max(largest, label->font().pointSizeF());
    }
    CHECK(largest >= 2 * QApplication::font().pointSizeF() - 0.1);
}

TEST_CASE("What is shown large answers nothing, and a second one does not open over it", "[start]")
{
    AVisitBegun visit;
    visit.showLarge();
    ui::Sheet *first = visit.sheet();
    CHECK_FALSE(first->mainButton()->isVisible());
    buttonIn(visit.start, u"Show large"_s)->click();
    CHECK(visit.sheet() == first);
}
