// SPDX-License-Identifier: GPL-3.0-or-later
#include "casework/auditing.h"
#include "casework/case_file.h"
#include "casework/printing.h"
#include "support/a_register.h"

using namespace Qt::StringLiterals;

TEST_CASE("Whoever prints a filled form stands in the log", "[casework]")
{
    ARegister here;
    const auto c = must(casework::startCase(here.reg(), here.session()));
    const auto form = must(casework::startForm(here.reg(), here.session(), c.id, u"intake"_s));
    const auto pass
        = must(casework::printForm(here.reg(), here.session(), form, casework::Paper::Filled));
    CHECK(pass.user == here.session().user.name);
    CHECK_FALSE(pass.unitName.en.isEmpty());
    const auto events = must(casework::auditTrail(here.reg(), here.session(), 50));
    const auto line = std::find_if(events.begin(), events.end(),
        [](const auto &event) { return event.action == u"record_print"_s; });
    REQUIRE(line != events.end());
    CHECK(line->subject == c.caseCode);
    CHECK(line->user == here.session().user.name);
}

TEST_CASE(
    "A form with answers is printed by those who may write it, an empty one by all", "[casework]")
{
    ARegister here;
    const auto c = must(casework::startCase(here.reg(), here.session()));
    const auto form = must(casework::startForm(here.reg(), here.session(), c.id, u"intake"_s));
    const auto pharmacist = here.as(u"sophea"_s, u"pharmacist"_s);
    CHECK(refused(casework::printForm(here.reg(), pharmacist, form, casework::Paper::Filled))
        == ErrorCode::Denied);
    const auto events = must(casework::auditTrail(here.reg(), here.session(), 1));
    REQUIRE(events.size() == 1);
    CHECK(events.front().outcome == name(ErrorCode::Denied));
    CHECK(must(casework::printForm(here.reg(), pharmacist, form, casework::Paper::Empty)).user
        == u"sophea"_s);
}
