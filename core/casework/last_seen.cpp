// SPDX-License-Identifier: GPL-3.0-or-later
#include "casework/last_seen.h"

using namespace Qt::StringLiterals;

namespace casework {

namespace {

constexpr qint64 mostBack = 5 * 60; // seconds; less is a clock that was set right
constexpr qint64 keptEvery = 60; // seconds; not every look is a write

const QString lastSeen = u"clock_last_seen"_s;
const QString jumpSeenBy = u"clock_jump_seen_by"_s;

/// An empty text if nothing is kept under that name.
Result<QString> valueOf(Desk &desk, const QString &name)
{
    const auto kept = store::loadValue(desk.database, name);
    if (!kept && kept.error().code != ErrorCode::NotFound)
        return tl::unexpected(kept.error());
    return kept ? QString::fromUtf8(*kept) : QString();
}

Result<> keep(Desk &desk, const QDateTime &now)
{
    return store::saveValue(desk.database, lastSeen, now.toUTC().toString(Qt::ISODate).toUtf8());
}

} // namespace

Result<std::optional<QDateTime>> lookAtClock(Desk &desk, const domain::Session &session)
{
    const QDateTime now = desk.environment.clock();
    const QDateTime last = QDateTime::fromString(TRY(valueOf(desk, lastSeen)), Qt::ISODate);
    if (!last.isValid() || last.secsTo(now) >= keptEvery) {
        TRY(keep(desk, now));
        return std::nullopt;
    }
    if (now.secsTo(last) <= mostBack)
        return std::nullopt;
    if (TRY(whoSawJump(desk)).isEmpty())
        TRY(store::saveValue(desk.database, jumpSeenBy, session.user.name.toUtf8()));
    return last;
}

Result<QString> whoSawJump(Desk &desk)
{
    return valueOf(desk, jumpSeenBy);
}

Result<> startClockAnew(Desk &desk)
{
    TRY(store::saveValue(desk.database, jumpSeenBy, {}));
    return keep(desk, desk.environment.clock());
}

} // namespace casework
