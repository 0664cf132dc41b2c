// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/printing.h"

#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace {

/// The Khmer of the sources in a folder of its own, and the tool that writes corrections into it.
struct ACopy {
    QTemporaryDir root;

    ACopy()
    {
        for (const QString &folder :
            {u"translations"_s, u"resources/forms/consent"_s, u"resources/help"_s}) {
            REQUIRE(QDir(root.path()).mkpath(folder));
            QDirIterator files(u"" SOURCE_ROOT "/"_s + folder, QDir::Files);
            while (files.hasNext()) {
                const QString file = files.next();
                REQUIRE(QFile::copy(file, path(folder + u'/' + files.fileName())));
                // What is read-only in the sources can be written here.
                QFile::setPermissions(
                    path(folder + u'/' + files.fileName()), QFile::ReadOwner | QFile::WriteOwner);
            }
        }
    }

    QString path(const QString &name) const { return root.filePath(name); }
    QString text(const QString &name) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::ReadOnly))
            FAIL("cannot read " << name.toStdString());
        return QString::fromUtf8(file.readAll());
    }

    struct Row {
        QString place, english, khmer, better, reviewer{};
    };
    /// Applies a sheet of @p rows. @returns what the tool says, its exit code first.
    QString apply(const std::vector<Row> &rows) const
    {
        const auto cell
            = [](QString words) { return u'"' + words.replace(u'"', u"\"\""_s) + u'"'; };
        QFile sheet(path(u"back.csv"_s));
        REQUIRE(sheet.open(QIODevice::WriteOnly));
        sheet.write("place,english,khmer,pictures,source,confidence,review,better khmer,remark,"
                    "reviewer\r\n");
        for (const Row &row : rows)
            sheet.write((cell(row.place) + u',' + cell(row.english) + u',' + cell(row.khmer)
                + u",,,,,"_s + cell(row.better) + u",,"_s + cell(row.reviewer) + u"\r\n"_s)
                            .toUtf8());
        sheet.close();
        QProcess tool;
        tool.start(u"python3"_s,
            {u"" SOURCE_ROOT "/tools/review"_s, u"--root"_s, root.path(), u"--apply"_s,
                sheet.fileName()});
        REQUIRE(tool.waitForFinished(60'000));
        INFO(tool.readAllStandardError().toStdString());
        return QString::number(tool.exitCode()) + u'\n'
            + QString::fromUtf8(tool.readAllStandardOutput());
    }
};

const QString office = u"Office of Invented Words"_s;

} // namespace

TEST_CASE("What a reviewer corrects reaches its place and the glossary", "[house][review]")
{
    const ACopy copy;
    const QString window = copy.text(u"translations/romduol_km.ts"_s);
    REQUIRE(window.contains(u"<source>Oldest first</source>"_s));
    const QString said
        = copy.apply({{u"window"_s, u"Oldest first"_s, u"ចាស់ជាងគេមុន"_s, u"ចាស់មុន"_s, office},
            {u"dialogs of Qt"_s, u"Fit page"_s, u"សមទំព័រ"_s, u"ត្រូវទំព័រ"_s, office}});
    INFO(said.toStdString());
    CHECK(said.startsWith(u"0\n2 texts changed, 0 refused"_s));
    const QString after = copy.text(u"translations/romduol_km.ts"_s);
    CHECK(after.contains(u"<translation>ចាស់មុន</translation>"_s));
    CHECK_FALSE(after.contains(u"ចាស់ជាងគេមុន"_s));
    CHECK(after.size() == window.size() - 5); // nothing else of the file
    CHECK(copy.text(u"translations/qtbase_km.ts"_s).contains(u">ត្រូវទំព័រ<"_s));
    const QString glossary = copy.text(u"translations/glossary.tsv"_s);
    CHECK(glossary.contains(u"Oldest first\tចាស់មុន\town\tC\tOffice of Invented Words 20"_s));
    CHECK_FALSE(glossary.contains(u"ចាស់ជាងគេមុន"_s));
}

TEST_CASE("A correction of a form and of the manual changes that text alone", "[house][review]")
{
    const ACopy copy;
    const QString page = copy.text(u"resources/help/lock.km.md"_s);
    const QString title = page.section(u'\n', 0, 0), title2 = u"# លាក់កម្មវិធី"_s;
    REQUIRE(title == u"# លាក់ និងចាក់សោ"_s);
    const QString survey = copy.text(u"resources/forms/consent/survey.csv"_s);
    REQUIRE(survey.count(u",The conversation,ការសន្ទនា,"_s) == 1);
    const QString said = copy.apply({{u"help/lock.km.md 1"_s, u"# Hide and lock"_s, title, title2},
        {u"forms/consent/survey.csv conversation label"_s, u"The conversation"_s, u"ការសន្ទនា"_s,
            u"ការជជែក, យឺតៗ"_s}});
    INFO(said.toStdString());
    CHECK(said.startsWith(u"0\n2 texts changed, 0 refused"_s));
    CHECK(copy.text(u"resources/help/lock.km.md"_s) == title2 + page.mid(title.size()));
    CHECK(copy.text(u"resources/forms/consent/survey.csv"_s)
        == QString(survey).replace(
            u",The conversation,ការសន្ទនា,"_s, u",The conversation,\"ការជជែក, យឺតៗ\","_s));
}

TEST_CASE("What the checks of the house would refuse is not written", "[house][review]")
{
    struct Refused {
        QString english, khmer, better, why;
    };
    const std::vector<Refused> cases{
        {u"Oldest first"_s, u"ចាស់ជាងគេមុន"_s, u"ចាស់\u200Bមុន"_s, u"not seen"_s},
        {u"Oldest first"_s, u"ចាស់ជាងគេមុន"_s, u"Oldest"_s, u"no Khmer letter"_s},
        {u"Oldest first"_s, u"ចាស់ជាងគេមុន"_s, u"ស\u17D2\u178Aី"_s, u"another order"_s},
        {u"Oldest first"_s, u"ចាស់ជាងគេមុន"_s, u"ស\u17B8\u17D2\u178F"_s, u"another order"_s},
        {u"Oldest first"_s, u"ចាស់ជាងគេមុន"_s, u"ចាស់ %1"_s, u"%1, %2 or %n"_s},
        {u"Close"_s, u"បិទ"_s, u"យល់ព្រម"_s, u"consent alone"_s},
        {u"Oldest first"_s, u"ពាក្យចាស់"_s, u"ចាស់មុន"_s, u"does not stand there any more"_s},
    };
    const ACopy copy;
    const QString before = copy.text(u"translations/romduol_km.ts"_s);
    for (const Refused &row : cases) {
        const QString said
            = copy.apply({{u"window"_s, row.english, row.khmer, row.better, office}});
        INFO(said.toStdString());
        CHECK(said.startsWith(u"1\n"_s));
        CHECK(said.contains(u"0 texts changed, 1 refused"_s));
        CHECK(said.contains(row.why));
    }
    CHECK(copy.text(u"translations/romduol_km.ts"_s) == before);
    CHECK_FALSE(copy.text(u"translations/glossary.tsv"_s).contains(office));
}
