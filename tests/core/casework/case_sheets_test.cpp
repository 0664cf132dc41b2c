// SPDX-License-Identifier: GPL-3.0-or-later
#include "casework/case_sheets.h"
#include "casework/surroundings.h"
#include "domain/form_table.h"
#include "support/a_visit.h"

using namespace Qt::StringLiterals;
using namespace casework;

TEST_CASE("A draft carries its own number, as it will when it is complete", "[casework]")
{
    ARegister unit;
    const auto c = must(startCase(unit.reg(), unit.session()));
    const domain::Session member = unit.as(u"vuthy"_s, u"fx_member"_s);
    const auto form
        = must(startForm(unit.reg(), member, c.id, u"forensic"_s, OpenReason::AskedByOwner));
    must(saveDraft(unit.reg(), member, form, {}, {}));
    const auto sheets = must(caseSheets(unit.reg().desk(), member, c));
    REQUIRE(sheets.size() == 1);
    const auto kind = domain::formTable().find(u"forensic"_s)->numberKind;
    REQUIRE(kind);
    CHECK(sheets.front().answers.at(u"fx_no"_s).text() == recordCode(*kind, form.recordId));
}
