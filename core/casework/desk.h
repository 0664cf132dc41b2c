// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casework/case_register.h"
#include "casework/environment.h"
#include "casework/seals.h"
#include "crypto/key_slots.h"
#include "domain/gazetteer.h"
#include "exchange/keys.h"
#include "store/audit_log.h"
#include "store/case_repository.h"
#include "store/change_log.h"
#include "store/database.h"
#include "store/record_repository.h"
#include "store/register_info.h"

#include <QLockFile>
#include <QSet>

namespace casework {

struct Guidance;

/// What the deeds of this room have on their desk while a register is open. For this room alone:
/// nothing of it goes through the door.
struct Desk {
    QString folder;
    Environment environment;
    std::unique_ptr<QLockFile> lock; ///< One program at a time.
    crypto::KeySet keys;
    store::Database database;
    store::RegisterInfo info;
    exchange::Keys unitKeys;
    Seals seals;

    std::shared_ptr<const domain::Gazetteer> places{}; ///< Read when first asked for.
    std::shared_ptr<const Guidance> guidance{}; ///< The clock's tables in force; never null.
    std::optional<QDateTime>
        lastEntry{}; ///< Before this person came: shows a clock that went back.

    QSet<QString> draftsTold{}; ///< Whose saving stands in the audit log since the sign-in.

    store::ChangeLog changes{database, environment.clock};
    store::AuditLog audit{database, environment.clock};
    store::CaseRepository cases{database};
    store::RecordRepository records{database, changes};
};

} // namespace casework
