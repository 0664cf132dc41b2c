// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/khmer_normal.h"
#include "base/text.h"
#include "support/printing.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QXmlStreamReader>

#include <vector>

using namespace Qt::StringLiterals;

namespace {

struct Pair {
    QString english;
    QString khmer;
    QString where;
};

QString contents(const QString &path)
{
    QFile file(u"" SOURCE_ROOT "/"_s + path);
    if (!file.open(QIODevice::ReadOnly))
        FAIL("cannot read " << path.toStdString());
    return QString::fromUtf8(file.readAll());
}

/// Every translation of a catalogue; of a text with a number, each of its forms.
std::vector<Pair> catalogue(const QString &path)
{
    QXmlStreamReader xml(contents(path));
    std::vector<Pair> pairs;
    QString source;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"source") {
            source = xml.readElementText();
        } else if (xml.name() == u"numerusform") {
            pairs.push_back({source, xml.readElementText(), path});
        } else if (xml.name() == u"translation" && xml.readNext() == QXmlStreamReader::Characters
            && !xml.isWhitespace()) {
            pairs.push_back({source, xml.text().toString(), path});
        }
    }
    REQUIRE_FALSE(xml.hasError());
    return pairs;
}

QList<QStringList> glossaryLines()
{
    QList<QStringList> lines;
    for (const QString &line : contents(u"translations/glossary.tsv"_s).split(u'\n'))
        if (!line.isEmpty())
            lines.append(line.split(u'\t'));
    return lines.mid(1);
}

std::vector<Pair> helpPages()
{
    std::vector<Pair> pages;
    QDirIterator files(u"" SOURCE_ROOT "/resources/help"_s, {u"*.km.md"_s}, QDir::Files);
    while (files.hasNext()) {
        const QString path = files.next();
        const QString name = u"resources/help/"_s + files.fileName();
        for (const QString &line : contents(name).split(u'\n'))
            pages.push_back({path, line, name});
    }
    return pages;
}

/// Every Khmer word that this program ships: its own, Qt's, those of the forms, the manual.
std::vector<Pair> everything()
{
    std::vector<Pair> all = catalogue(u"translations/romduol_km.ts"_s);
    REQUIRE(all.size() > 400);
    const auto append = [&all](const std::vector<Pair> &more, size_t least) {
        REQUIRE(more.size() > least);
        all.insert(all.end(), more.begin(), more.end());
    };
    append(catalogue(u"translations/qtbase_km.ts"_s), 200);
    std::vector<Pair> glossary;
    for (const QStringList &line : glossaryLines())
        glossary.push_back({line.value(0), line.value(1), u"glossary.tsv"_s});
    append(glossary, 2000);
    append(helpPages(), 200);
    return all;
}

QStringList khmerRuns(const QString &text)
{
    static const QRegularExpression run(u"[\u1780-\u17FF\u200B-\u200D\u2060]+"_s);
    QStringList runs;
    for (auto match = run.globalMatch(text); match.hasNext();)
        runs.append(match.next().captured());
    return runs;
}

QStringList placeholders(const QString &text)
{
    static const QRegularExpression pattern(u"%L?(?:\\d+|n)"_s);
    QStringList found;
    for (auto match = pattern.globalMatch(text); match.hasNext();)
        found.append(match.next().captured());
    found.sort();
    return found;
}

} // namespace

TEST_CASE("No Khmer text has a character that is not seen or no longer used", "[house][khmer]")
{
    // Invisible: breaks and joiners, and two vowels that were never meant to be typed.
    static const QRegularExpression unwanted(
        u"[\u200B\u200D\u2060\uFEFF\u00AD\u17B4\u17B5\u17A3\u17A4\u17D3\u17D8]"_s);
    for (const Pair &pair : everything()) {
        INFO(pair.where.toStdString() << ": " << pair.english.toStdString());
        CHECK_FALSE(unwanted.match(pair.khmer).hasMatch());
    }
}

TEST_CASE("Every Khmer word is written in the one order of its look-alikes", "[house][khmer]")
{
    int words = 0;
    for (const Pair &pair : everything())
        for (const QString &word : khmerRuns(pair.khmer)) {
            INFO(pair.where.toStdString() << ": " << word.toStdString());
            CHECK(lookAlikeKey(word) == QString(word).remove(QChar(0x200C)));
            ++words;
        }
    CHECK(words > 5000);
    CHECK(lookAlikeKey(u"ស\u17D2\u178Aី"_s) != u"ស\u17D2\u178Aី"_s); // the check can fail
}

TEST_CASE("Khmer has one form for any number, whatever the tool makes of it", "[house][khmer]")
{
    QXmlStreamReader xml(contents(u"translations/romduol_km.ts"_s));
    int counted = 0;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement || xml.name() != u"translation")
            continue;
        QSet<QString> forms;
        while (xml.readNext() != QXmlStreamReader::EndElement || xml.name() != u"translation")
            if (xml.isStartElement())
                forms.insert(xml.readElementText());
        if (forms.isEmpty())
            continue;
        INFO(forms.values().first().toStdString());
        CHECK(forms.size() == 1);
        ++counted;
    }
    CHECK(counted > 10);
}

TEST_CASE("What the window says is what the glossary says", "[house][khmer]")
{
    QSet<QString> known;
    QStringList order;
    for (const QStringList &line : glossaryLines()) {
        INFO(line.join(u" | "_s).toStdString());
        REQUIRE(line.size() == 5);
        const QString pair = line.at(0) + u'\t' + line.at(1);
        CHECK_FALSE(known.contains(pair));
        known.insert(pair);
        order.append(line.at(0));
    }
    for (const Pair &pair : catalogue(u"translations/romduol_km.ts"_s)) {
        if (!hasKhmer(pair.khmer))
            continue; // nothing to translate
        INFO(pair.english.toStdString() << " | " << pair.khmer.toStdString());
        CHECK(known.contains(QString(pair.english).replace(u'\n', u' ') + u'\t'
            + QString(pair.khmer).replace(u'\n', u' ')));
    }
}

TEST_CASE("Words of Qt's dialogs keep their numbers and are Khmer", "[house][khmer]")
{
    for (const Pair &pair : catalogue(u"translations/qtbase_km.ts"_s)) {
        INFO(pair.english.toStdString());
        CHECK(hasKhmer(pair.khmer));
        CHECK(placeholders(pair.khmer) == placeholders(pair.english));
        CHECK_FALSE(pair.khmer.contains(u'&')); // a Khmer keyboard has no such letter
    }
}

TEST_CASE("The word of consent stands on no other button", "[house][khmer]")
{
    const QString consents = u"យល់ព្រម"_s;
    static const QRegularExpression button(u"^&?(OK|Close|Yes|Continue|Accept|Apply)\\b"_s);
    for (const Pair &pair : catalogue(u"translations/qtbase_km.ts"_s)) {
        INFO(pair.english.toStdString());
        CHECK_FALSE(pair.khmer.contains(consents));
    }
    int seen = 0;
    for (const Pair &pair : catalogue(u"translations/romduol_km.ts"_s)) {
        INFO(pair.english.toStdString());
        CHECK(pair.english != u"OK"_s); // buttons say what they do
        if (button.match(pair.english).hasMatch()) {
            CHECK_FALSE(pair.khmer.contains(consents));
            ++seen;
        }
    }
    CHECK(seen > 0);
}
