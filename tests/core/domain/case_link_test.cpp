// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/case_link.h"
#include "support/printing.h"

using namespace Qt::StringLiterals;

TEST_CASE("What holds between two cases is kept by a code that reads back", "[domain]")
{
    using enum domain::LinkKind;
    for (const domain::LinkKind kind : {SamePerson, SameIncident, SomeoneElse})
        CHECK(domain::linkKindFromCode(domain::code(kind)) == kind);
    using enum domain::LinkReason;
    for (const domain::LinkReason reason : {SaidSo, DetailsAgree, OnPaper, DetailsDiffer})
        CHECK(domain::linkReasonFromCode(domain::code(reason)) == reason);
    using enum domain::UnlinkReason;
    for (const domain::UnlinkReason reason : {ByMistake, LearnedMore})
        CHECK(domain::unlinkReasonFromCode(domain::code(reason)) == reason);
    CHECK_FALSE(domain::linkKindFromCode(u"merged"));
    CHECK_FALSE(domain::linkReasonFromCode(u""));
    CHECK_FALSE(domain::unlinkReasonFromCode(u"because"));
}
