// SPDX-License-Identifier: GPL-3.0-or-later
#include "casework/care_clock.h"
#include "casework/case_file.h"
#include "casework/desk.h"
#include "casework/guidance.h"
#include "support/a_package.h"
#include "support/a_visit.h"

using namespace Qt::StringLiterals;
using namespace casework;

namespace {

Result<GuidanceFace> import(ARegister &unit, const APackage &package)
{
    return importGuidance(unit.reg(), unit.session(), package.folder.path());
}

/// How many hours after the incident PEP ends in a case of this register.
qint64 hoursOfPep(ARegister &unit)
{
    const auto c = must(startCase(unit.reg(), unit.session()));
    const auto form = must(startForm(unit.reg(), unit.session(), c.id, u"intake"_s));
    forms::Answers answers;
    for (const auto &[question, value] : Chosen{{u"incident_date"_s, u"2030-03-03"_s},
             {u"incident_precision"_s, u"exact"_s}, {u"incident_time"_s, u"20:00"_s},
             {u"interview_at"_s, u"2030-03-04T07:50"_s}, {u"q_penetration"_s, u"yes"_s}})
        answers.set({question}, forms::Answer::fromJson(value));
    must(saveDraft(unit.reg(), unit.session(), form, answers, {}));
    const QDateTime incident(QDate(2030, 3, 3), QTime(13, 0), Qt::UTC);
    for (const auto &card : must(careClock(unit.reg(), unit.session(), c.id)).cards) {
        if (card.rule.id == u"C03")
            return incident.secsTo(*card.lastChance) / 3600;
    }
    FAIL("no card for PEP");
    return 0;
}

} // namespace

TEST_CASE("Until a package comes, what travels in the program is in force", "[casework]")
{
    ARegister unit;
    const GuidanceFace face = must(guidanceInForce(unit.reg(), unit.session()));
    CHECK(face.version == 0);
    CHECK(face.edition == domain::clinicalClock().edition);
    CHECK(face.fingerprint.isEmpty());
    CHECK(hoursOfPep(unit) == 72);
}

TEST_CASE("A signed package changes the clock at once, and it stays after the lock", "[casework]")
{
    ARegister unit;
    APackage package;
    package.setPepLimit("96h");
    package.write(7);
    trustKey(unit, package);
    const GuidanceFace face = must(import(unit, package));
    CHECK(face.version == 7);
    CHECK(face.edition == u"2");
    CHECK(face.year == 2030);
    CHECK_FALSE(face.fingerprint.isEmpty());
    CHECK(hoursOfPep(unit) == 96);
    unit.reopen();
    CHECK(must(guidanceInForce(unit.reg(), unit.session())).version == 7);
    CHECK(hoursOfPep(unit) == 96);
}

TEST_CASE("Only a newer version takes the place of one that is in force", "[casework]")
{
    ARegister unit;
    APackage package;
    package.write(7);
    trustKey(unit, package);
    must(import(unit, package));
    CHECK(refused(import(unit, package)) == ErrorCode::Invalid);
    package.write(6);
    CHECK(refused(import(unit, package)) == ErrorCode::Invalid);
    package.write(8);
    CHECK(must(import(unit, package)).version == 8);
}

TEST_CASE("Without a compared key, or by another hand, nothing is taken in", "[casework]")
{
    ARegister unit;
    APackage package;
    package.setPepLimit("96h");
    package.write(1);
    CHECK(refused(import(unit, package)) == ErrorCode::UnknownSigner);
    APackage other;
    trustKey(unit, other);
    CHECK(refused(import(unit, package)) == ErrorCode::BadSignature);
    CHECK(hoursOfPep(unit) == 72);
    trustKey(unit, package);
    must(import(unit, package));
    CHECK(hoursOfPep(unit) == 96);
    // With another key than it was signed with, the kept package counts no more.
    trustKey(unit, other);
    unit.reopen();
    CHECK(must(guidanceInForce(unit.reg(), unit.session())).version == 0);
    CHECK(hoursOfPep(unit) == 72);
}

TEST_CASE("A key counts only with the digits that were read aloud", "[casework]")
{
    ARegister unit;
    const APackage package;
    const QByteArray file = package.key.publicKey().file();
    QString digits = must(guidanceFingerprint(file));
    digits.replace(0, 1, digits.startsWith(u'1') ? u"2"_s : u"1"_s);
    CHECK(
        refused(trustGuidanceKey(unit.reg(), unit.session(), file, digits)) == ErrorCode::Invalid);
    CHECK(refused(guidanceFingerprint("no key")) == ErrorCode::Unreadable);
    CHECK(must(guidanceInForce(unit.reg(), unit.session())).fingerprint.isEmpty());
    trustKey(unit, package);
    CHECK(must(guidanceInForce(unit.reg(), unit.session())).fingerprint
        == must(guidanceFingerprint(file)));
}

TEST_CASE("A package that was changed on the way is refused, and the clock stays", "[casework]")
{
    struct Row {
        QString file;
        ErrorCode code;
    };
    for (const Row &row : {Row{u"guidance.txt"_s, ErrorCode::BadSignature},
             Row{u"clinical-clock.csv"_s, ErrorCode::Unreadable},
             Row{u"clinical-clock-edition.csv"_s, ErrorCode::Unreadable},
             Row{u"clinical-clock-facts.csv"_s, ErrorCode::Unreadable},
             Row{u"formulary.csv"_s, ErrorCode::Unreadable},
             Row{u"formulary-owner.csv"_s, ErrorCode::Unreadable}}) {
        ARegister unit;
        APackage package;
        package.write(1);
        trustKey(unit, package);
        QFile file(package.folder.filePath(row.file));
        REQUIRE(file.open(QIODevice::Append));
        file.write("\n");
        file.close();
        INFO(row.file.toStdString());
        CHECK(refused(import(unit, package)) == row.code);
        REQUIRE(QFile::remove(package.folder.filePath(row.file)));
        CHECK(refused(import(unit, package)) == ErrorCode::NotFound);
        CHECK(must(guidanceInForce(unit.reg(), unit.session())).version == 0);
    }
}

TEST_CASE("A table that was exchanged for another good one is refused", "[casework]")
{
    for (const auto &[name, was, is] :
        {std::tuple(u"clinical-clock-edition.csv"_s, "2,2030", "3,2031"),
            std::tuple(u"formulary.csv"_s, ",1.5,mg,", ",3,mg,"),
            std::tuple(u"formulary-owner.csv"_s, "edition,owner,approved_on\n",
                "edition,owner,approved_on\n9,Somebody else,2030-02-01\n")}) {
        INFO(name.toStdString());
        ARegister unit;
        APackage package;
        package.write(1);
        trustKey(unit, package);
        QByteArray other = package.tables[name];
        REQUIRE(other.contains(was));
        if (name == u"formulary-owner.csv")
            other = is; // one edition and one owner only
        else
            other.replace(was, is);
        package.put(name, other);
        CHECK(refused(import(unit, package)) == ErrorCode::Unreadable);
        package.put(name, package.tables[name]);
        CHECK(must(import(unit, package)).version == 1);
    }
}

TEST_CASE("What is signed and yet no guidance of this kind is refused", "[casework]")
{
    ARegister unit;
    APackage package;
    trustKey(unit, package);
    package.write(0); // versions count from 1
    CHECK(refused(import(unit, package)) == ErrorCode::Unreadable);
    package.write(1, "romduol guidance 2");
    CHECK(refused(import(unit, package)) == ErrorCode::Unreadable);
    const QByteArray doses = package.tables[u"formulary.csv"_s];
    package.tables[u"formulary.csv"_s] = doses + QByteArray(1024 * 1024, '\n');
    package.write(1);
    CHECK(refused(import(unit, package)) == ErrorCode::TooLarge);
    package.tables[u"formulary.csv"_s] = doses;
    package.write(1);
    CHECK(must(import(unit, package)).version == 1);
}

TEST_CASE("Doses that nobody approved have no owner to show", "[casework]")
{
    ARegister unit;
    APackage package;
    trustKey(unit, package);
    package.tables[u"formulary-owner.csv"_s]
        = "edition,owner,approved_on\n1,Pharmacist of Romdeng,\n";
    package.write(1);
    CHECK(must(import(unit, package)).formularyOwner.isEmpty());
    CHECK(unit.reg().desk().guidance->formulary.dosesOf(u"lng"_s).empty());
}

TEST_CASE("A table with a fault is refused with its place, although it is signed", "[casework]")
{
    ARegister unit;
    APackage package;
    trustKey(unit, package);
    package.setPepLimit("-72h");
    package.write(1);
    const auto result = import(unit, package);
    REQUIRE_FALSE(result);
    CHECK(result.error().code == ErrorCode::Unreadable);
    CHECK(result.error().detail.contains(u"C03"_s));
    CHECK(result.error().detail.contains(u"limit"_s));
    CHECK(hoursOfPep(unit) == 72);
}

TEST_CASE("Doses come with an owner or not at all, and a dose below 0 is refused", "[casework]")
{
    ARegister unit;
    CHECK(must(guidanceInForce(unit.reg(), unit.session())).formularyOwner.isEmpty());
    CHECK(unit.reg().desk().guidance->formulary.dosesOf(u"lng"_s).empty());
    APackage package;
    trustKey(unit, package);
    package.tables[u"formulary-owner.csv"_s]
        = "edition,owner,approved_on\n1,Pharmacist of Romdeng,2030-02-01\n";
    QByteArray &doses = package.tables[u"formulary.csv"_s];
    doses.replace(",1.5,mg,", ",-1.5,mg,");
    package.write(1);
    const auto refusedPackage = import(unit, package);
    REQUIRE_FALSE(refusedPackage);
    CHECK(refusedPackage.error().code == ErrorCode::Unreadable);
    CHECK(refusedPackage.error().detail.contains(u"line 2, dose: '-1.5'"_s));
    CHECK(unit.reg().desk().guidance->version == 0);
    doses.replace(",-1.5,mg,", ",1.5,mg,");
    package.write(1);
    CHECK(must(import(unit, package)).formularyOwner == u"Pharmacist of Romdeng");
    const auto lines = unit.reg().desk().guidance->formulary.dosesOf(u"lng"_s);
    REQUIRE(lines.size() == 1);
    CHECK(lines.front().dose == 1.5);
}

TEST_CASE("Only who looks after the accounts takes in guidance", "[casework]")
{
    ARegister unit;
    APackage package;
    package.write(1);
    trustKey(unit, package);
    const domain::Session nurse = unit.as(u"sokha"_s, u"hc_provider"_s);
    CHECK(refused(importGuidance(unit.reg(), nurse, package.folder.path())) == ErrorCode::Denied);
    CHECK(refused(trustGuidanceKey(unit.reg(), nurse, package.key.publicKey().file(), {}))
        == ErrorCode::Denied);
    must(import(unit, package));
    const auto line = must(unit.reg().desk().audit.latest(1)).front();
    CHECK(line.action == u"guidance_import");
    CHECK(line.outcome == u"done");
}

TEST_CASE("A dose counts once the package that brings it says who answers for it", "[casework]")
{
    ARegister unit;
    CHECK_FALSE(must(formularyInForce(unit.reg(), unit.session()))->isActive());
    APackage package;
    package.tables[u"formulary-owner.csv"_s]
        = "edition,owner,approved_on\n7,Invented ministry,2030-01-02\n";
    package.write(1);
    trustKey(unit, package);
    must(import(unit, package));
    const auto formulary = must(formularyInForce(unit.reg(), unit.session()));
    CHECK(formulary->isActive());
    CHECK(formulary->owner == u"Invented ministry");
    CHECK(formulary->dosesOf(u"upa"_s).size() == 1); // one line of the table
}

TEST_CASE("A package counts in the forms as well: the window for a swab is its own", "[casework]")
{
    ARegister unit;
    const auto windowOfSwab = [&unit] {
        const auto c = must(startCase(unit.reg(), unit.session()));
        const auto form = must(startForm(unit.reg(), unit.session(), c.id, u"intake"_s));
        return form.lookUp()(u"specimen_limit_f01"_s);
    };
    CHECK(windowOfSwab() == 48);
    APackage package;
    package.setLimit("F01", "48h", "60h");
    package.write(1);
    trustKey(unit, package);
    must(import(unit, package));
    CHECK(windowOfSwab() == 60);
}

TEST_CASE("A dose by weight makes the forms ask for the weight, once somebody answers for it",
    "[casework]")
{
    ARegister unit;
    const auto seen = [&unit] {
        const auto c = must(startCase(unit.reg(), unit.session()));
        const auto form = must(startForm(unit.reg(), unit.session(), c.id, u"intake"_s));
        return form.lookUp()(u"any_weight_dose"_s);
    };
    CHECK(seen() == u"no"_s);
    APackage package;
    trustKey(unit, package);
    package.tables[u"formulary.csv"_s]
        += "azt_3tc_dtg,Invented medicine,1,tablet,1,28,Below 20 kg,ក្រោម 20 kg,A book,K,,10,,20\n";
    package.write(1);
    must(import(unit, package));
    CHECK(seen() == u"no"_s); // nobody answers for the list
    package.tables[u"formulary-owner.csv"_s]
        = "edition,owner,approved_on\n7,Invented ministry,2030-01-02\n";
    package.write(2);
    must(import(unit, package));
    CHECK(seen() == u"yes"_s);
    const auto c = must(startCase(unit.reg(), unit.session()));
    const auto clock = must(careClock(unit.reg(), unit.session(), c.id));
    REQUIRE(clock.formulary);
    CHECK(clock.formulary->isActive());
}
