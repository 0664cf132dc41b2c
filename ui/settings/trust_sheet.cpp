// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/trust_sheet.h"

#include "ui/tr.h"
#include "ui/widgets/button.h"
#include "ui/widgets/labelled_field.h"
#include "ui/widgets/retranslate.h"
#include "ui/widgets/sheet.h"
#include "ui/widgets/sheet_parts.h"

#include <QLineEdit>

namespace ui {

void askTrust(QWidget *from, const casework::Card &card, Language language,
    std::function<void(const QString &fingerprint)> compared)
{
    auto *sheet = new Sheet(from);
    auto *digits = new QLineEdit;
    auto *field = addLine(sheet, digits);
    const QString name = card.unit.unitName.in(language);
    inEveryLanguage(sheet, [sheet, field, name, code = card.unit.unitCode] {
        //: %1 the name of a unit, %2 its code
        sheet->setTitle(Tr::tr("Trust %1 (%2)?").arg(name, code));
        sheet->setText(Tr::tr("Call the unit on a number you know. Let them read the fingerprint "
                              "of their card aloud, and write it here."));
        field->setLabel(Tr::tr("The digits they read"));
        sheet->safeButton()->setText(Tr::tr("Not now"));
        sheet->mainButton()->setText(Tr::tr("Trust this unit"));
    });
    QObject::connect(sheet, &Sheet::answered, sheet,
        [digits, compared = std::move(compared)] { compared(digits->text()); });
    sheet->open();
}

void askEndOfTrust(
    QWidget *from, const QString &unitName, std::function<void(const QString &reason)> answered)
{
    auto *sheet = new Sheet(from);
    auto *reason = new QLineEdit;
    auto *field = addLine(sheet, reason);
    reason->setMaxLength(200);
    inEveryLanguage(sheet, [sheet, field, unitName] {
        //: %1 the name of a unit
        sheet->setTitle(Tr::tr("End the trust in %1?").arg(unitName));
        sheet->setText(Tr::tr("Nothing more is sent to it or taken in from it. To trust it again, "
                              "its card is compared anew."));
        field->setLabel(Tr::tr("Why? It is written in the log."));
        sheet->safeButton()->setText(Tr::tr("Not now"));
        sheet->mainButton()->setText(Tr::tr("End the trust"));
    });
    QObject::connect(sheet, &Sheet::answered, sheet,
        [reason, answered = std::move(answered)] { answered(reason->text().trimmed()); });
    sheet->open();
}

} // namespace ui
