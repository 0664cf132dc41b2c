// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/entry/first_run_step.h"

namespace ui {

class PassphraseField;

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

} // namespace ui
