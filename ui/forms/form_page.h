// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/form_view.h"

#include <QDateTime>

namespace ui {

class Badge;
class Banner;
class Button;
class DraftTimer;
class PageHeader;

/// A form on a page of the window: title, code of the case, when it was last saved, and the form.
/// It asks for drafts to be kept and is told whether they were; it never writes anything itself.
class FormPage final : public QWidget
{
    Q_OBJECT

public:
    explicit FormPage(FormServices services, QWidget *parent = nullptr);

    /// Begins an interview in place of the one before. @p place is where the keyboard was when it
    /// was left (focusPlace()), or empty for the first question.
    void open(forms::Interview interview, const QString &caseCode, Language language,
        const QString &place = {});
    /// Nothing is open: no answer stays in a widget. For the lock.
    void close();

    bool isOpen() const { return m_view; }
    FormView *view() const { return m_view; }
    /// Where the keyboard is, as text to keep with the draft.
    QString focusPlace() const;
    void setLanguage(Language language);

    /// Asks for the draft to be kept now if anything waits: before a lock, or on leaving.
    void flush();

public Q_SLOTS:
    void saved(const QDateTime &when);
    /// The text stays on the screen; the banner says what to do.
    void saveFailed(ErrorCode code);

Q_SIGNALS:
    /// At the latest two seconds after a key: keep this.
    void draftChanged(const forms::Answers &answers, const QString &place);
    /// All that is needed is there and the person pressed Complete.
    void completeRequested(const forms::Answers &answers);
    void closeRequested();

private:
    void keepDraft();
    void showWords();

    FormServices m_services;
    Language m_language = Language::English;
    QString m_caseCode;
    QDateTime m_savedAt;
    PageHeader *m_header;
    Badge *m_saved;
    Button *m_close;
    Banner *m_banner;
    DraftTimer *m_drafts;
    FormView *m_view = nullptr;
};

} // namespace ui
