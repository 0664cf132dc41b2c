// SPDX-License-Identifier: GPL-3.0-or-later
#include "casework/clock_memory.h"
#include "support/printing.h"

using namespace Qt::StringLiterals;
using namespace casework;

namespace {

/// Answers by name, as one case has them.
class Told final : public forms::Scope
{
public:
    explicit Told(QHash<QString, forms::Value> values)
        : m_values(std::move(values))
    {
    }
    forms::Value value(const forms::Reference &reference) const override
    {
        return m_values.value(reference.name, QString());
    }
    std::vector<forms::Value> lines(const forms::Reference &) const override { return {}; }
    QDateTime now() const override { return {}; }
    QJsonValue ofCase(const QString &) const override { return {}; }

private:
    QHash<QString, forms::Value> m_values;
};

forms::Expression expression(const QString &text)
{
    return std::move(*forms::Expression::compile(text, forms::ExpressionPlace::Question));
}

bool holds(ClockMemory &memory, const forms::Expression &told, const Told &scope)
{
    const auto value = memory.evaluate(told, scope);
    REQUIRE(value);
    CHECK(value == told.evaluate(scope)); // remembered or not, the same
    return forms::isTrue(*value);
}

} // namespace

TEST_CASE("What two cases answer alike is worked out once", "[casework]")
{
    ClockMemory memory;
    const auto both = expression(u"${a} = 'yes' and ${b} != ''"_s);
    const Told yes({{u"a"_s, u"yes"_s}, {u"b"_s, u"x"_s}});
    const Told no({{u"a"_s, u"no"_s}, {u"b"_s, u"x"_s}});
    CHECK(holds(memory, both, yes));
    CHECK(memory.workedOut() == 1);
    CHECK_FALSE(holds(memory, both, no));
    CHECK(memory.workedOut() == 2);
    CHECK(holds(memory, both, yes));
    CHECK_FALSE(holds(memory, both, no));
    CHECK(memory.workedOut() == 2);
}

TEST_CASE("What only looks alike is not taken for the same", "[casework]")
{
    ClockMemory memory;
    const auto same = expression(u"${a} = 'x' and ${b} = ''"_s);
    // Together both are the letters "x", in one text or the other; then a number and its digits.
    CHECK(holds(memory, same, Told({{u"a"_s, u"x"_s}})));
    CHECK_FALSE(holds(memory, same, Told({{u"b"_s, u"x"_s}})));
    const auto isText = expression(u"string-length(${a}) > 2"_s);
    CHECK(holds(memory, isText, Told({{u"a"_s, u"1.0"_s}})));
    CHECK_FALSE(holds(memory, isText, Told({{u"a"_s, 1.0}})));
    CHECK(memory.workedOut() == 4);
}

TEST_CASE("Two expressions are not mixed up", "[casework]")
{
    ClockMemory memory;
    const auto is = expression(u"${a} = 'x'"_s), isNot = expression(u"${a} != 'x'"_s);
    const Told told({{u"a"_s, u"x"_s}});
    CHECK(holds(memory, is, told));
    CHECK_FALSE(holds(memory, isNot, told));
}

TEST_CASE("What reads the clock or chance is never remembered", "[casework]")
{
    for (const QString &text :
        {u"now() > ${a}"_s, u"${a} < today ()"_s, u"random() > 1"_s, u"uuid() = ${a}"_s})
        CHECK_FALSE(givesTheSame(text));
    for (const QString &text : {u"${a} > 1"_s, u"selected('now today', ${a})"_s, u"${know} = 1"_s})
        CHECK(givesTheSame(text));
}
