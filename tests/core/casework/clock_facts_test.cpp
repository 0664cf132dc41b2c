// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue_sheets.h"
#include "support/a_file.h"
#include "support/a_register.h"

using namespace Qt::StringLiterals;
using casework::CaseSheet;
using domain::ClockFacts;

namespace {

const QDateTime morning(QDate(2030, 3, 4), QTime(1, 0), Qt::UTC); // 08:00 in Cambodia

ClockFacts read(const QString &told, QHash<QString, forms::Value> known = {})
{
    known.insert(u"case.opened_at"_s, forms::Value(21977 + 8.0 / 24)); // this morning
    return clockFacts(casework::clockSources(), CatalogueSheets::of(told), known, morning);
}

QDateTime moment(const char *text)
{
    return QDateTime::fromString(QString::fromLatin1(text) + u"+07:00"_s, Qt::ISODate).toUTC();
}

/// What became of @p rule, in one word.
QString outcome(const QString &told, const QString &rule)
{
    const auto deed = read(told).deeds.value(rule);
    if (deed.givenAt)
        return u"given "_s + inCambodia(*deed.givenAt).toString(u"dd HH:mm"_s);
    return deed.isRefused ? u"refused"_s
        : deed.isAccepted ? u"accepted"_s
        : deed.isOffered  ? u"offered"_s
                          : u"nothing"_s;
}

} // namespace

TEST_CASE("The sources of the clock are read, and read everything the rules ask for", "[casework]")
{
    CHECK(domain::clinicalClock().rules.size() == 70);
    CHECK(casework::clockSources().size() > 150);
}

TEST_CASE("Every answer the clock reads is asked by the form that ships", "[casework]")
{
    const auto library = theShippedForms();
    int looked = 0;
    const auto look = [&](const casework::ClockSource &source,
                          const forms::Expression &expression) {
        for (const forms::Reference &reference : expression.references()) {
            QStringList path = reference.name.split(u'.');
            if (path.size() == 1)
                path.prepend(source.form);
            const auto form = library->find(path.at(path.size() - 2));
            if (!form)
                continue; // case., anchor., fact., amount.; or a form that is not here yet
            INFO(reference.name.toStdString() << " for " << source.names.front().toStdString());
            REQUIRE(form->form().question(path.back()));
            if (reference.name == path.back() && !source.repeat.isEmpty()) {
                const QString repeat = form->form().repeatOf(path.back());
                CHECK((repeat.isEmpty() || repeat == source.repeat));
            }
            ++looked;
        }
    };
    for (const casework::ClockSource &source : casework::clockSources()) {
        look(source, source.when);
        if (source.value)
            look(source, *source.value);
        if (source.latest)
            look(source, *source.latest);
    }
    CHECK(looked > 100);
}

TEST_CASE("Every fact of the clock is read out of the answers as the table says", "[casework]")
{
    const auto table = must(domain::readPolicyTable(
        bytesOf(QStringLiteral(SOURCE_ROOT "/tests/data/clinical-clock/facts.csv"))));
    REQUIRE(table.rows.size() > 180);
    std::map<QString, QSet<QString>> tried;
    for (const QStringList &row : table.rows) {
        INFO(row.join(u" | "_s).toStdString());
        CHECK(read(row.at(0)).holds.contains(row.at(1)) == (row.at(2) == u"yes"));
        tried[row.at(1)].insert(row.at(2));
    }
    for (const domain::ClockRule &rule : domain::clinicalClock().rules) {
        // These are not about the answers: a setting, the case itself, one slip.
        static const QStringList others{u"six_month_profile"_s, u"hair_laboratory"_s,
            u"case_open"_s, u"urgency_emergency"_s, u"urgency_urgent"_s, u"urgency_routine"_s};
        for (const domain::ClockCondition &condition : rule.appliesWhen) {
            if (others.contains(condition.fact))
                continue;
            INFO(condition.fact.toStdString());
            CHECK(tried[condition.fact].size() == 2); // a yes and a no
        }
    }
}

TEST_CASE("What the register knows itself counts as well", "[casework]")
{
    CHECK(read({}, {{u"case.state"_s, u"open"_s}}).holds.contains(u"case_open"_s));
    CHECK_FALSE(read({}, {{u"case.state"_s, u"closed"_s}}).holds.contains(u"case_open"_s));
    CHECK(read({}, {{u"case.schedule_profile"_s, u"WHO2014"_s}})
              .holds.contains(u"six_month_profile"_s));
    CHECK_FALSE(read({}, {{u"case.schedule_profile"_s, u"WHO2020"_s}})
                    .holds.contains(u"six_month_profile"_s));
    CHECK(read({}, {{u"case.hair_laboratory"_s, u"yes"_s}}).holds.contains(u"hair_laboratory"_s));
    CHECK(read({}).anchors.value(u"OPEN"_s).latest == morning);
}

TEST_CASE("Every window has its beginning from the form that holds it", "[casework]")
{
    const struct {
        QString told;
        QString anchor;
        const char *earliest; // null: not known
        const char *latest;
    } cases[] = {
        {u"intake.interview_at=2030-03-03T21:30"_s, u"arrival"_s, "2030-03-03T21:30:00",
            "2030-03-03T21:30:00"},
        {u"intake.sex=female"_s, u"arrival"_s, "2030-03-04T08:00:00", "2030-03-04T08:00:00"},
        {u"intake.incident_earliest=2030-03-02T19:00; intake.incident_latest=2030-03-03T00:00"_s,
            u"E"_s, "2030-03-02T19:00:00", "2030-03-03T00:00:00"},
        {u"intake.interview_at=2030-03-04T07:00"_s, u"E"_s, nullptr, "2030-03-04T07:00:00"},
        {u"clinexam.act_vaginal=attempted; intake.incident_earliest=2030-03-02T19:00; "
         "intake.incident_latest=2030-03-03T00:00"_s,
            u"E_vag"_s, "2030-03-02T19:00:00", "2030-03-03T00:00:00"},
        {u"intake.q_penetration=unknown; intake.interview_at=2030-03-04T07:00"_s, u"E_vag"_s,
            nullptr, "2030-03-04T07:00:00"},
        {u"treat.pep_offer=given; treat.pep_first_dose_at=2030-03-04T07:10"_s, u"PEP0"_s,
            "2030-03-04T07:10:00", "2030-03-04T07:10:00"},
        {u"treat.ec_offer=given; treat.t_at=2030-03-04T07:20"_s, u"EC0"_s, "2030-03-04T07:20:00",
            "2030-03-04T07:20:00"},
        {u"treat.hbv_offer=given; treat.hbv_given_at=2030-03-04; treat.hbv_dose_no=1; "
         "treat#2.hbv_offer=given; treat#2.hbv_given_at=2030-04-03; treat#2.hbv_dose_no=2"_s,
            u"HBV1"_s, "2030-03-04T00:00:00", "2030-03-04T00:00:00"},
        {u"treat.tet_given=given; treat.tet_given_at=2030-03-04; treat#2.tet_given=given; "
         "treat#2.tet_given_at=2030-04-03"_s,
            u"TET1"_s, "2030-03-04T00:00:00", "2030-03-04T00:00:00"},
        {u"clinexam.hx_lmp=2030-01-20"_s, u"LMP"_s, "2030-01-20T00:00:00", "2030-01-20T00:00:00"},
        {u"treat.preg_weeks=6; treat.t_at=2030-03-04T07:20"_s, u"LMP"_s, "2030-01-21T00:00:00",
            "2030-01-21T00:00:00"},
        {u"mhpss.su_level=high; mhpss.l_at=2030-03-04T07:45"_s, u"SU"_s, "2030-03-04T07:45:00",
            "2030-03-04T07:45:00"},
        {u"intake.suicidal_now=yes; intake.interview_at=2030-03-04T07:00"_s, u"SU"_s,
            "2030-03-04T07:00:00", "2030-03-04T07:00:00"},
        {u"safety.s_at=2030-03-04T07:50"_s, u"SAFE"_s, "2030-03-04T07:50:00",
            "2030-03-04T07:50:00"},
        {u"forensic.request_received_at=2030-03-04T09:00"_s, u"FX_REQ"_s, "2030-03-04T09:00:00",
            "2030-03-04T09:00:00"},
        {u"forensic.start_at=2030-03-04T09:10"_s, u"FX_START"_s, "2030-03-04T09:10:00",
            "2030-03-04T09:10:00"},
        {u"forensic.end_at=2030-03-04T10:10"_s, u"FX_END"_s, "2030-03-04T10:10:00",
            "2030-03-04T10:10:00"},
        {u"forensic.signed_at=2030-03-05T10:00"_s, u"FX_SIGN"_s, "2030-03-05T10:00:00",
            "2030-03-05T10:00:00"},
        {u"ossu_check.k_at=2030-02-01"_s, u"CHECK"_s, "2030-02-01T00:00:00", "2030-02-01T00:00:00"},
        {u"intake.interview_at=2030-03-04T07:00; followup.fu_kept=yes; "
         "followup.fu_at=2030-03-20T09:00; followup#2.fu_kept=no; followup#2.fu_at=2030-04-04T09:00"_s,
            u"LAST"_s, "2030-03-20T09:00:00", "2030-03-20T09:00:00"},
    };
    for (const auto &[told, anchor, earliest, latest] : cases) {
        INFO(told.toStdString() << " | " << anchor.toStdString());
        const auto facts = read(told);
        REQUIRE(facts.anchors.contains(anchor));
        CHECK(facts.anchors[anchor].latest == moment(latest));
        CHECK(facts.anchors[anchor].earliest.has_value() == (earliest != nullptr));
        if (earliest)
            CHECK(facts.anchors[anchor].earliest == moment(earliest));
    }
}

TEST_CASE("What was not given, asked or sent begins no window", "[casework]")
{
    const QString told
        = u"treat.pep_offer=declined; treat.ec_offer=referred; treat.tet_given=declined; "
          "treat.hbv_offer=not_available; mhpss.su_level=moderate; "
          "mhpss.l_at=2030-03-04T07:00; clinexam.act_vaginal=no; "
          "intake.q_penetration=yes; referral.rf_state=draft; "
          "consent.release_decision=refused; consent.given_at=2030-03-04T07:00"_s;
    const auto facts = read(told);
    for (const QString &anchor : {u"PEP0"_s, u"EC0"_s, u"TET1"_s, u"HBV1"_s, u"SU"_s, u"E_vag"_s,
             u"LMP"_s, u"SAFE"_s, u"FX_REQ"_s, u"CHECK"_s})
        CHECK_FALSE(facts.anchors.contains(anchor));
    CHECK(facts.parts.empty());
}

TEST_CASE("Of several assaults the latest counts, and the earlier ones are listed", "[casework]")
{
    const auto facts = read(
        u"intake.incident_earliest=2030-03-03T19:00; intake.incident_latest=2030-03-03T20:00; "
        "intake#2.incident_earliest=2030-02-01T10:00; intake#2.incident_latest=2030-02-01T11:00"_s);
    CHECK(facts.anchors[u"E"_s].latest == moment("2030-03-03T20:00:00"));
    REQUIRE(facts.earlierExposures.size() == 1);
    CHECK(facts.earlierExposures.front().latest == moment("2030-02-01T11:00:00"));
}

TEST_CASE("Slips, dispatches, releases and lost calls each stand for themselves", "[casework]")
{
    const auto slips = read(
        u"referral.rf_no=RF-1; referral.rf_state=sent; referral.rf_created_at=2030-03-04T09:00; "
        "referral.rf_urgency=emergency; referral#2.rf_no=RF-2; referral#2.rf_state=completed; "
        "referral#2.rf_created_at=2030-03-01T09:00; referral#2.rf_state_at=2030-03-02T09:00; "
        "referral#2.rf_urgency=routine; referral#3.rf_no=RF-3; referral#3.rf_state=sent; "
        "referral#3.rf_created_at=2030-03-01T09:00; referral#3.rf_urgency=urgent; "
        "reffb.fb_rf_no=RF-3"_s);
    REQUIRE(slips.parts.size() == 3);
    CHECK(slips.parts[0].subject == u"RF-1");
    CHECK(slips.parts[0].holds == QSet<QString>{u"urgency_emergency"_s});
    CHECK(slips.parts[0].deeds.isEmpty());
    CHECK(slips.parts[1].holds == QSet<QString>{u"urgency_routine"_s});
    CHECK(slips.parts[1].deeds[u"R03"_s].givenAt == moment("2030-03-02T09:00:00"));
    CHECK(slips.parts[2].deeds[u"R02"_s].givenAt == morning); // when the answer was looked at
    const auto sent = read(u"forensic.fx_no=FX-1; forensic.dispatch_to=prosecutor; "
                           "forensic.dispatch_at=2030-03-04T09:00; "
                           "forensic.dispatch_receipt_at=2030-03-06T09:00"_s);
    REQUIRE(sent.parts.size() == 1);
    CHECK(sent.parts[0].subject == u"FX-1");
    CHECK(sent.parts[0].anchors[u"DISP"_s].latest == moment("2030-03-04T09:00:00"));
    CHECK(sent.parts[0].deeds[u"F20"_s].givenAt == moment("2030-03-06T09:00:00"));
    CHECK(read(u"forensic.dispatch_to=survivor; forensic.dispatch_at=2030-03-04T09:00"_s)
              .parts.empty());
    const auto release = read(u"consent.given_at=2030-03-04T07:00; "
                              "consent.release_decision=granted; consent.release_provider=SVC-1"_s);
    REQUIRE(release.parts.size() == 1);
    CHECK(release.parts[0].amounts[u"valid"_s] == 90 * 24 * 60);
    const auto until
        = read(u"consent.given_at=2030-03-04T00:00; "
               "consent.release_decision=granted; consent.release_valid_until=2030-03-13"_s);
    CHECK(until.parts[0].amounts[u"valid"_s] == 10 * 24 * 60); // to the end of that day
    CHECK(read(u"helpline.hl_disposition=lost; helpline.hl_caller_no=012; "
               "helpline.hl_start=2030-03-04T07:00; helpline.hl_callback_ok=no_callback"_s)
              .parts.size()
        == 1);
    CHECK(read(u"helpline.hl_disposition=lost; helpline.hl_caller_no=012; "
               "helpline.hl_start=2030-03-04T07:00; helpline.hl_callback_ok=agreed_before_loss"_s)
              .parts.empty());
    CHECK(read(u"svc_entry.sv_status=active; svc_entry.sv_verified_on=2030-01-01"_s).parts.size()
        == 1);
    CHECK(read(u"svc_entry.sv_status=closed; svc_entry.sv_verified_on=2030-01-01"_s).parts.empty());
}

TEST_CASE("What became of each card is read out of the forms", "[casework]")
{
    const struct {
        QStringView told;
        QStringView rule;
        QStringView outcome;
    } cases[] = {
        {u"treat.t_at=2030-03-04T07:05", u"C01", u"given 04 07:05"},
        {u"referral.rf_urgency=emergency; referral.rf_state=sent; "
         "referral.rf_created_at=2030-03-04T07:06",
            u"C01", u"given 04 07:06"},
        {u"mhpss.l_done=yes; mhpss.l_at=2030-03-04T07:30", u"C02", u"given 04 07:30"},
        {u"treat.mh_first_line=yes; treat.t_at=2030-03-04T07:31", u"C02", u"given 04 07:31"},
        {u"mhpss.l_done=no", u"C02", u"nothing"},
        {u"treat.pep_offer=given; treat.pep_first_dose_at=2030-03-04T07:10", u"C03",
            u"given 04 07:10"},
        {u"treat.pep_offer=declined", u"C03", u"refused"},
        {u"treat.pep_offer=refused", u"C03", u"refused"},
        {u"treat.pep_offer=referred", u"C03", u"accepted"},
        {u"treat.pep_offer=not_available", u"C03", u"offered"},
        {u"treat.pep_offer=not_offered", u"C03", u"nothing"},
        {u"treat.pep_offer=declined; treat#2.pep_offer=given; treat#2.t_at=2030-03-04T07:40",
            u"C03", u"given 04 07:40"},
        {u"followup.fu_kept=yes; followup.fu_no=d7; followup.fu_at=2030-03-11T09:00", u"C05",
            u"given 11 09:00"},
        {u"followup.fu_kept=yes; followup.fu_no=w6; followup.fu_at=2030-03-11T09:00", u"C05",
            u"nothing"},
        {u"treat.pep_status=completed; treat.pep_completed_on=2030-03-31", u"C06",
            u"given 31 00:00"},
        {u"followup.fu_pep_end=stopped_other; followup.fu_at=2030-03-20T09:00", u"C06",
            u"given 20 09:00"},
        {u"treat.ec_offer=given; treat.ec_given_at=2030-03-04T07:12", u"C07", u"given 04 07:12"},
        {u"treat.ec_offer=declined", u"C07", u"refused"},
        {u"treat.ec_offer=refused", u"C07", u"refused"},
        {u"treat.ec_offer=given; treat.ec_method=cu_iud; treat.t_at=2030-03-04T07:00", u"C08",
            u"given 04 07:00"},
        {u"treat.ec_repeat_at=2030-03-04T09:30", u"C09", u"given 04 09:30"},
        {u"treat.preg_test=negative; treat.t_at=2030-03-04T07:00", u"C10", u"given 04 07:00"},
        {u"treat.preg_test=declined", u"C10", u"refused"},
        {u"treat.preg_test=refused", u"C10", u"refused"},
        {u"followup.fu_preg_test=negative; followup.fu_at=2030-03-20T09:00", u"C11",
            u"given 20 09:00"},
        {u"treat.preg_choice=continue; treat.t_at=2030-03-04T07:00", u"C12", u"given 04 07:00"},
        {u"treat.preg_choice=undecided; treat.preg_options=yes", u"C12", u"offered"},
        {u"treat.sti_offer=given; treat.sti_given_at=2030-03-04T07:15", u"C13", u"given 04 07:15"},
        {u"treat.hbv_offer=given; treat.hbv_given_at=2030-03-04", u"C14", u"given 04 00:00"},
        {u"treat.hbv_ig=yes; treat.hbv_given_at=2030-03-04", u"C15", u"given 04 00:00"},
        {u"treat.hbv_offer=given; treat.hbv_dose_no=2; treat.hbv_given_at=2030-04-03", u"C16",
            u"given 03 00:00"},
        {u"followup.fu_no=m1; followup.fu_hbv_dose=yes; followup.fu_at=2030-04-03T09:00", u"C16",
            u"given 03 09:00"},
        {u"followup.fu_no=m6; followup.fu_hbv_dose=yes; followup.fu_at=2030-09-03T09:00", u"C17",
            u"given 03 09:00"},
        {u"treat.tet_given=given; treat.tet_given_at=2030-03-04", u"C18", u"given 04 00:00"},
        {u"followup.fu_no=m1; followup.fu_tet_dose=yes; followup.fu_at=2030-04-03T09:00", u"C19",
            u"given 03 09:00"},
        {u"followup.fu_no=m6; followup.fu_tet_dose=yes; followup.fu_at=2030-09-03T09:00", u"C20",
            u"given 03 09:00"},
        {u"treat.w_done=done; treat.t_at=2030-03-04T07:02", u"C21", u"given 04 07:02"},
        {u"treat.w_done=declined", u"C21", u"refused"},
        {u"treat.w_done=refused", u"C21", u"refused"},
        {u"clinexam.str_observation=yes; clinexam.exam_at=2030-03-04T07:22", u"C22",
            u"given 04 07:22"},
        {u"treat.pep_baseline_hiv=negative; treat.t_at=2030-03-04T07:00", u"C23",
            u"given 04 07:00"},
        {u"treat.pep_baseline_hiv=declined", u"C23", u"refused"},
        {u"treat.pep_baseline_hiv=refused", u"C23", u"refused"},
        {u"followup.fu_no=w6; followup.fu_hiv_test=negative; followup.fu_at=2030-04-15T09:00",
            u"C24", u"given 15 09:00"},
        {u"followup.fu_no=w6; followup.fu_hiv_test=negative; followup.fu_at=2030-04-15T09:00",
            u"C25", u"nothing"},
        {u"followup.fu_no=m3; followup.fu_hiv_test=declined", u"C25", u"refused"},
        {u"followup.fu_no=m3; followup.fu_hiv_test=refused", u"C25", u"refused"},
        {u"followup.fu_no=m3; followup.fu_syphilis=negative; followup.fu_at=2030-06-02T09:00",
            u"C27", u"given 02 09:00"},
        {u"intake.suicidal_now=yes; intake.interview_at=2030-03-04T07:00; mhpss.su_level=moderate; "
         "mhpss.l_at=2030-03-04T07:45",
            u"C28", u"given 04 07:45"},
        {u"mhpss.su_level=high; mhpss.l_at=2030-03-04T07:45", u"C28", u"nothing"},
        {u"mhpss.su_level=high; mhpss.l_at=2030-03-04T07:45; followup.fu_kept=yes; "
         "followup.fu_at=2030-03-04T15:00",
            u"C28", u"given 04 15:00"},
        {u"mhpss.sc_mood=no; mhpss.l_at=2030-03-20T09:00", u"C29", u"given 20 09:00"},
        {u"followup.fu_no=w2; followup.fu_kept=yes; followup.fu_at=2030-03-18T09:00", u"V01",
            u"given 18 09:00"},
        {u"followup.fu_no=w2; followup.fu_kept=no", u"V01", u"nothing"},
        {u"forensic.specimen_kind=swab_oral; forensic.specimen_taken_at=2030-03-04T09:20", u"F01",
            u"given 04 09:20"},
        {u"forensic.specimen_kind=swab_oral; forensic.specimen_taken_at=2030-03-04T09:20", u"F00",
            u"given 04 09:20"},
        {u"forensic.specimen_kind=swab_oral; forensic.specimen_taken_at=2030-03-04T09:20", u"F04",
            u"nothing"},
        {u"forensic.specimen_kind=swab_anal; forensic.specimen_not_taken_reason=declined", u"F04",
            u"refused"},
        {u"forensic.specimen_kind=swab_anal; forensic.specimen_not_taken_reason=refused", u"F04",
            u"refused"},
        {u"consent.c_specimens=refused", u"F11", u"refused"},
        {u"consent.c_specimens=refused", u"F14", u"nothing"},
        {u"clinexam.genital_done=done; clinexam.exam_at=2030-03-04T07:22", u"F14",
            u"given 04 07:22"},
        {u"clinexam.genital_done=refused", u"F14", u"refused"},
        {u"forensic.request_received_at=2030-03-04T09:00", u"F16", u"given 04 09:00"},
        {u"forensic.convened_at=2030-03-04T10:00", u"F17", u"given 04 10:00"},
        {u"forensic.signed_at=2030-03-05T10:00", u"F18", u"given 05 10:00"},
        {u"forensic.dispatch_at=2030-03-06T10:00", u"F19", u"given 06 10:00"},
        {u"forensic.custody_event=to_lab; forensic.custody_at=2030-03-06T11:00", u"F21",
            u"given 06 11:00"},
        {u"forensic.custody_event=stored; forensic.custody_at=2030-03-06T11:00", u"F21",
            u"nothing"},
        {u"forensic.custody_event=destroyed; forensic.custody_at=2030-06-06T11:00", u"F22",
            u"given 06 11:00"},
        {u"safety.s_at=2030-03-04T07:50", u"S01", u"given 04 07:50"},
        {u"safety.s_at=2030-03-04T07:50; followup.fu_kept=yes; followup.fu_at=2030-03-05T07:00",
            u"S02", u"given 05 07:00"},
        {u"intake.mr_decision=made; intake.mr_at=2030-03-04T12:00", u"S04", u"given 04 12:00"},
        {u"intake.mr_decision=delayed; intake.mr_told_first=yes", u"S04", u"offered"},
        {u"closure.cl_date=2030-05-01", u"A01", u"given 01 00:00"},
    };
    for (const auto &[told, rule, expected] : cases) {
        INFO(told.toString().toStdString() << " | " << rule.toString().toStdString());
        CHECK(outcome(told.toString(), rule.toString()) == expected.toString());
    }
    CHECK(
        read(u"treat.hbv_offer=given; treat.hbv_given_at=2030-03-04"_s).deeds[u"C14"_s].isDayOnly);
    CHECK(read(u"treat.sti_offer=given; treat.sti_given_at=2030-03-04T07:15"_s).deeds[u"C13"_s].by
        == u"dara");
}
