// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/a_window.h"
#include "support/printing.h"
#include "ui/widgets/button.h"
#include "ui/widgets/sheet.h"

#include <QLineEdit>
#include <QPointer>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

/// A window with one field, and a sheet with another over it.
struct Scene {
    QWidget window;
    QLineEdit *below = new QLineEdit(&window);
    QLineEdit *onSheet = new QLineEdit;
    QPointer<ui::Sheet> sheet;

    Scene()
    {
        dress();
        (new QVBoxLayout(&window))->addWidget(below);
        window.resize(900, 600);
        window.show();
        window.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&window));
        below->setFocus();
        sheet = new ui::Sheet(below);
        sheet->setTitle(u"Why is the name needed?"_s);
        sheet->safeButton()->setText(u"Keep hidden"_s);
        sheet->mainButton()->setText(u"Show name"_s);
        sheet->body()->addWidget(onSheet);
        sheet->open();
    }
};

} // namespace

TEST_CASE(
    "Esc leaves a sheet without the deed, and the field below has the keyboard again", "[widgets]")
{
    Scene scene;
    QSignalSpy left(scene.sheet, &ui::Sheet::left), answered(scene.sheet, &ui::Sheet::answered);
    CHECK(scene.onSheet->hasFocus());
    CHECK(ui::Sheet::openIn(scene.below) == scene.sheet);
    QTest::keyClick(scene.onSheet, Qt::Key_Escape);
    CHECK(left.size() == 1);
    CHECK(answered.isEmpty());
    CHECK(scene.below->hasFocus());
    CHECK(ui::Sheet::openIn(scene.below) == nullptr);
    CHECK(QTest::qWaitFor([&] { return scene.sheet.isNull(); }));
}

TEST_CASE("The main button of a sheet does the deed once", "[widgets]")
{
    Scene scene;
    QSignalSpy answered(scene.sheet, &ui::Sheet::answered);
    QTest::mouseClick(scene.sheet->mainButton(), Qt::LeftButton);
    CHECK(answered.size() == 1);
    CHECK(ui::Sheet::openIn(scene.below) == nullptr);
}

TEST_CASE("Tab stays on the sheet while it is open", "[widgets]")
{
    Scene scene;
    QSet<QWidget *> visited;
    for (int i = 0; i < 7; ++i) {
        visited.insert(QApplication::focusWidget());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    CHECK(visited.size() == 3);
    CHECK_FALSE(visited.contains(scene.below));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backtab);
    CHECK(scene.sheet->isAncestorOf(QApplication::focusWidget()));
}

TEST_CASE("A sheet covers its window at every size", "[widgets]")
{
    Scene scene;
    CHECK(scene.sheet->size() == QSize(900, 600));
    scene.window.resize(1024, 700);
    CHECK(scene.sheet->size() == QSize(1024, 700));
}
