// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <vector>

namespace ui {

struct HelpBlock {
    enum class Kind { Heading, Text, Numbered, Bullet, Picture, Table };
    Kind kind = Kind::Text;
    QString text{}; ///< ** stands around bold words. Of a picture: what it shows.
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
/// headings, paragraphs, "1." and "-" lists, "| a | b |" tables, **bold** and
/// "![what it shows](shot:name)". Refuses what it would show wrongly, with the line: Invalid.
Result<HelpArticle> readArticle(const QString &markdown);

} // namespace ui
