// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/article.h"

#include "base/text.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

using Kind = HelpBlock::Kind;

/// Lines of one paragraph: Khmer words need no blank between them, others do.
QString joined(const QString &first, const QString &second)
{
    const bool areKhmer = hasKhmer(first.right(1)) && hasKhmer(second.left(1));
    return areKhmer ? first + second : first + u' ' + second;
}

QStringList cells(const QString &line)
{
    QStringList found;
    for (const QString &cell : line.mid(1, line.size() - 2).split(u'|'))
        found.append(cell.trimmed());
    return found;
}

/// Turns lines into blocks, one after the other.
class Reader
{
public:
    Result<> take(const QString &line)
    {
        static const QRegularExpression numbered(u"^\\d+[.)]\\s+(.*)$"_s);
        static const QRegularExpression bullet(u"^[-*]\\s+(.*)$"_s);
        static const QRegularExpression picture(u"^!\\[([^\\]]+)\\]\\(shot:([a-z0-9-]+)\\)$"_s);
        if (line.isEmpty()) {
            m_isOpen = false;
            return {};
        }
        if (line.startsWith(u"## "_s) || line.startsWith(u"### "_s))
            return add(Kind::Heading, line.section(u' ', 1).trimmed(), false);
        if (const auto match = picture.match(line); match.hasMatch()) {
            TRY(add(Kind::Picture, match.captured(1), false));
            m_blocks.back().picture = match.captured(2);
            return {};
        }
        if (const auto match = numbered.match(line); match.hasMatch())
            return add(Kind::Numbered, match.captured(1), true);
        if (const auto match = bullet.match(line); match.hasMatch())
            return add(Kind::Bullet, match.captured(1), true);
        if (line.startsWith(u'|') && line.endsWith(u'|') && line.size() > 2)
            return row(line);
        if (line.startsWith(u'#') || withoutLinks(line).contains(u"]("_s) || line.contains(u'<'))
            return fail(ErrorCode::Invalid);
        if (!m_isOpen || m_blocks.empty() || m_blocks.back().kind == Kind::Table)
            return add(Kind::Text, line, true);
        return add(m_blocks.back().kind, joined(m_blocks.back().text, line), true, true);
    }

    Result<std::vector<HelpBlock>> finish()
    {
        for (const HelpBlock &block : m_blocks)
            if (block.text.count(u"**"_s) % 2 != 0)
                return fail(ErrorCode::Invalid, u"** without its twin"_s);
        return std::move(m_blocks);
    }

private:
    Result<> add(Kind kind, const QString &text, bool mayGoOn, bool replaces = false)
    {
        if (text.isEmpty() || text.contains(u'<') || withoutLinks(text).contains(u"]("_s))
            return fail(ErrorCode::Invalid);
        if (replaces)
            m_blocks.pop_back();
        m_blocks.push_back({.kind = kind, .text = text});
        m_isOpen = mayGoOn;
        return {};
    }

    Result<> row(const QString &line)
    {
        static const QRegularExpression ruler(u"^[|:\\- ]+$"_s);
        const bool goesOn = m_isOpen && m_blocks.back().kind == Kind::Table;
        if (ruler.match(line).hasMatch())
            return goesOn ? Result<>{} : fail(ErrorCode::Invalid);
        if (!goesOn)
            m_blocks.push_back({.kind = Kind::Table});
        m_isOpen = true;
        QList<QStringList> &rows = m_blocks.back().rows;
        rows.append(cells(line));
        return rows.last().size() == rows.first().size() ? Result<>{} : fail(ErrorCode::Invalid);
    }

    std::vector<HelpBlock> m_blocks;
    bool m_isOpen = false; ///< The next line may belong to the last block.
};

} // namespace

std::vector<HelpWords> partsOf(const QString &text)
{
    static const QRegularExpression link(u"\\[([^\\]\\[]+)\\]\\(help:([a-z-]+)\\)"_s);
    std::vector<HelpWords> parts;
    qsizetype at = 0;
    for (auto found = link.globalMatch(text); found.hasNext();) {
        const auto match = found.next();
        const auto topic = topicFromId(match.capturedView(2));
        if (!topic)
            continue; // no page of this name: stays as it is written
        if (match.capturedStart() > at)
            parts.push_back({text.mid(at, match.capturedStart() - at)});
        parts.push_back({match.captured(1), topic});
        at = match.capturedEnd();
    }
    if (at < text.size())
        parts.push_back({text.mid(at)});
    return parts;
}

QString withoutLinks(const QString &text)
{
    QString plain;
    for (const HelpWords &part : partsOf(text))
        plain += part.words;
    return plain;
}

Result<HelpArticle> readArticle(const QString &markdown)
{
    const QStringList lines = markdown.split(u'\n');
    HelpArticle article;
    if (!lines.first().startsWith(u"# "_s))
        return fail(ErrorCode::Invalid, u"line 1: no title"_s);
    article.title = lines.first().mid(2).trimmed();
    Reader reader;
    for (qsizetype i = 1; i < lines.size(); ++i)
        if (!reader.take(lines.at(i).trimmed()))
            return fail(ErrorCode::Invalid, u"line %1"_s.arg(i + 1));
    article.blocks = TRY(reader.finish());
    if (article.title.isEmpty() || article.blocks.empty())
        return fail(ErrorCode::Invalid, u"no title or no text"_s);
    return article;
}

} // namespace ui
