// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casework/accounts.h"
#include "ui/settings/settings_card.h"

namespace ui {

class Button;
class Label;

/// Who works here. Everyone can change the own passphrase; who may, sees all and adds a person.
class AccountsCard final : public SettingsCard
{
    Q_OBJECT

public:
    explicit AccountsCard(Context &context);
    void refresh() override;
    void wipe() override;

private:
    void add();
    void changePassphrase();
    void showUsers();
    void setWords();

    std::vector<domain::User> m_users;
    Button *m_change;
    Button *m_add;
    QVBoxLayout *m_rows;
};

} // namespace ui
