// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/text.h"
#include "the_program.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

/// Every verb that the program's own help lists.
QStringList verbs()
{
    static const QRegularExpression line(
        u"^  ([a-z]+(?: [a-z]+)?)  +\\S"_s, QRegularExpression::MultilineOption);
    QStringList found;
    const QString help = QString::fromUtf8(run({u"--help"_s}).out);
    for (auto match = line.globalMatch(help); match.hasNext();)
        found.append(match.next().captured(1));
    return found;
}

} // namespace

TEST_CASE("Every verb explains itself, and none takes a passphrase as an argument", "[cli]")
{
    const QStringList all = verbs();
    for (const QString &wanted : {u"register create"_s, u"register info"_s, u"register check"_s,
             u"practice fill"_s, u"card export"_s, u"card show"_s, u"trust add"_s, u"trust list"_s,
             u"trust revoke"_s, u"form check"_s, u"form list"_s, u"form export"_s, u"case list"_s,
             u"case record"_s, u"bundle export"_s, u"bundle inspect"_s, u"bundle import"_s,
             u"verify"_s, u"report"_s, u"audit verify"_s, u"tour"_s}) {
        CAPTURE(wanted);
        CHECK(all.contains(wanted));
    }
    for (const QString &verb : all) {
        CAPTURE(verb);
        const Said said = run(verb.split(u' ') + QStringList{u"--help"_s});
        CHECK(said.exitCode == 0);
        CHECK(said.err.isEmpty());
        CHECK(said.out.startsWith("romduol-cli " + verb.toUtf8()));
        CHECK(said.out.contains("--json"));
        CHECK(said.out.contains("--register") == said.out.contains("--passphrase-file"));
        CHECK_FALSE(said.out.contains("--passphrase "));
        const Said told = run(verb.split(u' ') + QStringList{u"--passphrase"_s, u"a secret"_s});
        CHECK(told.exitCode == 2);
        CHECK_FALSE(told.err.contains("a secret"));
    }
}

TEST_CASE("What cannot be understood ends with 2 and a word about it", "[cli]")
{
    const std::vector<QStringList> lines{{}, {u"dance"_s}, {u"register"_s},
        {u"register"_s, u"dance"_s}, {u"register"_s, u"info"_s},
        {u"register"_s, u"info"_s, u"--register"_s}, {u"form"_s, u"check"_s},
        {u"form"_s, u"list"_s, u"too"_s, u"many"_s}, {u"form"_s, u"list"_s, u"--colour"_s},
        {u"form"_s, u"list"_s, u"--language"_s, u"xx"_s}, {u"card"_s, u"show"_s, u"a"_s, u"b"_s},
        {u"verify"_s}, {u"tour"_s, u"--folder"_s}};
    for (const QStringList &line : lines) {
        CAPTURE(line);
        const Said said = run(line);
        CHECK(said.exitCode == 2);
        CHECK_FALSE((said.err + said.out).isEmpty());
    }
    for (const QStringList &line :
        {QStringList{u"--help"_s}, QStringList{u"--version"_s}, QStringList{u"form"_s, u"list"_s},
            QStringList{u"form"_s, u"list"_s, u"--language"_s, u"km"_s}})
        CHECK(run(line).exitCode == 0);
}

TEST_CASE("A wrong passphrase is told kindly, in English and in Khmer", "[cli]")
{
    const ADesk desk;
    desk.makeUnit(u"malis"_s, u"MALIS-HC"_s);
    const QString wrong = desk.write(u"wrong"_s, "nine lotus on another lake\n");
    const QStringList verb
        = QStringList{u"register"_s, u"info"_s} + desk.openedBy(u"malis"_s, wrong);
    const Said english = run(verb);
    CHECK(english.exitCode == 1);
    CHECK(english.out.isEmpty());
    CHECK(english.err.contains("Nothing is lost"));
    const Said khmer = run(verb + QStringList{u"--language"_s, u"km"_s});
    CHECK(khmer.exitCode == 1);
    CHECK(hasKhmer(QString::fromUtf8(khmer.err)));
    CHECK_FALSE(khmer.err.contains("Nothing is lost"));
    CHECK(run(verb + QStringList{u"--json"_s}).why() == u"WrongPassphrase"_s);
    const Said right = run(QStringList{u"register"_s, u"info"_s} + desk.openedBy(u"malis"_s));
    CHECK(right.exitCode == 0);
    CHECK(right.out.contains("MALIS-HC"));
}

TEST_CASE(
    "A file that is not there, or is not what it should be, ends with 1 and its reason", "[cli]")
{
    const ADesk desk;
    desk.makeUnit(u"malis"_s, u"MALIS-HC"_s);
    const QString junk = desk.write(u"junk"_s, QByteArray("\0\xff\xfeQZ{[", 7).repeated(300));
    const QString large = desk.write(u"large"_s, QByteArray(9 * 1024 * 1024, '['));
    const QString deep = desk.write(u"deep.json"_s, QByteArray(100'000, '['));
    const QString bomb = desk.write(u"bomb.xlsx"_s, "PK\3\4" + QByteArray(2000, '\xff'));
    struct Row {
        QStringList verb;
        QString why;
    };
    const QString none = desk.path(u"none"_s);
    const QStringList record{u"case"_s, u"record"_s, u"--form"_s, u"intake"_s, u"--answers"_s};
    const QStringList trust{u"trust"_s, u"add"_s, junk, u"--fingerprint"_s, u"1"_s};
    const std::vector<Row> onRegister{
        {{u"bundle"_s, u"import"_s, none}, u"NotFound|Io"_s},
        {{u"bundle"_s, u"import"_s, junk}, u"Unreadable"_s},
        {{u"bundle"_s, u"inspect"_s, large}, u"Unreadable"_s},
        {trust, u"Unreadable"_s},
        {record + QStringList{none}, u"NotFound|Io"_s},
        {record + QStringList{junk}, u"Unreadable"_s},
        {record + QStringList{deep}, u"Unreadable"_s},
        {record + QStringList{large}, u"TooLarge"_s},
        {{u"bundle"_s, u"export"_s, u"--to"_s, u"NOBODY"_s}, u"UnknownSigner"_s},
        {{u"bundle"_s, u"carry"_s, u"nothing"_s, u"--to"_s, none}, u"NotFound"_s},
        {{u"report"_s, u"--quarter"_s, u"2030"_s}, u"Invalid"_s},
        {{u"practice"_s, u"fill"_s, u"--cases"_s, u"many"_s}, u"Invalid"_s},
        {{u"practice"_s, u"fill"_s, u"--cases"_s, u"1"_s, u"--seed"_s, u"x"_s}, u"Invalid"_s},
        {{u"audit"_s, u"verify"_s, u"--against"_s, u"not hex"_s}, u"Invalid"_s},
        {{u"audit"_s, u"verify"_s, u"--against"_s, QString(64, u'a')}, u"NotFound"_s},
        {{u"case"_s, u"list"_s, u"--limit"_s, u"0"_s}, u"Invalid"_s},
    };
    for (const Row &row : onRegister) {
        CAPTURE(row.verb);
        const Said said = desk.in(u"malis"_s, row.verb);
        CHECK(said.exitCode == 1);
        CHECK_FALSE(said.err.isEmpty());
        CHECK(row.why.split(u'|').contains(said.why()));
    }
    const std::vector<Row> alone{
        {{u"card"_s, u"show"_s, none}, u"NotFound|Io"_s},
        {{u"card"_s, u"show"_s, junk}, u"Unreadable"_s},
        {{u"card"_s, u"show"_s, large}, u"TooLarge"_s},
        {{u"form"_s, u"check"_s, none}, u"NotFound"_s},
        {{u"form"_s, u"check"_s, bomb}, u"Invalid"_s},
        {{u"form"_s, u"check"_s, large}, u"TooLarge"_s},
        {{u"form"_s, u"export"_s, u"nothing"_s, u"--to"_s, none}, u"NotFound"_s},
        {{u"verify"_s, none}, u"NotFound"_s},
        {{u"verify"_s, junk}, u"Unreadable|NotForUs"_s},
    };
    for (const Row &row : alone) {
        CAPTURE(row.verb);
        const Said said = run(row.verb + QStringList{u"--json"_s});
        CHECK(said.exitCode == 1);
        CHECK(row.why.split(u'|').contains(said.why()));
    }
    CHECK(desk.done(u"malis"_s, {u"case"_s, u"list"_s}).value(u"cases"_s).toArray().isEmpty());
    desk.done(u"malis"_s, {u"register"_s, u"check"_s});
}

TEST_CASE("A fault in a sheet is told with its place", "[cli]")
{
    const ADesk desk;
    const QString folder = desk.path(u"sheets"_s);
    REQUIRE(run({u"form"_s, u"export"_s, u"consent"_s, u"--to"_s, folder}).exitCode == 0);
    const Said good = run({u"form"_s, u"check"_s, folder});
    CHECK(good.exitCode == 0);
    QFile survey(folder + u"/survey.csv"_s);
    REQUIRE(survey.open(QIODevice::ReadWrite));
    QByteArray sheet = survey.readAll();
    REQUIRE(sheet.contains("select_one yn,setting_private,"));
    const int row
        = int(sheet.left(sheet.indexOf("select_one yn,setting_private,")).count('\n')) + 1;
    sheet.replace("select_one yn,setting_private,", "select_one yes_or_no,setting_private,");
    REQUIRE(survey.resize(0));
    REQUIRE(survey.seek(0));
    survey.write(sheet);
    survey.close();
    const Said bad = run({u"form"_s, u"check"_s, folder});
    CHECK(bad.exitCode == 1);
    CHECK(bad.err.contains("survey"));
    CHECK(bad.err.contains(QByteArray::number(row)));
    CHECK(bad.err.contains("type"));
    CHECK(bad.err.contains("yes_or_no"));
    CHECK(bad.err.contains("1 fault\n"));
}

TEST_CASE("A place where nothing can be written says so", "[cli]")
{
    const ADesk desk;
    desk.makeUnit(u"malis"_s, u"MALIS-HC"_s);
    const QString file = desk.write(u"a-file"_s, "x");
    const QString below = file + u"/below"_s; // even the superuser makes no folder in a file
    const Said card = desk.in(u"malis"_s, {u"card"_s, u"export"_s, u"--to"_s, below});
    CHECK(card.exitCode == 1);
    CHECK(card.why() == u"ReadOnly"_s);
    const Said sheets = run({u"form"_s, u"export"_s, u"consent"_s, u"--to"_s, below, u"--json"_s});
    CHECK(sheets.exitCode == 1);
    CHECK(sheets.why() == u"ReadOnly"_s);
    const Said made = desk.in(u"a-file/below"_s,
        {u"register"_s, u"create"_s, u"--unit"_s, u"X-HC"_s, u"--name-en"_s, u"X"_s, u"--role"_s,
            u"hc_chief"_s});
    CHECK(made.exitCode == 1);
    CHECK(made.why() == u"ReadOnly"_s);
    desk.done(u"malis"_s, {u"card"_s, u"export"_s, u"--to"_s, desk.path(u"card"_s)});
}
