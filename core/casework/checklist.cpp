// SPDX-License-Identifier: GPL-3.0-or-later
#include "casework/checklist.h"

#include "base/partial_date.h"
#include "casework/audited.h"
#include "casework/permissions.h"
#include "casework/record_reading.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace casework {

namespace {

const QString checklistForm = u"ossu_check"_s;
const QString items = u"item"_s;

struct Assessment {
    QDate day;
    std::shared_ptr<const forms::CompiledForm> form;
    forms::Answers answers;
};

/// The newest first, at most two: one to show and one to compare with.
Result<std::vector<Assessment>> newestTwo(Desk &desk)
{
    std::vector<Assessment> found;
    for (const domain::Record &record :
        TRY(desk.records.ofUnit(checklistForm, QDate(1, 1, 1), QDate(9999, 12, 31)))) {
        const auto form = TRY(formOf(desk, record.formId, record.formVersion));
        auto answers = TRY(readAnswers(*form, record.answers));
        found.push_back({record.day.value_or(QDate()), form, std::move(answers)});
        if (found.size() == 2)
            break;
    }
    return found;
}

std::optional<double> numberAt(const forms::Answers &answers, const QString &question)
{
    const QJsonValue value = answers.at(question).value;
    if (value.isDouble())
        return value.toDouble();
    bool isNumber = false;
    const double number = value.toString().toDouble(&isNumber);
    return isNumber ? std::optional(number) : std::nullopt;
}

ChecklistStanding::Score scoreOf(
    const Assessment &now, const Assessment *before, const QString &question)
{
    return {numberAt(now.answers, question),
        before ? numberAt(before->answers, question) : std::nullopt};
}

/// The percentages of the domains, in the order of the form.
void addParts(const forms::Group &group, const Assessment &now, const Assessment *before,
    std::vector<ChecklistStanding::Part> &parts)
{
    for (const forms::Group::Item &item : group.items) {
        if (item.group) {
            addParts(*item.group, now, before, parts);
        } else if (item.question->name.startsWith(u"k_score_"_s)) {
            const auto score = scoreOf(now, before, item.question->name);
            if (score.now || score.before)
                parts.push_back({item.question->label, score});
        }
    }
}

ChecklistStanding::Action actionAt(const Assessment &now, int line, QDate today)
{
    const auto text = [&](const QString &question) {
        return now.answers.at({question, items, line}).text();
    };
    ChecklistStanding::Action action{.itemCode = text(u"item_code"_s),
        .item = {},
        .missing = text(u"item_gap"_s),
        .deed = text(u"item_action"_s),
        .who = text(u"item_who"_s)};
    if (const forms::Choice *item = now.form->form().choice(u"check_item"_s, action.itemCode)) {
        action.item = item->label;
        action.isCritical = item->columns.value(u"critical"_s) == u"yes";
    }
    if (const auto by = PartialDate::fromString(text(u"item_by"_s))) {
        action.by = by->latest();
        action.isLate = *action.by < today;
    }
    return action;
}

std::vector<ChecklistStanding::Action> actionsOf(const Assessment &now, QDate today)
{
    std::vector<ChecklistStanding::Action> actions;
    for (int line = 0; line < now.answers.lineCount(items); ++line) {
        const QString score = now.answers.at({u"item_score"_s, items, line}).text();
        if (score == u"partly" || score == u"not_met")
            actions.push_back(actionAt(now, line, today));
    }
    std::ranges::stable_sort(actions, {}, [](const ChecklistStanding::Action &action) {
        return std::pair(!action.isCritical, action.by.value_or(QDate(9999, 12, 31)));
    });
    return actions;
}

} // namespace

Result<std::optional<ChecklistStanding>> checklistStanding(
    CaseRegister &reg, const domain::Session &session)
{
    Desk &desk = reg.desk();
    using Found = std::optional<ChecklistStanding>;
    return audited(
        desk, session, {u"checklist_read"_s, desk.info.unitCode}, [&]() -> Result<Found> {
            if (!mayRead(session, checklistForm))
                return fail(ErrorCode::Denied, checklistForm);
            const auto two = TRY(newestTwo(desk));
            if (two.empty())
                return Found();
            const Assessment &now = two.front();
            const Assessment *before = two.size() > 1 ? &two.back() : nullptr;
            ChecklistStanding standing{.day = now.day,
                .dayBefore = before ? std::optional(before->day) : std::nullopt,
                .overall = scoreOf(now, before, u"k_overall"_s),
                .grade = now.answers.at(u"k_grade"_s).text(),
                .gradeBefore = before ? before->answers.at(u"k_grade"_s).text() : QString()};
            addParts(now.form->form().root, now, before, standing.parts);
            standing.actions = actionsOf(now, today(desk.environment.clock));
            return Found(std::move(standing));
        });
}

} // namespace casework
