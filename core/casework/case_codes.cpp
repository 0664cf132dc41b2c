// SPDX-License-Identifier: GPL-3.0-or-later
#include "casework/case_codes.h"

using namespace Qt::StringLiterals;

namespace casework {

Result<QString> unusedCaseCode(Desk &desk, const domain::RandomNumber &random)
{
    constexpr int tries = 20; // of 729 million codes a country uses one in a hundred
    for (int i = 0; i < tries; ++i) {
        const QString code = domain::newCode(domain::CodeKind::Case, random);
        const auto taken = desk.cases.findByCode(code);
        if (taken)
            continue;
        if (taken.error().code == ErrorCode::NotFound)
            return code;
        return tl::unexpected(taken.error());
    }
    return fail(ErrorCode::Storage, u"no unused case code"_s);
}

} // namespace casework
