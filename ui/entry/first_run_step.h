// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casework/sign_in.h"

#include <QWidget>

class QButtonGroup;
class QComboBox;
class QLineEdit;

namespace ui {

class Label;
class LabelledField;
class PassphraseField;

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

/// An account: how the person is called on the unlock page, and the role.
class PersonStep final : public FirstRunStep
{
    Q_OBJECT

public:
    enum class Who { First, Another };

    explicit PersonStep(Who who = Who::First, QWidget *parent = nullptr);
    QString title() const override;
    QString name() const;
    QString role() const;
    void begin() override;
    bool check() override;
    void write(casework::NewRegister &wanted) const override;

private:
    QLineEdit *m_name;
    LabelledField *m_nameField;
    QComboBox *m_role;
};

/// The passphrase, twice.
class PassphraseStep final : public FirstRunStep
{
    Q_OBJECT

public:
    explicit PassphraseStep(QWidget *parent = nullptr);
    QString title() const override;
    void begin() override;
    bool check() override;
    QString passphrase() const;
    void clear();

private:
    PassphraseField *m_first;
    LabelledField *m_firstField;
    PassphraseField *m_second;
    LabelledField *m_secondField;
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
