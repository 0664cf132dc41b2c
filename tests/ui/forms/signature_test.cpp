// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/a_window.h"
#include "ui/forms/signature_pad.h"
#include "ui/forms/signature_sheet.h"
#include "ui/widgets/button.h"
#include "ui/widgets/sheet.h"

#include <QLineEdit>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

struct AWindow {
    QWidget it;
    AWindow()
    {
        dress();
        (new QVBoxLayout(&it))->addWidget(new QLineEdit);
        it.resize(1024, 600);
        it.show();
        it.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&it));
    }
};

} // namespace

TEST_CASE("One signs on the pad with the mouse, and starts over", "[forms]")
{
    dress();
    ui::SignaturePad pad;
    picture(pad, {520, 180});
    CHECK(pad.isEmpty());
    CHECK(inkIn(pad.image(), 0) == 0);
    QTest::mousePress(&pad, Qt::LeftButton, {}, {100, 90});
    QTest::mouseMove(&pad, {200, 60});
    QMouseEvent move(QEvent::MouseMove, QPointF(300, 100), QPointF(300, 100), Qt::NoButton,
        Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&pad, &move);
    QTest::mouseRelease(&pad, Qt::LeftButton, {}, {300, 100});
    CHECK_FALSE(pad.isEmpty());
    CHECK(inkIn(pad.image(), 0) > 200);
    pad.clear();
    CHECK(pad.isEmpty());
    CHECK(inkIn(pad.image(), 0) == 0);
}

TEST_CASE("Who signs with the keyboard types the name, and it stands on the paper", "[forms]")
{
    AWindow window;
    QImage kept;
    ui::askSignature(&window.it, [&](const QImage &image) { kept = image; });
    auto *sheet = ui::Sheet::openIn(&window.it);
    REQUIRE(sheet);
    CHECK_FALSE(sheet->mainButton()->isEnabled()); // there is nothing to keep yet
    auto *typed = sheet->findChild<QLineEdit *>();
    REQUIRE(typed);
    typed->setFocus();
    QTest::keyClicks(typed, u"Invented Name"_s);
    CHECK(sheet->mainButton()->isEnabled());
    sheet->answer();
    REQUIRE_FALSE(kept.isNull());
    CHECK(inkIn(kept, 0) > 200);
}

TEST_CASE("Leaving the pad keeps no signature", "[forms]")
{
    AWindow window;
    bool isKept = false;
    ui::askSignature(&window.it, [&](const QImage &) { isKept = true; });
    auto *sheet = ui::Sheet::openIn(&window.it);
    REQUIRE(sheet);
    sheet->findChild<QLineEdit *>()->setText(u"Invented Name"_s);
    QTest::keyClick(sheet, Qt::Key_Escape);
    CHECK_FALSE(isKept);
    CHECK(ui::Sheet::openIn(&window.it) == nullptr);
}
