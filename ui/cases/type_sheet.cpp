// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/type_sheet.h"

#include "ui/shell/language.h"
#include "ui/shell/register_thread.h"
#include "ui/text/domain_text.h"
#include "ui/tr.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/labelled_field.h"
#include "ui/widgets/retranslate.h"
#include "ui/widgets/sheet.h"
#include "ui/widgets/sheet_parts.h"

#include <QGridLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRadioButton>

namespace ui {

namespace {

using casework::TypeDecision;
using casework::TypeQuestion;
using enum domain::IncidentType;

constexpr std::array types{Rape, SexualAssault, PhysicalAssault, ForcedMarriage, DenialOfResources,
    PsychologicalAbuse, NonGbv};

/// What the answers give, in bold, and under it question by question how they come to that.
void addPath(Sheet *sheet, const TypeQuestion &question, const LanguageChoice &languages)
{
    auto *result = new Label(TextSize::Base, Weight::Bold);
    sheet->body()->addWidget(result);
    inEveryLanguage(result, [result, type = question.choice.byOrder] {
        //: %1 a type of violence
        result->setText(Tr::tr("By the order of the questions: %1").arg(text(type)));
    });
    auto *rows = new QGridLayout;
    rows->setColumnStretch(0, 1);
    rows->setHorizontalSpacing(16);
    rows->setVerticalSpacing(4);
    sheet->body()->addLayout(rows);
    for (size_t i = 0; i < question.path.size(); ++i) {
        const bool decides = i + 1 == question.path.size();
        auto *asked = new Label;
        auto *answer = new Label(TextSize::Base, decides ? Weight::Bold : Weight::Regular);
        answer->setOneLine();
        if (!decides)
            asked->setTone(Tone::Neutral);
        rows->addWidget(asked, int(i), 0);
        rows->addWidget(answer, int(i), 1, Qt::AlignTop);
        inEveryLanguage(asked, [asked, answer, step = question.path[i], &languages] {
            asked->setText(step.question.in(languages.current()));
            answer->setText(text(step.answer));
        });
    }
}

/// What was chosen instead, by whom and why; nothing if nobody said anything about it.
void addChosen(Sheet *sheet, const TypeQuestion &question)
{
    if (!question.choice.differs() && question.reason.isEmpty())
        return;
    auto *chosen = new Label(TextSize::Base, Weight::Bold);
    auto *why = captionLabel();
    sheet->body()->addSpacing(6);
    sheet->body()->addWidget(chosen);
    sheet->body()->addWidget(why);
    why->setVisible(!question.reason.isEmpty());
    inEveryLanguage(chosen, [chosen, why, question] {
        const QString type
            = question.choice.chosen ? text(*question.choice.chosen) : Tr::tr("Not decided yet");
        //: %1 a user, %2 a type of violence
        chosen->setText(Tr::tr("Chosen by %1: %2").arg(question.chosenBy, type));
        //: %1 what a colleague wrote
        why->setText(Tr::tr("Because: %1").arg(question.reason));
    });
}

LabelledField *addReason(Sheet *sheet, QPlainTextEdit *reason)
{
    constexpr int lines = 3;
    reason->setTabChangesFocus(true);
    reason->setFixedHeight(lines * reason->fontMetrics().lineSpacing()
        + int(2 * reason->document()->documentMargin()) + 2 * reason->frameWidth() + 4);
    auto *field = new LabelledField(reason);
    sheet->body()->addWidget(field);
    sheet->waitFor([reason] {
        return reason->toPlainText().simplified().size() >= casework::shortestTypeReason;
    });
    QObject::connect(reason, &QPlainTextEdit::textChanged, sheet, &Sheet::look);
    return field;
}

/// Asked only for what is no gender-based violence.
LabelledField *addNote(Sheet *sheet, QLineEdit *note, const std::function<bool()> &isOther)
{
    auto *field = new LabelledField(note);
    field->hide();
    sheet->body()->addWidget(field);
    sheet->waitFor([note, isOther] { return !isOther() || !note->text().trimmed().isEmpty(); });
    QObject::connect(note, &QLineEdit::textChanged, sheet, &Sheet::look);
    for (QRadioButton *type : sheet->findChildren<QRadioButton *>())
        QObject::connect(type, &QRadioButton::toggled, field,
            [field, isOther] { field->setVisible(isOther()); });
    return field;
}

void setWords(Sheet *sheet, bool mayDecide)
{
    sheet->setTitle(Tr::tr("Which type is counted?"));
    sheet->setText(mayDecide
            ? Tr::tr("The type is for counting only. It never decides which care is offered.")
            : Tr::tr("Somebody is changing this intake now. The type can be decided when that is "
                     "done."));
    sheet->safeButton()->setText(Tr::tr("Not now"));
    //: Button: the chosen type of violence is the one in the tables
    sheet->mainButton()->setText(Tr::tr("Count this type"));
}

/// The choice, the reason and, for other harm, what it is.
std::function<TypeDecision()> addDecision(Sheet *sheet)
{
    sheet->body()->addSpacing(6);
    std::vector<std::function<QString()>> words;
    for (const auto type : types)
        words.push_back([type] { return text(type); });
    const auto place = addChoice(sheet, words);
    auto *note = new QLineEdit;
    auto *noteField = addNote(
        sheet, note, [place] { return place() >= 0 && types.at(size_t(place())) == NonGbv; });
    auto *reason = new QPlainTextEdit;
    auto *reasonField = addReason(sheet, reason);
    inEveryLanguage(reasonField, [noteField, reasonField] {
        noteField->setLabel(Tr::tr("What is it, if it is not gender-based?"));
        reasonField->setLabel(Tr::tr("Why this type?"));
        //: %1 a number of letters
        reasonField->setHint(
            Tr::tr("At least %1 letters. It is kept with the intake, under your name.")
                .arg(casework::shortestTypeReason));
    });
    return [place, reason, note] {
        return TypeDecision{types.at(size_t(place())), reason->toPlainText(), note->text()};
    };
}

} // namespace

void askType(QWidget *from, const TypeQuestion &question, const LanguageChoice &languages,
    std::function<void(const TypeDecision &)> answered)
{
    auto *sheet = new Sheet(from);
    const bool mayDecide = !question.isBeingWritten;
    addPath(sheet, question, languages);
    addChosen(sheet, question);
    if (mayDecide)
        QObject::connect(sheet, &Sheet::answered, sheet,
            [decision = addDecision(sheet), answered = std::move(answered)] {
                answered(decision());
            });
    else
        sheet->setNoDeed();
    inEveryLanguage(sheet, [sheet, mayDecide] { setWords(sheet, mayDecide); });
    sheet->open();
}

void decideType(Context &context, QWidget *from, Id<domain::Case> id, casework::OpenReason reason,
    std::function<void(const Result<domain::Case> &decided)> done)
{
    const auto keep = [&context, from, id, reason, done](const TypeDecision &decision) {
        context.registerThread.run(
            from,
            [id, reason, decision](casework::CaseRegister &reg, const domain::Session &session) {
                return casework::confirmType(reg, session, id, decision, reason);
            },
            done);
    };
    context.registerThread.run(
        from,
        [id, reason](casework::CaseRegister &reg, const domain::Session &session) {
            return casework::typeQuestion(reg, session, id, reason);
        },
        [&context, from, keep, done](const Result<TypeQuestion> &question) {
            if (!question)
                return done(tl::unexpected(question.error()));
            if (!Sheet::openIn(from))
                askType(from, *question, context.languages, keep);
        });
}

} // namespace ui
