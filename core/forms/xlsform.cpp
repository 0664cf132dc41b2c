// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/xlsform.h"

#include "forms/sheets.h"

using namespace Qt::StringLiterals;

namespace forms {

Read<Form> readForm(const Sheets &sheets)
{
    Form form;
    Faults faults;
    if (const auto settings = readCsv(u"settings"_s, sheets.settings, faults))
        readSettings(*settings, form, faults);
    // A form that only takes text and numbers has no choices.
    if (!sheets.choices.isEmpty()) {
        if (const auto choices = readCsv(u"choices"_s, sheets.choices, faults))
            readChoices(*choices, form, faults);
    }
    if (const auto survey = readCsv(u"survey"_s, sheets.survey, faults))
        readSurvey(*survey, form, faults);
    if (!faults.empty())
        return tl::unexpected(std::move(faults));
    return form;
}

} // namespace forms
