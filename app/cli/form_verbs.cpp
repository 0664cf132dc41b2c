// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verb.h"
#include "casework/form_checking.h"
#include "ui/text/fault_text.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

Result<Printed> check(const Call &call)
{
    const auto form = TRY(casework::checkForm(call.arguments.first()));
    if (form) {
        const forms::Form &sheet = (*form)->form();
        return Printed{{u"%1, version %2: no fault"_s.arg(sheet.id, sheet.version)},
            {{u"form"_s, sheet.id}, {u"version"_s, sheet.version}}};
    }
    QStringList lines;
    for (const forms::Fault &fault : form.error())
        lines.append(ui::text(fault));
    return fail(ErrorCode::Invalid,
        (lines.size() == 1 ? u"1 fault\n"_s : u"%1 faults\n"_s.arg(lines.size()))
            + lines.join(u'\n'));
}

Result<Printed> list(const Call &call)
{
    Printed printed;
    QJsonArray rows;
    for (const QString &id : call.environment.forms->formIds()) {
        const forms::Form &form = call.environment.forms->find(id)->form();
        printed.lines.append(u"%1  %2  %3"_s.arg(id, -12).arg(form.version, -4).arg(form.title.en));
        rows.append(QJsonObject{{u"form"_s, id}, {u"version"_s, form.version},
            {u"titleEn"_s, form.title.en}, {u"titleKm"_s, form.title.km}});
    }
    printed.json = {{u"forms"_s, rows}};
    return printed;
}

Result<Printed> exportSheets(const Call &call)
{
    TRY(casework::exportForm(call.arguments.first(), call.value(u"to"_s)));
    return Printed{{u"survey.csv, choices.csv, settings.csv in %1"_s.arg(call.value(u"to"_s))},
        {{u"folder"_s, call.value(u"to"_s)}}};
}

} // namespace

std::vector<Verb> formVerbs()
{
    return {{u"form check"_s, u"read a form and name sheet, row and column of each fault"_s,
                {u"FOLDER|FILE.xlsx"_s}, {}, check, false},
        {u"form list"_s, u"list the forms this program brings"_s, {}, {}, list, false},
        {u"form export"_s, u"write the sheets of a form as CSV"_s, {u"ID"_s},
            {{u"to"_s, u"FOLDER"_s, u"where to"_s, true}}, exportSheets, false}};
}

} // namespace cli
