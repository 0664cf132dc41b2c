// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/print_sheet.h"

#include "ui/tr.h"
#include "ui/widgets/button.h"
#include "ui/widgets/retranslate.h"
#include "ui/widgets/sheet.h"

#include <QButtonGroup>
#include <QRadioButton>
#include <QVBoxLayout>

namespace ui {

void askForPaper(QWidget *from, std::function<void(casework::Paper)> answered)
{
    auto *sheet = new Sheet(from);
    auto *group = new QButtonGroup(sheet);
    auto *filled = new QRadioButton;
    auto *empty = new QRadioButton;
    group->addButton(filled, int(casework::Paper::Filled));
    group->addButton(empty, int(casework::Paper::Empty));
    sheet->body()->addWidget(filled);
    sheet->body()->addWidget(empty);
    sheet->mainButton()->setEnabled(false); // nothing is chosen in advance
    QObject::connect(
        group, &QButtonGroup::idClicked, sheet, [sheet] { sheet->mainButton()->setEnabled(true); });
    inEveryLanguage(sheet, [sheet, filled, empty] {
        sheet->setTitle(Tr::tr("What goes on paper?"));
        sheet->setText(Tr::tr("Anyone can read paper, and a printer may keep a copy for a while. "
                              "Printing is written in the log with your name."));
        filled->setText(Tr::tr("This form as it is filled in"));
        empty->setText(Tr::tr("An empty form to write on"));
        sheet->safeButton()->setText(Tr::tr("Do not print"));
        sheet->mainButton()->setText(Tr::tr("Choose the printer"));
    });
    QObject::connect(sheet, &Sheet::answered, sheet,
        [group, answered = std::move(answered)] { answered(casework::Paper(group->checkedId())); });
    sheet->open();
}

} // namespace ui
