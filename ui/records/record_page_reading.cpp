// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"
#include "ui/forms/form_page.h"
#include "ui/forms/picture_file.h"
#include "ui/forms/signature_sheet.h"
#include "ui/print/form_paper.h"
#include "ui/print/print_sheet.h"
#include "ui/print/printer.h"
#include "ui/records/record_page.h"
#include "ui/records/record_view.h"
#include "ui/shell/language.h"
#include "ui/shell/register_thread.h"
#include "ui/tr.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"

// The completed record of a RecordPage, and what forms and records share: pictures and paper.

namespace ui {

FormServices RecordPage::services()
{
    return {.keepFile =
                [this](const QString &path, const FormServices::Kept &done) {
                    m_context.registerThread.runWithout(
                        this, [path] { return readPicture(path); },
                        [this, done](const Result<casework::Picture> &picture) {
                            if (!picture)
                                return done(tl::unexpected(picture.error()));
                            keepPicture(*picture, done);
                        });
                },
        .keepDrawing
        = [this](const QImage &drawing,
              const FormServices::Kept &done) { keepPicture(drawnPicture(drawing), done); },
        .openPicture = [this](const QString &question, const QString &id,
                           const auto &done) { openPicture(question, id, done); },
        .chooseFile = {},
        .choicesFromFile = {}};
}

void RecordPage::keepPicture(const casework::Picture &picture, FormServices::Kept done)
{
    if (!m_open)
        return done(fail(ErrorCode::Interrupted));
    m_context.registerThread.run(
        this,
        [open = *m_open, picture](casework::CaseRegister &reg, const domain::Session &session) {
            return casework::keepPicture(reg, session, open, picture);
        },
        std::move(done));
}

void RecordPage::openPicture(const QString &question, const QString &id,
    const std::function<void(const Result<QImage> &)> &done)
{
    if (!shown())
        return done(fail(ErrorCode::Interrupted));
    m_context.registerThread.run(
        this,
        [open = *shown(), question, id](
            casework::CaseRegister &reg, const domain::Session &session) -> Result<QImage> {
            return shownPicture(TRY(casework::openPicture(reg, session, open, question, id)));
        },
        done);
}

const casework::OpenForm *RecordPage::shown() const
{
    if (m_open)
        return &*m_open;
    return m_view->record() ? &m_view->record()->form : nullptr;
}

void RecordPage::connectView()
{
    connect(m_view, &RecordView::changeWanted, this, &RecordPage::change);
    connect(m_view, &RecordView::printWanted, this, &RecordPage::print);
    connect(m_view, &RecordView::backWanted, this, &RecordPage::backWanted);
    connect(m_view, &RecordView::earlierWanted, this, &RecordPage::askEarlier);
    connect(m_view, &RecordView::pictureWanted, this, &RecordPage::look);
}

Result<RecordPage::Opened> RecordPage::readOrReopen(casework::CaseRegister &reg,
    const domain::Session &session, Id<domain::Record> id, casework::OpenReason reason)
{
    auto read = casework::readRecord(reg, session, id, reason);
    if (read)
        return Opened{*std::move(read), {}};
    if (read.error().code != ErrorCode::NotFound)
        return tl::unexpected(read.error());
    auto form = TRY(casework::reopenForm(reg, session, id, reason));
    return Opened{{}, std::move(form)};
}

void RecordPage::read(const casework::ReadRecord &record)
{
    m_banner->clear();
    m_move->hide();
    m_form->hide();
    m_view->setVisible(true);
    m_view->show(record, m_places);
}

/// The same record as a form.
void RecordPage::change()
{
    if (!m_id)
        return;
    m_view->wipe();
    m_context.registerThread.run(
        this,
        [id = *m_id, reason = m_reason](
            casework::CaseRegister &reg, const domain::Session &session) {
            return casework::reopenForm(reg, session, id, reason);
        },
        [this](const Result<casework::OpenForm> &open) { take(open); });
}

void RecordPage::askEarlier(const QString &field)
{
    if (!m_id)
        return;
    m_context.registerThread.run(
        this,
        [id = *m_id, field, reason = m_reason](
            casework::CaseRegister &reg, const domain::Session &session) {
            return casework::earlierAnswers(reg, session, id, field, reason);
        },
        [this, field](const Result<std::vector<casework::EarlierAnswer>> &earlier) {
            if (!earlier)
                return m_banner->tellError(earlier.error().code);
            m_view->showEarlier(field, *earlier);
        });
}

void RecordPage::look(const QString &question, const QString &id)
{
    openPicture(question, id, [this, id](const Result<QImage> &image) {
        if (!image)
            return m_banner->tellError(image.error().code);
        //: A picture that is not shown, only its number. %1: four letters and digits
        showPicture(this, *image, Tr::tr("No. %1").arg(id.left(4)));
    });
}

void RecordPage::print()
{
    if (shown())
        askForPaper(this, today(m_context.environment.clock),
            [this](const PaperWish &wish) { printAs(wish); });
}

std::unique_ptr<QTextDocument> RecordPage::paper(const PaperWish &wish) const
{
    if (!shown())
        return nullptr;
    const Language language = m_context.languages.current();
    if (wish.paper == casework::Paper::Empty)
        return emptyPaper(shown()->form->form(), language);
    if (m_form->isOpen())
        return filledPaper(m_form->view()->interview(), language, m_places.get(), wish.dateLines);
    const auto completed = forms::Interview::asCompleted(
        shown()->form, shown()->answers, m_context.environment.clock, shown()->lookUp());
    return filledPaper(completed, language, m_places.get(), wish.dateLines);
}

void RecordPage::printAs(const PaperWish &wish)
{
    if (!shown())
        return;
    m_context.registerThread.run(
        this,
        [open = *shown(), which = wish.paper](
            casework::CaseRegister &reg, const domain::Session &session) {
            return casework::printForm(reg, session, open, which);
        },
        [this, wish](const Result<casework::PrintPass> &pass) {
            if (!pass)
                return m_banner->tellError(pass.error().code);
            if (!shown() || (m_open && !m_form->isOpen()))
                return; // locked meanwhile
            const bool isFilled = wish.paper == casework::Paper::Filled;
            printOnPaper(this, paper(wish),
                pageMarks(*pass, shown()->form->form(), isFilled ? shown()->caseCode : QString(),
                    m_context.languages.current()));
        });
}

} // namespace ui
