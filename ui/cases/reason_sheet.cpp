// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/reason_sheet.h"

#include "ui/tr.h"
#include "ui/widgets/button.h"
#include "ui/widgets/retranslate.h"
#include "ui/widgets/sheet.h"

#include <QButtonGroup>
#include <QRadioButton>
#include <QVBoxLayout>

#include <array>

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
    auto *group = new QButtonGroup(sheet);
    std::array<QRadioButton *, reasons.size()> buttons{};
    for (size_t i = 0; i < reasons.size(); ++i) {
        buttons[i] = new QRadioButton;
        group->addButton(buttons[i], int(i));
        sheet->body()->addWidget(buttons[i]);
    }
    sheet->mainButton()->setEnabled(false); // nothing is chosen in advance
    QObject::connect(
        group, &QButtonGroup::idClicked, sheet, [sheet] { sheet->mainButton()->setEnabled(true); });
    inEveryLanguage(sheet, [sheet, buttons] {
        sheet->setTitle(Tr::tr("Another person keeps this case. Why is it opened?"));
        sheet->setText(Tr::tr("The reason is written in the log with your name."));
        sheet->safeButton()->setText(Tr::tr("Leave it closed"));
        sheet->mainButton()->setText(Tr::tr("Open the case"));
        for (size_t i = 0; i < reasons.size(); ++i)
            buttons[i]->setText(words(reasons[i]));
    });
    QObject::connect(sheet, &Sheet::answered, sheet,
        [group, answered = std::move(answered)] { answered(reasons[size_t(group->checkedId())]); });
    QObject::connect(sheet, &Sheet::left, sheet, std::move(left));
    sheet->open();
}

} // namespace ui
