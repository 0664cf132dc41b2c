// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/a_program.h"
#include "app/a_pupil.h"
#include "support/a_file.h"

#include <QClipboard>
#include <QDirIterator>

#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#include <sys/resource.h>
#endif

using namespace Qt::StringLiterals;

namespace {

/// The files below @p folder in which @p word can be read, as UTF-8 or as UTF-16. All are counted.
QStringList filesWith(const QString &folder, const QString &word, int &files)
{
    const QByteArray wide(reinterpret_cast<const char *>(word.utf16()), word.size() * 2);
    QStringList found;
    QDirIterator all(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (all.hasNext()) {
        const QString path = all.next();
        const QByteArray bytes = bytesOf(path);
        ++files;
        if (bytes.contains(word.toUtf8()) || bytes.contains(wide))
            found.append(path);
    }
    return found;
}

} // namespace

TEST_CASE("What was typed can be read in no file after a power cut", "[app]")
{
    ARegister unit;
    unit.close();
    APupil visit(unit, u"visit"_s);
    CHECK(visit.says(u"kept"_s) == u"obtained_by Bopha"_s);
    visit.process.kill(); // SIGKILL: nothing was tidied up
    REQUIRE(visit.process.waitForFinished(pupilPatience));

    int inRegister = 0, elsewhere = 0;
    CHECK(filesWith(unit.folder(), u"Bopha"_s, inRegister).isEmpty());
    CHECK(inRegister >= 2);
    CHECK(filesWith(visit.home.path(), u"Bopha"_s, elsewhere).isEmpty());
    CHECK(filesWith(visit.home.path(), unit.folder(), elsewhere).isEmpty()); // nor where it lies
    // The search finds what is there.
    writeFile(visit.home.filePath(u"note"_s), "for Bopha");
    CHECK(filesWith(visit.home.path(), u"Bopha"_s, elsewhere).size() == 1);
}

TEST_CASE("After the lock the clipboard holds nothing", "[app]")
{
    AProgram program;
    program.unlock();
    program.formOfAVisit();
    QApplication::clipboard()->setText(u"Bopha"_s);
    REQUIRE(QApplication::clipboard()->text() == u"Bopha");
    QTest::keyClick(&program.it.window(), Qt::Key_F12);
    CHECK(QApplication::clipboard()->text().isEmpty());
}

#ifdef Q_OS_LINUX
TEST_CASE("A crash of the program writes no memory to the disk", "[app]")
{
    const AProgram program; // its start forbids it
    rlimit limit{1, 1};
    REQUIRE(getrlimit(RLIMIT_CORE, &limit) == 0);
    CHECK(limit.rlim_cur == 0);
    CHECK(limit.rlim_max == 0);
    CHECK(prctl(PR_GET_DUMPABLE) == 0);
}
#endif
