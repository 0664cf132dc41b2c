// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/form.h"

#include <QDate>
#include <QJsonValue>
#include <QWidget>

#include <vector>

namespace ui {

/// The field under a question: one class for each way of answering. It holds a value of the shape
/// that forms::Answer describes and knows nothing of the form around it.
class QuestionEditor : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// Shows @p value, null for none. Does not tell that it was answered.
    virtual void setValue(const QJsonValue &value) = 0;
    /// Null if there is none, or if what is typed cannot be read yet; remark() then says why.
    virtual QJsonValue value() const = 0;

    /// What takes the keyboard, in the order in which Tab goes through it. Never empty.
    virtual std::vector<QWidget *> tabStops() const = 0;

    /// What is typed but cannot be kept as a value yet, in words; empty if all is well.
    virtual QString remark() const { return {}; }
    /// True if an answer grows key by key, so that remarks wait until the person has left it.
    virtual bool isTyped() const { return false; }

    /// Shows labels and own words in @p language, and keeps value, focus and cursor.
    virtual void setLanguage(Language language) { Q_UNUSED(language) }
    /// The choices offered now; for editors that offer some.
    virtual void setChoices(const std::vector<forms::Choice> &choices) { Q_UNUSED(choices) }

    /// The day on which what is told about days is said; for editors of dates.
    virtual void setToday(QDate today) { Q_UNUSED(today) }

    /// What a screen reader says of it: the question and its state.
    virtual void setSpokenName(const QString &name);
    /// The amber edge of "please look".
    void setMarked(bool isMarked);

Q_SIGNALS:
    void answered();
    /// The answer was read out of these words; they are worth keeping beside it.
    void said(const QString &words);

protected:
    /// A wheel that scrolls the page must not change an answer it passes over.
    void keepFromWheel(QWidget *field);
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace ui
