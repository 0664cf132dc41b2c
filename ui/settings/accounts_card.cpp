// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/accounts_card.h"

#include "casework/permissions.h"
#include "ui/settings/account_sheets.h"
#include "ui/shell/register_thread.h"
#include "ui/text/domain_text.h"
#include "ui/tr.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/list_row.h"
#include "ui/widgets/retranslate.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

AccountsCard::AccountsCard(Context &context)
    : SettingsCard(context)
    , m_change(new Button(Variant::Secondary, Icon::Key))
    , m_add(new Button(Variant::Secondary, Icon::Plus))
    , m_rows(new QVBoxLayout)
{
    addToHead(m_change);
    addToHead(m_add);
    m_rows->setSpacing(2);
    column()->addLayout(m_rows);
    m_add->hide();
    connect(m_change, &Button::clicked, this, &AccountsCard::changePassphrase);
    connect(m_add, &Button::clicked, this, &AccountsCard::add);
    inEveryLanguage(this, [this] { setWords(); });
}

void AccountsCard::refresh()
{
    const auto &session = context().registerThread.session();
    if (!session)
        return;
    const bool maySeeAll = casework::may(*session, u"user_admin");
    m_add->setVisible(maySeeAll);
    if (!maySeeAll) { // asking would only write a refusal in the log
        m_users = {session->user};
        return showUsers();
    }
    context().registerThread.run(
        this, &casework::users, [this](Result<std::vector<domain::User>> users) {
            if (!users)
                return Q_EMIT failed(users.error().code);
            m_users = *std::move(users);
            showUsers();
        });
}

void AccountsCard::wipe()
{
    m_users.clear();
    clear(m_rows);
}

void AccountsCard::add()
{
    askNewPerson(this, [this](const NewPerson &person) {
        context().registerThread.run(
            this,
            [person](casework::CaseRegister &reg, const domain::Session &session) {
                return casework::addUser(reg, session, person.name, person.role, person.passphrase);
            },
            [this](const Result<domain::User> &added) {
                if (!added)
                    return Q_EMIT failed(added.error().code);
                //: %1 is a short name
                Q_EMIT done(Tr::tr("%1 can work here from now on.").arg(added->name),
                    Tr::tr("The name stands on the unlock page."));
                refresh();
            });
    });
}

void AccountsCard::changePassphrase()
{
    askNewPassphrase(this, [this](const QString &current, const QString &next) {
        context().registerThread.run(
            this,
            [current, next](casework::CaseRegister &reg, const domain::Session &session) {
                return casework::changePassphrase(reg, session, current, next);
            },
            [this](const Result<> &changed) {
                if (!changed)
                    return Q_EMIT failed(changed.error().code);
                Q_EMIT done(Tr::tr("The new passphrase is in force."),
                    Tr::tr("The old one opens nothing any more."));
            });
    });
}

void AccountsCard::showUsers()
{
    clear(m_rows);
    const auto &session = context().registerThread.session();
    for (const domain::User &user : m_users) {
        auto *row = new ListRow(Icon::User);
        const bool isOwn = session && session->user.name == user.name;
        //: A short name, when it is the one of the person who is working
        row->setText(isOwn ? Tr::tr("%1 (you)").arg(user.name) : user.name, roleText(user.role));
        m_rows->addWidget(row);
    }
}

void AccountsCard::setWords()
{
    setTitle(Tr::tr("Who works here"));
    m_change->setText(Tr::tr("Change my passphrase"));
    m_add->setText(Tr::tr("Add a person"));
    showUsers();
}

} // namespace ui
