// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/table.h"

#include <QStringDecoder>

using namespace Qt::StringLiterals;

namespace forms {

namespace {

/// Takes text apart into records; stops at the first thing that is not CSV.
class CsvReader
{
public:
    explicit CsvReader(QStringView text)
        : m_text(text)
    {
    }

    bool atEnd() const { return m_at >= m_text.size(); }
    const QString &fault() const { return m_fault; }
    bool isTooLarge() const { return m_isTooLarge; }

    QStringList record()
    {
        QStringList cells;
        do {
            cells.append(isNext(u'"') ? quoted() : plain());
            if (cells.size() > limit::columns || cells.last().size() > limit::cellCharacters)
                m_isTooLarge = true;
        } while (isSound() && take(u','));
        if (isSound() && !atEnd() && !takeLineEnd())
            m_fault = u"text after a closing quote"_s;
        return cells;
    }

    bool isSound() const { return m_fault.isEmpty() && !m_isTooLarge; }

private:
    bool isNext(QChar c) const { return m_at < m_text.size() && m_text[m_at] == c; }

    bool take(QChar c)
    {
        if (!isNext(c))
            return false;
        ++m_at;
        return true;
    }

    bool takeLineEnd()
    {
        if (take(u'\n'))
            return true;
        if (!m_text.sliced(m_at).startsWith(u"\r\n"))
            return false;
        m_at += 2;
        return true;
    }

    QString plain()
    {
        const qsizetype start = m_at;
        while (!atEnd() && m_text[m_at] != u',' && m_text[m_at] != u'\n' && m_text[m_at] != u'\r') {
            if (m_text[m_at] == u'"')
                m_fault = u"a quote inside a cell that is not quoted"_s;
            ++m_at;
        }
        return m_text.sliced(start, m_at - start).toString();
    }

    QString quoted()
    {
        QString cell;
        ++m_at;
        while (!atEnd()) {
            const QChar c = m_text[m_at++];
            if (c == u'"' && !take(u'"'))
                return cell;
            if (c != u'\r')
                cell.append(c);
        }
        m_fault = u"a quote that is not closed"_s;
        return cell;
    }

    QStringView m_text;
    qsizetype m_at = 0;
    QString m_fault;
    bool m_isTooLarge = false;
};

// Nothing that a spreadsheet shows: a file with these is damaged or means harm.
QString strangeCharacter(QStringView text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t c = text[i].unicode();
        const bool isLoneReturn = c == u'\r' && (i + 1 >= text.size() || text[i + 1] != u'\n');
        if ((c < 0x20 && c != u'\n' && c != u'\r' && c != u'\t') || c == 0x7f || isLoneReturn)
            return u"control character U+%1"_s.arg(uint(c), 4, 16, QChar(u'0'));
    }
    return {};
}

bool isBlank(const QStringList &cells)
{
    return std::all_of(
        cells.begin(), cells.end(), [](const QString &c) { return c.trimmed().isEmpty(); });
}

Fault atRow(const QString &sheet, int row, Fault::Kind kind, const QString &detail)
{
    return {kind, {sheet, row, {}}, detail};
}

std::optional<Table> readRecords(const QString &sheet, QStringView text, Faults &faults)
{
    Table table{sheet, {}, {}};
    CsvReader reader(text);
    for (int row = 1; !reader.atEnd(); ++row) {
        QStringList cells = reader.record();
        if (reader.isTooLarge() || row > limit::rows) {
            faults.push_back(atRow(sheet, row, Fault::Kind::TooLarge, {}));
            return {};
        }
        if (!reader.isSound()) {
            faults.push_back(atRow(sheet, row, Fault::Kind::NotASheet, reader.fault()));
            return {};
        }
        if (row == 1) {
            for (QString &column : cells)
                column = column.trimmed();
            table.columns = cells;
        } else if (!isBlank(cells)) {
            if (!isBlank(cells.mid(table.columns.size())))
                faults.push_back(atRow(sheet, row, Fault::Kind::UnknownColumn, u"no header"_s));
            cells.resize(table.columns.size());
            table.rows.push_back({row, cells});
        }
    }
    return table;
}

} // namespace

std::optional<Table> readCsv(const QString &sheet, const QByteArray &bytes, Faults &faults)
{
    if (bytes.size() > limit::fileBytes) {
        faults.push_back(atRow(sheet, 0, Fault::Kind::TooLarge, {}));
        return {};
    }
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    QString text = decoder(bytes); // takes a byte order mark away
    QString strange = decoder.hasError() ? u"not UTF-8"_s : strangeCharacter(text);
    if (strange.isEmpty() && text.trimmed().isEmpty())
        strange = u"empty"_s;
    if (!strange.isEmpty()) {
        faults.push_back(atRow(sheet, 0, Fault::Kind::NotASheet, strange));
        return {};
    }
    return readRecords(sheet, text, faults);
}

} // namespace forms
