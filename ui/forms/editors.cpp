// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/editors.h"

#include "ui/forms/acknowledge_editor.h"
#include "ui/forms/choice_box_editor.h"
#include "ui/forms/choice_rows_editor.h"
#include "ui/forms/date_editor.h"
#include "ui/forms/image_editor.h"
#include "ui/forms/listed_text_editor.h"
#include "ui/forms/number_editor.h"
#include "ui/forms/place_editor.h"
#include "ui/forms/question_parts.h"
#include "ui/forms/text_editor.h"
#include "ui/forms/time_editor.h"
#include "ui/text/place_text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

/// As many rows as are taken in at one look; more go into a list that filters.
constexpr std::ptrdiff_t mostRows = 6;

QuestionEditor *choiceEditor(
    const forms::Form &form, const forms::Question &question, QWidget *parent)
{
    if (question.isFromFile)
        return new ListedTextEditor(Language::English, parent);
    const auto list = form.lists.find(question.list);
    const auto offered = list == form.lists.end()
        ? 0
        : std::count_if(list->second.begin(), list->second.end(),
            [](const forms::Choice &choice) { return !choice.isRetired; });
    if (offered > mostRows || appears(question, u"minimal") || appears(question, u"autocomplete"))
        return new ChoiceBoxEditor(Language::English, parent);
    return new ChoiceRowsEditor(ChoiceRowsEditor::Take::One, Language::English, parent);
}

QuestionEditor *textEditor(
    const forms::Question &question, const FormServices &services, QWidget *parent)
{
    if (const auto level = placeLevel(question); level && services.places)
        return new PlaceEditor(*level, services.places, Language::English, parent);
    if (appears(question, u"multiline"))
        return new LongTextEditor(parent);
    if (question.type == forms::QuestionType::Barcode)
        return new TextEditor(TextEditor::Kind::Code, parent);
    if (appears(question, u"phone"))
        return new TextEditor(TextEditor::Kind::Phone, parent);
    return new TextEditor(
        appears(question, u"masked") ? TextEditor::Kind::Masked : TextEditor::Kind::Plain, parent);
}

DateEditor::Kind dateKind(const forms::Question &question)
{
    return appears(question, u"date-precision") ? DateEditor::Kind::Partial
                                                : DateEditor::Kind::ExactDay;
}

} // namespace

QuestionEditor *createEditor(const forms::Form &form, const forms::Question &question,
    const FormServices &services, QWidget *parent)
{
    using enum forms::QuestionType;
    if (question.isReadOnly)
        return nullptr;
    switch (question.type) {
    case Text:
    case Barcode:
        return textEditor(question, services, parent);
    case Integer:
        return new NumberEditor(NumberEditor::Kind::Whole, parent);
    case Decimal:
        return new NumberEditor(NumberEditor::Kind::Decimal, parent);
    case Date:
        return new DateEditor(dateKind(question), parent);
    case Time:
        return new TimeEditor(parent);
    case DateTime:
        return new DateTimeEditor(parent);
    case SelectOne:
        return choiceEditor(form, question, parent);
    case SelectMultiple:
        return new ChoiceRowsEditor(ChoiceRowsEditor::Take::Several, Language::English, parent);
    case Acknowledge:
        return new AcknowledgeEditor(parent);
    case Image:
        return new ImageEditor(appears(question, u"signature") ? ImageEditor::Kind::Signature
                                                               : ImageEditor::Kind::Picture,
            question.name, services, parent);
    case Note:
    case Calculate:
        return nullptr;
    }
    Q_UNREACHABLE();
}

} // namespace ui
