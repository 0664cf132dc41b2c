// SPDX-License-Identifier: GPL-3.0-or-later
#include "casework/form_checking.h"
#include "support/a_file.h"
#include "support/a_visit.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace {

/// The sheets of a shipped form in a folder, as a person would edit them.
struct SomeSheets {
    explicit SomeSheets(const QString &formId)
    {
        must(casework::exportForm(formId, folder.path()));
    }
    void change(const QString &sheet, const QByteArray &from, const QByteArray &to) const
    {
        QByteArray text = bytesOf(folder.filePath(sheet));
        const qsizetype at = text.indexOf(from);
        REQUIRE(at >= 0);
        writeFile(folder.filePath(sheet), text.replace(at, from.size(), to));
    }
    auto checked() const { return must(casework::checkForm(folder.path())); }
    QTemporaryDir folder;
};

} // namespace

TEST_CASE("The shipped forms come out as sheets that are accepted again", "[casework]")
{
    const QStringList shipped = theShippedForms()->formIds();
    REQUIRE(shipped.contains(u"consent"_s));
    REQUIRE(shipped.contains(u"intake"_s));
    for (const QString &id : shipped) {
        const SomeSheets sheets(id);
        const auto form = sheets.checked();
        REQUIRE(form);
        CHECK((*form)->form().id == id);
    }
    QTemporaryDir folder;
    CHECK(refused(casework::exportForm(u"nothing"_s, folder.path())) == ErrorCode::NotFound);
}

TEST_CASE("A fault is named with its sheet, its row and its column", "[casework]")
{
    const SomeSheets sheets(u"intake"_s);
    const QByteArray survey = bytesOf(sheets.folder.filePath(u"survey.csv"_s));
    const qsizetype at = survey.indexOf("\nselect_one sex,sex,");
    REQUIRE(at > 0);
    const int row = int(survey.left(at).count('\n')) + 2;
    sheets.change(u"survey.csv"_s, "\nselect_one sex,sex,", "\nselect_one sexx,sex,");
    const auto form = sheets.checked();
    REQUIRE_FALSE(form);
    REQUIRE(form.error().size() == 1);
    const forms::Fault &fault = form.error().front();
    CHECK(fault.kind == forms::Fault::Kind::UnknownList);
    CHECK(fault.place.sheet == u"survey"_s);
    CHECK(fault.place.row == row);
    CHECK(fault.place.column == u"type"_s);
    CHECK(fault.detail.contains(u"sexx"_s));
}

TEST_CASE("What is not a form says so, each in its own way", "[casework]")
{
    QTemporaryDir folder;
    CHECK(refused(casework::checkForm(folder.path() + u"/none"_s)) == ErrorCode::NotFound);
    CHECK(refused(casework::checkForm(folder.path())) == ErrorCode::NotFound);
    writeFile(folder.filePath(u"large.xlsx"_s), QByteArray(9 * 1024 * 1024, 'x'));
    CHECK(refused(casework::checkForm(folder.filePath(u"large.xlsx"_s))) == ErrorCode::TooLarge);
    writeFile(folder.filePath(u"words.xlsx"_s), "these are words, not a workbook");
    const auto words = must(casework::checkForm(folder.filePath(u"words.xlsx"_s)));
    REQUIRE_FALSE(words);
    CHECK(words.error().front().kind == forms::Fault::Kind::NotASheet);
    CHECK(refused(casework::exportForm(u"intake"_s, folder.filePath(u"words.xlsx/below"_s)))
        == ErrorCode::ReadOnly);
}

TEST_CASE("A question added to a sheet is asked, checked, kept and found again", "[casework]")
{
    const SomeSheets sheets(u"intake"_s);
    const QByteArray survey = bytesOf(sheets.folder.filePath(u"survey.csv"_s));
    const QList<QByteArray> columns = survey.left(survey.indexOf('\n')).trimmed().split(',');
    QByteArrayList cells(columns.size());
    const auto put = [&](const char *column, const QByteArray &value) {
        REQUIRE(columns.contains(column));
        cells[columns.indexOf(column)] = value;
    };
    put("type", "integer");
    put("name", "buffalo_count");
    put("label::English (en)", "How many buffaloes does the family keep?");
    put("label::Khmer (km)", "តើគ្រួសារចិញ្ចឹមក្របីប៉ុន្មានក្បាល?");
    put("required", "yes");
    put("constraint", ". >= 0 and . <= 50");
    put("privacy", "clinical");
    const QByteArray begin = "\nselect_one sex,sex,";
    sheets.change(u"survey.csv"_s, begin, '\n' + cells.join(',') + begin);
    sheets.change(u"settings.csv"_s, ",1,Khmer", ",2,Khmer");
    const auto form = sheets.checked();
    REQUIRE(form);

    ARegister facility;
    auto library = std::make_shared<forms::FormLibrary>(*theShippedForms());
    library->add(*form);
    auto environment = facility.environment();
    environment.forms = library;
    facility.close();
    facility.open
        = must(casework::signIn(facility.folder(), u"dara"_s, facility.passphrase(), environment));
    auto &reg = facility.reg();
    const auto c = must(casework::startCase(reg, facility.session()));
    fillIn(facility, facility.session(), c.id, u"consent"_s);
    const auto open = must(casework::startForm(reg, facility.session(), c.id, u"intake"_s));
    CHECK(open.form->form().question(u"buffalo_count") != nullptr);

    auto answers = answersTo(facility, open);
    CHECK_FALSE(answers.at(u"buffalo_count"_s).isEmpty()); // it is needed, so it was answered
    answers.set({u"buffalo_count"_s}, forms::Answer::of(51));
    const auto tooMany = casework::completeForm(reg, facility.session(), open, answers);
    CHECK(refused(tooMany) == ErrorCode::Invalid);
    CHECK(tooMany.error().detail == u"buffalo_count"_s);
    answers.set({u"buffalo_count"_s}, forms::Answer::of(2));
    const auto record = must(casework::completeForm(reg, facility.session(), open, answers));
    CHECK(record.formVersion == u"2"_s);
    const auto again = must(casework::reopenForm(reg, facility.session(), record.id));
    CHECK(again.answers.at(u"buffalo_count"_s).value == 2);
}
