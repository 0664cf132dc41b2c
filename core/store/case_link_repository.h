// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/case_link.h"
#include "store/database.h"

#include <vector>

namespace store {

/// Links between cases, those that were taken back included.
class CaseLinkRepository
{
public:
    explicit CaseLinkRepository(Database &database)
        : m_database(database)
    {
    }

    /// Invalid if both are one case, or if a link of this kind holds between them already.
    Result<> add(const domain::CaseLink &link);
    /// Invalid if it was taken back before, NotFound if there is no such link.
    Result<> takeBack(Id<domain::CaseLink> id, const domain::CaseLink::Undoing &undoing);
    Result<domain::CaseLink> find(Id<domain::CaseLink> id);
    /// Of one case, from either side, oldest first.
    Result<std::vector<domain::CaseLink>> of(Id<domain::Case> id);

private:
    Database &m_database;
};

} // namespace store
