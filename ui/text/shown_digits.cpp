// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/shown_digits.h"

#include "base/phone_number.h"
#include "base/text.h"

#include <QCoreApplication>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr const char *khmerDigits
    = "khmerDigits"; // kept where the translators are: with the program

} // namespace

void setShownDigits(Digits digits)
{
    if (QCoreApplication *program = QCoreApplication::instance())
        program->setProperty(khmerDigits, digits == Digits::Khmer);
}

Digits shownDigits()
{
    const QCoreApplication *program = QCoreApplication::instance();
    return program && program->property(khmerDigits).toBool() ? Digits::Khmer : Digits::Latin;
}

QString inShownDigits(const QString &text)
{
    return shownDigits() == Digits::Khmer ? withKhmerDigits(text) : text;
}

QString numberText(double number)
{
    return inShownDigits(QString::number(number, 'g', 15));
}

QString phoneText(const QString &stored)
{
    const auto phone = PhoneNumber::fromString(stored);
    return inShownDigits(phone ? phone->shown() : stored);
}

} // namespace ui
