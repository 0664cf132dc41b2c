// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/sheets_of.h"
#include "forms/xlsx_zip.h"

#include <archive.h>
#include <archive_entry.h>

using namespace Qt::StringLiterals;
using namespace forms;

namespace {

using Parts = std::vector<std::pair<QByteArray, QByteArray>>;

QByteArray zipOf(const Parts &parts)
{
    QByteArray file(40 * 1024 * 1024, '\0');
    size_t used = 0;
    archive *writer = archive_write_new();
    REQUIRE(archive_write_set_format_zip(writer) == ARCHIVE_OK);
    REQUIRE(
        archive_write_open_memory(writer, file.data(), size_t(file.size()), &used) == ARCHIVE_OK);
    for (const auto &[path, content] : parts) {
        archive_entry *entry = archive_entry_new();
        archive_entry_set_pathname(entry, path.constData());
        archive_entry_set_filetype(entry, AE_IFREG);
        archive_entry_set_size(entry, content.size());
        REQUIRE(archive_write_header(writer, entry) == ARCHIVE_OK);
        REQUIRE(archive_write_data(writer, content.constData(), size_t(content.size()))
            == content.size());
        archive_entry_free(entry);
    }
    REQUIRE(archive_write_close(writer) == ARCHIVE_OK);
    archive_write_free(writer);
    file.resize(qsizetype(used));
    return file;
}

QByteArray sheet(const QByteArray &cells)
{
    return "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
           "<sheetData><row>"
        + cells + "</row></sheetData></worksheet>";
}

QByteArray cell(const char *place, const char *text)
{
    return QByteArray("<c r=\"") + place + "\" t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
}

QByteArray surveyCells()
{
    return "<c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"s\"><v>1</v></c>"
        + cell("C1", "label::English (en)") + cell("D1", "required") + cell("E1", "default")
        + cell("A3", "integer") + cell("B3", "age") + cell("C3", "Age, in years")
        + "<c r=\"D3\" t=\"b\"><v>1</v></c><c r=\"E3\"><v>18.000000000000004</v></c>";
}

/// The parts of a small form; `changed` take the place of those with their path.
Parts aForm(const Parts &changed = {})
{
    Parts parts{
        {"[Content_Types].xml", "<Types/>"},
        {"xl/workbook.xml",
            "<workbook xmlns:r=\"x\"><sheets><sheet name=\"survey\" sheetId=\"1\" r:id=\"rId1\"/>"
            "<sheet name=\"settings\" sheetId=\"2\" r:id=\"rId2\"/></sheets></workbook>"},
        {"xl/_rels/workbook.xml.rels",
            "<Relationships><Relationship Id=\"rId1\" Target=\"worksheets/sheet1.xml\"/>"
            "<Relationship Id=\"rId2\" Target=\"/xl/worksheets/sheet2.xml\"/></Relationships>"},
        {"xl/sharedStrings.xml",
            "<sst><si><t>type</t></si><si><r><t>na</t></r><r><t>me</t></r><rPh><t>x</t></rPh></si>"
            "</sst>"},
        {"xl/worksheets/sheet1.xml", sheet(surveyCells())},
        {"xl/worksheets/sheet2.xml",
            sheet(cell("A1", "form_id") + cell("B1", "form_title") + cell("C1", "version")
                + cell("A2", "small") + cell("B2", "ស្រី") + "<c r=\"C2\"><v>3</v></c>")},
    };
    for (const auto &[path, content] : changed) {
        const auto found = std::find_if(
            parts.begin(), parts.end(), [&](const auto &part) { return part.first == path; });
        if (found == parts.end())
            parts.emplace_back(path, content);
        else
            found->second = content;
    }
    return parts;
}

const QByteArray surveyPath = "xl/worksheets/sheet1.xml";

} // namespace

TEST_CASE("A form in one spreadsheet file is the form in its sheets", "[forms]")
{
    const QByteArray file = zipOf(aForm());

    const Form form = mustRead(readFormFromXlsx(file));
    CHECK(form.id == u"small"_s);
    CHECK(form.version == u"3"_s);
    CHECK(form.title.en == u"ស្រី"_s);
    REQUIRE(form.question(u"age"));
    CHECK(form.question(u"age")->required == u"yes"_s);
    CHECK(form.question(u"age")->defaultValue == u"18"_s);
    CHECK(form.question(u"age")->row == 3);
    CHECK(mustRead(sheetsFromXlsx(file)).survey
        == "type,name,label::English (en),required,default\n\n"
           "integer,age,\"Age, in years\",yes,18\n");
}

TEST_CASE("A spreadsheet file that means harm, or is none, is refused", "[forms]")
{
    using enum Fault::Kind;
    struct Row {
        const char *what;
        QByteArray file;
        Fault::Kind kind;
    };
    const auto survey = [](const QByteArray &part) { return zipOf(aForm({{surveyPath, part}})); };
    const QByteArray doctype = "<!DOCTYPE w [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>";
    const QByteArray laughs = "<!DOCTYPE w [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;\">]>";
    Parts many = aForm();
    for (int i = 0; i < 200; ++i)
        many.emplace_back("xl/media/" + QByteArray::number(i), "x");
    Parts twice = aForm();
    twice.emplace_back(surveyPath, sheet(surveyCells()));
    Parts withoutBook = aForm();
    withoutBook.erase(withoutBook.begin() + 1);
    const QByteArray whole = zipOf(aForm());
    const std::vector<Row> rows{
        {"empty", {}, NotASheet},
        {"text", "type,name\n", NotASheet},
        {"cut", whole.left(whole.size() / 3), NotASheet},
        {"a zip without parts", zipOf({{"readme.txt", "x"}}), NotASheet},
        {"a bomb", survey(sheet(surveyCells()) + QByteArray(30'000'000, ' ')), TooLarge},
        {"too many parts", zipOf(many), TooLarge},
        {"a part twice", zipOf(twice), NotASheet},
        {"no settings",
            zipOf(aForm({{"xl/_rels/workbook.xml.rels",
                "<R><Relationship Id=\"rId1\" Target=\"worksheets/sheet1.xml\"/></R>"}})),
            NotASheet},
        {"an outside entity", survey(doctype + sheet(surveyCells() + cell("F1", "&e;"))),
            NotASheet},
        {"an entity in an entity", survey(laughs + sheet(surveyCells() + cell("F1", "&b;"))),
            NotASheet},
        {"an undeclared entity", survey(sheet(surveyCells() + cell("F1", "&e;"))), NotASheet},
        {"deep XML", survey(sheet(QByteArray("<a>").repeated(100'000))), NotASheet},
        {"broken XML", survey("<worksheet><c r=\"A1\">"), NotASheet},
        {"broken shared texts", zipOf(aForm({{"xl/sharedStrings.xml", "<sst><si>"}})), NotASheet},
        {"a shared text too far", survey(sheet("<c r=\"A1\" t=\"s\"><v>9</v></c>")), NotASheet},
        {"a shared text below", survey(sheet("<c r=\"A1\" t=\"s\"><v>-1</v></c>")), NotASheet},
        {"an error cell", survey(sheet("<c r=\"A1\" t=\"e\"><v>#REF!</v></c>")), NotASheet},
        {"no place", survey(sheet("<c><v>1</v></c>")), NotASheet},
        {"a far row", survey(sheet("<c r=\"A20001\"><v>1</v></c>")), TooLarge},
        {"a far column", survey(sheet("<c r=\"ZZZ1\"><v>1</v></c>")), TooLarge},
        {"a long cell", survey(sheet(cell("A1", QByteArray(40'000, 'x').constData()))), TooLarge},
    };
    for (const Row &row : rows) {
        INFO(row.what);
        const auto form = readFormFromXlsx(row.file);
        REQUIRE_FALSE(form);
        INFO(wordsOf(form.error()));
        CHECK(form.error().size() == 1);
        CHECK(form.error().front().kind == row.kind);
    }
    CHECK_FALSE(readFormFromXlsx(zipOf(withoutBook)));
    CHECK(readFormFromXlsx(zipOf(aForm())));
}

TEST_CASE("A formula is refused and its cell named", "[forms]")
{
    const QByteArray formula = "<c r=\"C4\" t=\"str\"><f>A1&amp;B1</f><v>typename</v></c>";
    const auto form
        = readFormFromXlsx(zipOf(aForm({{surveyPath, sheet(surveyCells() + formula)}})));

    REQUIRE_FALSE(form);
    REQUIRE(form.error().size() == 1);
    CHECK(form.error().front().kind == Fault::Kind::Formula);
    CHECK(form.error().front().place == SheetPlace{u"survey"_s, 4, u"label::English (en)"_s});
}

TEST_CASE("A file beyond its limit is not opened", "[forms]")
{
    const auto form = readFormFromXlsx(QByteArray(limit::fileBytes + 1, 'P'));

    REQUIRE_FALSE(form);
    CHECK(form.error().front().kind == Fault::Kind::TooLarge);
}
