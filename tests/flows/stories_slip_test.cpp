// SPDX-License-Identifier: GPL-3.0-or-later
#include "casework/care_clock.h"
#include "casework/today.h"
#include "domain/code.h"
#include "support/a_slip.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;
using namespace casework;

// Acceptance stories about what is sent and who needs help to speak: numbers as in the list.

namespace {

constexpr qint64 hour = 3600;

Today todayOf(ARegister &unit)
{
    return must(today(unit.reg(), unit.session()));
}

QString answerOf(const domain::Record &record, const QString &question)
{
    const auto document = QJsonDocument::fromJson(record.answers).object();
    return forms::Answer::fromJson(document.value(question)).text();
}

/// What came of the slip, told by telephone.
void answerSlip(ARegister &unit, Id<domain::Case> id, const QString &code)
{
    const auto form = must(startForm(unit.reg(), unit.session(), id, u"reffb"_s));
    completeAll(unit, unit.session(), form,
        {{u"fb_rf_no"_s, code}, {u"fb_outcome"_s, u"served"_s}, {u"fb_fee"_s, 0}});
}

} // namespace

TEST_CASE("A slip stands on Today from the hour it is sent until it is answered", "[flows]")
{
    ARegister unit;
    const auto c = must(startCase(unit.reg(), unit.session()));
    agreeToHospital(unit, c.id);
    CHECK(todayOf(unit).referrals.empty());
    const QString code = answerOf(sendSlip(unit, c.id, u"emergency"_s), u"rf_no"_s);
    REQUIRE(domain::readCode(domain::CodeKind::Slip, code));
    // An emergency is to be answered within 24 hours; after that it still has no answer.
    for (const qint64 hours : {1, 23, 25, 24 * 20}) {
        unit.clock.set(QDateTime(QDate(2030, 3, 4), QTime(1, 0), Qt::UTC).addSecs(hours * hour));
        const Today day = todayOf(unit);
        INFO(hours);
        REQUIRE(day.referrals.size() == 1);
        CHECK(day.referrals.front().caseCode == c.caseCode);
        CHECK(day.referrals.front().card.subject == code);
    }
    answerSlip(unit, c.id, code);
    CHECK(todayOf(unit).referrals.empty());
}

TEST_CASE("An answer to one slip is no answer to another", "[flows]")
{
    ARegister unit;
    const auto c = must(startCase(unit.reg(), unit.session()));
    agreeToHospital(unit, c.id);
    const QString first = answerOf(sendSlip(unit, c.id, u"urgent"_s), u"rf_no"_s);
    const QString second = answerOf(sendSlip(unit, c.id, u"routine"_s), u"rf_no"_s);
    REQUIRE(first != second);
    unit.clock.advance(hour);
    CHECK(todayOf(unit).referrals.size() == 2);
    answerSlip(unit, c.id, first);
    const Today day = todayOf(unit);
    REQUIRE(day.referrals.size() == 1);
    CHECK(day.referrals.front().card.subject == second);
}

TEST_CASE("A report that was sent is asked after until somebody confirms that it came", "[flows]")
{
    ARegister unit;
    const auto c = must(startCase(unit.reg(), unit.session()));
    const domain::Session chair = unit.as(u"rith"_s, u"fx_chair"_s);
    const auto form
        = must(startForm(unit.reg(), chair, c.id, u"forensic"_s, OpenReason::AskedByOwner));
    forms::Answers answers = form.answers;
    answers.set({u"signed_at"_s}, forms::Answer::of(u"2030-03-04T07:00"_s));
    const auto give = [&](const QString &question, const QString &value) {
        answers.set({question, u"dispatch"_s, 0}, forms::Answer::of(value));
    };
    give(u"dispatch_to"_s, u"prosecutor"_s);
    give(u"dispatch_at"_s, u"2030-03-04T07:30"_s);
    must(saveDraft(unit.reg(), chair, form, answers, {}));
    for (const int days : {0, 3, 8, 30}) { // a receipt is due within seven days
        unit.clock.set(QDateTime(QDate(2030, 3, 4).addDays(days), QTime(2, 0), Qt::UTC));
        const Today day = todayOf(unit);
        INFO(days);
        REQUIRE(day.reports.size() == 1);
        CHECK(day.reports.front().caseCode == c.caseCode);
    }
    give(u"dispatch_receipt_at"_s, u"2030-04-03T08:00"_s);
    must(saveDraft(unit.reg(), chair, form, answers, {}));
    CHECK(todayOf(unit).reports.empty());
}

TEST_CASE("Story 8: who speaks Tampuan and hears badly is told so on the slip, and the interpreter "
          "has promised",
    "[flows]")
{
    ARegister unit;
    const auto c = must(startCase(unit.reg(), unit.session()));
    // The interpreter's promise is asked for, and that there is none yet is said.
    const auto consent = must(startForm(unit.reg(), unit.session(), c.id, u"consent"_s));
    forms::Interview talk(consent.form, consent.answers, unit.clock.clock(), consent.lookUp());
    CHECK_FALSE(talk.isRelevant({u"interpreter_pledge"_s}));
    talk.set({u"interpreter_used"_s}, forms::Answer::of(u"yes"_s));
    CHECK(talk.isRelevant({u"interpreter_pledge"_s}));
    CHECK(talk.isRequired({u"interpreter_pledge"_s}));
    talk.set({u"interpreter_pledge"_s}, forms::Answer::of(u"no"_s));
    CHECK(talk.isRelevant({u"interpreter_pledge_note"_s}));
    talk.set({u"interpreter_pledge"_s}, forms::Answer::of(u"yes"_s));
    CHECK_FALSE(talk.isRelevant({u"interpreter_pledge_note"_s}));

    agreeToHospital(unit, c.id);
    const auto intake = must(startForm(unit.reg(), unit.session(), c.id, u"intake"_s));
    Chosen told = usualAnswers(u"intake"_s, unit.clock.clock()());
    told.insert_or_assign(u"main_language"_s, u"tpu"_s);
    told.insert_or_assign(u"wg_hearing"_s, u"a_lot"_s);
    for (const QString &other :
        {u"wg_seeing"_s, u"wg_walking"_s, u"wg_memory"_s, u"wg_selfcare"_s, u"wg_communication"_s})
        told.insert_or_assign(other, u"none"_s);
    const auto record = completeAll(unit, unit.session(), intake, told);
    CHECK(answerOf(record, u"disability_flag"_s) == u"yes");

    // Both needs fit on the slip, which is for one service and holds no more than was agreed.
    const auto slip = sendSlip(
        unit, c.id, u"routine"_s, QJsonArray{u"interpreter_indigenous"_s, u"hearing_support"_s});
    const auto document = QJsonDocument::fromJson(slip.answers).object();
    CHECK(forms::Answer::fromJson(document.value(u"rf_needs"_s)).codes()
        == QStringList{u"interpreter_indigenous"_s, u"hearing_support"_s});
    // Nothing that was told in the first conversation but these needs.
    CHECK_FALSE(slip.answers.contains("tpu"));
}
