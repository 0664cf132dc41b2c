// SPDX-License-Identifier: GPL-3.0-or-later
#include "shots/papers.h"

#include "forms/form_library.h"
#include "ui/print/form_paper.h"
#include "ui/print/pages.h"
#include "ui/shell/language.h"

#include <QPdfWriter>

using namespace Qt::StringLiterals;

int writePapers(Language language, const QDir &folder)
{
    const auto library = forms::FormLibrary::shipped();
    if (!library)
        return 0;
    const LocalizedText unit{u"Malis Health Centre"_s, u"មណ្ឌលសុខភាព ម្លិះ"_s};
    int pages = 0;
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
