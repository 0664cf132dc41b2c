// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/a_pupil.h"

using namespace Qt::StringLiterals;

TEST_CASE(
    "After a power cut a new start returns to the same question with what was answered", "[app]")
{
    ARegister unit;
    unit.close();
    APupil visit(unit, u"visit"_s);
    const QString kept = visit.says(u"kept"_s);
    CHECK(kept == u"obtained_by Bopha"_s);
    visit.process.kill(); // SIGKILL
    REQUIRE(visit.process.waitForFinished(pupilPatience));
    CHECK(visit.process.exitStatus() == QProcess::CrashExit);

    APupil look(unit, u"look"_s);
    CHECK(look.says(u"back"_s) == kept);
    REQUIRE(look.process.waitForFinished(pupilPatience));
    CHECK(look.process.exitCode() == 0);
}
