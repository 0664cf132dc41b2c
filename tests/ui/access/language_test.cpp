// SPDX-License-Identifier: GPL-3.0-or-later
#include "every_sheet.h"
#include "support/on_a_page.h"

#include <QAbstractButton>

namespace {

/// All that is written on the sheet or said of it.
QStringList everyWordOf(const ui::Sheet &sheet)
{
    QStringList words = wordsOf(&sheet) + textsOf(sheet.findChildren<QAbstractButton *>());
    for (const QWidget *part : sheet.findChildren<QWidget *>())
        words << part->accessibleName();
    return words;
}

} // namespace

TEST_CASE("What a sheet asks follows the language while it is open", "[access]")
{
    EverySheet all;
    std::vector<QStringList> openedInKhmer;
    all.eachSheet(
        Language::Khmer, [&](const auto &) { openedInKhmer.push_back(everyWordOf(*all.sheet())); });
    REQUIRE(openedInKhmer.size() > 15);
    size_t at = 0;
    all.eachSheet(Language::English, [&](const auto &) {
        CHECK(everyWordOf(*all.sheet()) != openedInKhmer.at(at));
        all.languages.set(Language::Khmer);
        all.settle();
        CHECK(everyWordOf(*all.sheet()) == openedInKhmer.at(at++));
        all.languages.set(Language::English);
        all.settle();
    });
}
