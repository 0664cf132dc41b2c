// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/record_page.h"

#include "casework/guidance.h"
#include "ui/cases/known_card.h"
#include "ui/forms/form_page.h"
#include "ui/records/move_sheet.h"
#include "ui/records/record_view.h"
#include "ui/shell/language.h"
#include "ui/shell/register_thread.h"
#include "ui/tr.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/retranslate.h"

#include <QVBoxLayout>

namespace ui {

RecordPage::RecordPage(Context &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_banner(new Banner)
    , m_move(new Button)
    , m_known(new KnownCard(context))
    , m_form(new FormPage(context.languages, services()))
    , m_view(new RecordView(context.languages))
{
    column()->setContentsMargins(0, 0, 0, 0);
    column()->addWidget(m_banner);
    column()->addWidget(m_known);
    column()->addWidget(m_form, 1);
    column()->addWidget(m_view, 1);
    m_view->hide();
    connectView();
    m_banner->setAction(m_move);
    connect(m_move, &Button::clicked, this, &RecordPage::offerMove);
    inEveryLanguage(m_move, [this] {
        //: Button: shows what becomes of a draft in the newer version of its form
        m_move->setText(Tr::tr("See what would move"));
    });
    connect(m_known, &KnownCard::failed, m_banner, &Banner::tellError);
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
    fetchLists();
    m_context.registerThread.run(
        this,
        [caseId, formId, reason](casework::CaseRegister &reg, const domain::Session &session) {
            return casework::startForm(reg, session, caseId, formId, reason);
        },
        [this](const Result<casework::OpenForm> &open) { take(open); });
}

void RecordPage::startUnitForm(const QString &formId)
{
    wipe();
    m_id.reset();
    m_reason = casework::OpenReason::None;
    fetchLists();
    m_context.registerThread.run(
        this,
        [formId](casework::CaseRegister &reg, const domain::Session &session) {
            return casework::startUnitForm(reg, session, formId);
        },
        [this](const Result<casework::OpenForm> &open) { take(open); });
}

void RecordPage::reopen(Id<domain::Record> id, casework::OpenReason reason)
{
    wipe();
    m_id = id;
    m_reason = reason;
    fetchLists();
    m_isAsking = true;
    m_context.registerThread.run(
        this,
        [id, reason](casework::CaseRegister &reg, const domain::Session &session) {
            return readOrReopen(reg, session, id, reason);
        },
        [this](const Result<Opened> &opened) {
            m_isAsking = false;
            if (!opened)
                return m_banner->tellError(opened.error().code);
            if (opened->read)
                return read(*opened->read);
            take(*opened->form);
        });
}

/// What comes comes in the order it was asked for, so both are there before the form.
void RecordPage::fetchLists()
{
    m_context.registerThread.run(this, &casework::formularyInForce, [this](const auto &formulary) {
        if (formulary)
            m_form->setFormulary(*formulary);
    });
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
    m_view->wipe();
    m_view->hide();
    m_form->show();
    m_move->hide();
    if (!open)
        return m_banner->tellError(open.error().code);
    m_banner->clear();
    m_open = *open;
    if (!open->newerVersion.isEmpty()) {
        m_move->show();
        m_banner->say(Tone::Information, Tr::tr("There is a newer version of this form."),
            Tr::tr("The draft goes on in the version it was begun with until it is moved."));
    }
    m_id = open->recordId;
    m_form->open(
        forms::Interview(open->form, open->answers, m_context.environment.clock, open->lookUp()),
        open->caseCode, open->focus);
    lookWhoItIs(open->answers);
}

void RecordPage::offerMove()
{
    if (!m_open)
        return;
    m_form->save(); // what is on the screen is what is looked at
    m_context.registerThread.run(
        this,
        [id = m_open->recordId](casework::CaseRegister &reg, const domain::Session &session) {
            return casework::lookAtMove(reg, session, id);
        },
        [this](const Result<casework::DraftMove> &move) {
            if (!move)
                return m_banner->tellError(move.error().code);
            askMove(*move);
        });
}

void RecordPage::askMove(const casework::DraftMove &move)
{
    askToMove(this, move, m_context.languages, [this] {
        if (!m_open)
            return;
        const auto id = m_open->recordId;
        m_form->wipe(); // no late draft of the old version may follow
        m_open.reset();
        m_context.registerThread.run(
            this,
            [id](casework::CaseRegister &reg, const domain::Session &session) {
                return casework::moveDraft(reg, session, id);
            },
            [this, id](const Result<casework::DraftMove> &moved) {
                reopen(id, m_reason);
                if (!moved)
                    m_banner->tellError(moved.error().code);
            });
    });
}

void RecordPage::refresh()
{
    if (m_id && !m_open && !m_isAsking && !m_view->isOpen())
        reopen(*m_id, m_reason);
}

void RecordPage::save()
{
    m_form->save();
}

void RecordPage::mainDeed()
{
    if (m_view->isOpen())
        return m_view->mainDeed();
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
        [this, answers](const Result<> &saved) {
            if (!saved) {
                if (saved.error().code != ErrorCode::Interrupted)
                    m_form->saveFailed(saved.error().code);
                return;
            }
            const QDateTime now = m_context.environment.clock();
            m_form->saved(now);
            Q_EMIT savedAt(now);
            lookWhoItIs(answers);
        });
}

/// As soon as an intake has a name on disk: somebody may have opened a case for this person before.
void RecordPage::lookWhoItIs(const forms::Answers &answers)
{
    if (m_open && m_open->caseId && m_open->form->form().id == u"intake")
        m_known->look(*m_open->caseId, answers, m_reason);
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

void RecordPage::wipe()
{
    m_form->wipe();
    m_known->clear();
    m_view->wipe();
    m_open.reset();
    m_banner->clear();
}

} // namespace ui
