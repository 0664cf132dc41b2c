// SPDX-License-Identifier: GPL-3.0-or-later
#include "shots/papers.h"

#include "base/lunar_date.h"
#include "base/typed_date.h"
#include "forms/form_library.h"
#include "forms/interview.h"
#include "ui/print/form_paper.h"
#include "ui/print/pages.h"
#include "ui/shell/language.h"

#include <QPdfWriter>

using namespace Qt::StringLiterals;

namespace {

const LocalizedText unit{u"Malis Health Centre"_s, u"មណ្ឌលសុខភាព ម្លិះ"_s};

/// A filled form with the date of the Khmer calendar at its end.
int writeFilled(const forms::FormLibrary &library, Language language, const QDir &folder)
{
    const QDate day(2030, 3, 4);
    const Clock clock = [day] { return QDateTime(day, QTime(2, 0), Qt::UTC); };
    forms::Interview interview(library.find(u"consent"_s), {}, clock, {});
    interview.set({u"setting_private"_s}, forms::Answer::of(u"yes"_s));
    interview.set({u"c_service"_s}, forms::Answer::of(u"granted"_s));
    const auto paper = ui::filledPaper(
        interview, language, nullptr, lunarLine(day) + u"\nបាត់ដំបង "_s + officialDate(day));
    QPdfWriter writer(folder.filePath(u"paper-filled-%1.pdf"_s.arg(ui::code(language))));
    return ui::printPages(*paper,
        {.unit = unit.in(language),
            .title = interview.form().title.in(language),
            .caseCode = u"CAS-PRA-CTI-C"_s,
            .version = interview.form().version,
            .printedBy = u"dara"_s,
            .printedAt = clock(),
            .isPractice = true},
        writer);
}

} // namespace

int writePapers(Language language, const QDir &folder)
{
    const auto library = forms::FormLibrary::shipped();
    if (!library)
        return 0;
    int pages = writeFilled(*library, language, folder);
    if (pages == 0)
        return 0;
    for (const QString &id : library->formIds()) {
        const forms::Form &form = library->find(id)->form();
        QPdfWriter writer(folder.filePath(u"paper-%1-%2.pdf"_s.arg(id, ui::code(language))));
        const auto paper = ui::emptyPaper(form, language);
        const int printed = ui::printPages(*paper,
            {.unit = unit.in(language),
                .title = form.title.in(language),
                .version = form.version,
                .isPractice = true},
            writer);
        if (printed == 0)
            return 0;
        pages += printed;
    }
    return pages;
}
