// SPDX-License-Identifier: GPL-3.0-or-later
#include "casework/unit_rules.h"

#include "base/clock.h"
#include "casework/audited.h"
#include "casework/permissions.h"
#include "domain/policy_table.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace casework {

namespace {

enum Column { Rule, Code, QuestionEn, QuestionKm, HintEn, HintKm, ValueEn, ValueKm, Source, Flag };

Result<std::vector<UnitRule>> shippedRules()
{
    const domain::PolicyTable table = TRY(domain::shippedPolicyTable(u"unit-rules.csv"_s));
    if (table.header.size() != Flag + 1)
        return fail(ErrorCode::Unreadable, u"unit rules: other columns expected"_s);
    std::vector<UnitRule> rules;
    for (const QStringList &cells : table.rows) {
        if (rules.empty() || rules.back().name != cells.at(Rule))
            rules.push_back({cells.at(Rule), {cells.at(QuestionEn), cells.at(QuestionKm)},
                {cells.at(HintEn), cells.at(HintKm)}, cells.at(Flag)});
        rules.back().values.push_back({cells.at(Code), {cells.at(ValueEn), cells.at(ValueKm)}});
    }
    return rules;
}

QString keptAs(const QString &name)
{
    return u"unit_rule_"_s + name;
}

/// Puts into @p rule what this register has decided. A value that the table no longer has counts
/// as not decided.
Result<> addDecision(Desk &desk, UnitRule &rule)
{
    const auto kept = store::loadValue(desk.database, keptAs(rule.name));
    if (!kept)
        return kept.error().code == ErrorCode::NotFound ? Result<>() : tl::unexpected(kept.error());
    const QJsonObject decision = QJsonDocument::fromJson(*kept).object();
    const QString value = decision[u"value"].toString();
    if (std::ranges::find(rule.values, value, &UnitRule::Value::code) == rule.values.end())
        return {};
    rule.decided = value;
    rule.decidedBy = decision[u"by"].toString();
    rule.decidedOn = QDate::fromString(decision[u"on"].toString(), Qt::ISODate);
    return {};
}

Result<std::vector<UnitRule>> rulesOf(Desk &desk)
{
    std::vector<UnitRule> rules = TRY(shippedRules());
    for (UnitRule &rule : rules)
        TRY(addDecision(desk, rule));
    return rules;
}

bool isOffered(const std::vector<UnitRule> &rules, const QString &name, const QString &value)
{
    const auto rule = std::ranges::find(rules, name, &UnitRule::name);
    return rule != rules.end()
        && (value.isEmpty()
            || std::ranges::find(rule->values, value, &UnitRule::Value::code)
                != rule->values.end());
}

} // namespace

Result<std::vector<UnitRule>> unitRules(CaseRegister &reg, const domain::Session &)
{
    return rulesOf(reg.desk());
}

Result<> decideUnitRule(
    CaseRegister &reg, const domain::Session &session, const QString &name, const QString &value)
{
    Desk &desk = reg.desk();
    return audited(desk, session, {u"unit_rule"_s, name, value}, [&]() -> Result<> {
        TRY(demand(session, u"user_admin"));
        if (!isOffered(TRY(shippedRules()), name, value))
            return fail(ErrorCode::Invalid, name);
        const QDate today = inCambodia(desk.environment.clock()).date();
        const QJsonObject decision{{u"value"_s, value}, {u"by"_s, session.user.name},
            {u"on"_s, today.toString(Qt::ISODate)}};
        return store::saveValue(
            desk.database, keptAs(name), QJsonDocument(decision).toJson(QJsonDocument::Compact));
    });
}

Result<std::map<QString, QString>> decidedRules(Desk &desk)
{
    std::map<QString, QString> decided;
    for (const UnitRule &rule : TRY(rulesOf(desk)))
        decided.emplace(rule.name, rule.decided);
    return decided;
}

} // namespace casework
