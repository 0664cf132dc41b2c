// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casework/desk.h"

#include <QJsonValue>

#include <map>

namespace casework {

/// What pulldata('case', key, 'k', '1') finds in a form of this case: the answers of the newest
/// completed forms by field name (a later form wins), and over them what the case knows of itself.
Result<std::map<QString, QJsonValue>> surroundingsOf(
    Desk &desk, const domain::Session &session, const domain::Case &c);

} // namespace casework
