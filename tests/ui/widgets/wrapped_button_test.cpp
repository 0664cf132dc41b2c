// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/a_window.h"
#include "support/printing.h"
#include "ui/widgets/section_list.h"
#include "ui/widgets/wrapped_button.h"

#include <QAbstractButton>

using namespace Qt::StringLiterals;

namespace {

const QString sentence = u"អ្នកជំងឺត្រូវបានបញ្ជូនមកកាន់មន្ទីរពេទ្យបង្អែកខេត្តដើម្បីទទួលការព្យាបាលបន្ថែម"_s;

} // namespace

TEST_CASE("A Khmer choice wraps in a narrow column, and its words stay as they were", "[widgets]")
{
    dress();
    ui::WrappedRadio radio(nullptr);
    ui::WrappedCheck check(nullptr);
    for (QAbstractButton *button : std::initializer_list<QAbstractButton *>{&radio, &check}) {
        button->setText(sentence);
        const int line = button->heightForWidth(4000);
        CHECK(button->heightForWidth(240) >= 2 * line);
        const int narrow = inkIn(picture(*button, {240, button->heightForWidth(240)}), 0);
        const int wide = inkIn(picture(*button, {1400, line}), 0);
        CHECK(narrow > wide * 9 / 10); // nothing of it is cut off
        CHECK(button->text() == sentence);
    }
}

TEST_CASE("The section list wraps Khmer, and its words stay as they were", "[widgets]")
{
    dress();
    ui::SectionList list;
    list.setSections({{.title = sentence, .done = 1, .all = 3}});
    picture(list, {240, 400});
    const auto rows = list.findChildren<QAbstractButton *>();
    REQUIRE(rows.size() == 1);
    CHECK(rows.front()->text() == sentence);
    CHECK(rows.front()->heightForWidth(240) >= 2 * rows.front()->heightForWidth(4000) - 17);
    CHECK_FALSE(rows.front()->accessibleName().contains(QChar(0x200B)));
}
