// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/type_choice.h"

using namespace Qt::StringLiterals;

namespace domain {

QString code(const TypeChoice &choice)
{
    return choice.differs() ? u"%1>%2"_s.arg(code(choice.byOrder), code(*choice.chosen))
                            : QString();
}

IncidentType countedType(const TypeChoice &choice, QStringView confirmed)
{
    if (!choice.differs())
        return choice.byOrder;
    return code(choice) == confirmed ? *choice.chosen : IncidentType::Review;
}

} // namespace domain
