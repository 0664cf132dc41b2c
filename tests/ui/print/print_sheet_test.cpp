// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/a_window.h"
#include "ui/print/lunar_lines.h"
#include "ui/print/print_sheet.h"
#include "ui/shell/language.h"
#include "ui/widgets/button.h"
#include "ui/widgets/labelled_field.h"
#include "ui/widgets/sheet.h"
#include "ui/widgets/wrapped_button.h"

#include <QPlainTextEdit>

#include <optional>

using namespace Qt::StringLiterals;

namespace {

/// The sheet over a window, and what came of it.
struct AnAnswer {
    ui::LanguageChoice languages;
    QWidget window;
    std::optional<ui::PaperWish> wish;

    explicit AnAnswer(QDate day = {2025, 12, 5})
    {
        dress();
        languages.set(Language::English);
        window.setAttribute(Qt::WA_DontShowOnScreen);
        window.resize(1024, 600);
        window.show();
        ui::askForPaper(&window, day, [this](const ui::PaperWish &given) { wish = given; });
    }

    ui::Sheet &sheet() { return *ui::Sheet::openIn(&window); }
    void choose(int paper) { sheet().findChildren<ui::WrappedRadio *>().at(paper)->click(); }
    ui::WrappedCheck *isWanted() { return sheet().findChildren<ui::WrappedCheck *>().at(0); }
    ui::WrappedCheck *isRight() { return sheet().findChildren<ui::WrappedCheck *>().at(1); }
    QPlainTextEdit *text() { return sheet().findChild<QPlainTextEdit *>(); }
    bool canPrint() { return sheet().mainButton()->isEnabled(); }
};

constexpr int filled = 0, empty = 1;
const QString lines = u"ថ្ងៃសុក្រ ១៥កើត ខែមិគសិរ ឆ្នាំម្សាញ់ សប្តស័ក ព.ស.២៥៦៩\nថ្ងៃទី០៥ ខែធ្នូ ឆ្នាំ២០២៥"_s;

} // namespace

TEST_CASE("The date of the Khmer calendar is off at first, and then not on paper", "[print]")
{
    AnAnswer answer;
    CHECK_FALSE(answer.isWanted()->isVisible()); // before somebody says what goes on paper
    CHECK_FALSE(answer.canPrint());
    answer.choose(filled);
    CHECK(answer.isWanted()->isVisible());
    CHECK_FALSE(answer.isWanted()->isChecked());
    CHECK_FALSE(answer.text()->isVisible());
    REQUIRE(answer.canPrint());
    answer.sheet().answer();
    REQUIRE(answer.wish.has_value());
    CHECK(answer.wish->paper == casework::Paper::Filled);
    CHECK(answer.wish->dateLines.isEmpty());
}

TEST_CASE("It is printed only after a person has said that it is right", "[print]")
{
    AnAnswer answer;
    answer.choose(filled);
    answer.isWanted()->click();
    CHECK(answer.text()->isVisible());
    CHECK(answer.text()->toPlainText() == lines);
    CHECK_FALSE(answer.isRight()->isChecked());
    CHECK(answer.sheet().findChild<ui::LunarLines *>()->confirmed().isEmpty());
    CHECK_FALSE(answer.canPrint());
    answer.sheet().answer(); // the key does no more than the button
    CHECK_FALSE(answer.wish.has_value());
    answer.isRight()->click();
    REQUIRE(answer.canPrint());
    answer.sheet().answer();
    REQUIRE(answer.wish.has_value());
    CHECK(answer.wish->dateLines == lines);
}

TEST_CASE("What somebody changes must be read again, and is what is printed", "[print]")
{
    AnAnswer answer;
    answer.choose(filled);
    answer.isWanted()->click();
    answer.isRight()->click();
    const QString own = u"ថ្ងៃសៅរ៍ ១រោច ខែមិគសិរ ឆ្នាំម្សាញ់ សប្តស័ក ព.ស.២៥៦៩\nបាត់ដំបង ថ្ងៃទី០៦ ខែធ្នូ ឆ្នាំ២០២៥"_s;
    answer.text()->setPlainText(own);
    CHECK_FALSE(answer.isRight()->isChecked());
    CHECK_FALSE(answer.canPrint());
    answer.isRight()->click();
    answer.sheet().answer();
    REQUIRE(answer.wish.has_value());
    CHECK(answer.wish->dateLines == own);
}

TEST_CASE("Lines without a word cannot be right; without them the form can be printed", "[print]")
{
    AnAnswer answer;
    answer.choose(filled);
    answer.isWanted()->click();
    answer.text()->setPlainText(u" \n"_s);
    answer.isRight()->click();
    CHECK_FALSE(answer.canPrint());
    answer.isWanted()->click();
    REQUIRE(answer.canPrint());
    answer.sheet().answer();
    CHECK(answer.wish->dateLines.isEmpty());
}

TEST_CASE("An empty form has no date, whatever was ticked before", "[print]")
{
    AnAnswer answer;
    answer.choose(filled);
    answer.isWanted()->click();
    answer.isRight()->click();
    answer.choose(empty);
    CHECK_FALSE(answer.isWanted()->isVisible());
    REQUIRE(answer.canPrint());
    answer.sheet().answer();
    CHECK(answer.wish->paper == casework::Paper::Empty);
    CHECK(answer.wish->dateLines.isEmpty());
}

TEST_CASE("In the days of the New Year a person is asked to look twice", "[print]")
{
    for (const auto &[day, isNewYear] :
        {std::pair(QDate(2025, 4, 15), true), std::pair(QDate(2025, 4, 17), false)}) {
        AnAnswer answer(day);
        answer.choose(filled);
        answer.isWanted()->click();
        const QString remark = answer.sheet().findChild<ui::LabelledField *>()->remark();
        CHECK(remark.contains(u"New Year"_s) == isNewYear);
    }
}

TEST_CASE("For a day that the calculation does not know no date is offered", "[print]")
{
    AnAnswer answer(QDate(2101, 1, 1));
    answer.choose(filled);
    CHECK_FALSE(answer.isWanted()->isVisible());
    CHECK(answer.canPrint());
}
