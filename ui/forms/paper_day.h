// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QWidget>

#include <optional>
#include <vector>

namespace ui {

class DateFields;
class Label;
class WrappedCheck;

/// Whether a form is copied from paper, and the day that stands on it.
class PaperDay final : public QWidget
{
    Q_OBJECT

public:
    explicit PaperDay(QWidget *parent = nullptr);

    void setDay(std::optional<QDate> day, QDate today);
    std::optional<QDate> day() const; ///< None while it cannot be read, too.
    bool isOpen() const; ///< Ticked, and the day is not there yet.
    void enter(); ///< The keyboard to the day.
    std::vector<QWidget *> tabStops() const;
    void retranslate();

Q_SIGNALS:
    void changed();

private:
    void showRemark();

    QDate m_today;
    WrappedCheck *m_isPaper;
    QWidget *m_when;
    Label *m_label;
    DateFields *m_fields;
    Label *m_remark;
};

} // namespace ui
