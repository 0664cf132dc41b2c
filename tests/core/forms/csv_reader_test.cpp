// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/sheets_of.h"
#include "forms/table.h"

using namespace Qt::StringLiterals;
using namespace forms;

namespace {

std::optional<Table> read(const QByteArray &csv, Faults &faults)
{
    return readCsv(u"survey"_s, csv, faults);
}

QStringList rowsOf(const QByteArray &csv)
{
    Faults faults;
    const auto table = read(csv, faults);
    INFO(wordsOf(faults));
    REQUIRE(table);
    QStringList rows;
    for (const Table::Row &row : table->rows)
        rows.append(QString::number(row.number) + u':' + row.cells.join(u'|'));
    return rows;
}

} // namespace

TEST_CASE("A sheet is read as a spreadsheet writes it", "[forms]")
{
    CHECK(rowsOf("a,b\n1,2\n") == QStringList{u"2:1|2"_s});
    CHECK(rowsOf("a,b\r\n1,2\r\n") == QStringList{u"2:1|2"_s});
    CHECK(rowsOf("\xEF\xBB\xBF"
                 "a,b\n1,2")
        == QStringList{u"2:1|2"_s});
    CHECK(rowsOf("a,b\n\"1,\"\"x\"\"\",\"two\r\nlines\"\n")
        == QStringList{u"2:1,\"x\"|two\nlines"_s});
    CHECK(rowsOf("a,b\n1\n\n,\n3,4\n") == QStringList({u"2:1|"_s, u"5:3|4"_s}));
    CHECK(rowsOf("a,b\nស្រី,\xE1\x9E\x80\n") == QStringList{u"2:ស្រី|ក"_s});
}

TEST_CASE("What is no sheet is refused and not guessed at", "[forms]")
{
    const std::vector<std::pair<QByteArray, int>> rows{
        {QByteArray("a,b\n1,\"open\n"), 2},
        {QByteArray("a,b\n1,\"closed\"x\n"), 2},
        {QByteArray("a,b\n1,in\"side\n"), 2},
        {QByteArray("a,b\n1\r2,3\n"), 0},
        {QByteArray("a,b\n1,\"x\ry\"\n"), 0},
        {QByteArray("a,b\n1,2\r"), 0},
        {QByteArray("a,b\n1,\0\n", 8), 0},
        {QByteArray("a,b\n1,\x1b[0m\n"), 0},
        {QByteArray("a,b\n1,\xC3\x28\n"), 0},
        {QByteArray("a,b\n1,\xE1\x9E"), 0},
        {QByteArray("\xFF\xFE\x61\x00", 4), 0},
        {QByteArray(), 0},
        {QByteArray(" \n\n"), 0},
    };
    for (const auto &[csv, row] : rows) {
        CAPTURE(csv);
        Faults faults;
        CHECK_FALSE(read(csv, faults));
        REQUIRE(faults.size() == 1);
        CHECK(faults.front().kind == Fault::Kind::NotASheet);
        CHECK(faults.front().place == SheetPlace{u"survey"_s, row, {}});
    }
}

TEST_CASE("A sheet beyond all measure is refused", "[forms]")
{
    const auto isTooLarge = [](const QByteArray &csv) {
        Faults faults;
        const bool isRead = read(csv, faults).has_value();
        return !isRead && faults.size() == 1 && faults.front().kind == Fault::Kind::TooLarge;
    };
    const QByteArray cell(limit::cellCharacters, 'x');
    CHECK_FALSE(isTooLarge("a\n" + cell + "\n"));
    CHECK(isTooLarge("a\n" + cell + "x\n"));
    CHECK(isTooLarge("a\n\"" + cell + "x\"\n"));
    const QByteArray columns(limit::columns - 1, ',');
    CHECK_FALSE(isTooLarge("a" + columns + "\n1\n"));
    CHECK(isTooLarge("a" + columns + ",\n1\n"));
    const QByteArray rows = QByteArray("1\n").repeated(limit::rows - 1);
    CHECK_FALSE(isTooLarge("a\n" + rows));
    CHECK(isTooLarge("a\n" + rows + "1\n"));
    CHECK(isTooLarge(QByteArray(limit::fileBytes + 1, '\n')));
}

TEST_CASE("A sheet that is written is the sheet that is read", "[forms]")
{
    const std::vector<QStringList> records{
        {u"a"_s, u"b"_s}, {u"he said \"no\", twice"_s, u"two\nlines"_s}, {}, {u"ស្រី"_s, u"x"_s}};

    CHECK(rowsOf(writeCsv(records))
        == QStringList({u"2:he said \"no\", twice|two\nlines"_s, u"4:ស្រី|x"_s}));
}
