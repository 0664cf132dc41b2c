// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/record_page.h"

#include "ui/forms/form_page.h"
#include "ui/print/form_paper.h"
#include "ui/print/print_sheet.h"
#include "ui/print/printer.h"
#include "ui/shell/language.h"
#include "ui/shell/register_thread.h"
#include "ui/widgets/banner.h"

#include <QVBoxLayout>

namespace ui {

RecordPage::RecordPage(Context &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_banner(new Banner)
    , m_form(new FormPage(context.languages, {}))
{
    column()->setContentsMargins(0, 0, 0, 0);
    column()->addWidget(m_banner);
    column()->addWidget(m_form, 1);
    connect(m_form, &FormPage::draftChanged, this, &RecordPage::keep);
    connect(m_form, &FormPage::completeRequested, this, &RecordPage::complete);
    connect(m_form, &FormPage::printWanted, this, &RecordPage::print);
    connect(m_form, &FormPage::backWanted, this, &RecordPage::backWanted);
}

void RecordPage::start(Id<domain::Case> caseId, const QString &formId, casework::OpenReason reason)
{
    wipe();
    m_id.reset();
    m_reason = reason;
    fetchPlaces();
    m_context.registerThread.run(
        this,
        [caseId, formId, reason](casework::CaseRegister &reg, const domain::Session &session) {
            return casework::startForm(reg, session, caseId, formId, reason);
        },
        [this](const Result<casework::OpenForm> &open) { take(open); });
}

void RecordPage::reopen(Id<domain::Record> id, casework::OpenReason reason)
{
    wipe();
    m_id = id;
    m_reason = reason;
    fetchPlaces();
    m_context.registerThread.run(
        this,
        [id, reason](casework::CaseRegister &reg, const domain::Session &session) {
            return casework::reopenForm(reg, session, id, reason);
        },
        [this](const Result<casework::OpenForm> &open) { take(open); });
}

/// Answers come in the order of the questions, so the places are there before the form.
void RecordPage::fetchPlaces()
{
    m_context.registerThread.run(this, &casework::places,
        [this](const Result<std::shared_ptr<const domain::Gazetteer>> &places) {
            if (!places)
                return; // places are then typed; the form matters more
            m_places = *places;
            m_form->setPlaces(m_places);
        });
}

void RecordPage::take(const Result<casework::OpenForm> &open)
{
    if (!open)
        return m_banner->tellError(open.error().code);
    m_banner->clear();
    m_open = *open;
    m_id = open->recordId;
    m_form->open(
        forms::Interview(open->form, open->answers, m_context.environment.clock, open->lookUp()),
        open->caseCode, open->focus);
}

void RecordPage::refresh()
{
    if (m_id && !m_open)
        reopen(*m_id, m_reason);
}

void RecordPage::save()
{
    m_form->save();
}

void RecordPage::mainDeed()
{
    m_form->mainDeed();
}

bool RecordPage::stepBack()
{
    return m_form->stepBack();
}

void RecordPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event); // the form page inside keeps the margins
}

void RecordPage::keep(const forms::Answers &answers, const QString &place)
{
    if (!m_open)
        return;
    m_context.registerThread.run(
        this,
        [open = *m_open, answers, place](
            casework::CaseRegister &reg, const domain::Session &session) {
            return casework::saveDraft(reg, session, open, answers, place);
        },
        [this](const Result<> &saved) {
            if (!saved) {
                if (saved.error().code != ErrorCode::Interrupted)
                    m_form->saveFailed(saved.error().code);
                return;
            }
            const QDateTime now = m_context.environment.clock();
            m_form->saved(now);
            Q_EMIT savedAt(now);
        });
}

void RecordPage::complete(const forms::Answers &answers)
{
    if (!m_open)
        return;
    m_context.registerThread.run(
        this,
        [open = *m_open, answers](casework::CaseRegister &reg, const domain::Session &session) {
            return casework::completeForm(reg, session, open, answers);
        },
        [this](const Result<domain::Record> &record) {
            if (!record)
                return m_form->saveFailed(record.error().code);
            m_open.reset(); // no draft may follow the complete record
            m_form->wipe();
            m_id.reset();
            Q_EMIT backWanted();
        });
}

void RecordPage::print()
{
    if (m_open)
        askForPaper(this, [this](casework::Paper paper) { printAs(paper); });
}

void RecordPage::printAs(casework::Paper paper)
{
    if (!m_open || !m_form->isOpen())
        return;
    m_context.registerThread.run(
        this,
        [open = *m_open, paper](casework::CaseRegister &reg, const domain::Session &session) {
            return casework::printForm(reg, session, open, paper);
        },
        [this, paper](const Result<casework::PrintPass> &pass) {
            if (!pass)
                return m_banner->tellError(pass.error().code);
            if (!m_open || !m_form->isOpen())
                return; // locked meanwhile
            const bool isFilled = paper == casework::Paper::Filled;
            const Language language = m_context.languages.current();
            const forms::Form &form = m_open->form->form();
            printOnPaper(this,
                isFilled ? filledPaper(m_form->view()->interview(), language, m_places.get())
                         : emptyPaper(form, language),
                pageMarks(*pass, form, isFilled ? m_open->caseCode : QString(), language));
        });
}

void RecordPage::wipe()
{
    m_form->wipe();
    m_open.reset();
    m_banner->clear();
}

} // namespace ui
