// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casework/private_visit.h"

#include <QPointer>
#include <QWidget>

class QScrollArea;

namespace ui {

class QuestionView;
class SectionPage;

/// One page of the first minutes: a few questions of a form, just as the whole form shows them.
class StepView final : public QWidget
{
    Q_OBJECT

public:
    /// @p interview outlives the view.
    StepView(const casework::VisitStep &step, forms::Interview &interview, Language language,
        QWidget *parent);
    ~StepView() override;

    casework::VisitStep::Kind kind() const { return m_kind; }
    const QString &formId() const { return m_formId; }

    /// Takes over what other pages changed.
    void refresh();
    void setLanguage(Language language);
    /// The keyboard to the first field, or to where it was.
    void enter();
    bool enterAt(const forms::Path &path);
    std::optional<forms::Path> focusPath() const { return m_lastPath; }
    /// Tab goes on from @p before through the fields; gives the last of them.
    QWidget *chainTabStops(QWidget *before);

    /// Ctrl+1 to Ctrl+3 for the question with the keyboard; nothing brings the field back.
    void choose(std::optional<forms::NoValue> why);
    void moveQuestion(int direction);

    /// Its questions as they are asked now, and which of them has the keyboard.
    struct Prompts {
        std::vector<LocalizedText> texts;
        size_t current = 0;
    };
    Prompts prompts() const;
    /// What its notes advise, as the answers stand.
    QStringList advice(Language language) const;

Q_SIGNALS:
    void changed();

private:
    void take(const forms::Path &path, const forms::Answer &answer);
    void followFocus(QWidget *old, QWidget *now);
    std::vector<QuestionView *> stops() const;

    casework::VisitStep::Kind m_kind;
    QString m_formId;
    std::vector<const forms::Group::Item *> m_items;
    forms::Interview &m_interview;
    SectionPage *m_page;
    QScrollArea *m_area;
    QPointer<QuestionView> m_question;
    std::optional<forms::Path> m_lastPath;
};

/// The heading of a step.
QString text(casework::VisitStep::Kind kind);

} // namespace ui
