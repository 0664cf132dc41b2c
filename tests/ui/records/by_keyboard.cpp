// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/by_keyboard.h"

#include "ui/forms/keys.h"
#include "ui/forms/question_editor.h"
#include "ui/text/place_text.h"
#include "ui/widgets/sheet.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QCompleter>
#include <QFileDialog>
#include <QJsonArray>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace {

ui::QuestionView *viewOf(ui::FormView &form, const forms::Path &path)
{
    for (ui::QuestionView *view : form.findChildren<ui::QuestionView *>()) {
        if (view->path() == path)
            return view;
    }
    FAIL("there is no such question on the page: " << path.toString().toStdString());
    return nullptr;
}

ui::QuestionEditor *editorOf(ui::FormView &form, const forms::Path &path)
{
    const auto editors
        = viewOf(form, path)
              ->findChildren<ui::QuestionEditor *>(QString(), Qt::FindDirectChildrenOnly);
    REQUIRE(editors.size() == 1);
    return editors.front();
}

bool takesText(const QWidget *field)
{
    const auto *box = qobject_cast<const QComboBox *>(field);
    return qobject_cast<const QLineEdit *>(field) || qobject_cast<const QPlainTextEdit *>(field)
        || (box && box->isEditable());
}

void activate(QWidget *inside)
{
    inside->window()->activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(inside->window()));
}

/// The proposals of a list stay open until a key of the person's closes them.
void closeProposals(QWidget *field)
{
    auto *box = qobject_cast<QComboBox *>(field);
    auto *line = qobject_cast<QLineEdit *>(field);
    QCompleter *completer = box ? box->completer() : line ? line->completer() : nullptr;
    if (!completer || !completer->popup()->isVisible())
        return;
    completer->popup()->hide();
    activate(field); // as a desktop does when a list goes
}

void goTo(QWidget *field)
{
    field->setFocus(Qt::TabFocusReason);
    REQUIRE(field->hasFocus());
}

QString inDigitsOf(Language language, QString text)
{
    constexpr char16_t khmerZero = u'\u17E0';
    for (QChar &letter : text) {
        if (language == Language::Khmer && letter >= u'0' && letter <= u'9')
            letter = QChar(khmerZero + (letter.unicode() - u'0'));
    }
    return text;
}

void typeInto(QWidget *field, const QString &text)
{
    goTo(field);
    typeKeys(text);
    closeProposals(field);
}

void typeDate(const std::vector<QWidget *> &fields, const QString &date, Language language)
{
    typeInto(fields.at(0), inDigitsOf(language, date.section(u'-', 2, 2)));
    typeInto(fields.at(1),
        date.section(u'-', 1, 1).toInt() > 9 ? date.section(u'-', 1, 1)
                                             : date.section(u'-', 1, 1).right(1));
    typeInto(fields.at(2), inDigitsOf(language, date.section(u'-', 0, 0)));
}

/// With the arrows and the space bar, until what is wanted is chosen.
void chooseOne(ui::QuestionEditor &editor, const QJsonValue &value)
{
    pressKey(Qt::Key_Space);
    for (size_t row = 0; row < editor.tabStops().size() && editor.value() != value; ++row) {
        pressKey(Qt::Key_Right); // short ones stand in two columns
        if (editor.value() == value)
            return;
        pressKey(Qt::Key_Left);
        pressKey(Qt::Key_Down);
    }
}

void chooseSeveral(ui::QuestionEditor &editor, const QJsonArray &codes, const QStringList &offered)
{
    const auto rows = editor.tabStops();
    REQUIRE(qsizetype(rows.size()) == offered.size());
    for (qsizetype row = 0; row < offered.size(); ++row) {
        if (codes.contains(offered.at(row)))
            pressKey(Qt::Key_Space);
        if (row + 1 < offered.size())
            pressKey(Qt::Key_Tab);
    }
}

QStringList codesOf(const std::vector<forms::Choice> &choices)
{
    QStringList codes;
    for (const forms::Choice &choice : choices)
        codes.append(choice.name);
    return codes;
}

QString labelOf(const std::vector<forms::Choice> &choices, const QString &code, Language language)
{
    for (const forms::Choice &choice : choices) {
        if (choice.name == code)
            return choice.label.in(language);
    }
    return code;
}

} // namespace

QString wayOf(const forms::Question &question)
{
    return u"%1 %2 %3"_s.arg(int(question.type))
        .arg(question.appearance, question.isFromFile ? u"file"_s : QString());
}

void clearByKeys(ui::FormView &view, const forms::Path &path)
{
    const bool isTick
        = view.interview().form().question(path.question)->type == forms::QuestionType::Acknowledge;
    for (QWidget *field : editorOf(view, path)->tabStops()) {
        if (!field->isVisible() || !field->isEnabled() || qobject_cast<QPushButton *>(field)
            || !(field->focusPolicy() & Qt::TabFocus))
            continue;
        goTo(field);
        if (takesText(field)) {
            pressKey(Qt::Key_A, Qt::ControlModifier);
            pressKey(Qt::Key_Delete);
            closeProposals(field);
        } else {
            pressKey(isTick ? Qt::Key_Space : Qt::Key_Backspace);
        }
    }
}

void typeByKeys(
    ui::FormView &view, const forms::Path &path, const QJsonValue &value, Language language)
{
    using enum forms::QuestionType;
    const forms::Question &question = *view.interview().form().question(path.question);
    ui::QuestionEditor &editor = *editorOf(view, path);
    REQUIRE(view.setFocusPath(path));
    const auto choices = view.interview().choices(path);
    const auto fields = editor.tabStops();
    const QString text = value.isDouble() ? QString::number(value.toDouble()) : value.toString();
    switch (question.type) {
    case SelectOne:
        if (takesText(fields.front()))
            return typeInto(fields.front(), labelOf(choices, text, language));
        return chooseOne(editor, value);
    case SelectMultiple:
        return chooseSeveral(editor, value.toArray(), codesOf(choices));
    case Acknowledge:
        return pressKey(Qt::Key_Space);
    case Date:
        return typeDate(fields, text, language);
    case DateTime:
        typeDate(fields, text.section(u'T', 0, 0), language);
        return typeInto(fields.at(3), inDigitsOf(language, text.section(u'T', 1, 1)));
    case Integer:
    case Decimal:
    case Time:
        return typeInto(fields.front(), inDigitsOf(language, text));
    case Text:
    case Barcode:
        return typeInto(ui::placeLevel(question) ? fields.back() : fields.front(), text);
    case Image:
    case Note:
    case Calculate:
        break;
    }
    FAIL("nobody types this kind of answer");
}

void giveImage(ui::RecordPage &page, const std::function<void()> &settle)
{
    pressKey(Qt::Key_0, Qt::ControlModifier); // it stood as unknown
    pressKey(Qt::Key_Space);
    if (ui::Sheet *sheet = ui::Sheet::openIn(&page)) {
        goTo(sheet->findChild<QLineEdit *>());
        typeKeys(u"Invented Name"_s);
        sheet->answer();
        return settle();
    }
    auto *dialog = page.findChild<QFileDialog *>();
    REQUIRE(dialog);
    QTemporaryDir folder;
    const QString path = folder.filePath(u"leaf.png"_s);
    QImage leaf(40, 30, QImage::Format_RGB32);
    leaf.fill(Qt::darkGreen);
    REQUIRE(leaf.save(path));
    auto *field = dialog->findChild<QLineEdit *>(u"fileNameEdit"_s);
    REQUIRE(field);
    field->setText(path); // Qt's own window: what happens in it is not ours
    REQUIRE(QMetaObject::invokeMethod(dialog, "accept"));
    settle();
    activate(&page);
}
