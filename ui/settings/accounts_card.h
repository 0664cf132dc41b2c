// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casework/accounts.h"
#include "ui/context.h"

#include <QWidget>

class QVBoxLayout;

namespace ui {

class Button;
class Label;

/// Who works here. Everyone can change the own passphrase; who may, sees all and adds a person.
class AccountsCard final : public QWidget
{
    Q_OBJECT

public:
    explicit AccountsCard(Context &context, QWidget *parent = nullptr);
    void refresh();
    void wipe();

Q_SIGNALS:
    void failed(ErrorCode code);
    void done(const QString &what, const QString &meaning);

private:
    void add();
    void changePassphrase();
    void showUsers();
    void setWords();

    Context &m_context;
    std::vector<domain::User> m_users;
    Label *m_title;
    Button *m_change;
    Button *m_add;
    QVBoxLayout *m_rows;
};

} // namespace ui
