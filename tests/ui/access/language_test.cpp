// SPDX-License-Identifier: GPL-3.0-or-later
#include "every_sheet.h"
#include "ui/widgets/label.h"

#include <QAbstractButton>

namespace {

/// All that is written on the sheet, in the order in which it was made.
QStringList wordsOn(const ui::Sheet &sheet)
{
    QStringList words{sheet.accessibleName()};
    for (const QWidget *part : sheet.findChildren<QWidget *>()) {
        words << part->accessibleName();
        if (const auto *label = qobject_cast<const ui::Label *>(part))
            words << label->text();
        if (const auto *button = qobject_cast<const QAbstractButton *>(part))
            words << button->text();
    }
    return words;
}

} // namespace

TEST_CASE("What a sheet asks follows the language while it is open", "[access]")
{
    EverySheet all;
    std::vector<QStringList> openedInKhmer;
    all.eachSheet(
        Language::Khmer, [&](const auto &) { openedInKhmer.push_back(wordsOn(*all.sheet())); });
    REQUIRE(openedInKhmer.size() > 15);
    size_t at = 0;
    all.eachSheet(Language::English, [&](const auto &) {
        CHECK(wordsOn(*all.sheet()) != openedInKhmer.at(at));
        all.languages.set(Language::Khmer);
        all.settle();
        CHECK(wordsOn(*all.sheet()) == openedInKhmer.at(at++));
        all.languages.set(Language::English);
        all.settle();
    });
}
