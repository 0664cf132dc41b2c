// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/script_remarks.h"

#include "base/text.h"
#include "ui/tr.h"
#include "ui/widgets/labelled_field.h"
#include "ui/widgets/retranslate.h"

#include <QLineEdit>

#include <memory>

namespace ui {

namespace {

/// Shows the words of @p words or takes them away; another remark of the field is left alone.
void showWhile(LabelledField *field, bool isSo, QString &shown, const QString &words, Tone tone)
{
    const bool isOurs = !shown.isEmpty() && field->remark() == shown;
    if (isSo)
        field->setRemark(words, tone);
    else if (isOurs)
        field->setRemark({});
    shown = isSo ? words : QString();
}

} // namespace

QString khmerLettersText()
{
    return Tr::tr("These are Khmer letters. Here stand Latin letters and digits.");
}

QString strayCoengText()
{
    //: About the sign that puts the next letter below the one before
    return Tr::tr("A sign for a letter below has no letter after it, so it is left out. Please "
                  "look at this word again.");
}

void remarkKhmerLetters(LabelledField *field, QLineEdit *line)
{
    const auto look = [field, line, shown = std::make_shared<QString>()] {
        const bool isKhmer = hasKhmer(withLatinDigits(line->text()));
        showWhile(field, isKhmer, *shown, khmerLettersText(), Tone::Information);
    };
    QObject::connect(line, &QLineEdit::textChanged, field, look);
    inEveryLanguage(field, look);
}

void remarkStrayCoeng(LabelledField *field, QLineEdit *line)
{
    const auto look = [field, line, shown = std::make_shared<QString>()] {
        showWhile(field, hasStrayCoeng(line->text()), *shown, strayCoengText(), Tone::Check);
    };
    QObject::connect(line, &QLineEdit::editingFinished, field, look);
    inEveryLanguage(field, look);
}

} // namespace ui
