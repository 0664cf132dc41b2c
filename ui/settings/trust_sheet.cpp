// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/trust_sheet.h"

#include "ui/shell/language.h"
#include "ui/tr.h"
#include "ui/widgets/button.h"
#include "ui/widgets/labelled_field.h"
#include "ui/widgets/retranslate.h"
#include "ui/widgets/script_remarks.h"
#include "ui/widgets/sheet.h"
#include "ui/widgets/sheet_parts.h"

#include <QLineEdit>

namespace ui {

void askTrust(QWidget *from, const casework::Card &card, const LanguageChoice &languages,
    std::function<void(const QString &fingerprint)> compared)
{
    auto *sheet = new Sheet(from);
    auto *digits = new QLineEdit;
    auto *field = addLine(sheet, digits);
    remarkKhmerLetters(field, digits);
    inEveryLanguage(sheet, [sheet, field, unit = card.unit, &languages] {
        sheet->setTitle(
            //: %1 the name of a unit, %2 its code
            Tr::tr("Trust %1 (%2)?").arg(unit.unitName.in(languages.current()), unit.unitCode));
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

void askEndOfTrust(QWidget *from, const LocalizedText &unitName, const LanguageChoice &languages,
    std::function<void(const QString &reason)> answered)
{
    auto *sheet = new Sheet(from);
    auto *reason = new QLineEdit;
    auto *field = addLine(sheet, reason);
    reason->setMaxLength(200);
    inEveryLanguage(sheet, [sheet, field, unitName, &languages] {
        //: %1 the name of a unit
        sheet->setTitle(Tr::tr("End the trust in %1?").arg(unitName.in(languages.current())));
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
