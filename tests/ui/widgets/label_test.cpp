// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/a_window.h"
#include "support/printing.h"
#include "ui/widgets/label.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

TEST_CASE("A long Khmer sentence wraps in a narrow card and is not cut", "[widgets]")
{
    dress();
    QWidget column;
    auto *layout = new QVBoxLayout(&column);
    auto *label = new ui::Label;
    label->setText(u"អ្នកជំងឺត្រូវបានបញ្ជូនមកកាន់មន្ទីរពេទ្យបង្អែកខេត្តដើម្បីទទួលការព្យាបាលបន្ថែម"_s);
    layout->addWidget(label);
    layout->addStretch();
    picture(column, {240, 400});
    CHECK(label->height() >= 3 * 27);
    CHECK(label->heightForWidth(label->width()) <= label->height());
    CHECK(label->text() == label->accessibleName());
    CHECK_FALSE(label->accessibleName().contains(QChar(0x200B)));
}

TEST_CASE("A caption takes its ink from the theme, and again when the theme changes", "[widgets]")
{
    dress();
    ui::Label *caption = ui::captionLabel();
    QWidget page;
    caption->setParent(&page);
    CHECK(caption->palette().color(QPalette::WindowText) == ui::lightTokens().ink2);
    dress(ui::highContrastTokens(), 1.2);
    CHECK(caption->palette().color(QPalette::WindowText) == ui::highContrastTokens().ink2);
    CHECK(caption->font().pointSizeF() > 13);
    dress();
}
