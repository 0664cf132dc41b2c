// SPDX-License-Identifier: GPL-3.0-or-later
#include "casework/surroundings.h"

#include "casework/guidance.h"
#include "casework/permissions.h"
#include "casework/sealed_answers.h"
#include "casework/unit_rules.h"
#include "domain/form_table.h"
#include "domain/policy_values.h"

#include <algorithm>
#include <ranges>

using namespace Qt::StringLiterals;

namespace casework {

namespace {

using Values = std::map<QString, QJsonValue>;

/// The value as an expression sees it: a reason for no value is its word (decisions 19).
QJsonValue asSeen(const forms::Answer &answer)
{
    if (answer.noValue == forms::NoValue::Declined)
        return u"declined"_s;
    if (answer.noValue == forms::NoValue::Unknown)
        return u"unknown"_s;
    return answer.value;
}

/// The same as words that stand beside those of other lines.
QString asWords(const forms::Answer &answer)
{
    const QJsonValue seen = asSeen(answer);
    return seen.isArray() ? answer.codes().join(u' ') : seen.toVariant().toString();
}

/// A form that only repeats what it read of the case says nothing of its own.
bool isRepeated(const forms::Form &form, const QString &name)
{
    const forms::Question *question = form.question(name);
    return question && question->calculation == u"pulldata('case', '%1', 'k', '1')"_s.arg(name);
}

void addAnswers(const forms::Form &form, const forms::Answers &answers, Values &values)
{
    std::map<QString, QStringList> ofLines;
    for (const forms::Path &path : answers.paths()) {
        if (isRepeated(form, path.question))
            continue;
        if (path.repeat.isEmpty()) {
            values.insert_or_assign(path.question, asSeen(answers.at(path)));
            continue;
        }
        values.insert_or_assign(path.repeat, answers.lineCount(path.repeat));
        values.insert_or_assign(
            u"%1/%2"_s.arg(path.question).arg(path.line + 1), asSeen(answers.at(path)));
        ofLines[path.question].append(asWords(answers.at(path)));
    }
    for (const auto &[question, words] : ofLines)
        values.insert_or_assign(question, words.join(u' '));
}

Result<> addRecord(
    const Desk &desk, const domain::Session &session, const domain::Record &record, Values &values)
{
    const auto form = desk.environment.forms->find(record.formId, record.formVersion);
    if (!form)
        return {}; // its form is not here: nothing of it can be read
    addAnswers(form->form(),
        TRY(openedAnswers(desk, session, record.id, form->form(), record.answers)), values);
    addRecordCode(record.formId, record.id, values);
    return {};
}

/// Of a draft only what counts as it stands, as if it were completed now.
Result<> addDraft(
    const Desk &desk, const domain::Session &session, const store::Draft &draft, Values &values)
{
    const auto form = desk.environment.forms->find(draft.formId, draft.formVersion);
    if (!form)
        return {};
    const forms::Interview interview(form,
        TRY(openedAnswers(desk, session, draft.recordId, form->form(), draft.answers)),
        desk.environment.clock, [&values](const QString &key) {
            const auto found = values.find(key);
            return found == values.end() ? QJsonValue() : found->second;
        });
    addAnswers(form->form(), interview.relevantAnswers(), values);
    addRecordCode(draft.formId, draft.recordId, values);
    return {};
}

/// The directory, for a form that leads to one of its entries.
Result<> addServices(Desk &desk, const domain::Session &session, Values &values)
{
    constexpr int farYears = 9999;
    for (const domain::Record &entry :
        TRY(desk.records.ofUnit(u"svc_entry"_s, {1, 1, 1}, {farYears, 12, 31}))) {
        Values fields;
        TRY(addRecord(desk, session, entry, fields));
        const QStringList keys{fields[u"sv_id"_s].toString(), fields[u"sv_name"_s].toString()};
        for (const auto &[field, value] : fields) {
            for (const QString &key : keys)
                values.insert_or_assign(field + u'/' + key, value);
        }
    }
    return {};
}

/// In hours; the tables of specimens ask by the numbers of the rules, in small letters.
void addSpecimenWindows(const domain::ClockTable &table, Values &values)
{
    constexpr double minutesOfHour = 60;
    for (const domain::ClockRule &rule : table.rules) {
        if (rule.group != domain::ClockGroup::Forensic || rule.anchor != u"E")
            continue;
        if (rule.limit && rule.limit->amount.isEmpty() && rule.limit->workingDays == 0)
            values.insert_or_assign(u"specimen_limit_"_s + rule.id.toLower(),
                double(rule.limit->minutes) / minutesOfHour);
        values.insert_or_assign(
            u"specimen_opens_"_s + rule.id.toLower(), double(rule.opens.minutes) / minutesOfHour);
    }
}

Values policies(const Guidance &guidance)
{
    Values values;
    addSpecimenWindows(guidance.table, values);
    values.insert_or_assign(
        u"any_weight_dose"_s, guidance.formulary.asksForWeight() ? u"yes"_s : u"no"_s);
    for (const auto &[name, policy] : domain::policyValues())
        values.insert_or_assign(name, policy.value);
    return values;
}

Result<> addUnit(Desk &desk, const domain::Session &session, Values &values)
{
    values.insert_or_assign(u"facility"_s, desk.info.unitCode);
    values.insert_or_assign(u"staff_code"_s, session.user.name);
    for (const auto &[rule, decided] : TRY(decidedRules(desk)))
        values.insert_or_assign(rule, decided);
    return {};
}

Result<> addRecords(Desk &desk, const domain::Session &session, const domain::Case &c,
    const Asking &asking, Values &values)
{
    std::map<QString, domain::Record> newest;
    for (domain::Record &record : TRY(desk.records.ofCase(c.id))) {
        if (record.id != asking.record)
            newest.insert_or_assign(record.formId, std::move(record)); // they come in their order
    }
    std::vector<const domain::Record *> ordered;
    for (const auto &[form, record] : newest)
        ordered.push_back(&record);
    std::ranges::stable_sort(ordered, {}, &domain::Record::createdAt);
    for (const domain::Record *record : ordered)
        TRY(addRecord(desk, session, *record, values));
    return {};
}

Result<> addDrafts(Desk &desk, const domain::Session &session, const domain::Case &c,
    const Asking &asking, Values &values)
{
    const auto drafts = TRY(desk.records.drafts()); // the newest comes first
    for (const store::Draft &draft : std::views::reverse(drafts)) {
        if (draft.caseId != c.id || draft.author != session.user.name
            || draft.recordId == asking.record)
            continue;
        const auto complete = desk.records.newest(c.id, draft.formId);
        if (!complete && complete.error().code == ErrorCode::NotFound)
            TRY(addDraft(desk, session, draft, values));
    }
    return {};
}

} // namespace

QString recordCode(domain::CodeKind kind, Id<domain::Record> id)
{
    return domain::codeFor(kind, id.toString().toLatin1());
}

void addRecordCode(
    const QString &formId, Id<domain::Record> id, std::map<QString, QJsonValue> &values)
{
    const domain::FormRule *rule = domain::formTable().find(formId);
    if (rule && rule->numberKind)
        values.insert_or_assign(rule->number, recordCode(*rule->numberKind, id));
}

Result<std::map<QString, QJsonValue>> surroundingsOf(
    Desk &desk, const domain::Session &session, const domain::Case &c, const Asking &asking)
{
    Values values = policies(*desk.guidance);
    TRY(addRecords(desk, session, c, asking, values));
    TRY(addDrafts(desk, session, c, asking, values));
    if (asking.asksServices)
        TRY(addServices(desk, session, values));
    addRecordCode(asking.formId, asking.record, values);
    for (const auto &[scope, decision] : c.consent.scopes)
        values.insert_or_assign(scope, domain::code(decision));
    TRY(addUnit(desk, session, values));
    values.insert_or_assign(u"case_no"_s, c.caseCode);
    values.insert_or_assign(u"survivor_code"_s, c.survivorCode);
    values.insert_or_assign(u"opened_at"_s, inCambodia(c.openedAt).toString(Qt::ISODate));
    // Only a province can see that two units report one incident; nothing brings its answer yet.
    values.insert_or_assign(u"match_confirmed"_s, u"no"_s);
    return values;
}

Result<std::map<QString, QJsonValue>> surroundingsOfUnit(
    Desk &desk, const domain::Session &session, const Asking &asking)
{
    Values values = policies(*desk.guidance);
    for (const domain::FormRule &rule : domain::formTable().rules) {
        if (rule.belongsTo != domain::FormRule::BelongsTo::Unit || !mayRead(session, rule.form))
            continue;
        const auto record = desk.records.newestOfUnit(rule.form, asking.record);
        if (record)
            TRY(addRecord(desk, session, *record, values));
        else if (record.error().code != ErrorCode::NotFound)
            return tl::unexpected(record.error());
    }
    addRecordCode(asking.formId, asking.record, values);
    TRY(addUnit(desk, session, values));
    return values;
}

} // namespace casework
