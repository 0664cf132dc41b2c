// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/case.h"

using namespace Qt::StringLiterals;

namespace domain {

QString code(CaseState state)
{
    return state == CaseState::Open ? u"open"_s : u"closed"_s;
}

std::optional<CaseState> caseStateFromCode(QStringView code)
{
    if (code == u"open")
        return CaseState::Open;
    return code == u"closed" ? std::optional(CaseState::Closed) : std::nullopt;
}

QString code(Record::State state)
{
    return state == Record::State::Draft ? u"draft"_s : u"complete"_s;
}

std::optional<Record::State> recordStateFromCode(QStringView code)
{
    if (code == u"draft")
        return Record::State::Draft;
    return code == u"complete" ? std::optional(Record::State::Complete) : std::nullopt;
}

} // namespace domain
