// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/xlsx_sheet.h"

#include "forms/xlsx_xml.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace forms {

namespace {

struct Cell {
    int row = 0; ///< From 1, as the column.
    int column = 0;
    QString type;
    QString text;
};

// "AB12" is row 12, column 28. Nothing if it lies beyond what is read.
std::optional<Cell> cellAt(const QString &place)
{
    static const QRegularExpression form(u"^([A-Z]{1,3})([1-9][0-9]{0,6})\\z"_s);
    const auto match = form.match(place);
    if (!match.hasMatch())
        return {};
    Cell cell;
    cell.row = match.captured(2).toInt();
    for (const QChar letter : match.captured(1))
        cell.column = cell.column * 26 + (letter.unicode() - u'A' + 1);
    return cell;
}

// A number as a person would have typed it: 1, not 1.0000000000000001.
QString typed(const QString &number)
{
    bool isNumber = false;
    const double value = number.toDouble(&isNumber);
    return isNumber ? QString::number(value, 'g', 15) : number;
}

class Worksheet
{
public:
    Worksheet(const QString &sheet, const QStringList &shared, Faults &faults)
        : m_sheet(sheet)
        , m_shared(shared)
        , m_faults(faults)
    {
    }

    std::optional<std::vector<QStringList>> read(const QByteArray &part)
    {
        XmlWalk walk(part);
        while (!m_isStopped && walk.next())
            step(walk);
        if (!m_isStopped && !walk.isSound())
            stop(Fault::Kind::NotASheet, u"XML"_s);
        return m_isStopped ? std::nullopt : std::optional(std::move(m_records));
    }

private:
    void step(const XmlWalk &walk)
    {
        if (walk.isStart("c"))
            begin(walk);
        else if (walk.isStart("v") || walk.isStart("t"))
            m_isInText = true;
        else if (walk.isStart("f") && m_cell)
            refuseFormula();
        else if (walk.isText() && m_isInText && m_cell)
            m_cell->text += walk.text();
        if (walk.isEnd("v") || walk.isEnd("t"))
            m_isInText = false;
        if (walk.isEnd("c"))
            finish();
        if (m_cell && m_cell->text.size() > limit::cellCharacters)
            stop(Fault::Kind::TooLarge, u"cell"_s);
    }

    void begin(const XmlWalk &walk)
    {
        m_cell = cellAt(walk.attribute("r"));
        if (!m_cell)
            return stop(Fault::Kind::NotASheet, u"a cell without its place"_s);
        if (m_cell->row > limit::rows || m_cell->column > limit::columns)
            return stop(Fault::Kind::TooLarge, u"rows or columns"_s);
        m_cell->type = walk.attribute("t");
    }

    void finish()
    {
        if (!m_cell)
            return;
        const QString text = content(*m_cell);
        if (!text.isEmpty() && !m_isStopped) {
            if (m_records.size() < size_t(m_cell->row))
                m_records.resize(size_t(m_cell->row));
            QStringList &record = m_records[size_t(m_cell->row) - 1];
            if (record.size() < m_cell->column)
                record.resize(m_cell->column);
            record[m_cell->column - 1] = text;
        }
        m_cell.reset();
    }

    QString content(const Cell &cell)
    {
        if (cell.type == u"inlineStr" || cell.type == u"str")
            return cell.text;
        if (cell.type == u"b")
            return cell.text == u"1" ? u"yes"_s : u"no"_s;
        if (cell.type == u"s") {
            bool isNumber = false;
            const int index = cell.text.toInt(&isNumber);
            if (!isNumber || index < 0 || index >= m_shared.size())
                stop(Fault::Kind::NotASheet, u"a shared text that is not there"_s);
            return m_shared.value(index);
        }
        if (cell.type.isEmpty() || cell.type == u"n")
            return typed(cell.text);
        stop(Fault::Kind::NotASheet, u"a cell of type %1"_s.arg(cell.type));
        return {};
    }

    void refuseFormula()
    {
        const QString column
            = m_records.empty() ? QString() : m_records.front().value(m_cell->column - 1);
        m_faults.push_back({Fault::Kind::Formula, {m_sheet, m_cell->row, column}, {}});
        m_cell.reset();
    }

    void stop(Fault::Kind kind, const QString &detail)
    {
        m_faults.push_back({kind, {m_sheet, m_cell ? m_cell->row : 0, {}}, detail});
        m_isStopped = true;
    }

    const QString m_sheet;
    const QStringList &m_shared;
    Faults &m_faults;
    std::vector<QStringList> m_records;
    std::optional<Cell> m_cell;
    bool m_isInText = false;
    bool m_isStopped = false;
};

} // namespace

std::optional<QStringList> readSharedStrings(const QByteArray &part)
{
    QStringList shared;
    QString text;
    bool isInText = false;
    bool isSpoken = false; // how a word is read aloud is no part of it
    XmlWalk walk(part);
    while (walk.next()) {
        if (walk.isStart("si"))
            text.clear();
        else if (walk.isStart("rPh"))
            isSpoken = true;
        else if (walk.isStart("t"))
            isInText = true;
        else if (walk.isText() && isInText && !isSpoken)
            text += walk.text();
        if (walk.isEnd("t"))
            isInText = false;
        if (walk.isEnd("rPh"))
            isSpoken = false;
        if (walk.isEnd("si"))
            shared.append(text);
    }
    return walk.isSound() ? std::optional(shared) : std::nullopt;
}

std::optional<std::vector<QStringList>> readWorksheet(
    const QString &sheet, const QByteArray &part, const QStringList &shared, Faults &faults)
{
    return Worksheet(sheet, shared, faults).read(part);
}

} // namespace forms
