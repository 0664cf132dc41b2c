// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/a_window.h"
#include "support/two_bars.h"
#include "ui/help/topic.h"
#include "ui/shell/page.h"
#include "ui/widgets/table.h"
#include "ui/widgets/table_view.h"

#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

/// Gives ten rows more each time it is asked, and counts.
class Growing final : public QAbstractTableModel
{
public:
    int rows = 10;
    int last = 200;

    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : rows;
    }
    int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : 2;
    }
    QVariant data(const QModelIndex &index, int role) const override
    {
        return role == Qt::DisplayRole ? QVariant(u"Row %1"_s.arg(index.row())) : QVariant();
    }
    bool canFetchMore(const QModelIndex &) const override { return rows < last; }
    void fetchMore(const QModelIndex &) override
    {
        beginInsertRows({}, rows, rows + 9);
        rows += 10;
        endInsertRows();
    }
};

/// A page with so much above its table, in px, and words below it.
class APage final : public ui::Page
{
public:
    Growing model;
    QTableView *table = ui::newTable();

    explicit APage(int above)
    {
        QVBoxLayout *body = addBody();
        auto *filler = new QWidget;
        filler->setFixedHeight(above);
        body->addWidget(filler);
        body->addWidget(table, 1);
        auto *words = new QLabel(u"Names are not in this list."_s);
        words->setWordWrap(true);
        body->addWidget(words);
        table->setModel(&model);
        setAttribute(Qt::WA_DontShowOnScreen);
    }
    ui::HelpTopic helpTopic() const override { return ui::HelpTopic::Register; }
    QScrollArea *area() { return findChild<QScrollArea *>(); }

    void showAt(QSize size)
    {
        resize(size);
        show();
        settle();
    }
    static void settle()
    {
        for (int i = 0; i < 5; ++i)
            QTest::qWait(1);
    }
    bool isSeen(int row)
    {
        const QModelIndex index = model.index(row, 0);
        const QRect place(0, table->rowViewportPosition(row), 10, table->rowHeight(row));
        return index.isValid() && table->viewport()->visibleRegion().contains(place);
    }
};

} // namespace

TEST_CASE("A page with room does not scroll: its table does", "[widgets]")
{
    dress();
    APage page(100);
    page.showAt({800, 600});
    CHECK(page.area()->verticalScrollBar()->maximum() == 0);
    CHECK(page.table->verticalScrollBar()->maximum() > 0);
    CHECK(twoBars(page).isEmpty());
}

TEST_CASE("A page without room scrolls, and its table is as long as its rows", "[widgets]")
{
    dress();
    APage page(500);
    page.showAt({800, 600});
    CHECK(page.area()->verticalScrollBar()->maximum() > 0);
    CHECK(page.table->verticalScrollBar()->maximum() == 0);
    CHECK(twoBars(page).isEmpty());
    // Rows are asked for as the page shows them, not all at once.
    CHECK(page.model.rows < 60);
    const int before = page.model.rows;
    page.area()->verticalScrollBar()->setValue(page.area()->verticalScrollBar()->maximum());
    page.settle();
    CHECK(page.model.rows > before);
    CHECK(page.model.rows < 100);

    page.showAt({800, 1100}); // and with room again it is as before
    CHECK(page.area()->verticalScrollBar()->maximum() == 0);
    CHECK(page.table->verticalScrollBar()->maximum() > 0);
    CHECK(twoBars(page).isEmpty());
}

TEST_CASE("On a page that scrolls the keyboard takes the page along", "[widgets]")
{
    dress();
    APage page(500);
    page.model.last = 10;
    page.showAt({800, 600});
    page.table->setCurrentIndex(page.model.index(5, 0));
    CHECK(page.area()->verticalScrollBar()->value() == 0); // nobody is there yet
    page.table->setCurrentIndex(page.model.index(0, 0));
    page.setAttribute(Qt::WA_DontShowOnScreen, false);
    page.hide();
    page.show();
    page.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&page));
    page.table->setFocus();
    CHECK(page.isSeen(0));
    for (int row = 1; row < 10; ++row) {
        QTest::keyClick(page.table, Qt::Key_Down);
        INFO(row);
        CHECK(page.table->currentIndex().row() == row);
        CHECK(page.isSeen(row));
    }
}

TEST_CASE("The check sees two bars, one in the other", "[widgets]")
{
    dress();
    QScrollArea outer;
    outer.setAttribute(Qt::WA_DontShowOnScreen);
    auto *inner = new QScrollArea;
    auto *tall = new QWidget;
    tall->setFixedHeight(900);
    inner->setWidget(tall);
    inner->setFixedHeight(500);
    outer.setWidget(inner);
    outer.resize(400, 300);
    outer.show();
    CHECK(twoBars(outer).size() == 1);
    outer.resize(400, 700);
    QTest::qWait(1);
    CHECK(twoBars(outer).isEmpty());
}
