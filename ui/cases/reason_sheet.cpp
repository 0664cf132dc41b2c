// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/reason_sheet.h"

#include "ui/tr.h"
#include "ui/widgets/button.h"
#include "ui/widgets/retranslate.h"
#include "ui/widgets/sheet.h"
#include "ui/widgets/sheet_parts.h"

namespace ui {

namespace {

using enum casework::OpenReason;
constexpr std::array reasons{OnDuty, AskedByOwner, Supervision, Emergency};

QString words(casework::OpenReason reason)
{
    switch (reason) {
    case OnDuty:
        return Tr::tr("I am on duty and the person is here");
    case AskedByOwner:
        return Tr::tr("The one who keeps the case asked me");
    case Supervision:
        return Tr::tr("Supervision");
    case Emergency:
        return Tr::tr("It is urgent");
    case None:
        break;
    }
    return {};
}

} // namespace

void askReason(
    QWidget *from, std::function<void(casework::OpenReason)> answered, std::function<void()> left)
{
    auto *sheet = new Sheet(from);
    const auto reason = addChoice(sheet, reasons, words);
    inEveryLanguage(sheet, [sheet] {
        sheet->setTitle(Tr::tr("Another person keeps this case. Why is it opened?"));
        sheet->setText(Tr::tr("The reason is written in the log with your name."));
        sheet->safeButton()->setText(Tr::tr("Leave it closed"));
        sheet->mainButton()->setText(Tr::tr("Open the case"));
    });
    QObject::connect(sheet, &Sheet::answered, sheet,
        [reason, answered = std::move(answered)] { answered(reason()); });
    QObject::connect(sheet, &Sheet::left, sheet, std::move(left));
    sheet->open();
}

} // namespace ui
