// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casework/case_file.h"
#include "ui/context.h"

#include <QObject>

#include <optional>

class QWidget;

namespace ui {

/// What a person does from the page of a case: the next step, another form, closing it, opening it
/// again, handing a draft over. Asks over the page. While no case is shown it does nothing.
class CaseDeeds final : public QObject
{
    Q_OBJECT

public:
    CaseDeeds(Context &context, QWidget *page);

    /// The case that is shown from now on, and why it was opened.
    void of(const casework::CaseFile &file, casework::OpenReason reason);
    void clear();

    void follow(casework::NextStep step);
    void openForm(const QString &formId);
    void add(); ///< The sheet with the forms that can be begun.
    void reopen();
    void giveAway(Id<domain::Record> draft); ///< To a colleague, after two questions.

Q_SIGNALS:
    void formWanted(Id<domain::Case> id, const QString &formId, casework::OpenReason reason);
    void recordWanted(Id<domain::Record> id, casework::OpenReason reason);
    void changed();
    void failed(ErrorCode code);

private:
    void askAboutClosure();
    void told(const Result<domain::Case> &done);

    Context &m_context;
    QWidget *m_page;
    std::optional<casework::CaseFile> m_file;
    casework::OpenReason m_reason = casework::OpenReason::None;
};

} // namespace ui
