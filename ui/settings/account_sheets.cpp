// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/account_sheets.h"

#include "ui/entry/person_steps.h"
#include "ui/tr.h"
#include "ui/widgets/button.h"
#include "ui/widgets/labelled_field.h"
#include "ui/widgets/passphrase_field.h"
#include "ui/widgets/retranslate.h"
#include "ui/widgets/sheet.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace ui {

void askNewPerson(QWidget *from, std::function<void(const NewPerson &)> answered)
{
    auto *sheet = new Sheet(from);
    auto *person = new PersonStep(PersonStep::Who::Another);
    auto *passphrase = new PassphraseStep;
    sheet->body()->addWidget(person);
    sheet->body()->addWidget(passphrase);
    sheet->setCheck([person, passphrase] {
        const bool isNamed = person->check();
        return passphrase->check() && isNamed;
    });
    inEveryLanguage(sheet, [sheet] {
        sheet->setTitle(Tr::tr("Who begins to work here?"));
        sheet->setText(Tr::tr("Let the person type the passphrase. Nobody else needs to know it."));
        sheet->safeButton()->setText(Tr::tr("Not now"));
        sheet->mainButton()->setText(Tr::tr("Add the person"));
    });
    QObject::connect(
        sheet, &Sheet::answered, sheet, [person, passphrase, answered = std::move(answered)] {
            answered({person->name(), person->role(), passphrase->passphrase()});
        });
    sheet->open();
}

void askNewPassphrase(
    QWidget *from, std::function<void(const QString &current, const QString &next)> answered)
{
    auto *sheet = new Sheet(from);
    auto *current = new PassphraseField;
    auto *field = new LabelledField(current);
    auto *next = new PassphraseStep;
    sheet->body()->addWidget(field);
    sheet->body()->addWidget(next);
    sheet->setCheck([next] { return next->check(); });
    inEveryLanguage(sheet, [sheet, field, current] {
        sheet->setTitle(Tr::tr("A new passphrase"));
        sheet->setText(Tr::tr("From then on the old one opens nothing."));
        field->setLabel(Tr::tr("The passphrase until now"));
        current->edit()->setAccessibleName(Tr::tr("The passphrase until now"));
        sheet->safeButton()->setText(Tr::tr("Not now"));
        sheet->mainButton()->setText(Tr::tr("Change it"));
    });
    QObject::connect(
        sheet, &Sheet::answered, sheet, [current, next, answered = std::move(answered)] {
            answered(current->text(), next->passphrase());
        });
    sheet->open();
}

} // namespace ui
