// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/a_database.h"
#include "store/case_repository.h"
#include "store/user_repository.h"

/// An invented case whose codes are made of @p number.
inline domain::Case aCase(int number, const domain::User &owner)
{
    const QString letters = QString::number(number + 1000).rightJustified(6, u'7');
    const auto code = [&](const char *prefix) {
        return QStringLiteral("%1-%2-%3-A")
            .arg(QLatin1String(prefix), letters.left(3), letters.mid(3));
    };
    return {.caseCode = code("CAS"),
        .survivorCode = code("SV"),
        .openedAt = QDateTime(QDate(2030, 1, 1), QTime(1, 0), Qt::UTC).addSecs(60 * number),
        .owner = owner.id,
        .type = domain::IncidentType::PhysicalAssault};
}

inline domain::User aUser(store::Database &database, const QString &name)
{
    const domain::User user{.name = name, .role = QStringLiteral("nurse")};
    must(store::saveUser(database, user));
    return user;
}
