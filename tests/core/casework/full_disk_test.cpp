// SPDX-License-Identifier: GPL-3.0-or-later
#include "casework/auditing.h"
#include "casework/recording.h"
#include "core/store/a_failing_disk.h"
#include "support/a_visit.h"
#include "support/table_hashes.h"

using namespace Qt::StringLiterals;

namespace {

void moveToFailingDisk(ARegister &unit)
{
    auto environment = unit.environment();
    environment.vfs = AFailingDisk::name();
    unit.close();
    unit.open = must(casework::signIn(unit.folder(), unit.user(), unit.passphrase(), environment));
}

} // namespace

TEST_CASE("However full the disk is, a form is completed wholly or not at all", "[casework]")
{
    AFailingDisk disk;
    ARegister facility;
    moveToFailingDisk(facility);
    auto &reg = facility.reg();
    const auto c = must(casework::startCase(reg, facility.session()));
    fillIn(facility, facility.session(), c.id, u"consent"_s);
    const auto form = must(casework::startForm(reg, facility.session(), c.id, u"intake"_s));
    const auto answers = answersTo(facility, form);
    must(casework::saveDraft(reg, facility.session(), form, answers, u"sex"_s));
    const auto before = tableHashes(reg);

    int refusals = 0;
    for (int writes = 0;; ++writes) {
        REQUIRE(writes < 200);
        CAPTURE(writes);
        disk.fillAfter(writes);
        const auto result = casework::completeForm(reg, facility.session(), form, answers);
        disk.fillAfter(-1);
        if (result)
            break;
        ++refusals;
        CHECK(result.error().code == ErrorCode::DiskFull);
        CHECK(tableHashes(reg) == before);
        CHECK(must(casework::openDrafts(reg, facility.session())).size() == 1);
    }
    CHECK(refusals > 2);
    CHECK(must(casework::openDrafts(reg, facility.session())).empty());
    must(casework::verifyAudit(reg, facility.session()));
    facility.reopen(); // by the system's own file layer
    must(casework::checkRegister(facility.reg(), facility.session()));
    CHECK(must(casework::openCase(facility.reg(), facility.session(), c.id)).records.size() == 2);
}

TEST_CASE("A draft that the full disk refuses leaves the one before", "[casework]")
{
    AFailingDisk disk;
    ARegister facility;
    moveToFailingDisk(facility);
    auto &reg = facility.reg();
    const auto c = must(casework::startCase(reg, facility.session()));
    const auto form = must(casework::startForm(reg, facility.session(), c.id, u"intake"_s));
    auto answers = form.answers;
    answers.set({u"notes"_s}, forms::Answer::of(u"before"_s));
    must(casework::saveDraft(reg, facility.session(), form, answers, {}));

    answers.set({u"notes"_s}, forms::Answer::of(u"after"_s));
    disk.fillAfter(0);
    CHECK(refused(casework::saveDraft(reg, facility.session(), form, answers, {}))
        == ErrorCode::DiskFull);
    disk.fillAfter(-1);
    const auto again = must(casework::reopenForm(reg, facility.session(), form.recordId));
    CHECK(again.answers.at(u"notes"_s).text() == u"before"_s);
    must(casework::saveDraft(reg, facility.session(), form, answers, {}));
}
