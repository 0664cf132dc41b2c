// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/printing.h"
#include "the_tree.h"

#include <QDir>
#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <catch2/generators/catch_generators_range.hpp>

using namespace Qt::StringLiterals;

namespace {

using Row = QHash<QString, QString>;

const QString english = u"label::English (en)"_s;
const QString khmer = u"label::Khmer (km)"_s;

/// RFC 4180, just enough for the sheets: a cell in quotes may hold commas and doubled quotes.
std::vector<QStringList> cellsOf(const QString &text)
{
    std::vector<QStringList> rows{{}};
    QString cell;
    bool isQuoted = false;
    for (const QChar letter : text) {
        if (letter == u'"') {
            if (!isQuoted && !cell.isEmpty())
                cell += letter;
            isQuoted = !isQuoted;
        } else if (!isQuoted && (letter == u',' || letter == u'\n')) {
            rows.back().append(cell);
            cell.clear();
            if (letter == u'\n')
                rows.emplace_back();
        } else {
            cell += letter;
        }
    }
    rows.pop_back();
    return rows;
}

std::vector<Row> table(const QString &path, size_t fewestRows = 1)
{
    const auto cells = cellsOf(contents(path));
    REQUIRE(cells.size() > fewestRows);
    std::vector<Row> rows;
    for (size_t i = 1; i < cells.size(); ++i) {
        INFO(path.toStdString() << ", row " << i + 1);
        REQUIRE(cells.at(i).size() == cells.front().size());
        Row row;
        for (qsizetype column = 0; column < cells.front().size(); ++column)
            row.insert(cells.front().at(column), cells.at(i).at(column));
        rows.push_back(row);
    }
    return rows;
}

/// The sheets that travel with the program, by folder.
QStringList formIds()
{
    return QDir(u"" SOURCE_ROOT "/resources/forms"_s)
        .entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
}

std::vector<Row> sheet(const QString &form, const QString &name)
{
    // A form that only counts has no choices.
    const size_t fewestRows = name == u"choices" ? 0 : 1;
    return table(u"resources/forms/"_s + form + u"/"_s + name + u".csv"_s, fewestRows);
}

Row named(const std::vector<Row> &rows, const QString &name)
{
    for (const Row &row : rows) {
        if (row.value(u"name"_s) == name && !row.value(u"type"_s).startsWith(u"end"))
            return row;
    }
    return {};
}

/// The repeat around each named row; empty for a row in none.
QHash<QString, QString> repeats(const std::vector<Row> &survey)
{
    QHash<QString, QString> found;
    QString open;
    for (const Row &row : survey) {
        if (row.value(u"type"_s) == u"end repeat")
            open.clear();
        else if (row.value(u"type"_s) == u"begin repeat")
            open = row.value(u"name"_s);
        else
            found.insert(row.value(u"name"_s), open);
    }
    return found;
}

/// What the catalogue's word for a type is in a sheet, without the list.
QString typeInSheet(const Row &field)
{
    static const QHash<QString, QString> types{{u"text"_s, u"text"_s}, {u"longtext"_s, u"text"_s},
        {u"int"_s, u"integer"_s}, {u"date"_s, u"date"_s}, {u"time"_s, u"time"_s},
        {u"datetime"_s, u"dateTime"_s}, {u"decimal"_s, u"decimal"_s},
        {u"choice"_s, u"select_one"_s}, {u"multichoice"_s, u"select_multiple"_s},
        {u"calculated"_s, u"calculate"_s}, {u"ref"_s, u"text"_s}, {u"signature"_s, u"image"_s},
        {u"photo"_s, u"image"_s}, {u"repeat"_s, u"begin repeat"_s}};
    // The figure is how the findings under it are shown (docs/forms.md); its row counts the marks.
    const bool isFilledIn
        = field.value(u"required"_s) == u"A" || field.value(u"type"_s) == u"bodymap";
    return isFilledIn ? u"calculate"_s : types.value(field.value(u"type"_s));
}

QString privacyInSheet(const QString &code)
{
    static const QHash<QString, QString> classes{{u"ID"_s, u"identity"_s}, {u"SC"_s, u"clinical"_s},
        {u"AG"_s, u"statistical"_s}, {u"AGb"_s, u"banded"_s}};
    return classes.value(code);
}

/// "Unknown" is a state that every question has, so the list with it is the one without.
QString listInSheet(const QString &list)
{
    return list == u"ynu" ? u"yn"_s : list;
}

bool isKhmer(const QString &text)
{
    static const QRegularExpression letter(u"[\\x{1780}-\\x{17B3}]"_s);
    return letter.match(text).hasMatch();
}

bool hasHiddenLetters(const QString &text)
{
    static const QRegularExpression hidden(u"[\\x{200B}-\\x{200F}\\x{2060}\\x{FEFF}\\x{00AD}]"_s);
    return hidden.match(text).hasMatch();
}

/// Every text of a row that people read, English and Khmer side by side.
void checkBothLanguages(const Row &row, const QStringList &columns)
{
    for (const QString &column : columns) {
        const QString en = row.value(column + u"::English (en)"_s);
        const QString km = row.value(column + u"::Khmer (km)"_s);
        INFO(row.value(u"name"_s).toStdString() << ": " << column.toStdString());
        CHECK(en.isEmpty() == km.isEmpty());
        if (en.isEmpty())
            continue;
        CHECK(isKhmer(km));
        CHECK_FALSE(isKhmer(en));
        CHECK_FALSE(hasHiddenLetters(km + en));
    }
}

QStringList listsUsed(const std::vector<Row> &survey)
{
    static const QRegularExpression wordsOfCode(u"^list\\((\\w+)\\)$"_s);
    QStringList used;
    for (const Row &row : survey) {
        const QStringList words = row.value(u"type"_s).split(u' ');
        const auto shownBy = wordsOfCode.match(row.value(u"appearance"_s));
        if (words.front().startsWith(u"select_"))
            used.append(words.value(1));
        else if (shownBy.hasMatch())
            used.append(shownBy.captured(1));
    }
    used.sort();
    used.removeDuplicates();
    return used;
}

QStringList listsDeclared(const std::vector<Row> &choices)
{
    QSet<QString> declared;
    for (const Row &row : choices)
        declared.insert(row.value(u"list_name"_s));
    QStringList sorted(declared.begin(), declared.end());
    sorted.sort();
    return sorted;
}

} // namespace

TEST_CASE("The two forms of the first visit travel with the program", "[sheets]")
{
    CHECK(formIds().contains(u"consent"_s));
    CHECK(formIds().contains(u"intake"_s));
}

TEST_CASE("No field of the catalogue is lost on the way into a sheet", "[sheets]")
{
    const QString form = GENERATE(from_range(formIds()));
    const auto fields = table(u"tests/data/catalogue/"_s + form + u".csv"_s);
    REQUIRE_FALSE(fields.empty());
    const auto survey = sheet(form, u"survey"_s);
    const auto repeatOf = repeats(survey);
    for (const Row &field : fields) {
        const QString id = field.value(u"field"_s);
        const Row row = named(survey, QString(id).replace(u'.', u'_'));
        INFO(form.toStdString() << "/" << id.toStdString());
        REQUIRE_FALSE(row.isEmpty());
        const QString repeat = id.contains(u'.') ? id.section(u'.', 0, 0) : QString();
        CHECK(repeatOf.value(row.value(u"name"_s)) == repeat);
        const QString type = typeInSheet(field);
        const QString list = listInSheet(field.value(u"list"_s));
        CHECK(row.value(u"type"_s) == (list.isEmpty() ? type : type + u' ' + list));
        CHECK(row.value(u"privacy"_s) == privacyInSheet(field.value(u"privacy"_s)));
        CHECK(row.value(u"evidence"_s) == field.value(u"evidence"_s));
        CHECK(row.value(u"source"_s) == field.value(u"source"_s));
        const bool mustBeAnswered
            = field.value(u"required"_s) == u"R" || field.value(u"required"_s) == u"C";
        const QString kind = row.value(u"type"_s);
        if (!kind.startsWith(u"begin") && kind != u"calculate")
            CHECK((row.value(u"required"_s) == u"yes") == mustBeAnswered);
    }
}

TEST_CASE("Every question, hint and remark of a sheet stands there in both languages", "[sheets]")
{
    REQUIRE_FALSE(formIds().isEmpty());
    for (const QString &form : formIds()) {
        for (const Row &row : sheet(form, u"survey"_s)) {
            if (row.value(u"type"_s).startsWith(u"end"))
                continue;
            INFO(form.toStdString() << "/" << row.value(u"name"_s).toStdString());
            // A calculation that only serves others is not shown, so it has no words.
            if (row.value(u"type"_s) != u"calculate")
                CHECK_FALSE(row.value(english).isEmpty());
            checkBothLanguages(row, {u"label"_s, u"hint"_s, u"constraint_message"_s});
            // A rule that stops completing has to say what helps.
            CHECK(row.value(u"constraint"_s).isEmpty()
                == row.value(u"constraint_message::English (en)"_s).isEmpty());
        }
        for (const Row &row : sheet(form, u"choices"_s)) {
            CHECK_FALSE(row.value(english).isEmpty());
            checkBothLanguages(row, {u"label"_s});
        }
        const auto settings = sheet(form, u"settings"_s);
        REQUIRE(settings.size() == 1);
        CHECK(settings.front().value(u"form_id"_s) == form);
        CHECK(isKhmer(settings.front().value(u"title_km"_s)));
    }
}

TEST_CASE("Every choice list is declared, and none is there without use", "[sheets]")
{
    QSet<QString> all;
    for (const QString &form : formIds()) {
        INFO(form.toStdString());
        const QStringList used = listsUsed(sheet(form, u"survey"_s));
        CHECK(used == listsDeclared(sheet(form, u"choices"_s)));
        all.unite(QSet<QString>(used.begin(), used.end()));
    }
    CHECK(all.contains(u"yn"_s));
}

TEST_CASE("Not asked, declined and unknown are open to every question, never a code", "[sheets]")
{
    const QSet<QString> states{u"unknown"_s, u"declined"_s, u"not_asked"_s};
    qsizetype count = 0;
    for (const QString &form : formIds()) {
        QSet<QString> seen;
        for (const Row &row : sheet(form, u"choices"_s)) {
            const QString code = row.value(u"name"_s);
            INFO(form.toStdString()
                << ": " << row.value(u"list_name"_s).toStdString() << "." << code.toStdString());
            CHECK_FALSE(states.contains(code.toLower()));
            const QString full = row.value(u"list_name"_s) + u'.' + code;
            CHECK_FALSE(seen.contains(full));
            seen.insert(full);
        }
        count += seen.size();
    }
    CHECK(count > 300);
}

TEST_CASE("Every text of the forms stands in the glossary with where its Khmer is from", "[sheets]")
{
    const QStringList lines = contents(u"translations/glossary.tsv"_s).split(u'\n');
    QSet<QString> known;
    for (const QString &line : lines.mid(1)) {
        const QStringList cells = line.split(u'\t');
        if (cells.size() < 5)
            continue;
        known.insert(cells.at(0) + u'\t' + cells.at(1));
        CHECK(QStringList({u"glossary"_s, u"codes"_s, u"own"_s}).contains(cells.at(2)));
        CHECK(QStringList({u"A"_s, u"B"_s, u"C"_s}).contains(cells.at(3)));
        CHECK_FALSE(cells.at(4).isEmpty());
    }
    REQUIRE(known.size() > 500);
    for (const QString &form : formIds()) {
        for (const QString &name : {u"survey"_s, u"choices"_s}) {
            for (const Row &row : sheet(form, name)) {
                for (const QString &text : {u"label"_s, u"hint"_s, u"constraint_message"_s}) {
                    const QString en = row.value(text + u"::English (en)"_s);
                    INFO(form.toStdString() << ": " << en.toStdString());
                    if (!en.isEmpty())
                        CHECK(known.contains(en + u'\t' + row.value(text + u"::Khmer (km)"_s)));
                }
            }
        }
    }
}

TEST_CASE("No text calls a person a victim, alleged or she", "[sheets]")
{
    static const QRegularExpression judging(
        u"\\b(victims?|complainants?|alleged|claims|she|he|her|his)\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QString khmerForVictim = u"ជនរងគ្រោះ"_s;
    for (const QString &form : formIds()) {
        for (const QString &name : {u"survey"_s, u"choices"_s}) {
            for (const Row &row : sheet(form, name)) {
                const QString en = row.value(english) + u' ' + row.value(u"hint::English (en)"_s)
                    + u' ' + row.value(u"constraint_message::English (en)"_s);
                INFO(form.toStdString() << ": " << en.toStdString());
                CHECK_FALSE(judging.match(en).hasMatch());
                CHECK_FALSE(row.value(khmer).contains(khmerForVictim));
            }
        }
    }
}

TEST_CASE("No item of the checklist is lost, and none has changed its weight", "[sheets]")
{
    const auto items = table(u"tests/data/catalogue/checklist-items.csv"_s);
    CHECK(items.size() == 70);
    std::vector<Row> choices;
    for (const Row &choice : sheet(u"ossu_check"_s, u"choices"_s)) {
        if (choice.value(u"list_name"_s) == u"check_item")
            choices.push_back(choice);
    }
    REQUIRE(choices.size() == items.size());
    for (size_t i = 0; i < items.size(); ++i) {
        const Row &item = items.at(i);
        const Row &choice = choices.at(i);
        INFO(item.value(u"code"_s).toStdString());
        CHECK(choice.value(u"name"_s) == item.value(u"code"_s));
        for (const QString &column : {u"domain"_s, u"critical"_s, u"evidence"_s})
            CHECK(choice.value(column) == item.value(column));
        CHECK(choice.value(u"applies"_s) == QString(item.value(u"applies"_s)).replace(u';', u' '));
        // Our texts do not say "complainant".
        CHECK(choice.value(english)
            == QString(item.value(u"text"_s)).replace(u"Complainant"_s, u"Survivor"_s));
    }
}

TEST_CASE("The places are the provinces and districts of Cambodia, by their codes", "[sheets]")
{
    const auto provinces = table(u"resources/places/provinces.csv"_s);
    const auto districts = table(u"resources/places/districts.csv"_s);
    CHECK(provinces.size() == 25);
    CHECK(districts.size() == 210);
    QSet<QString> codes;
    for (const Row &place : provinces) {
        CHECK(place.value(u"code"_s).size() == 2);
        codes.insert(place.value(u"code"_s));
    }
    for (const Row &place : districts) {
        INFO(place.value(u"code"_s).toStdString());
        CHECK(place.value(u"code"_s).size() == 4);
        CHECK(codes.contains(place.value(u"code"_s).left(2)));
        CHECK_FALSE(codes.contains(place.value(u"code"_s)));
        codes.insert(place.value(u"code"_s));
        CHECK(isKhmer(place.value(u"name_km"_s)));
        CHECK_FALSE(place.value(u"name_latin"_s).isEmpty());
        CHECK_FALSE(hasHiddenLetters(place.value(u"name_km"_s)));
    }
}
