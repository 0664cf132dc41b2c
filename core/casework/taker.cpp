// SPDX-License-Identifier: GPL-3.0-or-later
#include "casework/taker.h"

using namespace Qt::StringLiterals;

namespace casework {

namespace {

std::optional<double> numberIn(const CaseSheet &sheet, const QString &question)
{
    const QJsonValue value = sheet.answers.at(question).value;
    return value.isDouble() ? std::optional(value.toDouble()) : std::nullopt;
}

} // namespace

domain::Taker takerOf(const domain::Case &c, const std::vector<CaseSheet> &sheets)
{
    domain::Taker taker{.years = c.age, .kg = {}};
    for (const CaseSheet &sheet : sheets) { // the newest comes last
        for (const QString &question : {u"weight_kg"_s, u"t_weight"_s}) {
            if (const auto kg = numberIn(sheet, question))
                taker.kg = kg;
        }
        if (sheet.formId != u"intake")
            continue;
        auto years = numberIn(sheet, u"age_now"_s);
        if (!years)
            years = numberIn(sheet, u"age_years"_s);
        if (years)
            taker.years = int(*years);
    }
    return taker;
}

} // namespace casework
