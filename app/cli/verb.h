// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "casework/sign_in.h"

#include <QHash>
#include <QJsonObject>
#include <QStringList>

#include <vector>

namespace cli {

/// What a verb has to say: lines for a person, and the same as JSON for a program.
struct Printed {
    QStringList lines;
    QJsonObject json;
};

/// One command line taken apart, and what the verbs share.
struct Call {
    QStringList arguments; ///< What stands after the verb without a name.
    QHash<QString, QString> options; ///< Name without dashes to value; a flag has the value "yes".
    casework::Environment environment;

    QString value(const QString &name) const { return options.value(name); }
    bool has(const QString &name) const { return options.contains(name); }

    /// Opens --register as --user with the passphrase of --passphrase-file or from a prompt.
    Result<casework::SignedIn> signIn() const;
    /// The passphrase alone, asked for @p whom at the prompt.
    Result<QString> passphrase(const QString &whom) const;
};

struct Option {
    QString name;
    QString value; ///< What stands after it in the help; empty for a flag.
    QString help;
    bool isRequired = false;
};

/// One thing the program can do, git-style: "register create".
struct Verb {
    QString name;
    QString summary;
    QStringList
        arguments; ///< For the help: "FILE", "[FILE…]"; those without brackets are required.
    std::vector<Option> options;
    Result<Printed> (*run)(const Call &call);
    bool needsRegister = true; ///< Takes --register, --user and --passphrase-file.
};

std::vector<Verb> registerVerbs();
std::vector<Verb> cardVerbs();
std::vector<Verb> bundleVerbs();
std::vector<Verb> formVerbs();
std::vector<Verb> caseVerbs();
std::vector<Verb> reportVerbs();
std::vector<Verb> tourVerbs();

/// The register id of a trusted unit, by its code or that id. UnknownSigner if there is none.
Result<QString> registerIdOf(
    casework::CaseRegister &reg, const domain::Session &session, const QString &unit);

/// Exit codes: 0 done; 1 refused or invalid, with the reason on stderr; 2 usage.
int runCommandLine(const QStringList &arguments);

} // namespace cli
