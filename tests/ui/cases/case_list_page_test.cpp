// SPDX-License-Identifier: GPL-3.0-or-later
#include "casework/case_file.h"
#include "support/a_page_scene.h"
#include "ui/cases/case_list_model.h"
#include "ui/cases/case_list_page.h"

#include <QComboBox>
#include <QHeaderView>
#include <QTableView>

using namespace Qt::StringLiterals;
using Order = casework::CaseQuery::Order;

namespace {

/// The list of a midwife with two cases.
struct AList : APageScene {
    ui::CaseListPage *page;

    AList()
    {
        languages.set(Language::English);
        for (int i = 0; i < 2; ++i)
            with([](casework::CaseRegister &reg, const domain::Session &session) {
                return casework::startCase(reg, session);
            });
        page = new ui::CaseListPage(context);
        show(page);
    }

    const ui::CaseListModel &model() const
    {
        return *qobject_cast<const ui::CaseListModel *>(page->table()->model());
    }
    QComboBox &order() const { return *page->findChild<QComboBox *>(); }
    /// With the keyboard alone, @p steps down in the list of orders.
    void chooseOrder(int steps)
    {
        order().setFocus();
        for (int i = 0; i < steps; ++i)
            QTest::keyClick(&order(), Qt::Key_Down);
        settle();
    }
};

} // namespace

TEST_CASE("The order of the list is chosen by keyboard, and the heads tell the same", "[cases]")
{
    AList it;
    const QHeaderView *heads = it.page->table()->horizontalHeader();
    CHECK(it.order().currentText() == u"Newest first"_s);
    CHECK(heads->sortIndicatorSection() == ui::CaseListModel::Opened);
    const QString newest = it.model().line(0).caseCode;
    it.chooseOrder(1);
    CHECK(it.model().query().order == Order::OpenedOldest);
    CHECK(it.model().line(1).caseCode == newest);
    it.chooseOrder(1);
    CHECK(it.model().query().order == Order::CaseCode);
    CHECK(heads->sortIndicatorSection() == ui::CaseListModel::Code);
    // And the other way round: a head is chosen, the words follow.
    it.page->table()->sortByColumn(ui::CaseListModel::Opened, Qt::DescendingOrder);
    it.settle();
    CHECK(it.order().currentText() == u"Newest first"_s);
}

TEST_CASE("By name stand one's own cases only, and nobody is told of it later", "[cases]")
{
    AList it;
    it.chooseOrder(3);
    CHECK(it.order().currentText() == u"My own, by name"_s);
    CHECK(it.model().query().order == Order::Name);
    CHECK(it.model().query().owner == it.thread.session()->user.id);
    CHECK(it.model().rowCount() == 2); // it was not refused
    CHECK(it.page->table()->horizontalHeader()->sortIndicatorSection() == -1);
    it.page->wipe(); // on the lock
    CHECK(it.order().currentText() == u"Newest first"_s);
    it.page->refresh();
    it.settle();
    CHECK(it.model().query().order == Order::OpenedNewest);
    CHECK_FALSE(it.model().query().owner.has_value());
}
