// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/printing.h"
#include "ui/help/article.h"

using namespace Qt::StringLiterals;
using ui::HelpBlock;

TEST_CASE("A page of the manual is read block by block", "[help]")
{
    const auto article = must(ui::readArticle(uR"(# The list of cases

Every case stands here
once. **Names** are hidden.

## Find a case

1. Press Ctrl+F.
2. Type a part of the code,
   or of the name.

- One
- Two

![The list](shot:03-register)

| Key | Does |
|-----|------|
| F3  | Cases |
)"_s));
    CHECK(article.title == u"The list of cases"_s);
    using enum HelpBlock::Kind;
    const std::vector<HelpBlock> wanted{
        {Text, u"Every case stands here once. **Names** are hidden."_s, {}, {}},
        {Heading, u"Find a case"_s, {}, {}}, {Numbered, u"Press Ctrl+F."_s, {}, {}},
        {Numbered, u"Type a part of the code, or of the name."_s, {}, {}},
        {Bullet, u"One"_s, {}, {}}, {Bullet, u"Two"_s, {}, {}},
        {Picture, u"The list"_s, u"03-register"_s, {}},
        {Table, {}, {}, {{u"Key"_s, u"Does"_s}, {u"F3"_s, u"Cases"_s}}}};
    REQUIRE(article.blocks.size() == wanted.size());
    for (size_t i = 0; i < wanted.size(); ++i) {
        INFO(i);
        CHECK(article.blocks[i] == wanted[i]);
    }
}

TEST_CASE("Khmer lines of one paragraph are joined without a blank", "[help]")
{
    const auto article = must(ui::readArticle(u"# ករណី\n\nបញ្ជី\nករណី\nF3\nទីនេះ"_s));
    REQUIRE(article.blocks.size() == 1);
    CHECK(article.blocks[0].text == u"បញ្ជីករណី F3 ទីនេះ"_s);
}

TEST_CASE("What would be shown wrongly is refused with its line", "[help]")
{
    struct Case {
        QString text;
        QString line;
    };
    const std::vector<Case> cases{{u"No title\n\nText"_s, u"line 1: no title"_s},
        {u"# T\n\nText <b>bold</b>"_s, u"line 3"_s}, {u"# T\n\n[a](b)"_s, u"line 3"_s},
        {u"# T\n\n![a](other.png)"_s, u"line 3"_s}, {u"# T\n\n# Twice"_s, u"line 3"_s},
        {u"# T\n\n| a | b |\n| c |"_s, u"line 4"_s}, {u"# T\n\n1. <i>"_s, u"line 3"_s},
        {u"# T\n\nopen **bold"_s, u"** without its twin"_s},
        {u"# T\n\n"_s, u"no title or no text"_s}};
    for (const auto &[text, line] : cases) {
        INFO(text.toStdString());
        const auto article = ui::readArticle(text);
        REQUIRE(refused(article) == ErrorCode::Invalid);
        CHECK(article.error().detail == line);
    }
    CHECK(ui::readArticle(u"# T\n\nText **bold**"_s).has_value()); // and this is not
}

TEST_CASE("A link leads to a page of the manual, and elsewhere it is plain words", "[help]")
{
    const QString text = u"See [Hide and lock](help:lock) and **[keys](help:keys)**."_s;
    CHECK(ui::withoutLinks(text) == u"See Hide and lock and **keys**."_s);
    const std::vector<ui::HelpWords> wanted{{u"See "_s}, {u"Hide and lock"_s, ui::HelpTopic::Lock},
        {u" and **"_s}, {u"keys"_s, ui::HelpTopic::Keys}, {u"**."_s}};
    CHECK(ui::partsOf(text) == wanted);
    CHECK(must(ui::readArticle(u"# T\n\n"_s + text)).blocks.front().text == text);
    CHECK_FALSE(ui::readArticle(u"# T\n\n[a](help:no-such-page)"_s).has_value());
}
