// SPDX-License-Identifier: GPL-3.0-or-later
#include "a_telling_visit.h"
#include "casework/auditing.h"
#include "casework/case_list.h"
#include "casework/reporting.h"
#include "crypto/age_file.h"
#include "exchange/envelope.h"
#include "exchange/message_stream.h"
#include "support/mail.h"
#include "support/table_hashes.h"

using namespace Qt::StringLiterals;

namespace {

/// All that a reader with the key finds in a bundle: the whole tar, and the messages unpacked.
QByteArray everythingIn(ARegister &reader, const QString &path)
{
    const auto &identity = reader.reg().desk().unitKeys.reading;
    QByteArray all = must(crypto::ageDecrypt(bytesOf(path), {&identity, 1}));
    const auto envelope = must(exchange::openEnvelope(path, {&identity, 1}));
    exchange::MessageUnpacker unpacker([&](const exchange::Message &message) -> Result<> {
        all += exchange::toLine(message);
        return {};
    });
    must(exchange::readMessages(path, {&identity, 1}, envelope.fileHash,
        [&](QByteArrayView packed) { return unpacker.add(packed); }));
    must(unpacker.finish());
    return all;
}

} // namespace

TEST_CASE("No word and no name of a case can be read in any file of the register", "[flows]")
{
    ARegister facility;
    auto province = ARegister::province();
    trustEachOther(facility, province);
    int fields = 0;
    const auto c = aTellingVisit(facility, &fields);
    REQUIRE(fields > 8); // the words are in the record: the search is not for nothing
    for (int i = 0; i < 3; ++i)
        aVisit(facility);
    const auto draft
        = must(casework::startForm(facility.reg(), facility.session(), c.id, u"intake"_s));
    auto half = draft.answers;
    half.set({u"account"_s}, forms::Answer::of(marker));
    must(casework::saveDraft(facility.reg(), facility.session(), draft, half, {}));
    const QString report = reportOf(facility, province);
    QTemporaryDir stick;
    refused(
        casework::importBundle(province.reg(), province.session(), altered(report, stick.path())));
    takeIn(province, report);
    takeIn(facility, newestFor(province, facility));

    for (ARegister *unit : {&facility, &province}) {
        const auto open = lookThrough(unit->folder()); // with the write-ahead log
        CHECK(open.files >= 4);
        CHECK(open.readable == QStringList());
        unit->close();
        const auto closed = lookThrough(unit->folder());
        CHECK(closed.files >= 3);
        CHECK(closed.readable == QStringList());
        unit->reopen();
    }
    const QString plain = facility.folder() + u"/notes-on-the-desk.txt"_s;
    writeFile(plain, QByteArray(70'000, '.') + marker.toUtf8()); // it would have been found
    CHECK(lookThrough(facility.folder()).readable == QStringList{plain});
}

TEST_CASE(
    "A bundle holds no word, no name and no code of a case, even when it is opened", "[flows]")
{
    ARegister facility;
    auto province = ARegister::province();
    trustEachOther(facility, province);
    const auto c = aTellingVisit(facility);
    const auto other = aVisit(facility, u"refused"_s);
    const QByteArray report = everythingIn(province, reportOf(facility, province));
    takeIn(province, newestFor(facility, province));
    const QByteArray receipt = everythingIn(facility, newestFor(province, facility));
    REQUIRE(report.contains("physical_assault"));
    REQUIRE(receipt.contains("applied"));
    for (const QByteArray &opened : {report, receipt}) {
        CHECK_FALSE(showsAnything(opened));
        for (const domain::Case &each : {c, other}) {
            CHECK_FALSE(opened.contains(each.caseCode.toUtf8()));
            CHECK_FALSE(opened.contains(each.survivorCode.toUtf8()));
            CHECK_FALSE(opened.contains(each.id.toString().toUtf8()));
        }
        CHECK_FALSE(opened.contains("dara")); // who wrote it stays here as well
        CHECK_FALSE(opened.contains("170101")); // the commune
        CHECK_FALSE(opened.contains("2030-03-02")); // the day
    }
}

TEST_CASE("Tables and the audit log name nobody", "[flows]")
{
    ARegister facility;
    const auto c = aTellingVisit(facility);
    auto &reg = facility.reg();
    must(casework::casePage(reg, facility.session(), {.search = marker}));
    must(casework::casePage(reg, facility.session(), {.search = khmerName}));
    refused(casework::findCase(reg, facility.session(), marker));
    const auto open = must(casework::startForm(reg, facility.session(), c.id, u"intake"_s));
    auto broken = open.answers;
    broken.set({u"account"_s}, forms::Answer::of(marker));
    broken.set({u"safe_phone"_s}, forms::Answer::of(marker));
    const auto refusal = casework::completeForm(reg, facility.session(), open, broken);
    REQUIRE_FALSE(refusal);
    CHECK_FALSE(showsAnything(refusal.error().detail.toUtf8()));

    const QByteArray csv = casework::toCsv(must(
        casework::incidentReport(reg, facility.session(), {2030, 1}, reports::Basis::ExactOwn)));
    CHECK(csv.contains("physical_assault"));
    CHECK_FALSE(showsAnything(csv));
    const auto trail = must(casework::auditTrail(reg, facility.session(), 1000));
    REQUIRE(trail.size() > 8);
    for (const auto &event : trail) {
        const QString line
            = QStringList{event.user, event.action, event.subject, event.outcome, event.reason}
                  .join(u' ');
        CAPTURE(line);
        CHECK_FALSE(showsAnything(line.toUtf8()));
    }
}

TEST_CASE("Whoever searches finds codes, never a name, in every role", "[flows]")
{
    ARegister facility;
    const auto c = aTellingVisit(facility);
    REQUIRE(domain::roles().size() == 20);
    int mayLook = 0;
    for (const QString &role : domain::roles()) {
        CAPTURE(role);
        domain::Session session = facility.session();
        session.user = {.name = u"somebody"_s, .role = role};
        const auto page = casework::casePage(facility.reg(), session, {.search = khmerName});
        if (!page) {
            CHECK(page.error().code == ErrorCode::Denied);
            continue;
        }
        ++mayLook;
        REQUIRE(page->lines.size() == 1);
        const casework::CaseLine &line = page->lines.front();
        CHECK(line.caseCode == c.caseCode);
        const QString shown = QStringList{line.caseCode, line.survivorCode, line.owner,
            domain::code(line.type), page->next}
                                  .join(u' ');
        CHECK_FALSE(showsAnything(shown.toUtf8()));
        // Nor is the case itself open to everybody who finds it.
        CHECK(refused(casework::openCase(facility.reg(), session, c.id)) == ErrorCode::Denied);
    }
    CHECK(mayLook == 8);
}
