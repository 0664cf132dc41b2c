// SPDX-License-Identifier: GPL-3.0-or-later
#include "casework/private_visit.h"

#include "casework/audited.h"
#include "casework/case_file.h"
#include "casework/extraction.h"
#include "forms/form_library.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace casework {

namespace {

enum Column { StepColumn, FormColumn, QuestionColumn };

// In the order of the pages.
constexpr std::array<QStringView, 5> stepWords{u"signs", u"consent", u"acts", u"when", u"safety"};

tl::unexpected<Error> fault(const QStringList &cells)
{
    return fail(ErrorCode::Unreadable, u"first visit: "_s + cells.join(u", "_s));
}

Result<> addRow(
    std::vector<VisitStep> &steps, const QStringList &cells, const forms::FormLibrary &forms)
{
    const auto word = std::ranges::find(stepWords, QStringView(cells.at(StepColumn)));
    const auto form = forms.find(cells.at(FormColumn));
    if (word == stepWords.end() || !form || !form->form().question(cells.at(QuestionColumn)))
        return fault(cells);
    const auto kind = VisitStep::Kind(word - stepWords.begin());
    if (steps.empty() || steps.back().kind != kind) {
        const bool isNext = size_t(kind) == steps.size();
        if (!isNext)
            return fault(cells);
        steps.push_back({kind, cells.at(FormColumn), {}});
    }
    if (steps.back().formId != cells.at(FormColumn))
        return fault(cells);
    steps.back().questions.append(cells.at(QuestionColumn));
    return {};
}

/// The newest of this person's open cases of today in which nothing has been written.
Result<std::optional<Id<domain::Case>>> emptyCase(Desk &desk, const domain::Session &session)
{
    const QDate today = inCambodia(desk.environment.clock()).date();
    const store::CasePage page
        = TRY(desk.cases.page({.owner = session.user.id, .includeClosed = false, .limit = 10}));
    for (const store::CaseLine &line : page.lines) {
        if (inCambodia(line.openedAt).date() != today)
            break;
        if (!line.hasDraft && TRY(desk.records.ofCase(line.id)).empty())
            return line.id;
    }
    return std::nullopt;
}

/// The draft or else the record of one form that is there already, or a new one.
Result<OpenForm> openOrStart(CaseRegister &reg, const domain::Session &session,
    Id<domain::Case> caseId, const QString &formId)
{
    Desk &desk = reg.desk();
    const auto drafts = TRY(desk.records.drafts());
    const bool hasDraft = std::ranges::any_of(drafts, [&](const store::Draft &draft) {
        return draft.caseId == caseId && draft.formId == formId
            && draft.author == session.user.name;
    });
    const auto record = desk.records.newest(caseId, formId);
    if (!record && record.error().code != ErrorCode::NotFound)
        return tl::unexpected(record.error());
    return record && !hasDraft ? reopenForm(reg, session, record->id)
                               : startForm(reg, session, caseId, formId);
}

} // namespace

OpenForm *PrivateVisit::form(QStringView formId)
{
    const auto found = std::ranges::find_if(
        forms, [formId](const OpenForm &open) { return open.form->form().id == formId; });
    return found == forms.end() ? nullptr : &*found;
}

Result<std::vector<VisitStep>> readVisitSteps(
    const domain::PolicyTable &table, const forms::FormLibrary &forms)
{
    if (table.header != QStringList{u"step"_s, u"form"_s, u"question"_s})
        return fail(ErrorCode::Unreadable, u"first visit: other columns expected"_s);
    std::vector<VisitStep> steps;
    for (const QStringList &cells : table.rows)
        TRY(addRow(steps, cells, forms));
    if (steps.size() != stepWords.size())
        return fail(ErrorCode::Unreadable, u"first visit: a step is missing"_s);
    return steps;
}

Result<std::vector<VisitStep>> visitSteps(const forms::FormLibrary &forms)
{
    return readVisitSteps(TRY(domain::shippedPolicyTable(u"first-visit.csv"_s)), forms);
}

Result<PrivateVisit> startVisit(CaseRegister &reg, const domain::Session &session)
{
    Desk &desk = reg.desk();
    TRY(demand(session, u"case_open_create"));
    return desk.database.atomically([&]() -> Result<PrivateVisit> {
        auto id = TRY(emptyCase(desk, session));
        if (!id)
            id = TRY(startCase(reg, session)).id;
        return resumeVisit(reg, session, *id);
    });
}

Result<PrivateVisit> resumeVisit(
    CaseRegister &reg, const domain::Session &session, Id<domain::Case> caseId)
{
    Desk &desk = reg.desk();
    PrivateVisit visit{.caseId = caseId, .caseCode = {}, .forms = {}};
    visit.caseCode = TRY(desk.cases.find(caseId)).caseCode;
    for (const VisitStep &step : TRY(visitSteps(*desk.environment.forms))) {
        if (!visit.form(step.formId))
            visit.forms.push_back(TRY(openOrStart(reg, session, caseId, step.formId)));
    }
    return visit;
}

bool isServiceRefused(const forms::Answers &consent)
{
    return consentFrom(consent).about(u"c_service"_s) == domain::Decision::Refused;
}

std::vector<FirstDecision> firstDecisions(const CareClock &clock)
{
    std::vector<FirstDecision> decisions;
    for (const QStringView id : {u"C03", u"C07"}) { // PEP and emergency contraception
        const domain::ClockRule *rule
            = (clock.table ? *clock.table : domain::clinicalClock()).rule(id);
        if (!rule)
            continue;
        FirstDecision decision{.title = rule->title, .card = {}};
        for (const domain::ClockCard &card : clock.cards) {
            if (card.rule.id == id)
                decision.card = card;
        }
        decisions.push_back(std::move(decision));
    }
    return decisions;
}

Slip slipOf(const CareClock &clock)
{
    Slip slip{.caseCode = clock.caseCode, .given = {}};
    for (const domain::ClockCard &card : clock.cards) {
        if (card.state == domain::ClockState::Given && card.rule.form == u"treat")
            slip.given.push_back({card.rule.title, *card.deed.givenAt, card.deed.isDayOnly});
    }
    std::ranges::stable_sort(slip.given, {}, &Slip::Given::at);
    return slip;
}

Result<PrintPass> printSlip(
    CaseRegister &reg, const domain::Session &session, const QString &caseCode)
{
    Desk &desk = reg.desk();
    return audited(desk, session, {u"slip_print"_s, caseCode}, [&]() -> Result<PrintPass> {
        TRY(demand(session, u"case_open_create"));
        return PrintPass{.unitName = desk.info.unitName,
            .isPractice = desk.info.isPractice,
            .user = session.user.name,
            .at = desk.environment.clock()};
    });
}

} // namespace casework
