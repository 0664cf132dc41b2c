// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/incident_type.h"
#include "filling_in.h"

using namespace forms;
using namespace Qt::StringLiterals;

namespace {

const QStringList questions{u"q_gbv_nexus"_s, u"q_penetration"_s, u"q_sexual_contact"_s,
    u"q_physical"_s, u"q_forced_marriage"_s, u"q_denial"_s, u"q_psych"_s};

const std::array states{domain::Tristate::No, domain::Tristate::Yes, domain::Tristate::Unknown};

Answer answerOf(domain::Tristate state)
{
    if (state == domain::Tristate::Unknown)
        return Answer::without(NoValue::Unknown);
    return Answer::of(state == domain::Tristate::Yes ? u"yes"_s : u"no"_s);
}

domain::Acts actsOf(const std::array<domain::Tristate, 7> &acts)
{
    return {acts.at(0), acts.at(1), acts.at(2), acts.at(3), acts.at(4), acts.at(5), acts.at(6)};
}

/// Goes through every combination from question @p index on, changing one answer at a time.
void compareFrom(size_t index, std::array<domain::Tristate, 7> &acts, Interview &intake, int &count)
{
    if (index == acts.size()) {
        ++count;
        const QString expected = domain::code(domain::classify(actsOf(acts)).type);
        const QString found = intake.answers().at(u"gbv_type"_s).text();
        if (found != expected)
            FAIL_CHECK("the sheet says " << found.toStdString() << ", the table "
                                         << expected.toStdString() << " at " << count);
        return;
    }
    for (const domain::Tristate state : states) {
        acts.at(index) = state;
        intake.set(Path{questions.at(qsizetype(index))}, answerOf(state));
        compareFrom(index + 1, acts, intake, count);
    }
}

} // namespace

TEST_CASE("The type in the sheet and the decision table agree on every combination", "[forms]")
{
    Interview intake = newInterview("intake");
    std::array<domain::Tristate, 7> acts{};
    int count = 0;
    compareFrom(0, acts, intake, count);
    CHECK(count == 2187);
}
