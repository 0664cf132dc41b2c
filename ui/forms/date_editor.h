// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/question_editor.h"

#include <array>

class QLineEdit;
class QPushButton;

namespace ui {

class DateFields;
class Segmented;

/// A date: an exact day, or what the person remembers of it (a month, a year, about).
class DateEditor final : public QuestionEditor
{
    Q_OBJECT

public:
    enum class Kind { ExactDay, Partial };
    DateEditor(Kind kind, QWidget *parent);

    void setValue(const QJsonValue &value) override;
    QJsonValue value() const override;
    std::vector<QWidget *> tabStops() const override;
    QString remark() const override;
    bool isTyped() const override { return true; }
    void setLanguage(Language language) override;
    void setToday(QDate today) override { m_today = today; }
    void setSpokenName(const QString &name) override;

private:
    void createEras();
    void showEras();
    void createHowSure();
    void createSaid();
    void takeSaid();
    void takeHowSure(int index);
    void showHowSure();

    Kind m_kind;
    DateFields *m_fields;
    Segmented *m_howSure = nullptr; ///< Only for partial dates.
    QLineEdit *m_said = nullptr; ///< The same: "2 days ago", "about March".
    QDate m_today;
    std::array<QPushButton *, 2> m_eras{}; ///< Hidden but after a year of the Buddhist Era.
    bool m_isAbout = false;
    int m_keptDay = 0; ///< Taken away by "month", given back by "exact day".
    int m_keptMonth = 0;
};

} // namespace ui
