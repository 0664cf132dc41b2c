// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/a_window.h"
#include "support/cut_words.h"
#include "ui/widgets/table.h"
#include "ui/widgets/value_table_model.h"

#include <QAccessible>
#include <QHeaderView>
#include <QTableView>
#include <QTest>

#include <catch2/generators/catch_generators.hpp>

#include <memory>

using namespace Qt::StringLiterals;

namespace {

struct Sent {
    QString unit;
    QString state;
    QString day;
};
using Model = ui::ValueTableModel<Sent>;

std::vector<Model::Column> columns()
{
    return {{.title = [] { return u"For"_s; }, .text = [](const Sent &sent) { return sent.unit; }},
        {.title = [] { return u"State"_s; },
            .text = [](const Sent &sent) { return sent.state; },
            .badge =
                [](const Sent &) {
                    return Model::BadgeLook{ui::Tone::Good, ui::Icon::Done};
                }},
        {.title = [] { return u"Day"_s; }, .text = [](const Sent &sent) { return sent.day; }}};
}

struct AStand {
    Model model{columns()};
    QWidget window;
    QTableView *table = ui::newTable(&window);

    explicit AStand(double textScale = 1)
    {
        dress(ui::lightTokens(), textScale);
        table->setModel(&model);
        window.setAttribute(Qt::WA_DontShowOnScreen);
    }

    void showAt(int width)
    {
        window.resize(width, 400);
        table->setGeometry(window.rect());
        window.show();
        QCoreApplication::sendPostedEvents();
    }
};

/// What a screen reader says of the cell it stands on.
QString spoken(QTableView &table, int row, int column)
{
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(&table);
    REQUIRE(interface);
    REQUIRE(interface->tableInterface());
    QAccessibleInterface *cell = interface->tableInterface()->cellAt(row, column);
    REQUIRE(cell);
    return cell->text(QAccessible::Name);
}

} // namespace

TEST_CASE(
    "A row that stands as lines is said line by line, with the names of its columns", "[widgets]")
{
    const double scale = GENERATE(1.0, 2.0);
    AStand stand(scale);
    stand.model.show({{u"MALIS-PHD"_s, u"Received"_s, u"4 March 2030"_s},
        {u"ROMDUOL-HC"_s, QString(), u"5 March 2030"_s}});
    stand.showAt(scale > 1 ? 420 : 900);
    CHECK(ui::isStacked(*stand.table) == (scale > 1));
    CHECK(spoken(*stand.table, 0, 0) == u"MALIS-PHD, State: Received, Day: 4 March 2030"_s);
    CHECK(spoken(*stand.table, 1, 0) == u"ROMDUOL-HC, Day: 5 March 2030"_s);
    CHECK(spoken(*stand.table, 0, 2) == u"4 March 2030"_s);
}

TEST_CASE("Who stands on a cell hears the row when it becomes lines", "[widgets]")
{
    AStand stand;
    stand.model.show({{u"MALIS-PHD"_s, u"Received"_s, u"4 March 2030"_s},
        {u"ROMDUOL-HC"_s, u"Sent"_s, u"5 March 2030"_s}});
    stand.showAt(900);
    stand.table->setCurrentIndex(stand.model.index(1, 2));
    stand.showAt(160);
    REQUIRE(ui::isStacked(*stand.table));
    CHECK(stand.table->currentIndex() == stand.model.index(1, 0));
    CHECK(stand.table->selectionModel()->isRowSelected(1));
}

TEST_CASE("A table with room shows its columns under their heads", "[widgets]")
{
    AStand stand;
    stand.model.show({{u"MALIS-PHD"_s, u"Received"_s, u"4 March 2030"_s}});
    stand.showAt(900);
    CHECK_FALSE(ui::isStacked(*stand.table));
    CHECK(stand.table->horizontalHeader()->isVisible());
    CHECK_FALSE(stand.table->isColumnHidden(2));
    // Each has what it needs, and the rest is shared.
    int wide = 0;
    for (int column = 0; column < 3; ++column)
        wide += stand.table->columnWidth(column);
    CHECK(wide == stand.table->viewport()->width());
    CHECK(cutWords(stand.window).isEmpty());
}

TEST_CASE(
    "A table without room shows each row as lines, with the names of its columns", "[widgets]")
{
    AStand stand(2);
    stand.model.show({{u"MALIS-PHD"_s, u"Received"_s, u"4 March 2030"_s},
        {u"ROMDUOL-HC"_s, u"Received"_s, u"5 March 2030"_s}});
    stand.showAt(420);
    CHECK(ui::isStacked(*stand.table));
    QStringList words;
    for (const PaintedWord &word : paintedWords(*stand.table->viewport()))
        words.append(word.text);
    CHECK(words.contains(u"ROMDUOL-HC"_s));
    CHECK(words.contains(u"Day"_s)); // the head is gone, so the line says what it is
    CHECK(words.contains(u"5 March 2030"_s));
    CHECK(cutWords(stand.window).isEmpty());

    stand.showAt(1300); // and there is room again
    CHECK_FALSE(ui::isStacked(*stand.table));
    CHECK(stand.table->rowHeight(0) == stand.table->rowHeight(1));
    CHECK(stand.table->rowHeight(0) < 100);
    CHECK(cutWords(stand.window).isEmpty());
}

TEST_CASE("A word longer than a line is broken, not cut", "[widgets]")
{
    AStand stand(2);
    stand.model.show({{QString(300, u'M'), u"Received"_s, u"4 March 2030"_s},
        {u"MALIS-PHD"_s, u"Received"_s, QString(u"ស្ត្រី"_s).repeated(60)}});
    stand.showAt(420);
    CHECK(ui::isStacked(*stand.table));
    CHECK(cutWords(stand.window).isEmpty());
    CHECK(stand.table->rowHeight(0) > 10 * stand.table->fontMetrics().height());
    qsizetype letters = 0;
    for (const PaintedWord &word : paintedWords(*stand.table->viewport()))
        letters += word.text.count(u'M') - (word.text.contains(u"ROM"_s) ? 1 : 0);
    CHECK(letters >= 300);
}

TEST_CASE("Rows that come later find their room as well", "[widgets]")
{
    AStand stand;
    stand.model.show({{u"MALIS"_s, u"Sent"_s, u"4 March"_s}});
    stand.showAt(420);
    CHECK_FALSE(ui::isStacked(*stand.table));
    stand.model.show({{u"MALIS"_s, u"Sent"_s, u"4 March"_s},
        {u"A unit with an uncommonly long name"_s, u"Received"_s, u"4 March 2030"_s}});
    CHECK(ui::isStacked(*stand.table));
    CHECK(cutWords(stand.window).isEmpty());
}

TEST_CASE("A code stands whole on its line, whatever letters it has", "[widgets]")
{
    AStand stand(2);
    std::vector<Sent> rows;
    for (const QChar last : u"ABCDEFGHJKLMNPQRTUVWXYZ23456789"_s)
        rows.push_back({u"CAS-AM9-4A7-"_s + last, u"Draft"_s, u"4 March 2030"_s});
    stand.model.show(rows);
    stand.showAt(420);
    REQUIRE(ui::isStacked(*stand.table));
    for (int row = 0; row < int(rows.size()); ++row) {
        stand.table->scrollTo(stand.model.index(row, 0));
        QStringList words;
        for (const PaintedWord &word : paintedWords(*stand.table->viewport()))
            words.append(word.text);
        INFO(rows[size_t(row)].unit.toStdString());
        CHECK(words.contains(rows[size_t(row)].unit));
    }
}
