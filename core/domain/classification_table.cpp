// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/classification_table.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace domain {

namespace {

constexpr size_t questions = 7;

std::array<Tristate, questions> inOrder(const Acts &acts)
{
    return {acts.gbvNexus, acts.penetration, acts.sexualContact, acts.physical, acts.forcedMarriage,
        acts.denial, acts.psychological};
}

bool fits(const ClassificationRule &rule, const std::array<Tristate, questions> &answers)
{
    return std::ranges::equal(rule.wanted, answers,
        [](const auto &wanted, Tristate answer) { return !wanted || *wanted == answer; });
}

// Strict, unlike tristateFromCode: in the table a word that is not known is a mistake.
Result<std::optional<Tristate>> readAnswer(const QString &cell)
{
    if (cell == u"-")
        return std::nullopt;
    if (cell == u"yes" || cell == u"no" || cell == u"unknown")
        return tristateFromCode(cell);
    return fail(ErrorCode::Unreadable, u"no answer: %1"_s.arg(cell));
}

Result<ClassificationRule> readRule(const QStringList &row)
{
    ClassificationRule rule{row.at(0), {}, IncidentType::Review, row.at(9)};
    for (size_t i = 0; i < questions; ++i)
        rule.wanted.at(i) = TRY(readAnswer(row.at(qsizetype(i) + 1)));
    const auto type = incidentTypeFromCode(row.at(8));
    if (!type)
        return fail(ErrorCode::Unreadable, u"no incident type: %1"_s.arg(row.at(8)));
    rule.type = *type;
    return rule;
}

Result<ClassificationTable> checked(const PolicyTable &table)
{
    static const QStringList header{u"rule"_s, u"gbv_nexus"_s, u"penetration"_s,
        u"sexual_contact"_s, u"physical"_s, u"forced_marriage"_s, u"denial"_s, u"psychological"_s,
        u"result"_s, u"why"_s};
    if (table.header != header)
        return fail(ErrorCode::Unreadable, u"classification: other columns expected"_s);
    ClassificationTable rules;
    QSet<QString> names;
    for (const QStringList &row : table.rows) {
        auto rule = readRule(row);
        if (!rule || rule->name.isEmpty() || names.contains(rule->name))
            return fail(ErrorCode::Unreadable, u"classification: rule %1"_s.arg(row.at(0)));
        names.insert(rule->name);
        rules.push_back(*std::move(rule));
    }
    return rules;
}

} // namespace

Result<ClassificationTable> readClassification(QByteArrayView csv)
{
    return checked(TRY(readPolicyTable(csv)));
}

const ClassificationTable &classificationTable()
{
    static const ClassificationTable table = shippedPolicyTable(u"classification.csv"_s)
                                                 .and_then(checked)
                                                 .value_or(ClassificationTable());
    return table;
}

Classification classify(const ClassificationTable &table, const Acts &acts)
{
    const auto answers = inOrder(acts);
    const auto rule = std::ranges::find_if(
        table, [&](const ClassificationRule &candidate) { return fits(candidate, answers); });
    if (rule == table.end())
        return {IncidentType::Review, {}};
    return {rule->type, rule->name};
}

} // namespace domain
