// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/answers.h"
#include "forms/moments.h"
#include "forms/sheets.h"

#include <QHash>
#include <QJsonArray>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace forms {

namespace {

std::optional<QuestionType> plainType(const QString &word)
{
    static const QHash<QString, QuestionType> types{
        {u"text"_s, QuestionType::Text},
        {u"integer"_s, QuestionType::Integer},
        {u"decimal"_s, QuestionType::Decimal},
        {u"date"_s, QuestionType::Date},
        {u"time"_s, QuestionType::Time},
        {u"dateTime"_s, QuestionType::DateTime},
        {u"note"_s, QuestionType::Note},
        {u"calculate"_s, QuestionType::Calculate},
        {u"acknowledge"_s, QuestionType::Acknowledge},
        {u"image"_s, QuestionType::Image},
        {u"barcode"_s, QuestionType::Barcode},
    };
    const auto found = types.find(word);
    return found == types.end() ? std::nullopt : std::optional(*found);
}

void readType(const Line &line, const Form &form, Question &question, Faults &faults)
{
    const QStringList words = line.cell(u"type").simplified().split(u' ');
    if (words.size() == 1) {
        if (const auto type = plainType(words.front())) {
            question.type = *type;
            return;
        }
    }
    const QString select = words.front();
    const bool isSelect = select == u"select_one" || select == u"select_multiple"
        || select == u"select_one_from_file";
    if (words.size() != 2 || !isSelect) {
        faults.push_back(line.fault(Fault::Kind::UnknownType, u"type"_s, line.cell(u"type")));
        return;
    }
    question.type
        = select == u"select_multiple" ? QuestionType::SelectMultiple : QuestionType::SelectOne;
    question.isFromFile = select.endsWith(u"from_file");
    question.list = words.at(1);
    if (!question.isFromFile && !form.lists.contains(question.list))
        faults.push_back(line.fault(Fault::Kind::UnknownList, u"type"_s, question.list));
}

void readName(const Line &line, QString &name, Faults &faults)
{
    name = line.cell(u"name");
    if (name.isEmpty())
        faults.push_back(line.fault(Fault::Kind::MissingValue, u"name"_s));
    else if (!isXmlName(name) || name == u"meta") // the converter adds a group of that name
        faults.push_back(line.fault(Fault::Kind::BadName, u"name"_s, name));
}

template <typename Value>
void readWord(const Line &line, const QString &column, const QHash<QString, Value> &words,
    Value &value, Faults &faults)
{
    const QString word = line.cell(column);
    if (words.contains(word))
        value = words.value(word);
    else if (!word.isEmpty())
        faults.push_back(line.fault(Fault::Kind::UnknownValue, column, word));
}

void readWords(const Line &line, Question &question, Faults &faults)
{
    static const QHash<QString, Privacy> privacies{
        {u"identity"_s, Privacy::Identity},
        {u"clinical"_s, Privacy::Clinical},
        {u"statistical"_s, Privacy::Statistical},
        {u"banded"_s, Privacy::Banded},
    };
    static const QHash<QString, QString> evidences{
        {u"S"_s, u"S"_s}, {u"S*"_s, u"S*"_s}, {u"K"_s, u"K"_s}, {u"D"_s, u"D"_s}};
    readWord(line, u"privacy"_s, privacies, question.privacy, faults);
    readWord(line, u"evidence"_s, evidences, question.evidence, faults);
    const QString readOnly = line.cell(u"read_only");
    question.isReadOnly = Line::yesOrNo(readOnly).value_or(false);
    if (!Line::yesOrNo(readOnly))
        faults.push_back(line.fault(Fault::Kind::UnknownValue, u"read_only"_s, readOnly));
}

// Text is shown as written: a reference in it would reach people as a dollar sign.
void checkTexts(const Line &line, Faults &faults)
{
    for (const QString &column : {u"label"_s, u"hint"_s, u"constraint_message"_s}) {
        for (const QString &header : inBothLanguages(column)) {
            if (line.cell(header).contains(u"${"))
                faults.push_back(line.fault(Fault::Kind::BadExpression, header, u"${ in a text"_s));
        }
    }
}

// The reference converter makes curly quotation marks straight and runs of blanks one, in
// expressions too (pyxform, sheet_headers.py, clean_text_values): they would mean something else
// there.
void checkExpressions(const Line &line, Faults &faults)
{
    static const QRegularExpression changed(u"[\u201C\u201D\u2018\u2019]|  "_s);
    for (const QString &column : {u"required"_s, u"relevant"_s, u"constraint"_s, u"calculation"_s,
             u"choice_filter"_s, u"default"_s, u"repeat_count"_s}) {
        if (const auto found = changed.match(line.cell(column)); found.hasMatch())
            faults.push_back(line.fault(Fault::Kind::BadExpression, column,
                u"other tools change this: "_s + found.captured()));
    }
}

void checkQuestion(const Line &line, const Form &form, const Question &question, Faults &faults)
{
    using enum QuestionType;
    const QString labelColumn = inBothLanguages(u"label"_s).front();
    const bool isCalculate = question.type == Calculate;
    if (!isCalculate && question.label.en.isEmpty())
        faults.push_back(line.fault(Fault::Kind::MissingValue, labelColumn, question.name));
    if (isCalculate && question.calculation.isEmpty())
        faults.push_back(line.fault(Fault::Kind::MissingValue, u"calculation"_s, question.name));
    if (!question.choiceFilter.isEmpty() && question.list.isEmpty())
        faults.push_back(line.fault(Fault::Kind::UnknownValue, u"choice_filter"_s, question.name));
    if (!line.isBlank(u"repeat_count"))
        faults.push_back(line.fault(Fault::Kind::UnknownValue, u"repeat_count"_s, question.name));
    const bool isLiteral = !question.defaultValue.isEmpty() && !isExpression(question.defaultValue);
    const bool hasList = form.lists.contains(question.list) || question.list.isEmpty();
    if (isLiteral && hasList && literalValue(form, question, question.defaultValue).isNull())
        faults.push_back(
            line.fault(Fault::Kind::UnknownValue, u"default"_s, question.defaultValue));
}

} // namespace

Question readQuestion(const Line &line, const Form &form, Faults &faults)
{
    Question question;
    question.row = line.number();
    const size_t before = faults.size();
    readType(line, form, question, faults);
    const bool isTyped = faults.size() == before || !question.list.isEmpty();
    readName(line, question.name, faults);
    question.label = textOf(line, u"label"_s);
    question.hint = textOf(line, u"hint"_s);
    question.constraintMessage = textOf(line, u"constraint_message"_s);
    const QString required = line.cell(u"required");
    const auto isRequired = Line::yesOrNo(required);
    question.required = !isRequired ? required : *isRequired ? u"yes"_s : QString();
    question.relevant = line.cell(u"relevant");
    question.constraint = line.cell(u"constraint");
    question.calculation = line.cell(u"calculation");
    question.appearance = line.cell(u"appearance");
    question.choiceFilter = line.cell(u"choice_filter");
    question.defaultValue = line.cell(u"default");
    question.source = line.cell(u"source");
    readWords(line, question, faults);
    checkTexts(line, faults);
    checkExpressions(line, faults);
    if (isTyped)
        checkQuestion(line, form, question, faults);
    return question;
}

Group readGroup(const Line &line, Faults &faults)
{
    Group group;
    group.row = line.number();
    group.isRepeat = line.cell(u"type").endsWith(u"repeat");
    readName(line, group.name, faults);
    group.label = textOf(line, u"label"_s);
    group.hint = textOf(line, u"hint"_s);
    group.relevant = line.cell(u"relevant");
    group.appearance = line.cell(u"appearance");
    group.repeatCount = line.cell(u"repeat_count");
    checkTexts(line, faults);
    checkExpressions(line, faults);
    if (!group.isRepeat && !group.repeatCount.isEmpty())
        faults.push_back(line.fault(Fault::Kind::UnknownValue, u"repeat_count"_s, group.name));
    for (const QString &column : {u"required"_s, u"constraint"_s, u"calculation"_s}) {
        if (!line.isBlank(column)) // it would count for nothing
            faults.push_back(line.fault(Fault::Kind::UnknownValue, column, group.name));
    }
    return group;
}

} // namespace forms
