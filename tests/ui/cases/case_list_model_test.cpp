// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/a_window.h"
#include "support/printing.h"
#include "ui/cases/case_list_model.h"
#include "ui/widgets/table.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

using casework::CasePage;
using casework::CaseQuery;

/// A register of so many cases that gives its pages when told to.
struct Pages {
    int cases = 250;
    std::vector<CaseQuery> asked{};
    std::vector<ui::CaseListModel::Answer> waiting{};

    ui::CaseListModel::PageSource source()
    {
        return [this](const CaseQuery &query, ui::CaseListModel::Answer answer) {
            asked.push_back(query);
            waiting.push_back(std::move(answer));
        };
    }

    /// Answers the question that was asked @p which-th.
    void answer(size_t which)
    {
        const int from = asked[which].after.toInt();
        CasePage page;
        for (int i = from; i < std::min(cases, from + asked[which].limit); ++i)
            page.lines.push_back({.id = Id<domain::Case>::create(),
                .caseCode = u"C-%1"_s.arg(i),
                .survivorCode = u"SV-%1"_s.arg(i),
                .openedAt = QDateTime(QDate(2030, 3, 4), QTime(1, 0), Qt::UTC),
                .owner = u"dara"_s,
                .hasDraft = i == 1});
        const int next = from + int(page.lines.size());
        page.next = next < cases ? QString::number(next) : QString();
        waiting[which](page);
    }
};

} // namespace

TEST_CASE("The list of cases grows page by page while somebody scrolls", "[cases]")
{
    Pages pages;
    ui::CaseListModel model(pages.source());
    const QAbstractItemModelTester tester(
        &model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.show({.limit = 100});
    CHECK(model.rowCount() == 0);
    pages.answer(0);
    CHECK(model.rowCount() == 100);
    // The tester asks for more by itself; asking twice is one question.
    for (size_t question = 1; question < 3; ++question) {
        model.fetchMore({});
        model.fetchMore({});
        CHECK_FALSE(model.canFetchMore({}));
        REQUIRE(pages.asked.size() == question + 1);
        pages.answer(question);
    }
    CHECK(model.rowCount() == 250);
    CHECK_FALSE(model.canFetchMore({}));
    CHECK(pages.asked.size() == 3);
    CHECK(model.line(249).caseCode == u"C-249"_s);
}

TEST_CASE("An answer to an older search is not shown", "[cases]")
{
    Pages pages;
    ui::CaseListModel model(pages.source());
    model.show({.search = u"a"_s});
    model.show({.search = u"ab"_s});
    pages.cases = 3;
    pages.answer(1);
    CHECK(model.rowCount() == 3);
    pages.cases = 250;
    pages.answer(0);
    CHECK(model.rowCount() == 3);
}

TEST_CASE("A list that is wiped on the lock shows nothing, not even what comes late", "[cases]")
{
    Pages pages;
    ui::CaseListModel model(pages.source());
    model.show({});
    pages.answer(0);
    CHECK(model.rowCount() == 100);
    model.fetchMore({});
    model.wipe();
    pages.answer(1);
    CHECK(model.rowCount() == 0);
    CHECK_FALSE(model.canFetchMore({}));
}

TEST_CASE("The list sorts by code and by day, in the register and not in the window", "[cases]")
{
    using Order = CaseQuery::Order;
    Pages pages;
    ui::CaseListModel model(pages.source());
    model.show({});
    pages.answer(0);
    model.sort(ui::CaseListModel::Opened, Qt::AscendingOrder);
    CHECK(pages.asked.back().order == Order::OpenedOldest);
    pages.answer(1);
    model.sort(ui::CaseListModel::Code, Qt::AscendingOrder);
    CHECK(pages.asked.back().order == Order::CaseCode);
    model.sort(ui::CaseListModel::Owner, Qt::AscendingOrder); // cannot be sorted by
    CHECK(pages.asked.size() == 3);
}

TEST_CASE("A case in the list is a code and a state, with icon and word", "[cases]")
{
    Pages pages;
    ui::CaseListModel model(pages.source());
    model.show({});
    pages.answer(0);
    const QModelIndex open = model.index(0, ui::CaseListModel::State);
    const QModelIndex draft = model.index(1, ui::CaseListModel::State);
    CHECK(open.data().toString() == u"Open"_s);
    CHECK(draft.data().toString() == u"Draft"_s);
    CHECK(open.data(ui::BadgeIconRole) != draft.data(ui::BadgeIconRole));
    CHECK(model.index(0, ui::CaseListModel::Opened).data().toString() == u"4 March 2030"_s);
}

TEST_CASE("A refusal is told and leaves the list as it was", "[cases]")
{
    Pages pages;
    ui::CaseListModel model(pages.source());
    QSignalSpy refusals(&model, &ui::CaseListModel::refused);
    model.show({});
    pages.answer(0);
    model.fetchMore({});
    pages.waiting[1](fail(ErrorCode::Denied));
    CHECK(refusals.size() == 1);
    CHECK(model.rowCount() == 100);
}

TEST_CASE("A view that is scrolled to its end asks for the next page", "[cases]")
{
    dress();
    Pages pages;
    ui::CaseListModel model(pages.source());
    std::unique_ptr<QTableView> table(ui::newTable());
    table->setModel(&model);
    table->resize(800, 400);
    table->show();
    model.show({});
    pages.answer(0);
    table->scrollToBottom();
    REQUIRE(QTest::qWaitFor([&] { return pages.asked.size() == 2; }));
    pages.answer(1);
    CHECK(model.rowCount() == 200);
}

TEST_CASE("Under what was found stands what only sounds like it, and says so", "[cases]")
{
    Pages pages;
    ui::CaseListModel model(pages.source());
    model.show({.search = u"choeun"_s, .limit = 100});
    CasePage page;
    casework::CaseLine line{Id<domain::Case>::create(), u"C-1"_s, {}, {}, {}, {}, {}};
    page.lines.push_back(line);
    line.caseCode = u"C-2"_s;
    line.isAlike = true;
    page.alike.push_back(line);
    pages.waiting[0](page);
    REQUIRE(model.rowCount() == 2);
    const auto word
        = [&](int row) { return model.index(row, ui::CaseListModel::State).data().toString(); };
    CHECK(word(0) == u"Open"_s);
    CHECK(word(1) == u"Sounds alike"_s);
    CHECK(model.index(1, ui::CaseListModel::Code).data().toString() == u"C-2"_s);
}
