// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "ui/help/topic.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <vector>

namespace ui {

struct HelpBlock {
    enum class Kind { Heading, Text, Numbered, Bullet, Picture, Table };
    Kind kind = Kind::Text;
    /// ** stands around bold words; links as they are written. Of a picture: what it shows.
    QString text{};
    QString picture{}; ///< Its name without language and size: "03-register".
    QList<QStringList> rows{}; ///< Of a table; the first is its head.
    friend bool operator==(const HelpBlock &, const HelpBlock &) = default;
};

/// A page of the manual.
struct HelpArticle {
    QString title{};
    std::vector<HelpBlock> blocks{};
};

/// Reads the part of Markdown that the manual is written in: "# Title" once and first, "##"
/// headings, paragraphs, "1." and "-" lists, "| a | b |" tables, **bold**,
/// "[words](help:topic)" and "![what it shows](shot:name)". Refuses what it would show wrongly,
/// with the line: Invalid.
Result<HelpArticle> readArticle(const QString &markdown);

/// Words, and the page of the manual they lead to; without one, plain words.
struct HelpWords {
    QString words;
    std::optional<HelpTopic> leadsTo{};
    friend bool operator==(const HelpWords &, const HelpWords &) = default;
};

/// The parts of the text of a block, links apart from the rest. ** is left in it.
std::vector<HelpWords> partsOf(const QString &text);

/// The same text with the words of links in place of the links.
QString withoutLinks(const QString &text);

} // namespace ui
