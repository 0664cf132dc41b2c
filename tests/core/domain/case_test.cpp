// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/case.h"
#include "support/printing.h"

using namespace Qt::StringLiterals;
using domain::CaseState;
using State = domain::Record::State;

TEST_CASE("The state of a case is written and read back the same", "[domain]")
{
    CHECK(domain::code(CaseState::Open) == u"open"_s);
    CHECK(domain::code(CaseState::Closed) == u"closed"_s);
    for (const CaseState state : {CaseState::Open, CaseState::Closed})
        CHECK(domain::caseStateFromCode(domain::code(state)) == state);
    for (const QString &code : {QString(), u"Open"_s, u"reopened"_s})
        CHECK_FALSE(domain::caseStateFromCode(code));
}

TEST_CASE("The state of a record is written and read back the same", "[domain]")
{
    CHECK(domain::code(State::Draft) == u"draft"_s);
    CHECK(domain::code(State::Complete) == u"complete"_s);
    for (const State state : {State::Draft, State::Complete})
        CHECK(domain::recordStateFromCode(domain::code(state)) == state);
    for (const QString &code : {QString(), u"Draft"_s, u"locked"_s})
        CHECK_FALSE(domain::recordStateFromCode(code));
}
