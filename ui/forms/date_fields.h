// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/partial_date.h"

#include <QWidget>

#include <optional>
#include <vector>

class QComboBox;
class QLineEdit;

namespace ui {

/// Day, month as a word, and year: three fields, for digits of either script.
class DateFields final : public QWidget
{
    Q_OBJECT

public:
    explicit DateFields(QWidget *parent);

    void show(const std::optional<PartialDate> &date);
    /// Nothing if the year is not there yet or the three do not make a date.
    std::optional<PartialDate> date() const;
    bool isEmpty() const;
    /// Why what is typed is no date yet; empty if it is one or nothing is typed.
    QString remark() const;

    /// If the year looks like one of the Buddhist Era: the dates it can be. Nothing is chosen for
    /// the person.
    std::vector<PartialDate> buddhistChoices() const;

    void clearDay();
    void clearMonth();
    void retranslate();
    std::vector<QWidget *> tabStops() const;

Q_SIGNALS:
    void edited();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool typeIntoMonth(const QString &typed);
    bool pasteWhole(QEvent *event);
    PartialDate typed() const;

    QLineEdit *m_day;
    QComboBox *m_month;
    QLineEdit *m_year;
};

} // namespace ui
