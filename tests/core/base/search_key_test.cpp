// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/khmer_normal.h"
#include "base/search_key.h"
#include "base/sound_key.h"
#include "support/khmer_corpus.h"
#include "support/printing.h"
#include "support/table_rows.h"

using namespace Qt::StringLiterals;

namespace {

QString keyOf(const QString &level, const QString &text)
{
    if (level == u"L1")
        return lookAlikeKey(text);
    if (level == u"L2")
        return searchKey(text);
    if (level == u"L2n")
        return joinedKey(text);
    return level == u"P1" ? soundKey(text) : consonantKey(text);
}

void checkPairs(const QString &table, const QStringList &levels)
{
    const auto rows = rowsOf(table);
    REQUIRE(rows.size() > 50);
    for (const QStringList &row : rows) {
        REQUIRE(row.size() == 5);
        INFO(row.join(u" | "_s).toStdString());
        CHECK(levels.contains(row[0]));
        const QString a = keyOf(row[0], row[2]);
        const QString b = keyOf(row[0], row[3]);
        INFO(a.toStdString() << " and " << b.toStdString());
        CHECK_FALSE(a.isEmpty());
        CHECK((a == b) == (row[1] == u"same"));
    }
}

} // namespace

TEST_CASE("Spellings of one word have one key, and other words have others", "[base]")
{
    checkPairs(u"khmer/search-pairs.tsv"_s, {u"L1"_s, u"L2"_s, u"L2n"_s});
}

TEST_CASE("Names that are spoken alike have one key, in Khmer and in Latin", "[base]")
{
    checkPairs(u"khmer/name-pairs.tsv"_s, {u"P1"_s, u"P2"_s});
}

TEST_CASE("A key of a key is the same key, whatever was typed", "[base]")
{
    const auto corpus = khmerCorpus(20'000);
    REQUIRE(corpus.size() == 20'000);
    int changed = 0;
    int faults = 0;
    for (const QString &text : corpus) {
        const QString stored = storedForm(text);
        const QString narrative = storedForm(text, TextKind::Narrative);
        const QString strict = lookAlikeKey(text);
        const QString loose = searchKey(text);
        changed += strict == text ? 0 : 1;
        const bool same = storedForm(stored) == stored
            && storedForm(narrative, TextKind::Narrative) == narrative
            && lookAlikeKey(strict) == strict && lookAlikeKey(stored) == strict
            && searchKey(loose) == loose && searchKey(strict) == loose && searchKey(stored) == loose
            && syllables(loose).join(QString()) == joinedKey(text);
        if (!same && ++faults <= 5) {
            UNSCOPED_INFO(text.toStdString() << " " << text.toUtf8().toHex(' ').toStdString());
        }
    }
    CHECK(faults == 0);
    CHECK(changed > 5000); // the corpus does hold what the rules are for
}

TEST_CASE("Every single character has keys that stay as they are", "[base]")
{
    int faults = 0;
    for (int code = 1; code < 0xFFFE; ++code) {
        const QString text = u"ក"_s + QChar(char16_t(code)) + u'a';
        const QString loose = searchKey(text);
        if (searchKey(loose) != loose || lookAlikeKey(lookAlikeKey(text)) != lookAlikeKey(text))
            ++faults;
        CHECK_FALSE(loose.isEmpty());
    }
    CHECK(faults == 0);
}

TEST_CASE("What the index is made of: syllables, whole Latin words, whole numbers", "[base]")
{
    const auto cut = [](const QString &text) { return syllables(searchKey(text)); };
    CHECK(cut(u"សុខ ស្រីមុំ"_s) == QStringList{u"សុ"_s, u"ខ"_s, u"ស្រី"_s, u"មុំ"_s});
    CHECK(cut(u"Sok Srey-Mom"_s) == QStringList{u"sok"_s, u"srey"_s, u"mom"_s});
    CHECK(cut(u"ទូរស័ព្ទ០១២"_s) == QStringList{u"ទូ"_s, u"រ"_s, u"ស"_s, u"ព្ទ"_s, u"012"_s});
    CHECK(cut(u"  "_s).isEmpty());
}

TEST_CASE("The key says which rules made it", "[base]")
{
    CHECK(keyVersion().startsWith(u"1/"));
    CHECK(keyVersion().count(u'.') == 3);
}

TEST_CASE("A title before a name does not hide the name", "[base]")
{
    CHECK(withoutTitle(u"លោកស្រី សុខ"_s) == u"សុខ"_s);
    CHECK(withoutTitle(u"MRS Sok"_s) == u"Sok"_s);
    CHECK(withoutTitle(u"កញ្ញា  មុំ "_s) == u"មុំ"_s);
    CHECK(withoutTitle(u"នាង"_s) == u"នាង"_s); // a name of its own
    CHECK(withoutTitle(u"Lokesh Sok"_s) == u"Lokesh Sok"_s);
}

TEST_CASE("One consonant more, less or other is still nearly the sound", "[base]")
{
    CHECK(soundsNearly(u"skntr"_s, u"skntl"_s));
    CHECK(soundsNearly(u"skntr"_s, u"sknt"_s));
    CHECK(soundsNearly(u"sknt"_s, u"skrnt"_s));
    CHECK_FALSE(soundsNearly(u"skn"_s, u"sknt"_s)); // too short to mean anything
    CHECK_FALSE(soundsNearly(u"skntr"_s, u"sktnr"_s));
    CHECK_FALSE(soundsNearly(u"sknt"_s, u"sknt"_s)); // that is the sound itself
}
