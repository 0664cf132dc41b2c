// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casework/desk.h"

namespace casework {

/// What a deed is called in the audit log. Codes and whole numbers only.
struct AuditLine {
    QString action;
    QString subject{};
    QString reason{};
};

/// Does a deed in one transaction together with its audit line. If it fails nothing of it stays,
/// and the audit log says that it was tried; if even that cannot be written, the first error
/// counts.
template <typename Deed>
auto audited(Desk &desk, const domain::Session &session, const AuditLine &line, Deed &&deed)
    -> decltype(deed())
{
    auto result = desk.database.atomically([&]() -> decltype(deed()) {
        auto done = deed();
        if (done)
            TRY(desk.audit.add(
                session.user.name, line.action, line.subject, QStringLiteral("done"), line.reason));
        return done;
    });
    if (!result) {
        (void)desk.audit.add(
            session.user.name, line.action, line.subject, name(result.error().code), line.reason);
    }
    return result;
}

/// The same for a deed that keeps files and transactions in step by itself: its audit line follows.
template <typename Deed>
auto auditedAfterwards(Desk &desk, const domain::Session &session, const AuditLine &line,
    Deed &&deed) -> decltype(deed())
{
    auto result = deed();
    const QString outcome = result ? QStringLiteral("done") : name(result.error().code);
    const auto written
        = desk.audit.add(session.user.name, line.action, line.subject, outcome, line.reason);
    if (result && !written)
        return tl::unexpected(written.error());
    return result;
}

} // namespace casework
