// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/text.h"
#include "support/a_window.h"
#include "support/printing.h"
#include "ui/shell/language.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPrintDialog>
#include <QPrinter>
#include <QRegularExpression>
#include <QScrollBar>
#include <QTabWidget>
#include <QTextEdit>
#include <QTreeView>

#include <memory>

using namespace Qt::StringLiterals;

namespace {

/// Words of a menu, without the keys that are written behind them.
QStringList wordsOf(const QMenu &menu)
{
    QStringList words;
    for (const QAction *action : menu.actions())
        if (!action->isSeparator())
            words.append(action->text().section(u'\t', 0, 0));
    return words;
}

/// Every word that a dialog shows.
QStringList wordsOf(const QWidget &dialog)
{
    QStringList words{dialog.windowTitle()};
    for (const auto *button : dialog.findChildren<QAbstractButton *>())
        words << button->text() << button->toolTip();
    for (const auto *label : dialog.findChildren<QLabel *>())
        words << label->text();
    for (const auto *group : dialog.findChildren<QGroupBox *>())
        words << group->title();
    for (const auto *tabs : dialog.findChildren<QTabWidget *>())
        for (int i = 0; i < tabs->count(); ++i)
            words << tabs->tabText(i);
    for (const auto *box : dialog.findChildren<QComboBox *>())
        for (int i = 0; i < box->count(); ++i)
            words << box->itemText(i);
    return words;
}

/// A path, a number, a paper size: nothing to translate.
bool isSign(const QString &text)
{
    static const QRegularExpression signs(
        u"^[^A-Za-z]*$|^/|^Qt$|^(A|B|C|DL|JIS|ISO|Envelope|Letter|Legal|Executive)\\b|/tmp"_s);
    return signs.match(text).hasMatch();
}

void checkAllKhmer(const QWidget &dialog)
{
    int seen = 0;
    for (const QString &word : wordsOf(dialog)) {
        INFO(word.toStdString());
        CHECK((hasKhmer(word) || isSign(word)));
        seen += hasKhmer(word) ? 1 : 0;
    }
    CHECK(seen > 8);
}

} // namespace

TEST_CASE("The menu of a field speaks Khmer when the window does", "[shell][language]")
{
    dress();
    ui::LanguageChoice languages;
    QLineEdit line(u"ដារា"_s);
    QTextEdit text;
    languages.set(Language::Khmer);
    const std::unique_ptr<QMenu> ofLine(line.createStandardContextMenu());
    const std::unique_ptr<QMenu> ofText(text.createStandardContextMenu());
    REQUIRE(wordsOf(*ofLine).size() == 7);
    REQUIRE(wordsOf(*ofText).size() >= 7);
    for (const QString &word : wordsOf(*ofLine) + wordsOf(*ofText)) {
        INFO(word.toStdString());
        CHECK(hasKhmer(word));
    }
    CHECK(wordsOf(*ofLine).contains(u"ចម្លង"_s));
    languages.set(Language::English);
    const std::unique_ptr<QMenu> english(line.createStandardContextMenu());
    CHECK(wordsOf(*english).contains(u"&Copy"_s));
}

TEST_CASE("Standard buttons speak Khmer, and none says what consent says", "[shell][language]")
{
    dress();
    ui::LanguageChoice languages;
    languages.set(Language::Khmer);
    int seen = 0;
    for (int bit = QDialogButtonBox::FirstButton; bit <= QDialogButtonBox::LastButton; bit *= 2) {
        QDialogButtonBox box{QDialogButtonBox::StandardButtons(bit)};
        const QString word = box.buttons().first()->text();
        INFO(bit << ' ' << word.toStdString());
        CHECK(hasKhmer(word));
        CHECK_FALSE(word.contains(u"យល់ព្រម"_s));
        ++seen;
    }
    CHECK(seen == 18);
}

TEST_CASE("The dialog for files is Qt's own and has no English word in Khmer", "[shell][language]")
{
    dress();
    CHECK(QCoreApplication::testAttribute(Qt::AA_DontUseNativeDialogs));
    ui::LanguageChoice languages;
    languages.set(Language::Khmer);
    QFileDialog dialog(nullptr, {}, u"/tmp"_s);
    dialog.setFileMode(QFileDialog::Directory);
    checkAllKhmer(dialog);
    const auto *list = dialog.findChild<QTreeView *>();
    REQUIRE(list);
    for (int column = 0; column < 4; ++column)
        CHECK(hasKhmer(list->model()->headerData(column, Qt::Horizontal).toString()));
}

TEST_CASE("The dialog for printing has no English word in Khmer", "[shell][language]")
{
    dress();
    ui::LanguageChoice languages;
    languages.set(Language::Khmer);
    QPrinter printer;
    QPrintDialog dialog(&printer);
    checkAllKhmer(dialog);
}
