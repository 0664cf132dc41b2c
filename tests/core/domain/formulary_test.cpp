// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/formulary.h"
#include "support/printing.h"

using namespace Qt::StringLiterals;

namespace {

const QByteArray header = "item,medicine,dose,unit,times_a_day,days,for_en,for_km,source,flag,"
                          "from_years,below_years,from_kg,below_kg\n";
const QByteArray approved = "edition,owner,approved_on\n3,Pharmacist of nowhere,2030-02-01\n";
const QByteArray one = "lng,Levonorgestrel,1.5,mg,1,1,Once,ម្តង,WEC,S,,,,\n";

QString faultOf(const QByteArray &lines, const QByteArray &owner = approved)
{
    const auto formulary = domain::readFormulary(header + lines, owner);
    if (formulary)
        return {};
    CHECK(formulary.error().code == ErrorCode::Unreadable);
    return formulary.error().detail;
}

} // namespace

TEST_CASE("Doses that somebody approved are found by their item", "[domain]")
{
    const auto formulary = must(domain::readFormulary(
        header + one + "upa,Ulipristal acetate,30,mg,1,1,Once,ម្តង,WEC,S,,,,\n", approved));
    CHECK(formulary.isActive());
    CHECK(formulary.owner == u"Pharmacist of nowhere");
    CHECK(formulary.approvedOn == QDate(2030, 2, 1));
    REQUIRE(formulary.lines.size() == 2);
    const auto doses = formulary.dosesOf(u"lng"_s);
    REQUIRE(doses.size() == 1);
    CHECK(doses.front()
        == domain::FormularyLine{u"lng"_s, u"Levonorgestrel"_s, 1.5, u"mg"_s, 1, 1,
            {u"Once"_s, u"ម្តង"_s}, u"WEC"_s, u"S"_s});
    CHECK(formulary.dosesOf(u"cu_iud"_s).empty());
}

TEST_CASE(
    "The list that travels in the program is approved by nobody and gives no dose", "[domain]")
{
    const domain::Formulary &shipped = domain::shippedFormulary();
    REQUIRE_FALSE(shipped.lines.empty());
    CHECK_FALSE(shipped.isActive());
    CHECK(shipped.owner.isEmpty());
    for (const domain::FormularyLine &line : shipped.lines)
        CHECK(shipped.dosesOf(line.item).empty());
    // An owner alone approves nothing.
    CHECK_FALSE(
        must(domain::readFormulary(header + one, "edition,owner,approved_on\n3,X,\n")).isActive());
}

TEST_CASE("A dose that cannot be is refused with its line, its column and the reason", "[domain]")
{
    struct Row {
        QByteArray was;
        QByteArray is;
        QString told;
    };
    for (const Row &row : {Row{",1.5,", ",-1.5,", u"line 3, dose: '-1.5' is not above 0"_s},
             Row{",1.5,", ",0,", u"line 3, dose: '0' is not above 0"_s},
             Row{",1.5,", ",much,", u"line 3, dose: 'much' is no number"_s},
             Row{",1.5,", ",nan,", u"line 3, dose: 'nan' is no number"_s},
             Row{",1.5,", ",20000,", u"line 3, dose: '20000' is not above 0 and up to 10000"_s},
             Row{",1.5,", ",10000.5,", u"line 3, dose: '10000.5' is not above 0"_s},
             Row{",mg,", ",spoons,", u"line 3, unit: 'spoons' is no known unit"_s},
             Row{"mg,1,1", "mg,0,1", u"line 3, times_a_day: '0'"_s},
             Row{"mg,1,1", "mg,25,1", u"line 3, times_a_day: '25'"_s},
             Row{"mg,1,1", "mg,1,-28", u"line 3, days: '-28'"_s},
             Row{"mg,1,1", "mg,1,367", u"line 3, days: '367'"_s},
             Row{"ម្តង", "", u"line 3, for_en"_s}, Row{"Twice", "", u"line 3, for_en"_s},
             Row{",WEC,", ",,", u"line 3, source"_s},
             Row{",S,,,,\n", ",X,,,,\n", u"line 3, flag"_s}, Row{"lng,", "LNG,", u"line 3, item"_s},
             Row{"S,,,,", "S,0,,,", u"line 3, from_years: '0' is not from 1 to 120"_s},
             Row{"S,,,,", "S,,121,,", u"line 3, below_years: '121'"_s},
             Row{"S,,,,", "S,10,10,,", u"line 3, below_years: '10' is not above from_years"_s},
             Row{"S,,,,", "S,,,0,", u"line 3, from_kg: '0' is not above 0 and up to 300"_s},
             Row{"S,,,,", "S,,,,-20", u"line 3, below_kg: '-20'"_s},
             Row{"S,,,,", "S,,,,nan", u"line 3, below_kg: 'nan'"_s},
             Row{"S,,,,", "S,,,,300.5", u"line 3, below_kg: '300.5'"_s},
             Row{"S,,,,", "S,,,20,20", u"line 3, below_kg: '20' is not above from_kg"_s}}) {
        QByteArray line = one;
        line.replace("Once", "Twice"); // else it would be the first line again
        CHECK(faultOf(one + line).isEmpty());
        line.replace(row.was, row.is);
        INFO(row.told.toStdString());
        CHECK(faultOf(one + line).contains(row.told));
    }
    CHECK(faultOf(one + one).contains(u"line 3, medicine: 'Levonorgestrel' is there twice"_s));
}

TEST_CASE("A dose at the end of what can be is taken", "[domain]")
{
    for (const QByteArray &numbers : {QByteArray("10000,mg,1,1"), QByteArray("0.01,mg,1,1"),
             QByteArray("1.5,mg,24,1"), QByteArray("1.5,mg,1,366")}) {
        QByteArray line = one;
        line.replace("1.5,mg,1,1", numbers);
        INFO(numbers.toStdString());
        CHECK(faultOf(line).isEmpty());
    }
}

TEST_CASE("A limit of age or weight at the end of what can be is taken", "[domain]")
{
    for (const QByteArray &limits : {QByteArray("S,1,2,,"), QByteArray("S,119,120,,"),
             QByteArray("S,,,0.5,"), QByteArray("S,,,299.9,300"), QByteArray("S,10,,20,40")}) {
        QByteArray line = one;
        line.replace("S,,,,", limits);
        INFO(limits.toStdString());
        CHECK(faultOf(line).isEmpty());
    }
}

namespace {

/// Paint for everybody from 10 years; for children red below 20 kg, blue from 20 kg, and a little
/// green at any weight.
domain::Formulary paints()
{
    return must(domain::readFormulary(header
            + "grown,Paint,3,ml,1,1,From ten,ចាប់ពីដប់,A book,S,10,,,\n"
              "small,Red,1,ml,1,1,Below 20 kg,ក្រោម 20,A book,S,,10,,20\n"
              "small,Blue,2,ml,1,1,From 20 kg,ចាប់ពី 20,A book,S,,10,20,\n"
              "small,Green,1,ml,1,1,Any weight,ទម្ងន់ណាក៏បាន,A book,S,,10,,\n"
              "mixed,Grey,1,ml,1,1,Any weight,ទម្ងន់ណាក៏បាន,A book,S,,,,\n"
              "mixed,Grey,2,ml,1,1,From 60 kg,ចាប់ពី 60,A book,S,,,60,\n",
        approved));
}

QString chosen(const QString &item, const domain::Taker &taker)
{
    const auto choice = paints().dosesFor(item, taker);
    QStringList told;
    for (const domain::FormularyLine &line : choice.lines)
        told.append(u"%1 %2"_s.arg(line.medicine).arg(line.dose));
    if (choice.needsWeight)
        told.append(u"weight?"_s);
    return told.join(u", "_s);
}

} // namespace

TEST_CASE(
    "A dose is chosen by age and weight, and its borders are where the list has them", "[domain]")
{
    struct Row {
        QString item;
        domain::Taker taker;
        QString told;
    };
    const std::optional<int> unknownAge;
    const std::optional<double> unknownWeight;
    for (const Row &row : {Row{u"grown"_s, {9, unknownWeight}, {}},
             Row{u"grown"_s, {10, unknownWeight}, u"Paint 3"_s},
             Row{u"grown"_s, {unknownAge, unknownWeight}, u"Paint 3"_s}, // as an adult
             Row{u"small"_s, {9, 19.9}, u"Red 1, Green 1"_s},
             Row{u"small"_s, {9, 20.0}, u"Blue 2, Green 1"_s}, Row{u"small"_s, {10, 20.0}, {}},
             Row{u"small"_s, {unknownAge, 19.9}, {}},
             Row{u"small"_s, {9, unknownWeight}, u"Green 1, weight?"_s},
             Row{u"mixed"_s, {30, unknownWeight}, u"Grey 1"_s}, // the one for any weight
             Row{u"mixed"_s, {30, 59.9}, u"Grey 1"_s}, Row{u"mixed"_s, {30, 60.0}, u"Grey 2"_s},
             Row{u"none"_s, {30, 60.0}, {}}}) {
        CAPTURE(row.item, row.taker.years.value_or(-1), row.taker.kg.value_or(-1));
        CHECK(chosen(row.item, row.taker) == row.told);
    }
}

TEST_CASE("An adult is who is eighteen, for an age that nobody knows", "[domain]")
{
    for (const auto &[limits, isThere] : {std::pair("S,18,,,", true), std::pair("S,19,,,", false),
             std::pair("S,,18,,", false), std::pair("S,,19,,", true)}) {
        QByteArray line = one;
        line.replace("S,,,,", limits);
        INFO(limits);
        CHECK(
            must(domain::readFormulary(header + line, approved)).dosesFor(u"lng"_s, {}).lines.size()
            == (isThere ? 1 : 0));
    }
}

TEST_CASE(
    "While nobody answers for a list no dose is chosen, and no weight is asked for", "[domain]")
{
    domain::Formulary list = paints();
    CHECK(list.asksForWeight());
    list.approvedOn.reset();
    CHECK_FALSE(list.asksForWeight());
    const auto choice = list.dosesFor(u"small"_s, {});
    CHECK(choice.lines.empty());
    CHECK_FALSE(choice.needsWeight);
    CHECK_FALSE(must(domain::readFormulary(header + one, approved)).asksForWeight());
}

TEST_CASE("The same line twice is one whose item, medicine and person are the same", "[domain]")
{
    for (const auto &[was, is] : {std::pair("lng", "lng_repeat"),
             std::pair("Levonorgestrel", "LNG"), std::pair("Once", "Twice")}) {
        QByteArray line = one;
        line.replace(was, is);
        INFO(is);
        CHECK(faultOf(one + line).isEmpty());
    }
    QByteArray line = one;
    line.replace("1.5", "3"); // another dose of the same is a contradiction
    CHECK(faultOf(one + line).contains(u"is there twice"_s));
}

TEST_CASE("Approved by nobody on a day is not approved", "[domain]")
{
    CHECK_FALSE(faultOf(one, "edition,owner,approved_on\n3,,2030-02-01\n").isEmpty());
    CHECK_FALSE(faultOf(one, "edition,owner,approved_on\n3,X,soon\n").isEmpty());
    CHECK_FALSE(faultOf(one, "edition,owner,approved_on\n,X,2030-02-01\n").isEmpty());
    CHECK(faultOf(one).isEmpty());
}
