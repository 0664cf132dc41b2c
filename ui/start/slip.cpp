// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/slip.h"

#include "base/clock.h"
#include "ui/print/paper_text.h"
#include "ui/text/date_text.h"
#include "ui/tr.h"

namespace ui {

std::vector<std::pair<QString, QString>> slipLines(const casework::Slip &slip, Language language)
{
    //: On a slip: the code of the case
    std::vector<std::pair<QString, QString>> lines{{Tr::tr("Code"), slip.caseCode}};
    for (const casework::Slip::Given &given : slip.given)
        lines.emplace_back(given.what.in(language),
            given.isDayOnly ? dateText(inCambodia(given.at).date()) : momentText(given.at));
    if (slip.given.empty())
        //: On a slip: what was given, and when
        lines.emplace_back(Tr::tr("Given"), Tr::tr("Nothing yet"));
    return lines;
}

std::unique_ptr<QTextDocument> slipPaper(const casework::Slip &slip, Language language)
{
    PaperText paper;
    paper.paragraph(PaperText::Style::Title, Tr::tr("Slip"));
    paper.pairs(slipLines(slip, language));
    return paper.take();
}

PageMarks slipMarks(const casework::PrintPass &pass, const casework::Slip &slip, Language language)
{
    return {.unit = pass.unitName.in(language),
        //: A slip of paper that is taken along
        .title = Tr::tr("Slip"),
        .caseCode = slip.caseCode,
        .printedBy = pass.user,
        .printedAt = pass.at,
        .isPractice = pass.isPractice};
}

} // namespace ui
