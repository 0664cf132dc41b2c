// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verb.h"
#include "base/json.h"
#include "casework/case_file.h"
#include "casework/case_list.h"
#include "casework/first_visit.h"
#include "casework/recording.h"

#include <QFile>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

Result<Printed> list(const Call &call)
{
    auto open = TRY(call.signIn());
    const int limit = call.has(u"limit"_s) ? call.value(u"limit"_s).toInt() : 100;
    if (limit < 1 || limit > 10'000)
        return fail(ErrorCode::Invalid, u"--limit is a number from 1 to 10,000"_s);
    casework::CaseQuery query;
    query.search = call.value(u"search"_s);
    query.after = call.value(u"after"_s);
    query.limit = limit;
    const auto page = TRY(casework::casePage(*open.reg, open.session, query));
    Printed printed;
    QJsonArray rows;
    for (const casework::CaseLine &line : page.lines) {
        const QString opened = inCambodia(line.openedAt).date().toString(Qt::ISODate);
        printed.lines.append(u"%1  %2  %3  %4"_s.arg(line.caseCode, opened)
                                 .arg(domain::code(line.type), -20)
                                 .arg(line.owner));
        rows.append(QJsonObject{{u"case"_s, line.caseCode}, {u"opened"_s, opened},
            {u"type"_s, domain::code(line.type)}, {u"owner"_s, line.owner},
            {u"hasDraft"_s, line.hasDraft}});
    }
    printed.json = {{u"cases"_s, rows}, {u"next"_s, page.next}};
    return printed;
}

Result<QJsonObject> answersFrom(const QString &path)
{
    constexpr qint64 largest = 1024 * 1024;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Io, u"the answers cannot be read"_s);
    if (file.size() > largest)
        return fail(ErrorCode::TooLarge, u"answers of over 1 MB"_s);
    return readJsonObject(file.readAll());
}

Result<Printed> record(const Call &call)
{
    const QJsonObject json = TRY(answersFrom(call.value(u"answers"_s)));
    auto open = TRY(call.signIn());
    const auto found = call.environment.forms->find(call.value(u"form"_s));
    if (!found)
        return fail(ErrorCode::NotFound, u"form "_s + call.value(u"form"_s));
    const auto answers = TRY(forms::Answers::fromJson(found->form(), json));
    const bool isDraft = call.has(u"draft"_s);
    const auto printed = [&](const QString &caseCode, Id<domain::Record> record) {
        const QString formId = call.value(u"form"_s);
        const QString state = isDraft ? u"draft"_s : u"complete"_s;
        return Printed{{u"%1  %2  %3"_s.arg(caseCode, formId, state)},
            {{u"case"_s, caseCode}, {u"form"_s, formId}, {u"record"_s, record.toString()},
                {u"state"_s, state}}};
    };
    if (!call.has(u"case"_s)) {
        const auto begun = TRY(casework::beginCase(*open.reg, open.session, call.value(u"form"_s),
            answers, isDraft ? casework::Keep::Draft : casework::Keep::Complete));
        return printed(begun.caseCode, begun.recordId);
    }
    const auto id = TRY(casework::findCase(*open.reg, open.session, call.value(u"case"_s)));
    const auto form = TRY(casework::startForm(*open.reg, open.session, id, call.value(u"form"_s)));
    if (isDraft)
        TRY(casework::saveDraft(*open.reg, open.session, form, answers, {}));
    else
        TRY(casework::completeForm(*open.reg, open.session, form, answers));
    return printed(form.caseCode, form.recordId);
}

} // namespace

std::vector<Verb> caseVerbs()
{
    return {{u"case list"_s, u"list cases by code, newest first"_s, {},
                {{u"search"_s, u"TEXT"_s, u"part of a code, or a name"_s},
                    {u"limit"_s, u"N"_s, u"how many (100)"_s},
                    {u"after"_s, u"KEY"_s, u"the `next` of the page before"_s}},
                list},
        {u"case record"_s,
            u"record a form from answers in JSON, checked exactly as in the window"_s, {},
            {{u"form"_s, u"ID"_s, u"consent, intake, …"_s, true},
                {u"answers"_s, u"FILE"_s, u"the answers by field name"_s, true},
                {u"case"_s, u"CODE"_s, u"the case; a new one without it"_s},
                {u"draft"_s, {}, u"keep as a draft, not complete"_s}},
            record}};
}

} // namespace cli
