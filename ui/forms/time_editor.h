// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/question_editor.h"

#include <QTime>

class QLineEdit;

namespace ui {

class DateFields;

/// Reads a time of day as people type it: "14:30", "1430", "14.30", "9", in digits of either
/// script. An invalid time if it is none.
QTime readTime(const QString &typed);

/// A time of day, in 24 hours.
class TimeEditor final : public QuestionEditor
{
    Q_OBJECT

public:
    explicit TimeEditor(QWidget *parent);

    void setValue(const QJsonValue &value) override;
    QJsonValue value() const override;
    std::vector<QWidget *> tabStops() const override;
    QString remark() const override;
    bool isTyped() const override { return true; }

private:
    QLineEdit *m_line;
};

/// A day and a time of day. Kept only when both are there.
class DateTimeEditor final : public QuestionEditor
{
    Q_OBJECT

public:
    explicit DateTimeEditor(QWidget *parent);

    void setValue(const QJsonValue &value) override;
    QJsonValue value() const override;
    std::vector<QWidget *> tabStops() const override;
    QString remark() const override;
    bool isTyped() const override { return true; }
    void setLanguage(Language language) override;
    void setSpokenName(const QString &name) override;

private:
    DateFields *m_date;
    QLineEdit *m_time;
};

} // namespace ui
