// SPDX-License-Identifier: GPL-3.0-or-later
#include "an_exchange.h"
#include "ui/exchange/exchange_page.h"

#include <QFileDialog>
#include <QSignalSpy>
#include <QTableView>

#include <catch2/generators/catch_generators.hpp>

using namespace Qt::StringLiterals;

namespace {

/// The rows of the table at the left (0) or right (1), each as its cells.
QList<QStringList> rowsOf(const QWidget *page, int table)
{
    const auto *model = page->findChildren<QTableView *>().at(table)->model();
    QList<QStringList> rows;
    for (int row = 0; row < model->rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < model->columnCount(); ++column)
            cells.append(model->index(row, column).data().toString());
        rows.append(cells);
    }
    return rows;
}

} // namespace

TEST_CASE("The exchange page shows what was sent, and that its receipt came", "[exchange]")
{
    AnExchange us;
    takeIn(us.romdeng, reportOf(us.malis, us.romdeng));
    const bool isReceiptIn = GENERATE(false, true);
    CAPTURE(isReceiptIn);
    if (isReceiptIn)
        takeIn(us.malis, newestFor(us.romdeng, us.malis));
    APageScene scene(us.malis);
    auto *page = new ui::ExchangePage(scene.context);
    scene.show(page);
    const auto sent = rowsOf(page, 0);
    REQUIRE(sent.size() == 1);
    CHECK(sent[0][0] == u"ROMDENG-PHD");
    CHECK(sent[0][1] == u"1");
    CHECK(sent[0][2] == (isReceiptIn ? u"Taken in"_s : u"Ready"_s));
    CHECK(rowsOf(page, 1).size() == (isReceiptIn ? 1 : 0));
}

TEST_CASE("A file that was refused stands among what came", "[exchange]")
{
    AnExchange us;
    QTemporaryDir folder;
    const QString bad = altered(reportOf(us.malis, us.romdeng), folder.path());
    CHECK(refused(casework::importBundle(us.romdeng.reg(), us.romdeng.session(), bad))
        == ErrorCode::Unreadable);
    APageScene scene(us.romdeng);
    auto *page = new ui::ExchangePage(scene.context);
    scene.show(page);
    const auto came = rowsOf(page, 1);
    REQUIRE(came.size() == 1);
    CHECK(came[0][2] == u"Refused");
}

TEST_CASE("Copying to a stick copies the bundle that is marked", "[exchange]")
{
    AnExchange us;
    reportOf(us.malis, us.romdeng);
    QTemporaryDir stick;
    APageScene scene(us.malis);
    auto *page = new ui::ExchangePage(scene.context);
    scene.show(page);
    buttonOf(page, u"Copy to a stick"_s)->click();
    auto *dialog = page->window()->findChild<QFileDialog *>();
    REQUIRE(dialog);
    CHECK(dialog->testOption(QFileDialog::DontUseNativeDialog));
    Q_EMIT dialog->fileSelected(stick.path());
    dialog->close();
    REQUIRE(QTest::qWaitFor([&] { return bannerOf(page)->isVisible(); }, 60'000));
    scene.settle();
    CHECK(bannerOf(page)->title() == u"The bundle was copied.");
    CHECK(QDir(stick.path()).entryList({u"*.age"_s}, QDir::Files).size() == 1);
    CHECK(rowsOf(page, 0)[0][2] == u"On its way");
}

TEST_CASE("With nothing sent the exchange page says so and offers both ways", "[exchange]")
{
    ARegister alone;
    APageScene scene(alone);
    auto *page = new ui::ExchangePage(scene.context);
    scene.show(page);
    CHECK(rowsOf(page, 0).isEmpty());
    CHECK_FALSE(buttonOf(page, u"Copy to a stick"_s)->isEnabled());
    QSignalSpy exporting(page, &ui::ExchangePage::exportWanted);
    QSignalSpy importing(page, &ui::ExchangePage::importWanted);
    page->mainDeed();
    QTest::keyClick(page, Qt::Key_O, Qt::ControlModifier);
    CHECK(exporting.size() == 1);
    CHECK(importing.size() == 1);
}
