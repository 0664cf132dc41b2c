// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/form_view.h"
#include "ui/shell/page.h"

#include <QDateTime>

namespace ui {

class Badge;
class Banner;
class Button;
class DraftTimer;
class LanguageChoice;
class PageHeader;

/// A form on a page of the window: title, code of the case, when it was last saved, and the form.
/// It asks for drafts to be kept and is told whether they were; it never writes anything itself.
class FormPage final : public Page
{
    Q_OBJECT

public:
    FormPage(LanguageChoice &languages, FormServices services, QWidget *parent = nullptr);
    HelpTopic helpTopic() const override { return HelpTopic::Form; }

    /// Begins an interview in place of the one before. @p place is where the keyboard was when it
    /// was left (focusPlace()), or empty for the first question.
    void open(forms::Interview interview, const QString &caseCode, const QString &place = {});

    /// For forms that are opened from now on.
    void setPlaces(std::shared_ptr<const domain::Gazetteer> places);
    void setFormulary(std::shared_ptr<const domain::Formulary> formulary);

    bool isOpen() const { return m_view; }
    FormView *view() const { return m_view; }
    /// Where the keyboard is, as text to keep with the draft.
    QString focusPlace() const;

    /// Ctrl+Enter: on to the next section, and at the end: complete.
    void mainDeed() override;
    /// Asks for the draft to be kept now, whether or not anything waits.
    void save() override;
    /// Keeps what waits; the window leads back.
    bool stepBack() override;
    /// Keeps what waits; then no answer stays in any widget.
    void wipe() override;

public Q_SLOTS:
    void saved(const QDateTime &when);
    /// The text stays on the screen; the banner says what to do.
    void saveFailed(ErrorCode code);

Q_SIGNALS:
    /// At the latest two seconds after a key: keep this.
    void draftChanged(const forms::Answers &answers, const QString &place);
    /// All that is needed is there and the person pressed Complete.
    void completeRequested(const forms::Answers &answers);
    void printWanted();

protected:
    bool hasOwnTabOrder() const override { return true; }

private:
    void showWords();

    LanguageChoice &m_languages;
    FormServices m_services;
    QString m_caseCode;
    QDateTime m_savedAt;
    PageHeader *m_header;
    Badge *m_saved;
    Button *m_print;
    Button *m_close;
    Banner *m_banner;
    DraftTimer *m_drafts;
    FormView *m_view = nullptr;
};

} // namespace ui
