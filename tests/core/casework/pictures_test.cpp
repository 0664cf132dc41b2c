// SPDX-License-Identifier: GPL-3.0-or-later
#include "casework/auditing.h"
#include "casework/case_file.h"
#include "casework/pictures.h"
#include "crypto/hash.h"
#include "store/attachment_repository.h"
#include "support/small_forms.h"
#include "support/table_hashes.h"

#include <QDirIterator>

using namespace Qt::StringLiterals;

namespace {

const QByteArray photograph
    = QByteArray("\xFF\xD8\xFF\xE0 INVENTED POINTS OF A PLANT ") + QByteArray(900'000, 'x');

struct AFacility : ARegister {
    AFacility() { SmallForms().addAll().into(*this); }
    domain::Case theCase = must(casework::startCase(reg(), session()));
    casework::OpenForm begun(const QString &formId = u"clinexam"_s)
    {
        return must(casework::startForm(reg(), session(), theCase.id, formId));
    }
    domain::Session inRole(const QString &role)
    {
        domain::Session other = session();
        other.user.role = role;
        return other;
    }
};

} // namespace

TEST_CASE(
    "A picture comes back as it was kept, with the hash of the file it was made from", "[casework]")
{
    AFacility facility;
    auto &reg = facility.reg();
    const auto form = facility.begun();
    const QByteArray original = crypto::sha256("the file as it was chosen");
    const QString id
        = must(casework::keepPicture(reg, facility.session(), form, {photograph, original}));
    CHECK(id.size() == 64);
    CHECK(must(casework::openPicture(reg, facility.session(), form, u"injury_photo"_s, id))
        == photograph);

    const auto kept
        = must(store::AttachmentRepository(reg.desk().database).ofCase(facility.theCase.id));
    REQUIRE(kept.size() == 1);
    CHECK(kept.front().original == original);
    CHECK(kept.front().mediaType == u"image/jpeg"_s);
    CHECK(QString::fromLatin1(kept.front().sha256.toHex()) == id);
    CHECK(kept.front().sha256 != crypto::sha256(photograph)); // what is kept is sealed
    const auto trail = must(casework::auditTrail(reg, facility.session(), 2));
    CHECK(trail.at(0).action == u"picture_open"_s);
    CHECK(trail.at(1).action == u"picture_add"_s);
    CHECK(trail.at(0).subject == facility.theCase.caseCode);
}

TEST_CASE(
    "Inside the database a picture is sealed once more, with the key for photographs", "[casework]")
{
    AFacility facility;
    auto &reg = facility.reg();
    const auto form = facility.begun();
    const QString id = must(casework::keepPicture(reg, facility.session(), form, {photograph, {}}));
    auto rows = must(reg.desk().database.run(u"SELECT bytes FROM content_pieces"_s));
    int pieces = 0;
    for (; must(store::nextRow(rows)); ++pieces)
        CHECK_FALSE(rows.value(0).toByteArray().contains("INVENTED POINTS"));
    CHECK(pieces == 4); // 900 KB in pieces of 256 KiB
    rows.finish();
}

TEST_CASE("A slot without the key for a form's pictures opens none of them, whatever the role says",
    "[casework]")
{
    AFacility facility;
    const auto member = facility.as(u"rith"_s, u"fx_member"_s);
    facility.as(u"chan"_s, u"counsellor"_s);
    const auto form = must(casework::startForm(
        facility.reg(), member, facility.theCase.id, u"forensic"_s, casework::OpenReason::OnDuty));
    const QString id = must(casework::keepPicture(facility.reg(), member, form, {photograph, {}}));
    const auto asMember = [&](const QString &user) {
        facility.close();
        facility.open = must(casework::signIn(
            facility.folder(), user, facility.passphrase(), facility.environment()));
        return casework::openPicture(facility.reg(), member, form, u"finj_photo"_s, id);
    };
    CHECK(must(asMember(u"rith"_s)) == photograph);
    CHECK(refused(asMember(u"chan"_s)) == ErrorCode::Denied); // the right words, the wrong keys
    must(casework::keepPicture(facility.reg(), member, form, {photograph, {}}));
}

TEST_CASE("What is no photograph is not kept, and nothing else changes", "[casework]")
{
    AFacility facility;
    auto &reg = facility.reg();
    const auto form = facility.begun();
    const auto before = tableHashes(reg);
    const auto keep = [&](const QByteArray &content) {
        return casework::keepPicture(reg, facility.session(), form, {content, {}});
    };
    for (const char *content : {"", "MZ\x90 a program", "GIF89a", "%PDF-1.7", "<svg/>", "\xFF\xD8",
             "\x89PNG", "BM      ", "RIFF....WEBP"}) {
        INFO(content);
        CHECK(refused(keep(content)) == ErrorCode::Unsupported);
    }
    QByteArray large = photograph;
    large.resize(casework::largestPicture + 1);
    CHECK(refused(keep(large)) == ErrorCode::TooLarge);
    CHECK(tableHashes(reg) == before);
    must(keep(photograph));
    must(keep(QByteArray("\x89PNG\r\n\x1A\n and so on", 18)));
    CHECK(tableHashes(reg) != before);
}

TEST_CASE("A picture is added by whoever may write the form and seen by whoever may read it",
    "[casework]")
{
    AFacility facility;
    auto &reg = facility.reg();
    const auto form = facility.begun();
    const auto counsellor = facility.inRole(u"counsellor"_s);
    CHECK(refused(casework::keepPicture(reg, counsellor, form, {photograph, {}}))
        == ErrorCode::Denied);
    const QString id = must(casework::keepPicture(reg, facility.session(), form, {photograph, {}}));
    must(casework::openPicture(reg, counsellor, form, u"injury_photo"_s, id));
    CHECK(refused(casework::openPicture(
              reg, facility.inRole(u"auditor"_s), form, u"injury_photo"_s, id))
        == ErrorCode::Denied);
}

TEST_CASE("Where two persons are needed one alone does not see the picture", "[casework]")
{
    AFacility facility;
    auto &reg = facility.reg();
    const auto member = facility.inRole(u"fx_member"_s);
    const auto form = must(casework::startForm(reg, member, facility.theCase.id, u"forensic"_s));
    const QString id = must(casework::keepPicture(reg, member, form, {photograph, {}}));
    for (const QString &question : {u"ag_photo"_s, u"photolog_file"_s})
        CHECK(refused(casework::openPicture(reg, member, form, question, id)) == ErrorCode::Denied);
    must(casework::openPicture(reg, member, form, u"finj_photo"_s, id));
}

TEST_CASE("The picture of one case is not found through another", "[casework]")
{
    AFacility facility;
    auto &reg = facility.reg();
    const auto form = facility.begun();
    const QString id = must(casework::keepPicture(reg, facility.session(), form, {photograph, {}}));
    const auto other = must(casework::startCase(reg, facility.session()));
    const auto strange
        = must(casework::startForm(reg, facility.session(), other.id, u"clinexam"_s));
    CHECK(refused(casework::openPicture(reg, facility.session(), strange, u"q"_s, id))
        == ErrorCode::NotFound);
    CHECK(refused(casework::openPicture(reg, facility.session(), form, u"q"_s, u"not hex"_s))
        == ErrorCode::NotFound);
}

TEST_CASE("A signature on a form of the unit is kept without a case", "[casework]")
{
    AFacility facility;
    auto &reg = facility.reg();
    const auto form = must(casework::startUnitForm(reg, facility.session(), u"ossu_check"_s));
    const QString id = must(casework::keepPicture(reg, facility.session(), form, {photograph, {}}));
    CHECK(
        must(casework::openPicture(reg, facility.session(), form, u"k_sign"_s, id)) == photograph);
    CHECK(must(casework::auditTrail(reg, facility.session(), 1)).front().subject == u"MALIS-HC"_s);
}
