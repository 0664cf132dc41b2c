// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casework/sign_in.h"

#include <QWidget>

class QButtonGroup;
class QComboBox;
class QLineEdit;
class QVBoxLayout;

namespace ui {

class Label;
class LabelledField;

/// One question of the first run. It says whether it can be left, and writes what was typed.
class FirstRunStep : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;
    virtual QString title() const = 0;
    virtual void begin() { }
    /// Shows what is missing; false keeps the person here.
    virtual bool check() { return true; }
    virtual void write(casework::NewRegister &) const { }

protected:
    QVBoxLayout *addColumn(); ///< What is asked, from above.
};

/// A register for this unit, or the practice register.
class WhichRegisterStep final : public FirstRunStep
{
    Q_OBJECT

public:
    explicit WhichRegisterStep(QWidget *parent = nullptr);
    QString title() const override;
    bool isPractice() const;

private:
    QButtonGroup *m_choice;
};

/// Kind, code and name of the unit.
class UnitStep final : public FirstRunStep
{
    Q_OBJECT

public:
    explicit UnitStep(QWidget *parent = nullptr);
    QString title() const override;
    void begin() override;
    bool check() override;
    void write(casework::NewRegister &wanted) const override;

private:
    QComboBox *m_kind;
    QLineEdit *m_code;
    LabelledField *m_codeField;
    QLineEdit *m_english;
    LabelledField *m_englishField;
    QLineEdit *m_khmer;
};

/// What recovery will be, and that it is not there yet.
class RecoveryStep final : public FirstRunStep
{
    Q_OBJECT

public:
    explicit RecoveryStep(QWidget *parent = nullptr);
    QString title() const override;
};

} // namespace ui
