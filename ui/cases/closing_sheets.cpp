// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/closing_sheets.h"

#include "ui/tr.h"
#include "ui/widgets/button.h"
#include "ui/widgets/retranslate.h"
#include "ui/widgets/sheet.h"

#include <QButtonGroup>
#include <QRadioButton>
#include <QVBoxLayout>

namespace ui {

namespace {

/// One choice of several on a sheet; nothing is chosen in advance.
QButtonGroup *addChoices(Sheet *sheet, std::vector<std::function<QString()>> words)
{
    auto *group = new QButtonGroup(sheet);
    for (size_t i = 0; i < words.size(); ++i) {
        auto *button = new QRadioButton;
        group->addButton(button, int(i));
        sheet->body()->addWidget(button);
        inEveryLanguage(button, [button, word = words[i]] { button->setText(word()); });
    }
    sheet->mainButton()->setEnabled(false);
    QObject::connect(
        group, &QButtonGroup::idClicked, sheet, [sheet] { sheet->mainButton()->setEnabled(true); });
    return group;
}

} // namespace

void askReopening(QWidget *from, std::function<void(casework::ReopenReason)> answered)
{
    using enum casework::ReopenReason;
    auto *sheet = new Sheet(from);
    QButtonGroup *group = addChoices(sheet,
        {[] { return Tr::tr("The person came back"); },
            [] { return Tr::tr("Something was not finished"); },
            [] { return Tr::tr("It was closed by mistake"); }});
    inEveryLanguage(sheet, [sheet] {
        sheet->setTitle(Tr::tr("Why is the case opened again?"));
        sheet->setText(Tr::tr("It keeps its code and everything in it. The reason is written in "
                              "the log with your name."));
        sheet->safeButton()->setText(Tr::tr("Leave it closed"));
        sheet->mainButton()->setText(Tr::tr("Open it again"));
    });
    QObject::connect(sheet, &Sheet::answered, sheet, [group, answered = std::move(answered)] {
        constexpr casework::ReopenReason reasons[]{CameBack, NotFinished, ByMistake};
        answered(reasons[size_t(group->checkedId())]);
    });
    sheet->open();
}

void askClosing(QWidget *from, const QString &because, std::function<void(bool close)> answered)
{
    auto *sheet = new Sheet(from);
    QButtonGroup *group = addChoices(sheet,
        {//: Answer to whether a case shall be closed
            [] { return Tr::tr("Close it"); },
            //: Answer to whether a case shall be closed
            [] { return Tr::tr("Keep it open"); }});
    inEveryLanguage(sheet, [sheet, because] {
        sheet->setTitle(Tr::tr("Shall this case be closed?"));
        //: %1 the reason that was given for closing a case
        sheet->setText(Tr::tr("Reason: %1. It can be opened again at any time.").arg(because));
        //: Leaves a question unanswered for now
        sheet->safeButton()->setText(Tr::tr("Later"));
        //: Button: what was chosen counts
        sheet->mainButton()->setText(Tr::tr("Decide"));
    });
    QObject::connect(sheet, &Sheet::answered, sheet,
        [group, answered = std::move(answered)] { answered(group->checkedId() == 0); });
    sheet->open();
}

} // namespace ui
