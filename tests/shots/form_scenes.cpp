// SPDX-License-Identifier: GPL-3.0-or-later
#include "shots/form_scenes.h"

#include "domain/form_table.h"
#include "ui/forms/form_page.h"
#include "ui/records/record_page.h"

using namespace Qt::StringLiterals;

namespace {

/// Of no record: whoever made the practice register has no role for these.
bool isOfOtherRoles(const QString &formId)
{
    return formId == u"forensic" || formId == u"helpline" || formId == u"ivr_tally";
}

void openPage(Stage &stage)
{
    stage.window().showDesk();
    stage.window().go(ui::Place::Cases);
    stage.window().activateWindow(); // so that the first question has the keyboard, and its help
    stage.window().open(stage.pages().record());
}

std::function<void(Stage &)> firstPage(const domain::FormRule &rule)
{
    return [rule](Stage &stage) {
        ui::RecordPage *page = stage.pages().record();
        if (isOfOtherRoles(rule.form)) {
            openPage(stage);
            stage.settle();
            page->wipe(); // of the record before: it must not be kept with these answers
            return page->form()->open(stage.newInterview(rule.form), {});
        }
        if (rule.belongsTo == domain::FormRule::BelongsTo::Case)
            page->start(stage.caseAt(0), rule.form, casework::OpenReason::OnDuty);
        else
            page->startUnitForm(rule.form);
        openPage(stage);
    };
}

/// What is still open, with the day on the paper.
void endOfConsent(Stage &stage)
{
    ui::RecordPage *page = stage.pages().record();
    forms::Interview interview = stage.newInterview(u"consent"_s);
    interview.setPaperDay(QDate(2030, 3, 1));
    openPage(stage);
    stage.settle();
    page->wipe();
    page->form()->open(std::move(interview), {});
    page->form()->view()->showSection(page->form()->view()->sectionCount());
}

void completedRecord(Stage &stage)
{
    if (const auto id = stage.recordOf(u"intake"_s))
        stage.pages().record()->reopen(*id, casework::OpenReason::OnDuty);
    openPage(stage);
}

} // namespace

std::vector<Scene> formScenes()
{
    std::vector<Scene> scenes;
    for (const domain::FormRule &rule : domain::formTable().rules) {
        const bool hasPicture = rule.form == u"consent" || rule.form == u"intake";
        if (!hasPicture)
            scenes.push_back({u"06-form-%1"_s.arg(rule.form), firstPage(rule)});
    }
    scenes.push_back({u"06-form-end"_s, endOfConsent});
    scenes.push_back({u"06-record"_s, completedRecord});
    return scenes;
}
