// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/visit_work.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

VisitWork::VisitWork(casework::PrivateVisit visit, const Clock &clock)
    : m_caseId(visit.caseId)
    , m_caseCode(visit.caseCode)
{
    for (casework::OpenForm &open : visit.forms) {
        forms::Interview interview(open.form, open.answers, clock, open.lookUp());
        m_parts.push_back(std::make_unique<Part>(std::move(open), std::move(interview)));
    }
}

VisitWork::Part &VisitWork::part(const QString &formId)
{
    const auto found = std::ranges::find_if(
        m_parts, [&formId](const auto &part) { return part->open.form->form().id == formId; });
    Q_ASSERT(found != m_parts.end()); // every step has its form
    return **found;
}

forms::Interview &VisitWork::interview(const QString &formId)
{
    return part(formId).interview;
}

bool VisitWork::isServiceRefused()
{
    return casework::isServiceRefused(interview(u"consent"_s).answers());
}

void VisitWork::touch(const QString &formId)
{
    part(formId).isChanged = true;
}

std::vector<VisitWork::Changed> VisitWork::takeChanged()
{
    std::vector<Changed> changed;
    for (const auto &part : m_parts) {
        if (part->isChanged)
            changed.push_back({part->open, part->interview.answers()});
        part->isChanged = false;
    }
    return changed;
}

} // namespace ui
