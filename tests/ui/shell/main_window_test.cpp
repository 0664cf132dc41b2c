// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/a_window.h"
#include "support/printing.h"
#include "ui/shell/front_page.h"
#include "ui/shell/hide_key.h"
#include "ui/shell/language.h"
#include "ui/shell/main_window.h"
#include "ui/shell/page.h"
#include "ui/shell/top_bar.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"
#include "ui/widgets/sheet.h"

#include <QAbstractButton>
#include <QDialog>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

class NotePage final : public ui::Page
{
public:
    explicit NotePage(const QString &words)
    {
        auto *label = new ui::Label;
        label->setText(words);
        edit = new QLineEdit;
        column()->addWidget(label);
        column()->addWidget(edit);
        column()->addStretch();
    }
    ui::HelpTopic helpTopic() const override { return ui::HelpTopic::Register; }
    void mainDeed() override { ++deeds; }
    void save() override { ++saves; }

    QLineEdit *edit;
    int deeds = 0;
    int saves = 0;
};

class EmptyFront final : public ui::FrontPage
{
public:
    using FrontPage::FrontPage;
    ui::HelpTopic helpTopic() const override { return ui::HelpTopic::Unlock; }
    void begin() override { }
};

struct Desk {
    const bool isDressed = (dress(), true); // before any widget is made, as in the program
    ui::LanguageChoice languages;
    ui::MainWindow window{languages};
    NotePage *cases = new NotePage(u"SV-7Q2M-4"_s);
    NotePage *reports = new NotePage(u"Table"_s);
    NotePage *oneCase = new NotePage(u"A case"_s);

    Desk()
    {
        window.addPage(ui::Place::Cases, cases);
        window.addPage(ui::Place::Reports, reports);
        window.addPage(oneCase);
        window.resize(1366, 768);
        window.show();
        window.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&window));
        window.go(ui::Place::Cases);
    }
};

/// Class, place, size and text of everything that is seen.
QStringList dump(const QWidget &window)
{
    QStringList lines;
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        if (!widget->isVisible())
            continue;
        const QRect at(widget->mapTo(&window, QPoint()), widget->size());
        QString words = widget->accessibleName();
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            words = button->text();
        lines.append(u"%1 %2,%3 %4x%5 %6"_s.arg(QLatin1String(widget->metaObject()->className()))
                         .arg(at.x())
                         .arg(at.y())
                         .arg(at.width())
                         .arg(at.height())
                         .arg(words));
    }
    return lines;
}

} // namespace

TEST_CASE(
    "F12 covers everything at once, whatever is open, and the picture shows no word", "[shell]")
{
    Desk desk;
    ui::HideKey key;
    qApp->installEventFilter(&key);
    QObject::connect(&key, &ui::HideKey::pressed, &desk.window, &ui::MainWindow::cover);

    SECTION("on a page")
    {
        QTest::keyClick(desk.cases->edit, Qt::Key_F12);
    }
    SECTION("on a sheet")
    {
        auto *sheet = new ui::Sheet(desk.cases);
        sheet->open();
        QTest::keyClick(sheet, Qt::Key_F12);
        CHECK(ui::Sheet::openIn(&desk.window) == nullptr);
    }
    SECTION("in a dialog that blocks the window")
    {
        QDialog dialog(&desk.window);
        auto *edit = new QLineEdit(&dialog);
        dialog.open();
        REQUIRE(QTest::qWaitForWindowActive(&dialog));
        QTest::keyClick(edit, Qt::Key_F12);
        CHECK_FALSE(dialog.isVisible());
    }
    qApp->removeEventFilter(&key);
    const QImage covered = desk.window.grab().toImage();

    Desk other;
    other.window.go(ui::Place::Reports);
    other.window.cover();
    CHECK(covered == other.window.grab().toImage());
}

TEST_CASE(
    "The language switch changes every word, moves nothing else, and back is as before", "[shell]")
{
    Desk desk;
    QCoreApplication::sendPostedEvents();
    const QStringList english = dump(desk.window);
    REQUIRE(english.size() > 20);
    CHECK(english.join(u'\n').contains(u"Reports"_s));
    desk.languages.set(Language::Khmer);
    QCoreApplication::sendPostedEvents();
    const QStringList khmer = dump(desk.window);
    CHECK(khmer.join(u'\n').contains(u"របាយការណ៍"_s));
    CHECK_FALSE(khmer.join(u'\n').contains(u"Reports"_s));
    CHECK(khmer.size() == english.size());
    desk.languages.set(Language::English);
    QCoreApplication::sendPostedEvents();
    QCoreApplication::sendPostedEvents(); // what the new words asked of the layout
    const QStringList back = dump(desk.window);
    REQUIRE(back.size() == english.size());
    for (qsizetype i = 0; i < back.size(); ++i)
        CHECK(back.at(i) == english.at(i));
}

TEST_CASE("Switching the language keeps the field, the cursor and what was typed", "[shell]")
{
    Desk desk;
    desk.cases->edit->setFocus();
    QTest::keyClicks(desk.cases->edit, u"abcdef"_s);
    desk.cases->edit->setCursorPosition(3);
    QTest::keyClick(desk.cases->edit, Qt::Key_L, Qt::ControlModifier);
    CHECK(desk.languages.current() == Language::Khmer);
    CHECK(desk.cases->edit->hasFocus());
    CHECK(desk.cases->edit->text() == u"abcdef"_s);
    CHECK(desk.cases->edit->cursorPosition() == 3);
}

TEST_CASE("Tab walks the page, the top bar and the rail, and comes round", "[shell]")
{
    Desk desk;
    desk.cases->edit->setFocus();
    QList<QWidget *> visited;
    for (int i = 0; i < 30; ++i) {
        visited.append(QApplication::focusWidget());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        if (QApplication::focusWidget() == desk.cases->edit)
            break;
    }
    CHECK(QApplication::focusWidget() == desk.cases->edit);
    CHECK(visited.size() >= 4); // field, language, a place, Hide
    const QWidget *last = visited.last();
    CHECK(desk.window.rail().isAncestorOf(last));
}

TEST_CASE("Keys lead to places, Esc leads one level back, and leaving a page saves it", "[shell]")
{
    Desk desk;
    QTest::keyClick(&desk.window, Qt::Key_F7);
    CHECK(desk.window.currentPage() == desk.reports);
    CHECK(desk.cases->saves == 1);
    QTest::keyClick(&desk.window, Qt::Key_F4); // no page of referrals yet
    CHECK(desk.window.currentPage() == desk.reports);
    QTest::keyClick(&desk.window, Qt::Key_F3);
    desk.window.open(desk.oneCase);
    QTest::keyClick(&desk.window, Qt::Key_Return, Qt::ControlModifier);
    CHECK(desk.oneCase->deeds == 1);
    QTest::keyClick(&desk.window, Qt::Key_Escape);
    CHECK(desk.window.currentPage() == desk.cases);
    CHECK(desk.oneCase->saves == 1);
    QTest::keyClick(&desk.window, Qt::Key_Escape);
    CHECK(desk.window.currentPage() == desk.cases);
}

TEST_CASE(
    "The title says nothing about anybody; a practice register is marked all round", "[shell]")
{
    Desk desk;
    CHECK(desk.window.windowTitle() == u"Romduol"_s);
    desk.window.setPractice(true);
    CHECK(desk.window.windowTitle() == u"Romduol - PRACTICE"_s);
    QCoreApplication::sendPostedEvents();
    const QImage image = desk.window.grab().toImage();
    const QColor violet = ui::lightTokens().practice.ink;
    for (const QPoint &at : {QPoint(1, 300), QPoint(1364, 300), QPoint(700, 1), QPoint(700, 766)})
        CHECK(image.pixelColor(at) == violet);
    desk.languages.set(Language::Khmer);
    QCoreApplication::sendPostedEvents();
    CHECK(desk.window.windowTitle() == u"រំដួល - អនុវត្ត"_s);
}

TEST_CASE("A front page stands alone: no rail, no way round it by key", "[shell]")
{
    Desk desk;
    auto *front = new EmptyFront(desk.languages);
    desk.window.showFront(front);
    CHECK_FALSE(desk.window.rail().isVisible());
    QTest::keyClick(&desk.window, Qt::Key_F7);
    CHECK(desk.window.isAtFront());
    CHECK(desk.window.currentPage() == desk.cases);
    desk.window.showDesk();
    CHECK(desk.window.rail().isVisible());
}
