// SPDX-License-Identifier: GPL-3.0-or-later
#include "casework/case_list.h"

#include "casework/audited.h"
#include "casework/permissions.h"

using namespace Qt::StringLiterals;

namespace casework {

Result<CasePage> casePage(CaseRegister &reg, const domain::Session &session, CaseQuery query)
{
    Desk &desk = reg.desk();
    const auto read = [&]() -> Result<CasePage> {
        TRY(demand(session, u"case_read_clinical"));
        // The order of a list by name tells something about names that are not shown.
        if (query.order == CaseQuery::Order::Name && query.owner != session.user.id)
            return fail(ErrorCode::Denied, u"only one's own cases stand in the order of names"_s);
        return desk.cases.page(query);
    };
    // The first page tells that the list was looked at; the next ones are the same look.
    if (!query.after.isEmpty() && may(session, u"case_read_clinical"))
        return read();
    // That a search was made is kept, what was searched for is not: it may be a name.
    return audited(
        desk, session, {query.search.isEmpty() ? u"case_list"_s : u"case_search"_s}, read);
}

Result<qint64> caseCount(CaseRegister &reg, const domain::Session &session)
{
    Desk &desk = reg.desk();
    return audited(desk, session, {u"case_count"_s}, [&]() -> Result<qint64> {
        TRY(demand(session, u"case_read_clinical"));
        return desk.cases.count();
    });
}

} // namespace casework
