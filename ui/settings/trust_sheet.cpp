// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/trust_sheet.h"

#include "ui/tr.h"
#include "ui/widgets/button.h"
#include "ui/widgets/labelled_field.h"
#include "ui/widgets/retranslate.h"
#include "ui/widgets/sheet.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace ui {

void askTrust(QWidget *from, const casework::Card &card, Language language,
    std::function<void(const QString &fingerprint)> compared)
{
    auto *sheet = new Sheet(from);
    auto *digits = new QLineEdit;
    auto *field = new LabelledField(digits);
    sheet->body()->addWidget(field);
    sheet->mainButton()->setEnabled(false);
    QObject::connect(digits, &QLineEdit::textChanged, sheet, [sheet](const QString &typed) {
        sheet->mainButton()->setEnabled(!typed.trimmed().isEmpty());
    });
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

} // namespace ui
