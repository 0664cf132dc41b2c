// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/log.h"

#include <QLoggingCategory>

Q_LOGGING_CATEGORY(romduol, "romduol")

namespace logging {

void write(const char *what, const qint64 *number)
{
    if (number != nullptr)
        qCInfo(romduol, "%s %lld", what, static_cast<long long>(*number));
    else
        qCInfo(romduol, "%s", what);
}

} // namespace logging
