// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace ui {

struct NewPerson {
    QString name;
    QString role;
    QString passphrase;
};

/// Asks for an account: the short name, the role, and a passphrase that the person types.
void askNewPerson(QWidget *from, std::function<void(const NewPerson &)> answered);

/// Asks for the passphrase in force and, twice, for the one that follows it.
void askNewPassphrase(
    QWidget *from, std::function<void(const QString &current, const QString &next)> answered);

} // namespace ui
