// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/policy_table.h"

#include <QFile>
#include <QSet>
#include <QStringDecoder>

using namespace Qt::StringLiterals;

namespace domain {

namespace {

Result<QString> textOf(QByteArrayView csv)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    QString text = decoder(csv);
    if (decoder.hasError())
        return fail(ErrorCode::Unreadable, u"a policy table is not UTF-8"_s);
    text.replace(u"\r\n"_s, u"\n"_s);
    if (!text.endsWith(u'\n'))
        text += u'\n';
    return text;
}

/// Reads one cell from @p at and leaves it on the comma or line end behind the cell.
Result<QString> readCell(const QString &text, qsizetype &at)
{
    const bool isQuoted = text.at(at) == u'"';
    QString cell;
    for (at += isQuoted ? 1 : 0; at < text.size(); ++at) {
        const QChar c = text.at(at);
        if (!isQuoted && (c == u',' || c == u'\n'))
            return cell;
        if (c != u'"') {
            cell += c;
            continue;
        }
        const QChar next = at + 1 < text.size() ? text.at(at + 1) : QChar(u'\n');
        if (isQuoted && (next == u',' || next == u'\n')) {
            ++at;
            return cell;
        }
        if (!isQuoted || next != u'"')
            break;
        cell += c;
        ++at;
    }
    return fail(ErrorCode::Unreadable, u"a quote is out of place"_s);
}

Result<std::vector<QStringList>> readLines(const QString &text)
{
    std::vector<QStringList> lines;
    QStringList line;
    for (qsizetype at = 0; at < text.size(); ++at) {
        auto cell = readCell(text, at);
        if (!cell)
            return fail(
                cell.error().code, u"line %1: %2"_s.arg(lines.size() + 1).arg(cell.error().detail));
        line.append(*cell);
        if (at < text.size() && text.at(at) == u',')
            continue;
        lines.push_back(line);
        line.clear();
    }
    return lines;
}

} // namespace

Result<PolicyTable> readPolicyTable(QByteArrayView csv)
{
    const auto lines = TRY(readLines(TRY(textOf(csv))));
    if (lines.size() < 2)
        return fail(ErrorCode::Unreadable, u"a policy table has no rows"_s);
    const QStringList &header = lines.front();
    if (header.contains(QString())
        || QSet<QString>(header.begin(), header.end()).size() != header.size())
        return fail(ErrorCode::Unreadable, u"line 1: a heading is empty or twice there"_s);
    for (size_t i = 1; i < lines.size(); ++i) {
        if (lines[i].size() != header.size())
            return fail(ErrorCode::Unreadable,
                u"line %1: %2 cells for %3 headings"_s.arg(i + 1)
                    .arg(lines[i].size())
                    .arg(header.size()));
    }
    return PolicyTable{header, {lines.begin() + 1, lines.end()}};
}

Result<PolicyTable> shippedPolicyTable(const QString &name)
{
    QFile file(u":/policy/"_s + name);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::NotFound, u"policy table %1"_s.arg(name));
    return readPolicyTable(file.readAll());
}

} // namespace domain
