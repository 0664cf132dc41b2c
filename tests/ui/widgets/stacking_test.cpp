// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/a_window.h"
#include "support/printing.h"
#include "ui/widgets/action_bar.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/list_row.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/stacking.h"

#include <QHBoxLayout>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/// Shows @p widget @p width px wide, laid out.
void show(QWidget &widget, int width)
{
    widget.setAttribute(Qt::WA_DontShowOnScreen);
    widget.resize(width, 300);
    widget.show();
    QTest::qWait(1);
}

} // namespace

TEST_CASE("Columns stand under each other where there is no room beside", "[widgets]")
{
    dress();
    QWidget window;
    auto *row = new QHBoxLayout(&window);
    auto *left = new QWidget, *right = new QWidget;
    row->addWidget(left);
    row->addWidget(right);
    ui::stackWhenNarrow(row, &window, 700);
    show(window, 700);
    CHECK(right->x() > left->x());
    show(window, 699);
    CHECK(right->x() == left->x());
    CHECK(right->y() > left->y());

    SECTION("and large text needs more room")
    {
        dress(ui::lightTokens(), 2);
        show(window, 1399);
        CHECK(right->x() == left->x());
        show(window, 1400);
        CHECK(right->x() > left->x());
        dress();
    }
}

TEST_CASE("Buttons of a header stand under a title that needs the width", "[widgets]")
{
    dress();
    ui::PageHeader header;
    header.setTitle(u"What the household can do until the end of the week"_s);
    auto *button = new ui::Button;
    button->setText(u"Begin a private visit"_s);
    header.addAction(button);
    show(header, 1000);
    CHECK(button->x() > 500);
    show(header, 560);
    CHECK(button->x() < 100);
    CHECK(button->y() > 30);
}

TEST_CASE("A long note of the action bar gets lines of its own", "[widgets]")
{
    dress();
    ui::ActionBar bar;
    auto *back = new ui::Button, *next = new ui::Button;
    back->setText(u"Back"_s);
    next->setText(u"Go on"_s);
    bar.addLeft(back);
    bar.addRight(next);
    bar.setNote(u"All of it or nothing. A refused file is put aside, never deleted, and the sender "
                "is told why it was not taken in."_s);
    show(bar, 1000);
    CHECK(next->y() == back->y());
    show(bar, 330);
    CHECK(next->y() > back->y() + back->height());
}

TEST_CASE(
    "In a narrow column the button of a row stands under its words, not beside a tower of them",
    "[widgets]")
{
    dress();
    QWidget window;
    auto *row = new ui::ListRow(ui::Icon::Care, &window);
    row->setText(u"កត់ត្រាការថែទាំ"_s, u"អ្វីដែលបានជូនជម្រើស បានយល់ព្រម និងបានផ្តល់។"_s);
    auto *begin = new ui::Button(ui::Variant::Primary, ui::Icon::None);
    begin->setText(u"ចាប់ផ្តើម"_s);
    row->addEnd(begin);
    const auto *title = row->findChild<ui::Label *>();
    REQUIRE(title);
    const auto showAt = [&](int width) {
        row->setGeometry(0, 0, width, 300);
        picture(window, {600, 400});
        row->layout()->activate();
    };
    const auto left = [&](const QWidget *part) { return part->mapTo(row, QPoint()).x(); };
    showAt(500);
    CHECK(left(begin) > left(title) + title->width());
    showAt(258); // the column of a case in a window of 1024
    CHECK(left(begin) < left(title));
    CHECK(begin->mapTo(row, QPoint()).y() > title->mapTo(row, QPoint()).y() + title->height());
    CHECK(title->width() > 200);
}
