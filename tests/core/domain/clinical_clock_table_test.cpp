// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/clinical_clock.h"
#include "domain/policy_table.h"
#include "support/a_file.h"
#include "support/printing.h"

#include <map>

using namespace Qt::StringLiterals;
using domain::ClockAnchor;
using domain::ClockCard;
using domain::ClockFacts;
using domain::ClockRule;
using domain::ClockSpan;
using domain::ClockState;

namespace {

constexpr qint64 day = 24 * 60; // minutes

/// A table worked out by hand from the published clock, and not from the one that is shipped.
std::vector<QStringList> byHand(const QString &name)
{
    auto table = must(domain::readPolicyTable(
        bytesOf(QStringLiteral(SOURCE_ROOT "/tests/data/clinical-clock/") + name)));
    REQUIRE(table.rows.size() >= 70);
    return std::move(table.rows);
}

qint64 minutesOf(const QString &span)
{
    const qint64 number = span.chopped(1).toLongLong();
    return span.endsWith(u'h') ? number * 60 : number * day;
}

QDateTime inPhnomPenh(QDate date, QTime time)
{
    return QDateTime(date, time, Qt::OffsetFromUTC, 7 * 60 * 60).toUTC();
}

/// Exactly a Monday morning; a month from Monday 1 April to Wednesday 1 May; or before a report.
ClockAnchor anchorOf(const QString &known)
{
    const QDateTime monday = inPhnomPenh({2030, 3, 4}, {8, 0});
    if (known == u"exact")
        return ClockAnchor::at(monday);
    if (known == u"month")
        return {inPhnomPenh({2030, 4, 1}, {0, 0}), inPhnomPenh({2030, 5, 1}, {0, 0})};
    REQUIRE(known == u"unknown");
    return {{}, monday};
}

/// Everything the rule asks for, seven days of tablets, and a release of ninety days.
ClockFacts factsFor(const ClockRule &rule, const ClockAnchor &anchor)
{
    ClockFacts facts{.anchors = {{rule.anchor, anchor}},
        .amounts = {{u"pep_days"_s, 7 * day}, {u"valid"_s, 90 * day}}};
    for (const domain::ClockCondition &condition : rule.appliesWhen) {
        if (condition.mustHold)
            facts.holds.insert(condition.fact);
    }
    return facts;
}

QString word(ClockState state)
{
    using enum ClockState;
    static const std::map<ClockState, QString> words{{ActNow, u"act_now"_s},
        {MaybeStill, u"maybe_still"_s}, {Soon, u"soon"_s}, {InTime, u"in_time"_s},
        {Passed, u"passed"_s}, {NotOpenYet, u"not_open_yet"_s}};
    return words.at(state);
}

const char edition[] = "edition,year\n1,2026\n";
const QStringList header{u"rule"_s, u"group"_s, u"order"_s, u"anchor"_s, u"applies_when"_s,
    u"urgent_when"_s, u"not_needed_when"_s, u"opens"_s, u"best_by"_s, u"limit"_s, u"hardness"_s,
    u"not_after"_s, u"reachable"_s, u"form"_s, u"title_en"_s, u"title_km"_s, u"action_en"_s,
    u"action_km"_s, u"after_en"_s, u"after_km"_s, u"note_en"_s, u"note_km"_s, u"source"_s,
    u"flag"_s, u"medicines"_s};

QStringList aRow()
{
    return {u"C03"_s, u"care"_s, u"20"_s, u"E"_s, u"exposed and not positive"_s, u""_s, u""_s,
        u"0h"_s, u"24h"_s, u"72h"_s, u"hard"_s, u""_s, u"yes"_s, u"treat"_s, u"Title"_s,
        u"ចំណងជើង"_s, u"Do it."_s, u"ធ្វើ។"_s, u"Later."_s, u"ក្រោយ។"_s, u""_s, u""_s, u"WPEP"_s,
        u"S"_s, u"lng upa"_s};
}

Result<domain::ClockTable> read(const std::vector<QStringList> &rows)
{
    QString csv = header.join(u',') + u'\n';
    for (const QStringList &row : rows)
        csv += row.join(u',') + u'\n';
    return domain::readClinicalClock(csv.toUtf8(), edition);
}

} // namespace

TEST_CASE(
    "The table in force holds every published rule with its window and its source", "[domain]")
{
    const auto &table = domain::clinicalClock();
    const auto published = byHand(u"document.csv"_s);
    REQUIRE(published.size() == 70);
    CHECK(table.rules.size() == 70);
    CHECK(table.edition == u"1");
    CHECK(table.year == 2026);
    const auto shipped = must(domain::shippedPolicyTable(u"clinical-clock.csv"_s));
    const auto at = [&](const QStringList &row, const QString &column) {
        return row.at(shipped.header.indexOf(column));
    };
    REQUIRE(shipped.rows.size() == 70);
    for (size_t i = 0; i < 70; ++i) {
        const QStringList &row = shipped.rows[i];
        QStringList told{at(row, u"rule"_s), at(row, u"anchor"_s), at(row, u"opens"_s),
            at(row, u"best_by"_s), at(row, u"limit"_s), at(row, u"hardness"_s), at(row, u"flag"_s),
            at(row, u"source"_s)};
        // The publication says "working days" in words beside these two.
        if (told.front() == u"F18" || told.front() == u"F19")
            told.replaceInStrings(u"wd"_s, u"d"_s);
        CHECK(told == published[i]);
    }
}

TEST_CASE("Every rule of the clock keeps its borders to the minute", "[domain]")
{
    const auto &table = domain::clinicalClock();
    std::map<QString, int> tried;
    for (const QStringList &row : byHand(u"borders.csv"_s)) {
        INFO(row.join(u' ').toStdString());
        const ClockRule *rule = table.rule(row.at(0));
        REQUIRE(rule);
        const ClockAnchor anchor = anchorOf(row.at(1));
        const QDateTime from = row.at(2) == u"latest" ? anchor.latest : anchor.earliest.value();
        const QDateTime now = from.addSecs((minutesOf(row.at(3)) + row.at(4).toInt()) * 60);
        const auto found = domain::cards({{}, 0, {*rule}}, factsFor(*rule, anchor), now);
        REQUIRE(found.size() == 1);
        if (row.at(5).endsWith(u"_best"))
            CHECK(found.front().isPastBest == (row.at(5) == u"past_best"));
        else
            CHECK(word(found.front().state) == row.at(5));
        ++tried[row.at(0)];
    }
    CHECK(tried.size() == 70);
}

TEST_CASE(
    "The panel's order: danger, PEP, EC, neck and suicide, specimens, vaccines, visits", "[domain]")
{
    const auto &table = domain::clinicalClock();
    const std::vector<QStringList> inOrder{{u"C01"_s}, {u"C03"_s, u"C04"_s},
        {u"C07"_s, u"C08"_s, u"C09"_s}, {u"C22"_s, u"C28"_s},
        {u"F00"_s, u"F01"_s, u"F02"_s, u"F03"_s, u"F04"_s, u"F05"_s, u"F06"_s, u"F07"_s, u"F08"_s,
            u"F09"_s, u"F10"_s, u"F11"_s, u"F15"_s},
        {u"C14"_s, u"C15"_s, u"C18"_s}, {u"V01"_s, u"V02"_s, u"V03"_s, u"V04"_s}};
    int before = 0;
    for (const QStringList &ids : inOrder) {
        int last = before;
        for (const QString &id : ids) {
            INFO(id.toStdString());
            REQUIRE(table.rule(id));
            CHECK(table.rule(id)->order > before);
            last = std::max(last, table.rule(id)->order);
        }
        before = last;
    }
}

TEST_CASE(
    "No card waits for a police letter, payment, a document, a test or an examination", "[domain]")
{
    // What a rule of care asks for is told by the person or seen at the visit.
    const QStringList gates{u"letter"_s, u"request"_s, u"paid"_s, u"payment"_s, u"identity"_s,
        u"document"_s, u"hiv_result"_s, u"examination"_s, u"report"_s};
    int looked = 0;
    for (const ClockRule &rule : domain::clinicalClock().rules) {
        if (rule.group != domain::ClockGroup::Care)
            continue;
        for (const domain::ClockCondition &condition : rule.appliesWhen) {
            for (const QString &gate : gates)
                CHECK_FALSE(condition.fact.contains(gate));
        }
        ++looked;
    }
    CHECK(looked == 29);
}

TEST_CASE("What has passed always says what is best next", "[domain]")
{
    for (const ClockRule &rule : domain::clinicalClock().rules) {
        INFO(rule.id.toStdString());
        const ClockCard card{.rule = rule, .state = ClockState::Passed, .opensAt = {}};
        CHECK_FALSE(card.advice().en.isEmpty());
        CHECK_FALSE(card.advice().km.isEmpty());
        // Only a target may keep its action; what must not be started routinely needs another.
        // C01 never passes: danger signs are acted on at any time.
        CHECK((!rule.isHard || rule.id == u"C01" || !rule.after.isEmpty()));
    }
    CHECK(domain::clinicalClock().rule(u"C01")->urgentWhen == u"danger_signs");
}

TEST_CASE("A rule is read cell by cell", "[domain]")
{
    const auto table = must(read({aRow()}));
    REQUIRE(table.rules.size() == 1);
    const ClockRule &rule = table.rules.front();
    CHECK(rule.group == domain::ClockGroup::Care);
    CHECK(rule.order == 20);
    CHECK(rule.appliesWhen
        == std::vector<domain::ClockCondition>{{u"exposed"_s, true}, {u"positive"_s, false}});
    CHECK(rule.limit == ClockSpan{.minutes = 72 * 60});
    CHECK(rule.isHard);
    CHECK(rule.isReachable);
    CHECK(rule.medicines == QStringList{u"lng"_s, u"upa"_s});
    CHECK(rule.title.km == u"ចំណងជើង");
    CHECK(rule.evidence == domain::Evidence::Confirmed);
}

TEST_CASE("A span is hours, days, working days, or an amount of the case", "[domain]")
{
    const auto limitOf = [](const QString &cell) {
        QStringList row = aRow();
        row[8] = u"0h"_s;
        row[9] = cell;
        return must(read({row})).rules.front().limit;
    };
    CHECK(limitOf(u"5d"_s) == ClockSpan{.minutes = 5 * day});
    CHECK(limitOf(u"3wd"_s) == ClockSpan{.workingDays = 3});
    CHECK(limitOf(u"pep_days"_s) == ClockSpan{.amount = u"pep_days"_s});
    CHECK(limitOf(u"pep_days-3d"_s) == ClockSpan{.amount = u"pep_days"_s, .minutes = -3 * day});
}

TEST_CASE("A clock with a fault is no clock, and the fault is named by rule and column", "[domain]")
{
    REQUIRE(read({aRow()}));
    const std::vector<std::pair<QString, QStringList>> faults{
        {u"rule"_s, {u"C3"_s, u""_s, u"c03"_s}}, {u"group"_s, {u"cure"_s}},
        {u"order"_s, {u"0"_s, u"first"_s, u""_s}}, {u"anchor"_s, {u"E0"_s, u""_s}},
        {u"applies_when"_s,
            {u""_s, u"exposed or positive"_s, u"Exposed"_s, u"not"_s, u"always and exposed"_s}},
        {u"urgent_when"_s, {u"not exposed"_s}}, {u"not_needed_when"_s, {u"a b"_s}},
        {u"opens"_s, {u"-1h"_s, u"0"_s, u"25h"_s, u"0m"_s}}, {u"best_by"_s, {u"73h"_s, u"soon"_s}},
        {u"limit"_s, {u"-"_s, u"72"_s, u""_s}}, {u"hardness"_s, {u"firm"_s}},
        {u"not_after"_s, {u"C99"_s}}, {u"reachable"_s, {u"1"_s}}, {u"title_en"_s, {u""_s}},
        {u"title_km"_s, {u""_s}}, {u"action_km"_s, {u""_s}}, {u"after_km"_s, {u""_s}},
        {u"note_en"_s, {u"only English"_s}}, {u"source"_s, {u""_s}}, {u"flag"_s, {u"X"_s, u""_s}},
        {u"medicines"_s, {u"LNG"_s, u"lng,upa"_s, u"1.5mg"_s}}};
    for (const auto &[column, cells] : faults) {
        for (const QString &cell : cells) {
            QStringList row = aRow();
            row[header.indexOf(column)] = cell.contains(u',') ? u'"' + cell + u'"' : cell;
            INFO(column.toStdString() << ": " << cell.toStdString());
            const auto result = read({row});
            REQUIRE_FALSE(result);
            CHECK(result.error().code == ErrorCode::Unreadable);
            CHECK(result.error().detail.contains(u"rule "_s + row.front()));
        }
    }
    CHECK_FALSE(read({aRow(), aRow()})); // twice
    QStringList needed = aRow();
    needed[header.indexOf(u"not_needed_when"_s)] = u"covered"_s;
    CHECK_FALSE(read({needed})); // without a note why
    const QByteArray rules = (header.join(u',') + u'\n' + aRow().join(u',') + u'\n').toUtf8();
    REQUIRE(domain::readClinicalClock(rules, edition));
    for (const char *other : {"edition,year\n,2026\n", "edition,year\n1,19\n",
             "year,edition\n2026,1\n", "edition,year\n1,2026\n2,2027\n"})
        CHECK_FALSE(domain::readClinicalClock(rules, other));
}
