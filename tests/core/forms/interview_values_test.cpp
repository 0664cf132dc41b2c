// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/sheets_of.h"
#include "forms/interview.h"
#include "support/a_clock.h"

using namespace Qt::StringLiterals;
using namespace forms;

namespace {

std::shared_ptr<const CompiledForm> aForm()
{
    return mustRead(
        readForm(sheetsOf("type,name,label::English (en),calculation,default\n"
                          "date,seen_on,Seen on,,today()\n"
                          "integer,visits,Visits,,1\n"
                          "integer,next,Next,,${visits} + 1\n"
                          "calculate,opened,,once(today())\n"
                          "calculate,is_child,,\"pulldata('case','age','k','1') < 18\"\n"
                          "date,due,Due,${seen_on} + 14\n"
                          "begin repeat,mark,Mark\n"
                          "text,kind,Kind,,bruise\n"
                          "end repeat\n"))
            .and_then(&CompiledForm::compile));
}

} // namespace

TEST_CASE("A new form starts with its defaults and an old one as it was left", "[forms]")
{
    const AClock clock;
    Interview fresh(aForm(), {}, clock.clock());
    CHECK(fresh.answers().at(u"seen_on"_s).text() == u"2030-03-04"_s);
    CHECK(fresh.answers().at(u"next"_s).value == 2);
    CHECK(fresh.answers().at(u"due"_s).text() == u"2030-03-18"_s);
    fresh.insertLine(u"mark"_s, 0);
    CHECK(fresh.answers().at({u"kind"_s, u"mark"_s, 0}).text() == u"bruise"_s);

    fresh.set({u"seen_on"_s}, {});
    const Interview again(aForm(), fresh.answers(), clock.clock());
    CHECK(again.answers().at(u"seen_on"_s).isEmpty());
    CHECK(again.answers().at(u"due"_s).isEmpty());
}

TEST_CASE("A form in which something is known from the start has its defaults beside it", "[forms]")
{
    const AClock clock;
    Answers known;
    known.set({u"visits"_s}, Answer::of(4));
    const auto begun = Interview::begun(aForm(), known, clock.clock());
    CHECK(begun.answers().at(u"visits"_s).value == 4); // what is known counts, not the default
    CHECK(begun.answers().at(u"next"_s).value == 5);
    CHECK(begun.answers().at(u"seen_on"_s).text() == u"2030-03-04"_s);

    const Interview later(aForm(), known, clock.clock());
    CHECK(later.answers().at(u"seen_on"_s).isEmpty());
}

TEST_CASE("What is worked out once stays, and the case is asked for what it knows", "[forms]")
{
    AClock clock;
    const Interview first(aForm(), {}, clock.clock(),
        [](const QString &key) { return key == u"age" ? QJsonValue(17) : QJsonValue(); });
    CHECK(first.answers().at(u"is_child"_s).value == true);
    CHECK(first.answers().at(u"opened"_s).value == 21977);

    clock.advance(3 * 24 * 3600);
    const Interview later(aForm(), first.answers(), clock.clock());
    CHECK(later.answers().at(u"opened"_s).value == 21977);
    CHECK(later.answers().at(u"is_child"_s).value == false);
}

TEST_CASE("What was worked out in a form that is over stays as it was that day", "[forms]")
{
    AClock clock;
    const auto child
        = [](const QString &key) { return key == u"age" ? QJsonValue(17) : QJsonValue(); };
    const Interview then(aForm(), {}, clock.clock(), child);
    REQUIRE(then.answers().at(u"is_child"_s).value == true);
    clock.advance(400LL * 24 * 3600);
    const auto grown
        = [](const QString &key) { return key == u"age" ? QJsonValue(18) : QJsonValue(); };
    const auto read = Interview::asCompleted(aForm(), then.answers(), clock.clock(), grown);
    CHECK(read.answers() == then.answers());
    CHECK(Interview(aForm(), then.answers(), clock.clock(), grown).answers().at(u"is_child"_s).value
        == false);
}
