// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/interview.h"
#include "ui/forms/form_services.h"

#include <QWidget>

class QVBoxLayout;

namespace ui {

class Label;
class QuestionView;
class RepeatView;

/// The questions of one section, one under another. Made when it is first looked at.
class SectionPage final : public QWidget
{
    Q_OBJECT

public:
    SectionPage(const forms::Form &form, const std::vector<const forms::Group::Item *> &items,
        const FormServices &services, QWidget *parent);

    /// The heading at the top: the section's label, and its hint if it has one.
    void setTitle(const LocalizedText &title, const LocalizedText &hint = {});
    void refresh(const forms::Interview &interview);
    /// Only these, and what headings and repeats there are.
    void refresh(const forms::Interview &interview, const QSet<forms::Path> &changed);
    void setLanguage(Language language);

    QuestionView *find(const forms::Path &path) const;
    RepeatView *findRepeat(const QString &repeat) const;
    /// In reading order, those of repeats too.
    std::vector<QuestionView *> questions() const;
    /// Lets Tab go through the fields as they stand, after @p before; gives the last of them.
    QWidget *chainTabStops(QWidget *before);

Q_SIGNALS:
    void answered(const forms::Path &path, const forms::Answer &answer);
    void lineAsked(const QString &repeat, int before);
    void removalAsked(const QString &repeat, int line);
    void undoAsked(const QString &repeat);

private:
    /// What stands on the page: one of the three.
    struct Part {
        QuestionView *question = nullptr;
        RepeatView *repeat = nullptr;
        QWidget *heading = nullptr;
        const forms::Group *group = nullptr; ///< Of a repeat or heading: what shows or hides it.
        std::vector<Label *> labels{}; ///< Of a heading: its label, and its hint if it has one.
    };

    void add(const forms::Group::Item &item);
    void addQuestion(const forms::Question &question);
    void addRepeat(const forms::Group &group);
    void addHeading(const forms::Group &group);
    void showGroups(const forms::Interview &interview);
    std::vector<QWidget *> tabStops() const;

    const forms::Form &m_form;
    FormServices m_services;
    LocalizedText m_titleText;
    LocalizedText m_hintText;
    Label *m_title;
    Label *m_hint;
    QVBoxLayout *m_column;
    std::vector<Part> m_parts;
    Language m_language = Language::English;
};

} // namespace ui
