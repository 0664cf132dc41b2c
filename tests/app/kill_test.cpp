// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/a_register.h"

#include <QProcess>

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 120'000; // milliseconds

struct APupil {
    QProcess process;
    QTemporaryDir settings;

    APupil(const ARegister &unit, const QString &task)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"XDG_CONFIG_HOME"_s, settings.path());
        environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
        process.setProcessEnvironment(environment);
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process.start(u"" BINARY_ROOT "/tests/pupil"_s, {unit.folder(), unit.passphrase(), task});
    }
    /// The words after @p word of the first line it says.
    QString says(const QString &word)
    {
        while (!process.canReadLine()) {
            if (!process.waitForReadyRead(patience))
                FAIL("it said nothing and ended with " << process.exitCode());
        }
        const QString line = QString::fromUtf8(process.readLine()).trimmed();
        INFO(line.toStdString());
        REQUIRE(line.startsWith(word + u' '));
        return line.mid(word.size() + 1);
    }
};

} // namespace

TEST_CASE(
    "After a power cut a new start returns to the same question with what was answered", "[app]")
{
    ARegister unit;
    unit.close();
    APupil visit(unit, u"visit"_s);
    const QString kept = visit.says(u"kept"_s);
    CHECK(kept == u"obtained_by Bopha"_s);
    visit.process.kill(); // SIGKILL
    REQUIRE(visit.process.waitForFinished(patience));
    CHECK(visit.process.exitStatus() == QProcess::CrashExit);

    APupil look(unit, u"look"_s);
    CHECK(look.says(u"back"_s) == kept);
    REQUIRE(look.process.waitForFinished(patience));
    CHECK(look.process.exitCode() == 0);
}
