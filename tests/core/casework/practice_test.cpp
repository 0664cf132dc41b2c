// SPDX-License-Identifier: GPL-3.0-or-later
#include "casework/auditing.h"
#include "casework/case_list.h"
#include "casework/desk.h"
#include "casework/practice.h"
#include "casework/practice_people.h"
#include "casework/recording.h"
#include "casework/reporting.h"
#include "support/a_register.h"
#include "support/table_hashes.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace {

ARegister aPracticeRegister()
{
    return ARegister::practice();
}

std::vector<casework::CaseLine> allCases(ARegister &unit)
{
    casework::CaseQuery query;
    query.order = casework::CaseQuery::Order::CaseCode;
    query.limit = 10'000;
    return must(casework::casePage(unit.reg(), unit.session(), query)).lines;
}

} // namespace

TEST_CASE("The same seed brings the same invented people, another seed others", "[casework]")
{
    const AClock clock;
    const auto people = [&](quint32 seed) {
        casework::PracticeDice dice(seed);
        casework::PracticePeople invented(*theShippedForms(), clock.clock(), dice);
        must(invented.invent(6));
        std::vector<forms::Answers> answers;
        for (const auto &person : invented.people()) {
            answers.push_back(person.intake);
            answers.push_back(person.consent);
        }
        return answers;
    };
    const auto first = people(1);
    REQUIRE(first.size() == 12);
    CHECK(people(1) == first);
    CHECK(people(2) != first);

    auto one = aPracticeRegister();
    auto two = aPracticeRegister();
    must(casework::fillWithPractice(one.reg(), one.session(), 20, 9));
    must(casework::fillWithPractice(two.reg(), two.session(), 20, 9));
    const auto here = allCases(one);
    const auto there = allCases(two);
    REQUIRE(here.size() == 20);
    REQUIRE(there.size() == 20);
    for (size_t i = 0; i < here.size(); ++i) {
        CHECK(here.at(i).caseCode == there.at(i).caseCode);
        CHECK(here.at(i).openedAt == there.at(i).openedAt);
        CHECK(here.at(i).type == there.at(i).type);
    }
}

TEST_CASE("Nobody is invented in a real register", "[casework]")
{
    ARegister real;
    const auto before = tableHashes(real.reg());
    CHECK(refused(casework::fillWithPractice(real.reg(), real.session(), 5, 1))
        == ErrorCode::Invalid);
    CHECK(tableHashes(real.reg()) == before);

    auto practice = aPracticeRegister();
    domain::Session auditor = practice.session();
    auditor.user.role = u"auditor"_s;
    CHECK(refused(casework::fillWithPractice(practice.reg(), auditor, 5, 1)) == ErrorCode::Denied);
    CHECK(must(casework::fillWithPractice(practice.reg(), practice.session(), 5, 1)).cases == 5);
    CHECK(must(casework::caseCount(practice.reg(), practice.session())) == 5);
}

TEST_CASE("Practice tables look like tables: several types, ages and months, and some who refuse",
    "[casework]")
{
    auto practice = aPracticeRegister();
    must(casework::fillWithPractice(practice.reg(), practice.session(), 200, 3));
    int total = 0;
    int women = 0;
    QSet<QString> types;
    QSet<QString> ages;
    int quarters = 0;
    for (const domain::Quarter quarter : {domain::Quarter{2029, 1}, domain::Quarter{2029, 2},
             domain::Quarter{2029, 3}, domain::Quarter{2029, 4}, domain::Quarter{2030, 1}}) {
        const auto table = must(casework::incidentReport(
            practice.reg(), practice.session(), quarter, reports::Basis::ExactOwn));
        total += table.total;
        quarters += table.total > 0 ? 1 : 0;
        for (const reports::ReportLine &line : table.lines) {
            types.insert(line.incidentType);
            ages.insert(line.ageBand);
            women += line.sex == u"female"_s ? line.count.value_or(0) : 0;
        }
    }
    CHECK(total == 200);
    CHECK(quarters == 5);
    CHECK(types.size() >= 5);
    CHECK(ages.size() >= 4);
    CHECK(women > 150);
    CHECK(women < 200);

    int sharing = 0;
    const auto cases
        = must(practice.reg().desk().cases.reportedBetween(QDate(2029, 1, 1), QDate(2030, 12, 31)));
    for (const domain::Case &c : cases)
        sharing += domain::mayShareRow(c.consent) ? 1 : 0;
    CHECK(sharing > 80);
    CHECK(sharing < 190);
}

TEST_CASE("Every invented record is one that the program itself would accept", "[casework]")
{
    auto practice = aPracticeRegister();
    auto &reg = practice.reg();
    must(casework::fillWithPractice(reg, practice.session(), 70, 11));
    int records = 0;
    for (const casework::CaseLine &line : allCases(practice)) {
        for (const domain::Record &record : must(reg.desk().records.ofCase(line.id))) {
            CAPTURE(record.formId, line.caseCode);
            const auto form = must(casework::reopenForm(reg, practice.session(), record.id));
            const forms::Interview interview(
                form.form, form.answers, practice.clock.clock(), form.lookUp());
            QStringList open;
            for (const forms::Issue &issue : casework::obstacles(interview))
                open.append(issue.path.toString());
            CHECK(open == QStringList());
            const auto &kept = form.answers;
            const QString earliest = kept.at(u"incident_earliest"_s).text().left(10);
            const QString incident = kept.at(u"incident_date"_s).text();
            if (kept.at(u"incident_precision"_s).text() == u"exact" && !earliest.isEmpty())
                CHECK(earliest == incident);
            ++records;
        }
    }
    CHECK(records == 140);
    must(casework::checkRegister(reg, practice.session()));
}

TEST_CASE("Stopping in the middle keeps whole batches and nothing else", "[casework]")
{
    auto practice = aPracticeRegister();
    const auto stopped = casework::fillWithPractice(practice.reg(), practice.session(), 2'500, 4,
        [](qint64 done, qint64 total) { return total == 2'500 && done < 1'000; });
    CHECK(refused(stopped) == ErrorCode::Interrupted);
    CHECK(must(casework::caseCount(practice.reg(), practice.session())) == 1'000);
    must(casework::checkRegister(practice.reg(), practice.session()));
}
