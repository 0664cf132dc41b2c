// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/form_paper.h"
#include "ui/print/paper_text.h"
#include "ui/text/form_text.h"
#include "ui/tr.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

using enum PaperText::Style;

constexpr size_t mostBoxes = 24; ///< A longer list is easier written than searched on paper.
constexpr double wholeLine = paperWidth - 4;
constexpr double shortLine = 220;
constexpr int linesOfARepeat = 2;

QStringList boxLabels(const forms::Form &form, const forms::Question &question, Language language)
{
    QStringList labels;
    const auto found = form.lists.find(question.list);
    if (found == form.lists.end() || found->second.size() > mostBoxes)
        return labels;
    for (const forms::Choice &choice : found->second) {
        if (!choice.isRetired)
            labels.append(choice.label.in(language));
    }
    labels.append(text(forms::NoValue::Declined));
    labels.append(text(forms::NoValue::Unknown));
    return labels;
}

void addRoom(
    PaperText &paper, const forms::Form &form, const forms::Question &question, Language language)
{
    using enum forms::QuestionType;
    switch (question.type) {
    case SelectOne:
    case SelectMultiple: {
        const QStringList labels = boxLabels(form, question, language);
        if (labels.isEmpty())
            return paper.writingLines(1, wholeLine);
        return paper.boxes(labels);
    }
    case Acknowledge:
        return paper.boxes({Tr::tr("Done")});
    case Integer:
    case Decimal:
    case Date:
    case Time:
    case DateTime:
        return paper.writingLines(1, shortLine);
    case Image:
        if (question.appearance == u"signature"_s)
            return paper.writingLines(2, shortLine);
        return paper.paragraph(Hint, Tr::tr("Pictures are added in the program, never on paper."));
    case Note:
    case Calculate:
        return;
    case Text:
    case Barcode:
        return paper.writingLines(question.appearance.contains(u"multiline"_s) ? 4 : 1, wholeLine);
    }
}

void addQuestion(
    PaperText &paper, const forms::Form &form, const forms::Question &question, Language language)
{
    if (question.type == forms::QuestionType::Calculate)
        return;
    const bool isNote = question.type == forms::QuestionType::Note;
    paper.paragraph(isNote ? Hint : Label, question.label.in(language));
    if (!question.relevant.isEmpty())
        paper.words(Hint, u"  "_s + Tr::tr("(if it applies)"));
    if (!question.hint.isEmpty()) {
        paper.paragraph(Hint, question.hint.in(language));
        paper.stayWithNext();
    }
    addRoom(paper, form, question, language);
}

void addGroup(
    PaperText &paper, const forms::Form &form, const forms::Group &group, Language language);

void addItems(
    PaperText &paper, const forms::Form &form, const forms::Group &group, Language language)
{
    for (const forms::Group::Item &item : group.items) {
        if (item.question)
            addQuestion(paper, form, *item.question, language);
        else if (item.group)
            addGroup(paper, form, *item.group, language);
    }
}

void addGroup(
    PaperText &paper, const forms::Form &form, const forms::Group &group, Language language)
{
    if (!group.label.isEmpty())
        paper.paragraph(Section, group.label.in(language));
    if (!group.hint.isEmpty())
        paper.paragraph(Hint, group.hint.in(language));
    if (!group.isRepeat)
        return addItems(paper, form, group, language);
    for (int line = 0; line < linesOfARepeat; ++line) {
        paper.paragraph(Line, u"%1."_s.arg(line + 1));
        addItems(paper, form, group, language);
    }
    paper.paragraph(Hint, Tr::tr("For more lines, use another sheet."));
}

} // namespace

std::unique_ptr<QTextDocument> emptyPaper(const forms::Form &form, Language language)
{
    PaperText paper;
    paper.paragraph(Title, form.title.in(language));
    paper.paragraph(Hint, Tr::tr("Code of the case, date, and who fills this in:"));
    paper.writingLines(1, wholeLine);
    addItems(paper, form, form.root, language);
    return paper.take();
}

} // namespace ui
