// SPDX-License-Identifier: GPL-3.0-or-later
#include "casework/auditing.h"
#include "casework/reading_record.h"
#include "support/a_treatment.h"
#include "support/small_forms.h"

using namespace Qt::StringLiterals;

namespace {

store::AuditEvent lastLine(casework::CaseRegister &reg)
{
    return must(reg.desk().audit.latest(1)).front();
}

/// The record again, with this answer in place of the one it had.
void change(ARegister &unit, Id<domain::Record> id, const QString &question, const QString &to)
{
    auto open = must(casework::reopenForm(unit.reg(), unit.session(), id));
    open.answers.set({question}, forms::Answer::of(to));
    must(casework::completeForm(unit.reg(), unit.session(), open, open.answers));
}

struct AReferral {
    ARegister unit;
    domain::Case c = begun();
    domain::Record record = written();

    domain::Case begun()
    {
        SmallForms()
            .add("referral", "text,rf_words,Words,\ntext,rf_more,More,\n")
            .addAll()
            .into(unit);
        return must(casework::startCase(unit.reg(), unit.session()));
    }
    domain::Record written()
    {
        return completed(unit, unit.session(),
            must(casework::startForm(unit.reg(), unit.session(), c.id, u"referral"_s)),
            {{u"rf_words"_s, u"first"_s}, {u"rf_more"_s, u"more"_s}});
    }
    domain::Session inRole(const QString &role) const
    {
        domain::Session other = unit.session();
        other.user.name = u"mom"_s;
        other.user.id = Id<domain::User>::create();
        other.user.role = role;
        return other;
    }
};

} // namespace

TEST_CASE("A completed record is read as it was written, by whom and when", "[casework]")
{
    AReferral it;
    auto &reg = it.unit.reg();
    const auto read = must(casework::readRecord(reg, it.unit.session(), it.record.id));
    CHECK(read.form.answers.at(u"rf_words"_s).text() == u"first");
    CHECK(read.form.caseCode == it.c.caseCode);
    CHECK(read.author == u"dara");
    CHECK(read.createdAt == read.changedAt);
    CHECK(read.changed.isEmpty());
    CHECK(read.mayChange);
    CHECK(lastLine(reg).action == u"record_read");
    CHECK(lastLine(reg).subject == it.c.caseCode);
}

TEST_CASE("What was changed is known, and each earlier answer with who replaced it", "[casework]")
{
    AReferral it;
    auto &reg = it.unit.reg();
    it.unit.clock.advance(60);
    change(it.unit, it.record.id, u"rf_words"_s, u"second"_s);
    it.unit.clock.advance(60);
    change(it.unit, it.record.id, u"rf_words"_s, u"third"_s);
    const auto read = must(casework::readRecord(reg, it.unit.session(), it.record.id));
    CHECK((read.changed == QSet<QString>{u"rf_words"_s}));
    CHECK(read.createdAt.secsTo(read.changedAt) == 120);

    const auto earlier
        = must(casework::earlierAnswers(reg, it.unit.session(), it.record.id, u"rf_words"_s));
    REQUIRE(earlier.size() == 2);
    CHECK(earlier.front().answer == u"second"_s);
    CHECK(earlier.back().answer == u"first"_s);
    CHECK(earlier.front().replacedBy == u"dara");
    CHECK(read.createdAt.secsTo(earlier.front().until) == 120);
    CHECK(read.createdAt.secsTo(earlier.back().until) == 60);
    CHECK(lastLine(reg).action == u"record_history");
    CHECK(
        must(casework::earlierAnswers(reg, it.unit.session(), it.record.id, u"rf_more"_s)).empty());
    CHECK(must(casework::earlierAnswers(reg, it.unit.session(), it.record.id, {})).empty());
}

TEST_CASE("Who may not read a form sees neither the record nor what it was before", "[casework]")
{
    AReferral it;
    auto &reg = it.unit.reg();
    change(it.unit, it.record.id, u"rf_words"_s, u"second"_s);
    const auto outsider = it.inRole(u"fac_data"_s);
    const auto colleague = it.inRole(u"hc_provider"_s);
    const auto reason = casework::OpenReason::OnDuty;
    CHECK(refused(casework::readRecord(reg, outsider, it.record.id, reason)) == ErrorCode::Denied);
    CHECK(lastLine(reg).outcome == u"Denied");
    CHECK(refused(casework::earlierAnswers(reg, outsider, it.record.id, u"rf_words"_s, reason))
        == ErrorCode::Denied);
    // A colleague's case opens with a reason, and the reason is written down.
    CHECK(refused(casework::readRecord(reg, colleague, it.record.id)) == ErrorCode::Denied);
    CHECK(must(casework::readRecord(reg, colleague, it.record.id, reason)).mayChange);
    CHECK(lastLine(reg).reason == u"on_duty");
    // Who reads and sends no slips changes none.
    CHECK_FALSE(
        must(casework::readRecord(reg, it.inRole(u"fx_member"_s), it.record.id, reason)).mayChange);
    CHECK(must(casework::earlierAnswers(reg, colleague, it.record.id, u"rf_words"_s, reason)).size()
        == 1);
}

TEST_CASE("A record that somebody is changing is theirs; others read what stands", "[casework]")
{
    AReferral it;
    auto &reg = it.unit.reg();
    auto open = must(casework::reopenForm(reg, it.unit.session(), it.record.id));
    open.answers.set({u"rf_words"_s}, forms::Answer::of(u"half"_s));
    must(casework::saveDraft(reg, it.unit.session(), open, open.answers, {}));
    CHECK(
        refused(casework::readRecord(reg, it.unit.session(), it.record.id)) == ErrorCode::NotFound);
    const auto read = must(casework::readRecord(
        reg, it.inRole(u"hc_provider"_s), it.record.id, casework::OpenReason::OnDuty));
    CHECK(read.form.answers.at(u"rf_words"_s).text() == u"first");
    CHECK_FALSE(read.mayChange);
}

TEST_CASE("A sealed answer stays sealed in what it was before", "[casework]")
{
    ASealingFacility facility;
    facility.comes(u"sophea"_s);
    const auto c = must(casework::startCase(facility.reg(), facility.session()));
    const auto record
        = facility.written(c.id, u"safety"_s, {{u"plan_safe_place"_s, u"with an aunt"_s}});
    auto again = facility.opened(record.id);
    again.answers.set({u"plan_safe_place"_s}, forms::Answer::of(u"by the river"_s));
    must(casework::completeForm(facility.reg(), facility.session(), again, again.answers));
    const auto before = [&] {
        return must(casework::earlierAnswers(facility.reg(), facility.session(), record.id,
            u"plan_safe_place"_s, casework::OpenReason::AskedByOwner));
    };
    REQUIRE(before().size() == 1);
    CHECK(before().front().answer == u"with an aunt"_s);
    facility.comes(u"vanna"_s); // a chief, whose slot has no key for safe places
    REQUIRE(before().size() == 1);
    CHECK(before().front().answer.toObject().contains(u"sealed"_s));
    CHECK(must(casework::readRecord(facility.reg(), facility.session(), record.id,
                   casework::OpenReason::AskedByOwner))
              .form.answers.at(u"plan_safe_place"_s)
              .isSealed());
}
