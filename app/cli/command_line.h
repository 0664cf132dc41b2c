// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/verb.h"

namespace cli {

/// The longest verb that the command line begins with; null if there is none.
const Verb *findVerb(const std::vector<Verb> &verbs, const QStringList &arguments);

/// The options and arguments of @p verb, or in words what is wrong with them.
tl::expected<Call, QString> takeApart(const Verb &verb, const QStringList &rest);

QString helpForAll(const std::vector<Verb> &verbs);
QString helpFor(const Verb &verb);

/// The real clock and the shipped forms.
Result<casework::Environment> theEnvironment();

} // namespace cli
