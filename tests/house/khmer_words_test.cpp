// SPDX-License-Identifier: GPL-3.0-or-later
#include "a_catalogue.h"
#include "base/khmer_normal.h"
#include "base/text.h"
#include "support/printing.h"
#include "the_tree.h"

#include <QRegularExpression>
#include <QSet>

#include <vector>

using namespace Qt::StringLiterals;

namespace {

struct Pair {
    QString english;
    QString khmer;
    QString where;
};

/// Every translation of a catalogue; of a text with a number, each of its forms.
std::vector<Pair> pairsOf(const QString &path)
{
    std::vector<Pair> pairs;
    for (const Message &message : catalogue(path)) {
        for (const QString &khmer : message.translations) {
            if (message.isCounted || !khmer.trimmed().isEmpty())
                pairs.push_back({message.source, khmer, path});
        }
    }
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
    for (const QString &path : filesBelow(u"resources/help"_s, {u"*.km.md"_s}))
        for (const QString &line : contents(path).split(u'\n'))
            pages.push_back({path, line, path});
    return pages;
}

/// Every Khmer word that this program ships: its own, Qt's, those of the forms, the manual.
std::vector<Pair> everything()
{
    std::vector<Pair> all = pairsOf(u"translations/romduol_km.ts"_s);
    REQUIRE(all.size() > 400);
    const auto append = [&all](const std::vector<Pair> &more, size_t least) {
        REQUIRE(more.size() > least);
        all.insert(all.end(), more.begin(), more.end());
    };
    append(pairsOf(u"translations/qtbase_km.ts"_s), 480);
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
    int counted = 0;
    for (const Message &message : catalogue(u"translations/romduol_km.ts"_s)) {
        if (!message.isCounted)
            continue;
        const QSet<QString> forms(message.translations.begin(), message.translations.end());
        INFO(message.translations.first().toStdString());
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
    for (const Pair &pair : pairsOf(u"translations/romduol_km.ts"_s)) {
        if (!hasKhmer(pair.khmer))
            continue; // nothing to translate
        INFO(pair.english.toStdString() << " | " << pair.khmer.toStdString());
        CHECK(known.contains(QString(pair.english).replace(u'\n', u' ') + u'\t'
            + QString(pair.khmer).replace(u'\n', u' ')));
    }
}

TEST_CASE("Words of Qt's dialogs keep their numbers and are Khmer", "[house][khmer]")
{
    // Measures, keys and frames that have no word in them, and the switch that Qt reads from here.
    static const QRegularExpression sign(
        u"^([^A-Za-z]*|CC|DD|P\u0338|pt|\\d+ \\(\\dx\\d\\)|Alt\\+(Left|Right|Up)|QT_LAYOUT_DIRECTION)$"_s);
    for (const Pair &pair : pairsOf(u"translations/qtbase_km.ts"_s)) {
        INFO(pair.english.toStdString());
        if (pair.english == u"QT_LAYOUT_DIRECTION")
            CHECK(pair.khmer == u"LTR");
        else if (sign.match(pair.english).hasMatch())
            CHECK(pair.khmer == pair.english);
        else
            CHECK(hasKhmer(pair.khmer));
        CHECK(placeholders(pair.khmer) == placeholders(pair.english));
        CHECK_FALSE(pair.khmer.contains(u'&')); // a Khmer keyboard has no such letter
    }
}

TEST_CASE("The word of consent stands on no other button", "[house][khmer]")
{
    const QString consents = u"យល់ព្រម"_s;
    static const QRegularExpression button(u"^&?(OK|Close|Yes|Continue|Accept|Apply)\\b"_s);
    for (const Pair &pair : pairsOf(u"translations/qtbase_km.ts"_s)) {
        INFO(pair.english.toStdString());
        CHECK_FALSE(pair.khmer.contains(consents));
    }
    int seen = 0;
    for (const Pair &pair : pairsOf(u"translations/romduol_km.ts"_s)) {
        INFO(pair.english.toStdString());
        CHECK(pair.english != u"OK"_s); // buttons say what they do
        if (button.match(pair.english).hasMatch()) {
            CHECK_FALSE(pair.khmer.contains(consents));
            ++seen;
        }
    }
    CHECK(seen > 0);
}
