// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/expression_call.h"

#include <libxml/xpathInternals.h>

#include <cmath>
#include <limits>

namespace forms {

namespace {

QString textOf(xmlChar *text)
{
    const QString taken = QString::fromUtf8(reinterpret_cast<const char *>(text));
    xmlFree(text);
    return taken;
}

} // namespace

bool isTrue(const Value &value)
{
    if (const auto *text = std::get_if<QString>(&value))
        return !text->isEmpty();
    if (const auto *number = std::get_if<double>(&value))
        return *number != 0 && !std::isnan(*number);
    return std::get<bool>(value);
}

double numberOf(const QString &text)
{
    bool isNumber = false;
    const double number = text.trimmed().toDouble(&isNumber);
    return isNumber ? number : std::numeric_limits<double>::quiet_NaN();
}

QString Call::text(size_t index) const
{
    return textOf(xmlXPathCastToString(m_arguments.at(index).get()));
}

double Call::number(size_t index) const
{
    return xmlXPathCastToNumber(m_arguments.at(index).get());
}

bool Call::isTrue(size_t index) const
{
    return xmlXPathCastToBoolean(m_arguments.at(index).get()) != 0;
}

QStringList Call::texts(size_t index) const
{
    if (!isNodeSet(index))
        return {text(index)};
    QStringList texts;
    const xmlNodeSetPtr nodes = m_arguments.at(index)->nodesetval;
    for (int i = 0; nodes && i < nodes->nodeNr; ++i)
        texts.append(textOf(xmlNodeGetContent(nodes->nodeTab[i])));
    return texts;
}

std::vector<double> Call::numbers() const
{
    std::vector<double> numbers;
    for (size_t i = 0; i < count(); ++i) {
        if (isNumber(i)) {
            numbers.push_back(number(i));
            continue;
        }
        const QStringList words = texts(i);
        for (const QString &word : words) {
            if (!word.isEmpty())
                numbers.push_back(numberOf(word));
        }
    }
    return numbers;
}

xmlXPathObjectPtr toXPath(const Value &value)
{
    if (const auto *text = std::get_if<QString>(&value))
        return xmlXPathNewCString(text->toUtf8().constData());
    if (const auto *number = std::get_if<double>(&value))
        return xmlXPathNewFloat(*number);
    return xmlXPathNewBoolean(std::get<bool>(value) ? 1 : 0);
}

Value fromXPath(xmlXPathObjectPtr object)
{
    if (object->type == XPATH_NUMBER)
        return object->floatval;
    if (object->type == XPATH_BOOLEAN)
        return object->boolval != 0;
    return textOf(xmlXPathCastToString(object));
}

} // namespace forms
