// SPDX-License-Identifier: GPL-3.0-or-later
#include "casework/reporting.h"
#include "support/a_visit.h"
#include "support/mail.h"
#include "support/table_hashes.h"

using namespace Qt::StringLiterals;
using casework::SentState;
using Outcome = casework::Import::Outcome;

namespace {

/// Two health centres and the province they report to, who know each other.
struct AProvinceAtWork {
    AProvinceAtWork()
    {
        trustEachOther(malis, romdeng);
        trustEachOther(champa, romdeng);
    }
    ARegister malis;
    ARegister champa = ARegister::facility(u"CHAMPA-HC"_s);
    ARegister romdeng = ARegister::province();
};

reports::IncidentReport table(ARegister &unit)
{
    return must(
        casework::incidentReport(unit.reg(), unit.session(), {2030, 1}, reports::Basis::Reported));
}

/// The lines of one unit in a table.
std::vector<reports::ReportLine> linesOf(
    const reports::IncidentReport &report, const QString &unitCode)
{
    std::vector<reports::ReportLine> lines;
    for (const reports::ReportLine &line : report.lines) {
        if (line.unitCode == unitCode)
            lines.push_back(line);
    }
    return lines;
}

SentState stateOfReport(ARegister &unit)
{
    for (const auto &sent : must(casework::outbox(unit.reg(), unit.session()))) {
        if (sent.kind == u"report"_s)
            return sent.state;
    }
    FAIL("no report was sent");
    return {};
}

} // namespace

TEST_CASE("What two health centres report is what the province counts", "[flows]")
{
    AProvinceAtWork us;
    for (int i = 0; i < 4; ++i)
        aVisit(us.malis);
    aVisit(us.malis, u"granted"_s, {{u"sex"_s, u"male"_s}, {u"age_years"_s, 15}});
    aVisit(us.malis, u"refused"_s);
    for (int i = 0; i < 3; ++i)
        aVisit(us.champa, u"granted"_s,
            {{u"q_physical"_s, u"no"_s}, {u"q_psych"_s, u"yes"_s},
                {u"gbv_type_final"_s, u"psychological_abuse"_s}});
    takeIn(us.romdeng, reportOf(us.malis, us.romdeng));
    takeIn(us.romdeng, reportOf(us.champa, us.romdeng));

    const auto there = table(us.romdeng);
    const auto malis = table(us.malis);
    const auto champa = table(us.champa);
    REQUIRE_FALSE(malis.lines.empty());
    REQUIRE_FALSE(champa.lines.empty());
    CHECK(linesOf(there, u"MALIS-HC"_s) == malis.lines);
    CHECK(linesOf(there, u"CHAMPA-HC"_s) == champa.lines);
    CHECK(there.lines.size() == malis.lines.size() + champa.lines.size());
    CHECK(malis.total == 6);
    CHECK(champa.total == 3);
    CHECK(there.total == 9);
    CHECK(there.withoutDetail == 1);
}

TEST_CASE("Who refuses or was not asked is counted, and no line shows it", "[flows]")
{
    const QJsonObject notAsked{{u"state"_s, u"not_asked"_s}};
    const std::vector<QJsonValue> answers{u"refused"_s, u"deferred"_s, u"withdrawn"_s, notAsked};
    for (const QJsonValue &answer : answers) {
        CAPTURE(answer.toVariant().toString());
        AProvinceAtWork us;
        for (int i = 0; i < 3; ++i)
            aVisit(us.malis);
        // The only man, the only rape: if a line showed it, everybody would know.
        aVisit(us.malis, answer,
            {{u"sex"_s, u"male"_s}, {u"q_penetration"_s, u"yes"_s},
                {u"gbv_type_final"_s, u"rape"_s}});
        const auto counts
            = must(casework::previewExport(us.malis.reg(), us.malis.session(), idOf(us.romdeng)));
        CHECK(counts.rows == 3);
        CHECK(counts.withheld == 1);
        takeIn(us.romdeng, reportOf(us.malis, us.romdeng));
        for (const auto &report : {table(us.malis), table(us.romdeng)}) {
            CHECK(report.total == 4);
            CHECK(report.withoutDetail == 1);
            REQUIRE_FALSE(report.lines.empty());
            for (const reports::ReportLine &line : report.lines) {
                CHECK(line.sex == u"female"_s);
                CHECK(line.incidentType == u"physical_assault"_s);
            }
        }
        const auto exact = must(casework::incidentReport(
            us.malis.reg(), us.malis.session(), {2030, 1}, reports::Basis::ExactOwn));
        CHECK(exact.lines.size() == 2); // their own eyes see it
    }
}

TEST_CASE("A consent that is taken back takes the row back, on both sides", "[flows]")
{
    AProvinceAtWork us;
    for (int i = 0; i < 3; ++i)
        aVisit(us.malis);
    const auto changesHerMind = aVisit(us.malis);
    takeIn(us.romdeng, reportOf(us.malis, us.romdeng));
    REQUIRE(table(us.romdeng).withoutDetail == 0);
    REQUIRE(table(us.romdeng).total == 4);

    us.malis.clock.advance(3600);
    withdrawSharing(us.malis, changesHerMind.id);
    const auto counts
        = must(casework::previewExport(us.malis.reg(), us.malis.session(), idOf(us.romdeng)));
    CHECK(counts.retractions == 1);
    CHECK(table(us.romdeng).withoutDetail == 0); // until the next bundle comes
    const auto taken = takeIn(us.romdeng, reportOf(us.malis, us.romdeng));
    CHECK(taken.retracted == 1);
    for (const auto &report : {table(us.malis), table(us.romdeng)}) {
        CHECK(report.total == 4);
        CHECK(report.withoutDetail == 1);
        REQUIRE(report.lines.size() == 1);
        CHECK(report.lines.front().count == 3);
    }

    us.malis.clock.advance(3600); // and who agrees again is told again
    fillIn(us.malis, us.malis.session(), changesHerMind.id, u"consent"_s);
    CHECK(takeIn(us.romdeng, reportOf(us.malis, us.romdeng)).added == 1);
    CHECK(table(us.romdeng) == table(us.malis));
    CHECK(table(us.romdeng).withoutDetail == 0);
}

TEST_CASE("A withdrawal written as a line of the first conversation counts the same", "[flows]")
{
    AProvinceAtWork us;
    const auto c = aVisit(us.malis);
    takeIn(us.romdeng, reportOf(us.malis, us.romdeng));
    auto &reg = us.malis.reg();
    us.malis.clock.advance(3600);
    const auto file = must(casework::openCase(reg, us.malis.session(), c.id));
    const auto line = std::find_if(file.records.begin(), file.records.end(),
        [](const auto &record) { return record.formId == u"consent"_s; });
    REQUIRE(line != file.records.end());
    const auto form = must(casework::reopenForm(reg, us.malis.session(), line->id));
    auto answers = form.answers;
    const std::vector<std::pair<QString, QJsonValue>> withdrawal{
        {u"withdraw_at"_s, u"2030-03-04T08:30"_s},
        {u"withdraw_scope"_s, u"c_share_deid_province"_s}, {u"withdraw_by"_s, u"self"_s},
        {u"withdraw_effect"_s, u"stop_future"_s}, {u"withdraw_explained_limits"_s, u"yes"_s}};
    for (const auto &[question, value] : withdrawal)
        answers.set({question, u"withdraw"_s, 0}, forms::Answer::of(value));
    must(casework::completeForm(reg, us.malis.session(), form, answers));
    CHECK(takeIn(us.romdeng, reportOf(us.malis, us.romdeng)).retracted == 1);
    CHECK(table(us.romdeng).withoutDetail == 1);
}

TEST_CASE("The receipt comes back, and a restart does not forget it", "[flows]")
{
    AProvinceAtWork us;
    aVisit(us.malis);
    QTemporaryDir stick;
    const QString report = reportOf(us.malis, us.romdeng);
    CHECK(stateOfReport(us.malis) == SentState::Written);
    must(casework::carry(
        us.malis.reg(), us.malis.session(), report.section(u'/', -1), stick.path()));
    CHECK(stateOfReport(us.malis) == SentState::Carried);
    us.malis.reopen();
    CHECK(stateOfReport(us.malis) == SentState::Carried);

    takeIn(us.romdeng, stick.filePath(report.section(u'/', -1)));
    us.romdeng.reopen();
    const auto receipt = takeIn(us.malis, newestFor(us.romdeng, us.malis));
    CHECK(receipt.kind == casework::BundleKind::Guidance);
    CHECK(receipt.receipts.size() == 1);
    us.malis.reopen();
    CHECK(stateOfReport(us.malis) == SentState::Applied);
    const auto counts
        = must(casework::previewExport(us.malis.reg(), us.malis.session(), idOf(us.romdeng)));
    CHECK(counts.isEmpty());
}

TEST_CASE("A bundle that comes before its elder waits for it", "[flows]")
{
    AProvinceAtWork us;
    aVisit(us.malis);
    const QString first = reportOf(us.malis, us.romdeng);
    aVisit(us.malis);
    const QString second = reportOf(us.malis, us.romdeng);
    const auto held = takeIn(us.romdeng, second);
    CHECK(held.outcome == Outcome::Held);
    CHECK(held.waitsFor == 1);
    CHECK(table(us.romdeng).total == 0);
    us.romdeng.reopen();
    const auto taken = takeIn(us.romdeng, first);
    CHECK(taken.outcome == Outcome::Applied);
    CHECK(taken.alsoApplied == std::vector<qint64>{2});
    CHECK(table(us.romdeng) == table(us.malis));
    CHECK(table(us.romdeng).total == 2);
}

TEST_CASE("Nothing that is wrong with a bundle gets into the tables", "[flows]")
{
    AProvinceAtWork us;
    auto stranger = ARegister::facility(u"NOBODY-HC"_s);
    trust(stranger, us.romdeng);
    aVisit(us.malis);
    aVisit(us.champa);
    aVisit(stranger);
    QTemporaryDir stick;
    const QString good = reportOf(us.malis, us.romdeng);
    takeIn(us.romdeng, good);
    const QString fromChampa = reportOf(us.champa, us.romdeng);
    const auto before = tableHashes(us.romdeng.reg());
    const auto shown = table(us.romdeng);
    const auto take = [&](ARegister &unit, const QString &file) {
        return casework::importBundle(unit.reg(), unit.session(), file);
    };

    // The same again under another name: nothing happens, and nobody is alarmed.
    const QString renamed = stick.filePath(u"holiday-pictures.zip"_s);
    REQUIRE(QFile::copy(good, renamed));
    CHECK(must(take(us.romdeng, renamed)).outcome == Outcome::Repeat);
    CHECK(refused(take(us.romdeng, altered(fromChampa, stick.path()))) == ErrorCode::Unreadable);
    CHECK(refused(take(us.romdeng, reportOf(stranger, us.romdeng))) == ErrorCode::UnknownSigner);
    CHECK(tableHashes(us.romdeng.reg()) == before);
    const auto champaBefore = tableHashes(us.champa.reg());
    CHECK(refused(take(us.champa, good)) == ErrorCode::NotForUs);
    CHECK(tableHashes(us.champa.reg()) == champaBefore);

    must(casework::revokeTrust(
        us.romdeng.reg(), us.romdeng.session(), idOf(us.champa), u"the computer was lost"_s));
    const auto revoked = tableHashes(us.romdeng.reg());
    CHECK(refused(take(us.romdeng, fromChampa)) == ErrorCode::RevokedSigner);
    CHECK(tableHashes(us.romdeng.reg()) == revoked);
    CHECK(table(us.romdeng) == shown);
    CHECK(must(casework::putAsideFiles(us.romdeng.reg(), us.romdeng.session())).size() == 3);

    aVisit(us.malis); // and who is trusted still goes on
    CHECK(takeIn(us.romdeng, reportOf(us.malis, us.romdeng)).added == 1);
}

TEST_CASE("To a unit that is no province, or not trusted any more, nothing is written", "[flows]")
{
    AProvinceAtWork us;
    trust(us.malis, us.champa);
    aVisit(us.malis);
    const auto before = tableHashes(us.malis.reg());
    const auto send = [&](const QString &to) {
        return casework::exportReport(us.malis.reg(), us.malis.session(), to);
    };
    CHECK(refused(send(idOf(us.champa))) == ErrorCode::Invalid);
    CHECK(refused(send(u"nobody"_s)) == ErrorCode::NotFound);
    CHECK(tableHashes(us.malis.reg()) == before);
    CHECK(must(casework::outbox(us.malis.reg(), us.malis.session())).empty());
    must(casework::revokeTrust(
        us.malis.reg(), us.malis.session(), idOf(us.romdeng), u"another province now"_s));
    CHECK(refused(send(idOf(us.romdeng))) == ErrorCode::RevokedSigner);
    trust(us.champa, us.romdeng);
    aVisit(us.champa);
    CHECK_FALSE(reportOf(us.champa, us.romdeng).isEmpty());
}
