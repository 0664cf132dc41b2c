// SPDX-License-Identifier: GPL-3.0-or-later
#include "casework/opening.h"

#include "casework/record_reading.h"
#include "casework/sealed_answers.h"
#include "casework/surroundings.h"
#include "casework/worked_out.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace casework {

namespace {

/// What the program knows already need not be typed: which case, and who is asking.
forms::Answers prefilled(
    const forms::Group &group, const QString &caseCode, const QString &user, bool &userIsThere)
{
    forms::Answers answers;
    for (const forms::Group::Item &item : group.items) {
        if (item.group && !item.group->isRepeat) {
            const auto inner = prefilled(*item.group, caseCode, user, userIsThere);
            for (const forms::Path &path : inner.paths())
                answers.set(path, inner.at(path));
        } else if (item.question && item.question->appearance == u"ref(case)"_s) {
            answers.set({item.question->name}, forms::Answer::of(caseCode));
        } else if (item.question && item.question->appearance == u"ref(user)"_s && !userIsThere) {
            userIsThere = true; // only the first: the second person is somebody else
            answers.set({item.question->name}, forms::Answer::of(user));
        }
    }
    return answers;
}

/// What stands in a form that nobody has touched. What is calculated is worked out by whoever
/// opens it.
forms::Answers givenAtFirst(const forms::Interview &interview)
{
    forms::Answers given;
    for (const forms::Path &path : interview.answers().paths()) {
        if (interview.form().question(path.question)->calculation.isEmpty())
            given.set(path, interview.answers().at(path));
    }
    return given;
}

bool asksServices(const forms::Group &group)
{
    return std::ranges::any_of(group.items, [](const forms::Group::Item &item) {
        return item.group ? asksServices(*item.group)
                          : item.question->appearance == u"ref(service)"_s;
    });
}

Result<std::map<QString, QJsonValue>> around(Desk &desk, const domain::Session &session,
    const domain::Case *c, Id<domain::Record> id, const forms::Form &form)
{
    const Asking asking{id, form.id, asksServices(form.root)};
    if (!c)
        return surroundingsOfUnit(desk, session, asking);
    auto values = TRY(surroundingsOf(desk, session, *c, asking));
    TRY(addWorkedOut(desk, session, *c, form, values));
    return values;
}

} // namespace

forms::Surroundings OpenForm::lookUp() const
{
    return [values = surroundings](const QString &key) {
        const auto found = values.find(key);
        return found == values.end() ? QJsonValue() : found->second;
    };
}

Result<OpenForm> newForm(
    Desk &desk, const domain::Session &session, const domain::Case *c, const QString &formId)
{
    const auto form = TRY(formOf(desk, formId, {}));
    const auto id = Id<domain::Record>::create();
    const QString caseCode = c ? c->caseCode : QString();
    bool userIsThere = false;
    auto surroundings = TRY(around(desk, session, c, id, form->form()));
    OpenForm open{.recordId = id,
        .caseId = c ? std::optional(c->id) : std::nullopt,
        .caseCode = caseCode,
        .form = form,
        .surroundings = std::move(surroundings)};
    const auto known = prefilled(form->form().root, caseCode, session.user.name, userIsThere);
    open.answers
        = givenAtFirst(forms::Interview::begun(form, known, desk.environment.clock, open.lookUp()));
    return open;
}

Result<std::optional<domain::Case>> caseOf(Desk &desk, const std::optional<Id<domain::Case>> &id)
{
    using Found = std::optional<domain::Case>;
    return id ? Found(TRY(desk.cases.find(*id))) : Found();
}

Result<OpenForm> keptForm(Desk &desk, const domain::Session &session, const domain::Case *c,
    const Result<domain::Record> &record, const Result<store::Draft> &draft)
{
    const QString formId = draft ? draft->formId : record->formId;
    const auto id = draft ? draft->recordId : record->id;
    auto form = TRY(formOf(desk, formId, draft ? draft->formVersion : record->formVersion));
    auto answers = TRY(
        openedAnswers(desk, session, id, form->form(), draft ? draft->answers : record->answers));
    const auto newest = desk.environment.forms->find(formId);
    const bool mayMove = !record && newest && newest != form;
    const QString newerVersion = mayMove ? newest->form().version : QString();
    auto surroundings = TRY(around(desk, session, c, id, form->form()));
    return OpenForm{.recordId = id,
        .caseId = c ? std::optional(c->id) : std::nullopt,
        .caseCode = c ? c->caseCode : QString(),
        .form = form,
        .answers = std::move(answers),
        .focus = draft ? draft->focus : QString(),
        .surroundings = std::move(surroundings),
        .isComplete = record.has_value(),
        .newerVersion = newerVersion};
}

} // namespace casework
