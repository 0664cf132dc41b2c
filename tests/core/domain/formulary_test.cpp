// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/formulary.h"
#include "support/printing.h"

using namespace Qt::StringLiterals;

namespace {

const QByteArray header = "item,medicine,dose,unit,times_a_day,days,for_en,for_km,source,flag\n";
const QByteArray approved = "edition,owner,approved_on\n3,Pharmacist of nowhere,2030-02-01\n";
const QByteArray one = "lng,Levonorgestrel,1.5,mg,1,1,Once,ម្តង,WEC,S\n";

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
        header + one + "upa,Ulipristal acetate,30,mg,1,1,Once,ម្តង,WEC,S\n", approved));
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
             Row{",WEC,", ",,", u"line 3, source"_s}, Row{",S\n", ",X\n", u"line 3, flag"_s},
             Row{"lng,", "LNG,", u"line 3, item"_s}}) {
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
