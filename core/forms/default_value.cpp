// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/answers.h"
#include "forms/sheets.h"

#include <QJsonArray>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace forms {

bool isExpression(const QString &defaultValue)
{
    static const QRegularExpression dynamic(u"\\$\\{|[A-Za-z_][A-Za-z0-9_.-]*\\("_s);
    return dynamic.match(defaultValue).hasMatch();
}

QJsonValue literalValue(const Form &form, const Question &question, const QString &text)
{
    QJsonValue value = text;
    if (question.type == QuestionType::Integer || question.type == QuestionType::Decimal) {
        bool isNumber = false;
        const double number = text.toDouble(&isNumber);
        value = isNumber ? QJsonValue(number) : QJsonValue();
    } else if (question.type == QuestionType::SelectMultiple) {
        value = QJsonArray::fromStringList(text.simplified().split(u' '));
    } else if (question.type == QuestionType::Acknowledge) {
        value = text == u"OK" ? QJsonValue(true) : QJsonValue();
    }
    return fits(form, question, value) ? value : QJsonValue();
}

} // namespace forms
