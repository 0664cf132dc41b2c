// SPDX-License-Identifier: GPL-3.0-or-later
#include "casework/case_list.h"

#include "base/text.h"
#include "casework/desk.h"
#include "casework/extraction.h"
#include "casework/permissions.h"

using namespace Qt::StringLiterals;

namespace casework {

Result<CasePage> casePage(CaseRegister &reg, const domain::Session &session, CaseQuery query)
{
    Desk &desk = reg.desk();
    TRY(demand(session, u"case_read_clinical"));
    query.nameKeys = searchKey(query.search).split(u' ', Qt::SkipEmptyParts);
    if (!query.search.isEmpty() && query.after.isEmpty()) {
        // That a search was made is kept, what was searched for is not: it may be a name.
        TRY(desk.audit.add(session.user.name, u"case_search"_s, {}, u"done"_s));
    }
    return desk.cases.page(query);
}

Result<qint64> caseCount(CaseRegister &reg, const domain::Session &session)
{
    TRY(demand(session, u"case_read_clinical"));
    return reg.desk().cases.count();
}

} // namespace casework
