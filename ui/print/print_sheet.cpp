// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/print_sheet.h"

#include "ui/print/lunar_lines.h"
#include "ui/tr.h"
#include "ui/widgets/button.h"
#include "ui/widgets/retranslate.h"
#include "ui/widgets/sheet.h"
#include "ui/widgets/sheet_parts.h"

#include <QButtonGroup>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr std::array papers{casework::Paper::Filled, casework::Paper::Empty};

QString words(casework::Paper paper)
{
    return paper == casework::Paper::Filled ? Tr::tr("This form as it is filled in")
                                            : Tr::tr("An empty form to write on");
}

} // namespace

void askForPaper(QWidget *from, QDate day, std::function<void(const PaperWish &)> answered)
{
    auto *sheet = new Sheet(from);
    const auto paper = addChoice(sheet, papers, words);
    auto *lines = new LunarLines(day);
    sheet->body()->addWidget(lines);
    lines->hide();
    const auto isFilled = [group = sheet->findChild<QButtonGroup *>()] {
        return group->checkedId() >= 0
            && papers.at(size_t(group->checkedId())) == casework::Paper::Filled;
    };
    QObject::connect(sheet->findChild<QButtonGroup *>(), &QButtonGroup::idClicked, lines,
        [lines, isFilled, day] { lines->setVisible(isFilled() && LunarLines::areKnown(day)); });
    sheet->waitFor([lines, isFilled] { return !isFilled() || lines->isReady(); });
    QObject::connect(lines, &LunarLines::changed, sheet, &Sheet::look);
    inEveryLanguage(sheet, [sheet] {
        sheet->setTitle(Tr::tr("What goes on paper?"));
        sheet->setText(Tr::tr("Anyone can read paper, and a printer may keep a copy for a while. "
                              "Printing is written in the log with your name."));
        sheet->safeButton()->setText(Tr::tr("Do not print"));
        sheet->mainButton()->setText(Tr::tr("Choose the printer"));
    });
    QObject::connect(
        sheet, &Sheet::answered, sheet, [paper, lines, isFilled, answered = std::move(answered)] {
            answered({paper(), isFilled() ? lines->confirmed() : QString()});
        });
    sheet->open();
}

} // namespace ui
