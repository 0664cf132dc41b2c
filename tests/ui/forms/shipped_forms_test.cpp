// SPDX-License-Identifier: GPL-3.0-or-later
#include "a_form.h"
#include "forms/form_library.h"
#include "ui/shell/language.h"
#include "ui/widgets/label.h"
#include "ui/widgets/section_list.h"
#include "ui/widgets/wrapped_button.h"

#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPixmap>
#include <QPushButton>

namespace {

int widestWord(const QLabel &label)
{
    static const QRegularExpression breaks(u"[\\s\\x{200B}]+"_s);
    int widest = 0;
    for (const QString &word : label.text().split(breaks))
        widest = std::max(widest, label.fontMetrics().horizontalAdvance(word));
    return widest;
}

/// Whether a widget with words has the room they need, as section 11 of the design asks.
bool isCut(const QWidget &widget)
{
    const QSize size = widget.size();
    if (const auto *label = qobject_cast<const QLabel *>(&widget)) {
        if (label->text().isEmpty())
            return false;
        if (label->wordWrap())
            return label->heightForWidth(size.width()) > size.height()
                || widestWord(*label) > size.width() + 1;
        return label->sizeHint().width() > size.width()
            || label->sizeHint().height() > size.height();
    }
    if (widget.hasHeightForWidth() && qobject_cast<const QAbstractButton *>(&widget))
        return widget.heightForWidth(size.width()) > size.height();
    if (qobject_cast<const QLineEdit *>(&widget) || qobject_cast<const QComboBox *>(&widget))
        return !qobject_cast<const QComboBox *>(widget.parentWidget())
            && widget.sizeHint().height() > size.height();
    if (qobject_cast<const QAbstractButton *>(&widget))
        return widget.sizeHint().width() > size.width()
            || widget.sizeHint().height() > size.height();
    return false;
}

QStringList cutIn(const QWidget &root)
{
    QStringList cut;
    for (const QWidget *widget : root.findChildren<QWidget *>()) {
        if (widget->isVisible() && isCut(*widget))
            cut.append(QString::fromLatin1(widget->metaObject()->className()) + u' '
                + widget->accessibleName()
                + u" %1x%2"_s.arg(widget->width()).arg(widget->height()));
    }
    return cut;
}

/// Answers that bring out what is usually hidden: the first choice of every question.
void answerEverything(forms::Interview &interview, const forms::Group &group)
{
    for (const forms::Group::Item &item : group.items) {
        if (item.group) {
            if (item.group->isRepeat && interview.answers().lineCount(item.group->name) == 0)
                interview.insertLine(item.group->name, 0);
            answerEverything(interview, *item.group);
        }
        if (!item.question || item.question->type != forms::QuestionType::SelectOne)
            continue;
        const forms::Path path{item.question->name, interview.form().repeatOf(item.question->name)};
        const auto choices = interview.choices(path);
        if (!choices.empty())
            interview.set(path, forms::Answer::of(choices.front().name));
    }
}

} // namespace

TEST_CASE("Every section of every shipped form is whole in both languages", "[forms][shots]")
{
    const auto library = forms::FormLibrary::shipped();
    REQUIRE(library);
    REQUIRE(library->formIds().size() >= 2);
    QDir().mkpath(u"" BINARY_ROOT "/shots-forms"_s);
    ui::LanguageChoice languages;
    for (const QString &id : library->formIds()) {
        for (const Language language : {Language::English, Language::Khmer}) {
            languages.set(language);
            for (const QSize size : {QSize(1232, 652), QSize(906, 484)}) {
                AFormWindow window(size);
                forms::Interview interview(library->find(id), {}, AClock().clock());
                answerEverything(interview, interview.form().root);
                auto *view
                    = window.show(new ui::FormView(std::move(interview), {}, language, nullptr));
                for (int section = 0; section <= view->sectionCount(); ++section) {
                    view->showSection(section);
                    view->enter();
                    QCoreApplication::processEvents();
                    const QString name = u"%1-%2-%3-%4"_s.arg(id)
                                             .arg(section, 2, 10, QChar(u'0'))
                                             .arg(ui::code(language))
                                             .arg(size.width());
                    INFO(name.toStdString());
                    CHECK(cutIn(*view) == QStringList());
                    window->grab().save(u"" BINARY_ROOT "/shots-forms/%1.png"_s.arg(name));
                }
            }
        }
    }
    languages.set(Language::English);
}

TEST_CASE("Remarks, states, notes and partial dates have room as well", "[forms][shots]")
{
    QDir().mkpath(u"" BINARY_ROOT "/shots-forms"_s);
    ui::LanguageChoice languages;
    for (const Language language : {Language::English, Language::Khmer}) {
        languages.set(language);
        for (const QSize size : {QSize(1232, 652), QSize(906, 484)}) {
            AFormView form(smallSheets(), language, size);
            REQUIRE(form.it->setFocusPath({u"leaves"_s}));
            typeKeys(u"250"_s);
            pressKey(Qt::Key_4, Qt::ControlModifier);
            typeKeys(u"counted twice"_s);
            REQUIRE(form.it->setFocusPath({u"height"_s}));
            pressKey(Qt::Key_2, Qt::ControlModifier);
            for (const int section : {0, 1}) {
                form.it->showSection(section);
                if (section == 1) {
                    form.it->enter();
                    typeKeys(u"31"_s);
                    pressKey(Qt::Key_Tab);
                    typeKeys(u"2"_s);
                    pressKey(Qt::Key_Tab);
                    typeKeys(u"2052"_s);
                    pressKey(Qt::Key_Down, Qt::AltModifier);
                }
                QCoreApplication::processEvents();
                const QString name
                    = u"states-%1-%2-%3"_s.arg(section).arg(ui::code(language)).arg(size.width());
                INFO(name.toStdString());
                CHECK(cutIn(*form.it) == QStringList());
                form.window->grab().save(u"" BINARY_ROOT "/shots-forms/%1.png"_s.arg(name));
            }
        }
    }
    languages.set(Language::English);
}
