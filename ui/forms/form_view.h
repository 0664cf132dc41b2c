// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/form_sections.h"
#include "ui/forms/form_services.h"

#include <QPointer>
#include <QWidget>

class QScrollArea;
class QStackedWidget;
class QVBoxLayout;

namespace ui {

class ActionBar;
class Button;
class FinishPage;
class HelpColumn;
class Label;
class QuestionView;
class SectionList;
class SectionPage;

/// Shows any form as pages of questions and holds the interview that goes on in it. Knows nothing
/// of cases and no question by its name: what is asked comes from the sheet alone.
class FormView final : public QWidget
{
    Q_OBJECT

public:
    FormView(forms::Interview interview, FormServices services, Language language, QWidget *parent);
    ~FormView() override;

    const forms::Interview &interview() const { return m_interview; }
    /// Keeps page, field and cursor.
    void setLanguage(Language language);

    /// Where the keyboard is, or was last; to return there after a lock.
    std::optional<forms::Path> focusPath() const { return m_lastPath; }
    /// Opens the section of @p path and puts the keyboard there. False if it is not asked now.
    bool setFocusPath(const forms::Path &path);
    /// The first field of the section shown.
    void enter();

    int sectionCount() const { return int(m_sections.size()); }
    int currentSection() const { return m_current; } ///< sectionCount() is the finish page.
    void showSection(int index);
    /// On to the next section; on the finish page: complete, or go to the first open question.
    void mainDeed();

Q_SIGNALS:
    void changed();
    void completeAsked();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Shown {
        FormSection section;
        QScrollArea *area = nullptr; ///< Made when first shown.
        SectionPage *page = nullptr;
        bool isStale = false; ///< Something elsewhere may have changed it.
    };
    struct Removed {
        forms::Path line; ///< Repeat and line; no question.
        std::vector<std::pair<forms::Path, forms::Answer>> answers;
    };

    void createLayout();
    void createLeft();
    void bindKeys();
    void makePage(Shown &shown);
    void chainTabStops();
    void showList();
    void showWords();
    void showButtons();
    void go(int direction);
    void moveQuestion(int direction);
    void take(const forms::Path &path, const forms::Answer &answer);
    void addLine(const QString &repeat, int before);
    void removeLine(const QString &repeat, int line);
    void bringBackLine(const QString &repeat);
    void afterLines(const QString &repeat);
    void followFocus(QWidget *old, QWidget *now);
    SectionPage *page() const;
    bool isFinish() const { return m_current == sectionCount(); }
    void fit();

    forms::Interview m_interview;
    FormServices m_services;
    Language m_language;
    std::vector<Shown> m_sections;
    std::vector<int> m_listed; ///< Which section each row of the list is.
    std::vector<Removed> m_removed;
    int m_current = -1;
    QPointer<QuestionView> m_question;
    std::optional<forms::Path> m_lastPath;

    QWidget *m_left;
    Label *m_listTitle;
    SectionList *m_list;
    QScrollArea *m_listArea;
    Label *m_mayStop;
    QStackedWidget *m_stack;
    FinishPage *m_finish;
    HelpColumn *m_help;
    ActionBar *m_bar;
    Button *m_previous;
    Button *m_next;
};

} // namespace ui
