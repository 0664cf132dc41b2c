// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/text.h"
#include "the_book.h"
#include "ui/help/help_search.h"

#include <QDirIterator>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;
using ui::HelpBlock;
using ui::HelpTopic;

namespace {

std::vector<HelpTopic> topicsOf(const std::vector<ui::HelpHit> &hits)
{
    std::vector<HelpTopic> topics;
    for (const ui::HelpHit &hit : hits)
        topics.push_back(hit.topic);
    return topics;
}

bool finds(const QString &typed, HelpTopic topic)
{
    const ui::HelpSearch search(book());
    return std::ranges::count(topicsOf(search.find(typed, Language::English)), topic) > 0;
}

} // namespace

TEST_CASE("Every topic has a page in both languages, built alike", "[help]")
{
    REQUIRE(ui::helpTopics().size() == 21);
    for (const HelpTopic topic : ui::helpTopics()) {
        INFO(ui::id(topic).toStdString());
        const auto &en = book().article(topic, Language::English);
        const auto &km = book().article(topic, Language::Khmer);
        CHECK_FALSE(hasKhmer(en.title));
        CHECK(hasKhmer(km.title));
        REQUIRE(en.blocks.size() == km.blocks.size());
        for (size_t i = 0; i < en.blocks.size(); ++i) {
            INFO(en.blocks[i].text.toStdString());
            CHECK(en.blocks[i].kind == km.blocks[i].kind);
            CHECK(en.blocks[i].picture == km.blocks[i].picture);
            CHECK((en.blocks[i].kind == HelpBlock::Kind::Table || hasKhmer(km.blocks[i].text)));
            CHECK_FALSE(hasKhmer(en.blocks[i].text));
        }
    }
}

TEST_CASE("No page of the manual lies in the folder without a topic", "[help]")
{
    QSet<QString> known;
    for (const HelpTopic topic : ui::helpTopics())
        for (const Language language : {Language::English, Language::Khmer})
            known.insert(ui::helpFile(topic, language).section(u'/', -1));
    QDirIterator files(u"" SOURCE_ROOT "/resources/help"_s, QDir::Files);
    int seen = 0;
    for (; files.hasNext(); ++seen) {
        files.next();
        INFO(files.fileName().toStdString());
        CHECK(known.contains(files.fileName()));
    }
    CHECK(seen == known.size());
}

TEST_CASE("The manual has no invisible characters", "[help]")
{
    for (const HelpTopic topic : ui::helpTopics())
        for (const Language language : {Language::English, Language::Khmer})
            for (const HelpBlock &block : book().article(topic, language).blocks) {
                INFO(ui::id(topic).toStdString());
                CHECK_FALSE(block.text.contains(QChar(0x200B)));
            }
}

TEST_CASE("What may be read while the register is locked says nothing of its cases", "[help]")
{
    int read = 0;
    for (const HelpTopic topic : ui::helpTopics()) {
        if (!ui::isForEverybody(topic) || topic == HelpTopic::Keys)
            continue;
        QString words;
        for (const HelpBlock &block : book().article(topic, Language::English).blocks)
            words += block.text.toLower() + u' ';
        INFO(ui::id(topic).toStdString());
        for (const QString &telling :
            {u"survivor"_s, u"violence"_s, u"rape"_s, u"assault"_s, u"patient"_s})
            CHECK_FALSE(words.contains(telling));
        ++read;
    }
    CHECK(read >= 5);
}

TEST_CASE("Story 7: who is asked for a file by telephone finds words that tell nothing", "[help]")
{
    CHECK(finds(u"telephone police"_s, HelpTopic::AskedForAFile));
    CHECK(finds(u"តុលាការ"_s, HelpTopic::AskedForAFile));
    for (const Language language : {Language::English, Language::Khmer}) {
        const auto &blocks = book().article(HelpTopic::AskedForAFile, language).blocks;
        const auto words = std::ranges::count_if(
            blocks, [](const HelpBlock &block) { return block.text.endsWith(u"**"_s); });
        CHECK(words == 2); // what can be read out as it stands
    }
}

TEST_CASE("A page is found by its title in either language", "[help]")
{
    const ui::HelpSearch search(book());
    for (const HelpTopic topic : ui::helpTopics())
        for (const Language language : {Language::English, Language::Khmer}) {
            const QString &title = book().article(topic, language).title;
            INFO(title.toStdString());
            const auto topics = topicsOf(search.find(title, Language::English));
            REQUIRE_FALSE(topics.empty());
            CHECK(std::ranges::count(topics, topic) == 1);
        }
}

TEST_CASE("Help is found however it is typed", "[help]")
{
    CHECK(finds(u"passphrase"_s, HelpTopic::LostPassphrase));
    CHECK(finds(u"PASSPH"_s, HelpTopic::LostPassphrase));
    CHECK_FALSE(finds(u"assphrase"_s, HelpTopic::LostPassphrase)); // not the middle of a word
    CHECK_FALSE(finds(u"passphrase xylophone"_s, HelpTopic::LostPassphrase));
    CHECK(ui::HelpSearch(book()).find(u"  "_s, Language::English).empty());
}

TEST_CASE("An excerpt is in the language that is read, whatever was typed", "[help]")
{
    const ui::HelpSearch search(book());
    const auto hits = search.find(u"passphrase"_s, Language::English);
    REQUIRE(hits.size() > 1);
    for (const ui::HelpHit &hit : hits)
        CHECK_FALSE(hasKhmer(hit.excerpt));
    const QString khmer = book().article(HelpTopic::Exchange, Language::Khmer).title;
    for (const ui::HelpHit &hit : search.find(khmer, Language::English))
        CHECK_FALSE(hasKhmer(hit.excerpt));
}

TEST_CASE("Pages lead to the same pages in both languages, by the titles they have", "[help]")
{
    int links = 0;
    for (const HelpTopic topic : ui::helpTopics()) {
        std::vector<HelpTopic> leads[2];
        for (const Language language : {Language::English, Language::Khmer})
            for (const HelpBlock &block : book().article(topic, language).blocks)
                for (const ui::HelpWords &part : ui::partsOf(block.text)) {
                    if (!part.leadsTo)
                        continue;
                    INFO(ui::id(topic).toStdString() << " to " << part.words.toStdString());
                    CHECK(part.words == book().article(*part.leadsTo, language).title);
                    // What may be read while it is locked leads nowhere else.
                    CHECK((!ui::isForEverybody(topic) || ui::isForEverybody(*part.leadsTo)));
                    CHECK(*part.leadsTo != topic);
                    leads[language == Language::Khmer ? 1 : 0].push_back(*part.leadsTo);
                    ++links;
                }
        CHECK(leads[0] == leads[1]);
    }
    CHECK(links > 50);
}
