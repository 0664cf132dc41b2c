// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QWidget>

class QPlainTextEdit;

namespace ui {

class LabelledField;
class WrappedCheck;

/// The date lines of an official letter, for who wants them on paper: calculated, open to be put
/// right, and worth nothing until the person says that they are right. Off at first.
class LunarLines final : public QWidget
{
    Q_OBJECT

public:
    explicit LunarLines(QDate day, QWidget *parent = nullptr);

    /// Not wanted, or wanted and said to be right.
    bool isReady() const;
    /// What goes on paper: empty unless it is wanted and was said to be right.
    QString confirmed() const;

    /// False for a day that the calculation does not know; then there is nothing to offer.
    static bool areKnown(QDate day);

Q_SIGNALS:
    void changed();

private:
    QString words() const;
    void setWords();

    QDate m_day;
    WrappedCheck *m_isWanted;
    QPlainTextEdit *m_text;
    LabelledField *m_field;
    WrappedCheck *m_isRight;
};

} // namespace ui
