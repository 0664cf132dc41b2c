// SPDX-License-Identifier: GPL-3.0-or-later
#include "every_sheet.h"
#include "support/cut_words.h"
#include "support/two_bars.h"

#include <QPushButton>
#include <QStandardItemModel>
#include <QTableView>

#include <catch2/generators/catch_generators.hpp>

using namespace Qt::StringLiterals;

namespace {

/// Draws one word at a place.
class Painted final : public QWidget
{
public:
    QString word;
    QPoint at;

protected:
    void paintEvent(QPaintEvent *) override { QPainter(this).drawText(at, word); }
};

QStringList findingsOf(QWidget &inside, QSize size)
{
    QWidget window;
    window.setAttribute(Qt::WA_DontShowOnScreen);
    inside.setParent(&window);
    inside.setGeometry({{}, size});
    window.resize(600, 400);
    window.show();
    const QStringList findings = cutWords(window);
    inside.setParent(nullptr);
    return findings;
}

} // namespace

TEST_CASE("The check sees a painted word that its widget cuts", "[access]")
{
    dress();
    Painted painted;
    painted.word = u"Referrals"_s;
    painted.at = {10, 30};
    CHECK(findingsOf(painted, {300, 60}).isEmpty());
    CHECK(findingsOf(painted, {40, 60}).size() == 1); // at the side
    CHECK(findingsOf(painted, {300, 20}).size() == 1); // below
    painted.word = u"Refer…"_s;
    CHECK(findingsOf(painted, {300, 60}).size() == 1);
    painted.word = u"Opening …"_s; // as it was written
    CHECK(findingsOf(painted, {300, 60}).isEmpty());
}

TEST_CASE("The check sees a button that lies on another", "[access]")
{
    dress();
    QWidget both;
    QPushButton one(u"Yes"_s, &both), two(u"No"_s, &both);
    one.setGeometry({{0, 0}, one.sizeHint()});
    two.setGeometry({{0, 60}, two.sizeHint()});
    CHECK(findingsOf(both, {300, 200}).isEmpty());
    two.move(10, 10);
    CHECK(findingsOf(both, {300, 200}).size() == 1);
}

TEST_CASE("The check sees a cell that ends in dots", "[access]")
{
    dress();
    QStandardItemModel model(1, 2);
    model.setItem(0, 0, new QStandardItem(u"MALIS-HC-2030-0001-0001-0001"_s));
    model.setItem(0, 1, new QStandardItem(u"dara"_s));
    QTableView view;
    view.setModel(&model);
    view.setColumnWidth(0, 400);
    CHECK(findingsOf(view, {600, 300}).isEmpty());
    view.setColumnWidth(0, 90);
    CHECK(findingsOf(view, {600, 300}).size() == 1);
}

TEST_CASE(
    "No word is cut on any page or sheet, in either language, in any size of text", "[access]")
{
    const QSize size = GENERATE(QSize(1024, 600), QSize(1366, 768));
    const double scale = GENERATE(1.0, 2.0);
    EverySheet all;
    dress(ui::lightTokens(), scale);
    all.window->resize(size);
    for (const Language language : {Language::English, Language::Khmer})
        all.everywhere(language, [&](const EveryPage::Shown &) {
            INFO(size.width() << " wide, text " << scale);
            CHECK(all.window->size() == size);
            CHECK(cutWords(*all.window).join(u'\n').toStdString() == "");
            CHECK(twoBars(*all.window).join(u'\n').toStdString() == "");
        });
    dress();
}
