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
