// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casework/form_versions.h"
#include "casework/pictures.h"
#include "casework/places.h"
#include "casework/printing.h"
#include "casework/reading_record.h"
#include "ui/context.h"
#include "ui/forms/form_services.h"
#include "ui/print/print_sheet.h"
#include "ui/shell/page.h"

#include <memory>
#include <optional>

class QTextDocument;

namespace ui {

class Banner;
class Button;
class FormPage;
class KnownCard;
class RecordView;

/// A form of a case or of the unit being filled: it begins or reopens the record, keeps its draft
/// as it is typed, and completes it. A completed record is read, until somebody wants to change it.
class RecordPage final : public Page
{
    Q_OBJECT

public:
    explicit RecordPage(Context &context, QWidget *parent = nullptr);
    HelpTopic helpTopic() const override { return HelpTopic::Form; }

    void start(Id<domain::Case> caseId, const QString &formId, casework::OpenReason reason);
    void startUnitForm(const QString &formId); ///< One that belongs to no case.
    void reopen(Id<domain::Record> id, casework::OpenReason reason);
    FormPage *form() const { return m_form; }
    RecordView *view() const { return m_view; }

    /// What is shown, as it goes on paper; null if nothing is.
    std::unique_ptr<QTextDocument> paper(const PaperWish &wish) const;

    void refresh() override; ///< After a lock: the same record, the same field.
    void save() override;
    void print() override;
    void wipe() override;
    void mainDeed() override;
    bool stepBack() override;

Q_SIGNALS:
    void savedAt(const QDateTime &moment);

protected:
    bool hasOwnTabOrder() const override { return true; }
    void resizeEvent(QResizeEvent *event) override;

private:
    void fetchLists();
    FormServices services();
    void keepPicture(const casework::Picture &picture, FormServices::Kept done);
    void openPicture(const QString &question, const QString &id,
        const std::function<void(const Result<QImage> &)> &done);
    /// One of the two: a completed record, or a form to go on with.
    struct Opened {
        std::optional<casework::ReadRecord> read;
        std::optional<casework::OpenForm> form;
    };
    static Result<Opened> readOrReopen(casework::CaseRegister &reg, const domain::Session &session,
        Id<domain::Record> id, casework::OpenReason reason);
    void connectView();
    void read(const casework::ReadRecord &record);
    void change();
    const casework::OpenForm *shown() const; ///< What is read or filled now.
    void askEarlier(const QString &field);
    void look(const QString &question, const QString &id);
    void take(const Result<casework::OpenForm> &open);
    void offerMove();
    void askMove(const casework::DraftMove &move);
    void lookWhoItIs(const forms::Answers &answers);
    void keep(const forms::Answers &answers, const QString &place);
    void complete(const forms::Answers &answers);
    void printAs(const PaperWish &wish);

    Context &m_context;
    Banner *m_banner;
    Button *m_move;
    KnownCard *m_known;
    FormPage *m_form;
    RecordView *m_view;
    std::shared_ptr<const domain::Gazetteer> m_places;
    casework::OpenReason m_reason = casework::OpenReason::None;
    std::optional<Id<domain::Record>> m_id; ///< Kept over a lock.
    std::optional<casework::OpenForm> m_open;
    bool m_isAsking = false; ///< The register has not answered yet.
};

} // namespace ui
