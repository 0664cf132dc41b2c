// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/closing_sheets.h"

#include "ui/tr.h"
#include "ui/widgets/button.h"
#include "ui/widgets/retranslate.h"
#include "ui/widgets/sheet.h"
#include "ui/widgets/sheet_parts.h"

namespace ui {

void askReopening(QWidget *from, std::function<void(casework::ReopenReason)> answered)
{
    using enum casework::ReopenReason;
    auto *sheet = new Sheet(from);
    const auto chosen = addChoice(sheet,
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
    QObject::connect(sheet, &Sheet::answered, sheet, [chosen, answered = std::move(answered)] {
        constexpr casework::ReopenReason reasons[]{CameBack, NotFinished, ByMistake};
        answered(reasons[size_t(chosen())]);
    });
    sheet->open();
}

void askClosing(QWidget *from, const QString &because, std::function<void(bool close)> answered)
{
    auto *sheet = new Sheet(from);
    const auto chosen = addChoice(sheet,
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
        [chosen, answered = std::move(answered)] { answered(chosen() == 0); });
    sheet->open();
}

} // namespace ui
