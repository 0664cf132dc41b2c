// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/filling_in.h"
#include "support/a_window.h"
#include "ui/print/form_paper.h"
#include "ui/print/pages.h"
#include "ui/print/paper_text.h"
#include "ui/shell/language.h"

#include <QBuffer>
#include <QPdfWriter>
#include <QTextBlock>
#include <QTextLayout>

#include <catch2/generators/catch_generators_all.hpp>

using namespace Qt::StringLiterals;

namespace {

/// Without the marks that only show where a line may break.
QString words(const QTextDocument &document)
{
    return document.toPlainText()
        .remove(QChar(0x200B))
        .remove(QChar(0x2060))
        .replace(QChar::Nbsp, u' ');
}

const forms::FormLibrary &shipped()
{
    static const forms::FormLibrary library = mustRead(forms::FormLibrary::shipped());
    return library;
}

struct Pdf {
    int pages = 0;
    QByteArray bytes;
};

Pdf pdfOf(QTextDocument &document, const ui::PageMarks &marks)
{
    Pdf made;
    QBuffer buffer(&made.bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(300);
    made.pages = ui::printPages(document, marks, writer);
    return made;
}

/// Every question of a group and of the groups in it.
void eachQuestion(
    const forms::Group &group, const std::function<void(const forms::Question &)> &see)
{
    for (const forms::Group::Item &item : group.items) {
        if (item.question)
            see(*item.question);
        else if (item.group)
            eachQuestion(*item.group, see);
    }
}

} // namespace

TEST_CASE("Every form can be printed to be written on, in both languages", "[print]")
{
    const QString id = GENERATE(from_range(shipped().formIds()));
    const Language language = GENERATE(Language::English, Language::Khmer);
    ui::LanguageChoice languages;
    languages.set(language);
    const forms::Form &form = shipped().find(id)->form();
    INFO(id.toStdString());
    const auto paper = ui::emptyPaper(form, language);
    const QString text = words(*paper);
    int asked = 0;
    eachQuestion(form.root, [&](const forms::Question &question) {
        if (question.type == forms::QuestionType::Calculate)
            return;
        INFO(question.name.toStdString());
        CHECK(text.contains(question.label.in(language)));
        ++asked;
    });
    CHECK(asked > 5);
    const Pdf pdf = pdfOf(*paper, {.unit = u"Malis"_s, .title = form.title.in(language)});
    CHECK(pdf.pages >= 1);
    CHECK(pdf.pages <= 35); // the longest, forensic, has 31 with two lines of each repeat
    CHECK(pdf.bytes.startsWith("%PDF-"));
}

TEST_CASE("A short list is printed as boxes with the states, a note as a hint", "[print]")
{
    const auto paper = ui::emptyPaper(shipped().find(u"intake"_s)->form(), Language::English);
    const QString text = words(*paper);
    const QString box(QChar::ObjectReplacementCharacter);
    CHECK(text.contains(
        box + u" Yes\n"_s + box + u" No\n"_s + box + u" Declined\n"_s + box + u" Unknown"_s));
    CHECK(text.contains(u"(if it applies)"_s));
}

TEST_CASE("A filled form is printed with what counts and with the words for no answer", "[print]")
{
    auto interview = newInterview("intake");
    give(interview, "urgent_signs", QJsonArray{u"none"_s});
    give(interview, "incident_date", u"2030-03"_s);
    interview.set(at("safe_to_talk"), forms::Answer::without(forms::NoValue::Declined));
    forms::Answer noted = forms::Answer::of(u"no"_s);
    noted.note = u"asked twice"_s;
    interview.set(at("suicidal_now"), noted);
    const QString text = words(*ui::filledPaper(interview, Language::English));
    const auto label = [&](const char *name) {
        return interview.form().question(QString::fromLatin1(name))->label.en;
    };
    CHECK(text.contains(label("incident_date") + u"\nMarch 2030"_s));
    CHECK(text.contains(label("safe_to_talk") + u"\nDeclined"_s));
    CHECK(text.contains(label("suicidal_now") + u"\nNo\nNote: asked twice"_s));
    // Not relevant without an exact date, so it is not on the paper.
    REQUIRE_FALSE(interview.isRelevant(at("incident_time")));
    CHECK_FALSE(text.contains(label("incident_time")));
}

TEST_CASE(
    "Date lines end a filled form, in the right half of the page, in either language", "[print]")
{
    const Language language = GENERATE(Language::English, Language::Khmer);
    const QString lines = u"ថ្ងៃសុក្រ ១៥កើត ខែមិគសិរ\nបាត់ដំបង ថ្ងៃទី០៥ ខែធ្នូ ឆ្នាំ២០២៥"_s;
    auto interview = newInterview("intake");
    const auto with = ui::filledPaper(interview, language, nullptr, lines);
    CHECK(words(*with).trimmed().endsWith(lines));
    const auto without = ui::filledPaper(interview, language);
    CHECK_FALSE(words(*without).contains(u"១៥កើត"_s));

    pdfOf(*with, {}); // lays it out
    int seen = 0;
    for (QTextBlock block = with->begin(); block.isValid(); block = block.next()) {
        if (!block.text().contains(u"ខែ"_s) || block.blockFormat().leftMargin() == 0)
            continue;
        ++seen;
        CHECK(block.layout()->lineCount() == 1);
        CHECK(block.layout()->lineAt(0).naturalTextRect().left() > ui::paperWidth * 0.4);
    }
    CHECK(seen == 2);
}

TEST_CASE("A repeat is printed line by line", "[print]")
{
    auto interview = newInterview("intake");
    interview.insertLine(u"perp"_s, 0);
    interview.insertLine(u"perp"_s, 1);
    const QString text = words(*ui::filledPaper(interview, Language::English));
    CHECK(text.contains(u"\n1."_s));
    CHECK(text.contains(u"\n2."_s));
    CHECK_FALSE(text.contains(u"\n3."_s));
}

TEST_CASE("Every form can be printed filled to its end, in both languages", "[print]")
{
    const QString id = GENERATE(from_range(shipped().formIds()));
    const Language language = GENERATE(Language::English, Language::Khmer);
    INFO(id.toStdString());
    ui::LanguageChoice languages;
    languages.set(language);
    auto interview = newInterview(id.toLatin1().constData());
    for (const QString &section : {u"perp"_s, u"item"_s, u"goal"_s}) {
        if (interview.form().group(section))
            interview.insertLine(section, 0);
    }
    const auto paper = ui::filledPaper(interview, language);
    CHECK(words(*paper).startsWith(interview.form().title.in(language)));
    const Pdf pdf
        = pdfOf(*paper, {.title = interview.form().title.in(language), .caseCode = u"X"_s});
    CHECK(pdf.pages >= 1);
    CHECK(pdf.bytes.startsWith("%PDF-"));
}

TEST_CASE("Practice paper is another paper than the real one", "[print]")
{
    const forms::Form &form = shipped().find(u"consent"_s)->form();
    const auto paper = ui::emptyPaper(form, Language::English);
    const ui::PageMarks real{.unit = u"Malis"_s, .title = form.title.en};
    ui::PageMarks practice = real;
    practice.isPractice = true;
    const Pdf one = pdfOf(*paper, real);
    const Pdf other = pdfOf(*paper, practice);
    CHECK(one.pages == other.pages);
    CHECK(one.bytes.size() < other.bytes.size());
}
