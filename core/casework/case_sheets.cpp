// SPDX-License-Identifier: GPL-3.0-or-later
#include "casework/case_sheets.h"

#include "base/partial_date.h"
#include "casework/sealed_answers.h"
#include "casework/surroundings.h"
#include "forms/moments.h"

#include <algorithm>
#include <ranges>

using namespace Qt::StringLiterals;

namespace casework {

namespace {

/// As an interview would show it to its expressions; of a partly known date the first day.
forms::Value seen(const forms::Question &question, const forms::Answer &answer)
{
    using enum forms::QuestionType;
    if (answer.noValue)
        return *answer.noValue == forms::NoValue::NotAsked ? QString() : code(*answer.noValue);
    if (question.type == Date) {
        const auto date = PartialDate::fromString(answer.text());
        return date ? forms::Value(forms::daysOf(date->earliest())) : forms::Value(QString());
    }
    if (question.type == DateTime) {
        const auto moment = forms::momentFromText(answer.text());
        return moment ? forms::Value(forms::daysOf(*moment)) : forms::Value(QString());
    }
    if (answer.value.isDouble())
        return answer.value.toDouble();
    return question.type == SelectMultiple ? answer.codes().join(u' ') : answer.text();
}

forms::Value seenAt(
    const CaseSheet &sheet, const QString &name, const QString &repeat = {}, int line = 0)
{
    const forms::Question *question = sheet.form->form().question(name);
    if (!question)
        return QString();
    const QString own = sheet.form->form().repeatOf(name);
    if (own.isEmpty())
        return seen(*question, sheet.answers.at(name));
    return own == repeat ? seen(*question, sheet.answers.at({name, repeat, line}))
                         : forms::Value(QString());
}

bool isEmpty(const forms::Value &value)
{
    const auto *text = std::get_if<QString>(&value);
    return text && text->isEmpty();
}

/// What was typed, with the calculations as they are now and without what is not asked.
forms::Answers workedOut(const Desk &desk, const std::shared_ptr<const forms::CompiledForm> &form,
    const forms::Answers &answers, const std::map<QString, QJsonValue> &surroundings)
{
    const forms::Interview interview(
        form, answers, desk.environment.clock, [&surroundings](const QString &key) {
            const auto found = surroundings.find(key);
            return found == surroundings.end() ? QJsonValue() : found->second;
        });
    return interview.relevantAnswers();
}

} // namespace

Result<std::vector<CaseSheet>> caseSheets(
    Desk &desk, const domain::Session &session, const domain::Case &c)
{
    return caseSheets(desk, session, c, TRY(desk.records.ofCase(c.id)), TRY(desk.records.drafts()));
}

Result<std::vector<CaseSheet>> caseSheets(Desk &desk, const domain::Session &session,
    const domain::Case &c, std::vector<domain::Record> records,
    const std::vector<store::Draft> &allDrafts)
{
    std::vector<store::Draft> drafts;
    std::ranges::copy_if(allDrafts, std::back_inserter(drafts),
        [&c](const store::Draft &draft) { return draft.caseId == c.id; });
    std::vector<CaseSheet> sheets;
    std::ranges::stable_sort(records, {}, &domain::Record::createdAt);
    for (const domain::Record &record : records) {
        const auto form = desk.environment.forms->find(record.formId, record.formVersion);
        const bool isBeingChanged
            = std::ranges::find(drafts, record.id, &store::Draft::recordId) != drafts.end();
        if (!form || isBeingChanged)
            continue;
        auto answers = TRY(openedAnswers(desk, session, record.id, form->form(), record.answers));
        sheets.push_back(
            {record.formId, form, std::move(answers), record.author, record.changedAt});
    }
    if (drafts.empty())
        return sheets;
    auto surroundings = TRY(surroundingsOf(desk, session, c));
    for (const store::Draft &draft : drafts | std::views::reverse) {
        const auto form = desk.environment.forms->find(draft.formId, draft.formVersion);
        if (!form)
            continue;
        const auto answers
            = TRY(openedAnswers(desk, session, draft.recordId, form->form(), draft.answers));
        // Its own code, not that of the newest of its kind.
        addRecordCode(draft.formId, draft.recordId, surroundings);
        sheets.push_back({draft.formId, form, workedOut(desk, form, answers, surroundings),
            draft.author, draft.savedAt});
    }
    return sheets;
}

void SheetScope::standAt(const CaseSheet *sheet, const QString &repeat, int line)
{
    m_sheet = sheet;
    m_repeat = repeat;
    m_line = line;
}

forms::Value SheetScope::value(const forms::Reference &reference) const
{
    if (!reference.name.contains(u'.'))
        return m_sheet ? seenAt(*m_sheet, reference.name, m_repeat, m_line) : QString();
    if (const auto known = m_known.constFind(reference.name); known != m_known.cend())
        return *known;
    const auto seen = m_seen.constFind(reference.name);
    if (seen != m_seen.cend())
        return *seen;
    const forms::Value value = ofWholeCase(reference.name.split(u'.'));
    m_seen.insert(reference.name, value);
    return value;
}

forms::Value SheetScope::ofWholeCase(const QStringList &path) const
{
    const bool isEvery = path.front() == u"every" && path.size() == 3;
    QStringList all;
    for (const CaseSheet &sheet : m_sheets | std::views::reverse) {
        if (sheet.formId != path.at(path.size() - 2))
            continue;
        const forms::Value value = seenAt(sheet, path.back());
        if (isEmpty(value))
            continue;
        if (!isEvery)
            return value;
        if (const auto *text = std::get_if<QString>(&value))
            all.append(*text);
    }
    return all.join(u' ');
}

} // namespace casework
