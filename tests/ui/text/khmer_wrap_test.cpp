// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/khmer_corpus.h"
#include "support/printing.h"
#include "support/table_rows.h"
#include "ui/text/khmer_wrap.h"

using namespace Qt::StringLiterals;

namespace {

const QChar space(0x200B);

/// Where breaks belong; `|` stands for U+200B.
QStringList sentences()
{
    QStringList found;
    for (const QStringList &row : rowsOf(u"khmer/break-places.tsv"_s))
        found.append(row.front());
    REQUIRE(found.size() >= 25);
    return found;
}

} // namespace

TEST_CASE("A Khmer line may be broken between words and nowhere else", "[text]")
{
    for (const QString &sentence : sentences()) {
        const QString plain = QString(sentence).remove(u'|');
        CHECK(ui::wrapKhmer(plain).replace(space, u'|') == sentence);
    }
}

TEST_CASE("Wrapping adds only places to break: the text itself stays as it was", "[text]")
{
    for (const QString &sentence : sentences()) {
        const QString plain = QString(sentence).remove(u'|');
        CHECK(ui::wrapKhmer(plain).remove(space) == plain);
        const QString once = ui::wrapKhmer(plain);
        CHECK(ui::wrapKhmer(once) == once);
    }
    CHECK(ui::wrapKhmer(u"ស្រី\u200Bមុំ"_s) == u"ស្រី\u200Bមុំ"_s); // a typed one is not doubled
}

TEST_CASE("Whatever is shown, taking the breaks out gives back what was kept", "[text]")
{
    int broken = 0;
    for (const QString &text : khmerCorpus(5000)) {
        const QString shown = ui::wrapKhmer(text);
        REQUIRE(QString(shown).remove(space) == QString(text).remove(space));
        CHECK(shown.count(space) >= text.count(space));
        CHECK_FALSE(shown.startsWith(space) != text.startsWith(space));
        broken += shown == text ? 0 : 1;
    }
    CHECK(broken > 500); // else nothing was shown to be true
}

TEST_CASE("Text without Khmer comes back untouched", "[text]")
{
    CHECK(ui::wrapKhmer(u"Patient name"_s) == u"Patient name"_s);
    CHECK(ui::wrapKhmer({}) == QString());
}
