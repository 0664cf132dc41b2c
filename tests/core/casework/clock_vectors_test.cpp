// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue_sheets.h"
#include "support/a_file.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using domain::ClockCard;
using domain::ClockState;
using enum domain::ClockState;

// The twelve situations of the published clock, from the answers to the card.

namespace {

const QDateTime now(QDate(2030, 3, 10), QTime(3, 0), Qt::UTC); // Sunday 10 March, 10:00 in Cambodia

QString ago(double hours)
{
    return inCambodia(now.addSecs(qint64(-hours * 3600))).toString(u"yyyy-MM-ddTHH:mm"_s);
}

QString happened(double earliestHours, double latestHours)
{
    return u"intake.incident_earliest=%1; intake.incident_latest=%2; intake.interview_at=%3; "_s
        .arg(ago(earliestHours), ago(latestHours), ago(0));
}

const QString woman = u"intake.sex=female; intake.age_now=30; intake.preg_possible=yes; "_s;

class Panel
{
public:
    explicit Panel(const QString &told)
    {
        const auto sheets = CatalogueSheets::of(told);
        const auto facts = clockFacts(casework::clockSources(), sheets,
            {{u"case.opened_at"_s, forms::Value(21983 + 10.0 / 24)}}, now);
        m_cards = domain::cards(domain::clinicalClock(), facts, now);
    }
    const ClockCard *find(QStringView rule) const
    {
        const auto found = std::ranges::find_if(
            m_cards, [&](const ClockCard &card) { return card.rule.id == rule; });
        return found == m_cards.end() ? nullptr : &*found;
    }
    const ClockCard &card(QStringView rule) const
    {
        INFO(rule.toString().toStdString());
        REQUIRE(find(rule));
        return *find(rule);
    }

private:
    std::vector<ClockCard> m_cards;
};

qint64 minutesLeft(const ClockCard &card)
{
    return now.secsTo(card.deadline.value()) / 60;
}

} // namespace

TEST_CASE(
    "Each rule has its card when what it asks for was told, and none when it was not", "[casework]")
{
    const auto table = must(domain::readPolicyTable(
        bytesOf(QStringLiteral(SOURCE_ROOT "/tests/data/clinical-clock/triggers.csv"))));
    const QString base = u"intake.interview_at=2030-03-04T07:00; "
                         "intake.incident_earliest=2030-03-04T06:00; "
                         "intake.incident_latest=2030-03-04T06:00; "_s;
    const QDateTime morning(QDate(2030, 3, 4), QTime(1, 0), Qt::UTC);
    QSet<QString> tried;
    for (const QStringList &row : table.rows) {
        INFO(row.join(u" | "_s).toStdString());
        const auto facts
            = clockFacts(casework::clockSources(), CatalogueSheets::of(base + row.at(0)),
                {{u"case.opened_at"_s, forms::Value(21977 + 7.0 / 24)},
                    {u"case.state"_s, forms::Value(u"open"_s)}},
                morning);
        const auto cards = domain::cards(domain::clinicalClock(), facts, morning);
        CHECK(std::ranges::any_of(cards, [&](const ClockCard &card) {
            return card.rule.id == row.at(1);
        }) == (row.at(2) == u"yes"));
        tried.insert(row.at(1));
    }
    CHECK(tried.size() == 68); // the month and the quarter are of the unit, not of a case
}

TEST_CASE("71 and a half hours after: PEP is red with half an hour, the pill amber", "[casework]")
{
    const Panel panel(happened(71.5, 71.5) + woman
        + u"clinexam.act_vaginal=yes; clinexam.act_vaginal_by=penis; clinexam.hx_hiv_known=unknown"_s);
    CHECK(panel.card(u"C03").state == ActNow);
    CHECK(minutesLeft(panel.card(u"C03")) == 30);
    CHECK(panel.card(u"C07").state == Soon);
    CHECK(minutesLeft(panel.card(u"C07")) == 48 * 60 + 30);
}

TEST_CASE("72 hours and a minute after: PEP has passed and says tests and advice", "[casework]")
{
    const Panel panel(
        happened(72 + 1 / 60.0, 72 + 1 / 60.0) + woman + u"clinexam.act_vaginal=yes"_s);
    CHECK(panel.card(u"C03").state == Passed);
    CHECK(panel.card(u"C03").advice().en.contains(u"tests"));
    CHECK(panel.card(u"C03").advice().en.contains(u"advice"));
    CHECK(minutesLeft(panel.card(u"C07")) == 47 * 60 + 59);
}

TEST_CASE("Between 60 and 132 hours after: PEP may be over and is still offered for 12 hours",
    "[casework]")
{
    const Panel panel(happened(132, 60) + woman + u"clinexam.act_vaginal=yes"_s);
    CHECK(panel.card(u"C03").state == MaybeStill);
    CHECK(now.secsTo(panel.card(u"C03").lastChance.value()) == 12 * 3600);
    CHECK(panel.card(u"C03").isVisible);
}

TEST_CASE("With an implant there is no pill to give, and the card says why", "[casework]")
{
    const Panel panel(happened(119, 119) + woman
        + u"clinexam.act_vaginal=yes; clinexam.hx_contraception=implant"_s);
    CHECK(panel.card(u"C07").state == NotNeeded);
    CHECK(panel.card(u"C07").advice().en.contains(u"effective method"));
    CHECK_FALSE(panel.find(u"C08"));
}

TEST_CASE("30 hours after, mouth only: PEP yes, no pill, mouth swab past its best", "[casework]")
{
    const Panel panel(happened(30, 30) + woman
        + u"clinexam.act_vaginal=no; clinexam.act_anal=no; clinexam.act_oral=yes; "
          "clinexam.ejaculation=yes"_s);
    CHECK(panel.card(u"C03").isRunning());
    CHECK_FALSE(panel.find(u"C07"));
    CHECK(panel.card(u"F01").isRunning());
    CHECK(panel.card(u"F01").isPastBest);
    CHECK_FALSE(panel.find(u"F02"));
}

TEST_CASE("100 hours after, anal: no anal swab, PEP passed, hepatitis B green", "[casework]")
{
    const Panel panel(
        happened(100, 100) + woman + u"clinexam.act_vaginal=no; clinexam.act_anal=yes"_s);
    CHECK(panel.card(u"F04").state == Passed);
    CHECK(panel.card(u"F04").advice().en.contains(u"outside the window"));
    CHECK(panel.card(u"C03").state == Passed);
    CHECK(panel.card(u"C14").state == InTime);
}

TEST_CASE("Five days of seven: the refill is past its best, amber, two days to go", "[casework]")
{
    const Panel panel(happened(150, 150) + woman
        + u"treat.pep_offer=given; treat.pep_days=7; treat.pep_first_dose_at=%1"_s.arg(ago(120)));
    CHECK(panel.card(u"C04").isPastBest);
    CHECK(panel.card(u"C04").state == Soon);
    CHECK(minutesLeft(panel.card(u"C04")) == 2 * 24 * 60);
}

TEST_CASE(
    "Eighty days into a pregnancy, at 17: four days, red, with the rule of guardians", "[casework]")
{
    const QString period = inCambodia(now.addDays(-80)).date().toString(Qt::ISODate);
    const Panel panel(happened(30, 30)
        + u"intake.sex=female; intake.age_now=17; intake.preg_possible=yes; "
          "treat.preg_test=positive; clinexam.hx_lmp="_s
        + period);
    const ClockCard &card = panel.card(u"C12");
    CHECK(card.state == ActNow);
    // The day of the period counts from its midnight: 84 days on, ten hours are gone of the four.
    CHECK(minutesLeft(card) == 4 * 24 * 60 - 10 * 60);
    CHECK(card.advice().en.contains(u"guardian"));
}

TEST_CASE("110 hours after a drug: urine is red with ten hours, blood is not offered", "[casework]")
{
    const Panel panel(happened(110, 110) + woman + u"intake.drug_facilitated=yes"_s);
    CHECK(panel.card(u"F11").state == ActNow);
    CHECK(minutesLeft(panel.card(u"F11")) == 10 * 60);
    CHECK(panel.card(u"F10").state == Passed);
}

TEST_CASE("A report that nobody collected in eight days is overdue under its number", "[casework]")
{
    const Panel panel(
        u"forensic.fx_no=FX-7; forensic.signed_at=%1; forensic.dispatch_to=prosecutor; "
        "forensic.dispatch_at=%1"_s.arg(ago(8 * 24)));
    CHECK(panel.card(u"F20").state == Passed);
    CHECK(panel.card(u"F20").isMissed());
    CHECK(panel.card(u"F20").subject == u"FX-7");
}

TEST_CASE("A child of eight, touched, after twenty hours: skin and clothing; no pill", "[casework]")
{
    const Panel panel(happened(20, 20)
        + u"intake.sex=female; intake.age_now=8; intake.preg_possible=no; intake.sv_case=yes; "
          "clinexam.act_vaginal=no; clinexam.act_anal=no; clinexam.act_other_contact=thigh_inner; "
          "clinexam.ejaculation=yes; clinexam.blood_contact=unknown; "
          "clinexam.clothes_worn_kept=brought"_s);
    CHECK_FALSE(panel.card(u"F06").isPastBest);
    CHECK_FALSE(panel.card(u"F09").isPastBest);
    CHECK(panel.card(u"F15").advice().en.contains(u"Never a speculum"));
    CHECK_FALSE(panel.find(u"F03"));
    CHECK(panel.card(u"C03").isRunning());
    CHECK_FALSE(panel.find(u"C07"));
}

TEST_CASE("A changed voice after pressure on the neck is urgent at any time", "[casework]")
{
    for (const double hours : {50.0, 80.0}) {
        const Panel panel(
            happened(hours, hours) + woman + u"clinexam.strangled=yes; clinexam.str_signs=voice"_s);
        CHECK(panel.card(u"C22").state == ActNow);
    }
    const Panel quiet(
        happened(80, 80) + woman + u"clinexam.strangled=yes; clinexam.str_signs=none"_s);
    CHECK(quiet.card(u"C22").state == Passed);
}
