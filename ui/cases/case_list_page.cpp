// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/case_list_page.h"

#include "ui/cases/case_list_model.h"
#include "ui/shell/rail.h"
#include "ui/shell/register_thread.h"
#include "ui/shell/shortcuts.h"
#include "ui/theme/fonts.h"
#include "ui/tr.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/label.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/retranslate.h"
#include "ui/widgets/search_edit.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/stacking.h"
#include "ui/widgets/table.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QStackedWidget>
#include <QTableView>

#include <algorithm>
#include <array>

namespace ui {

namespace {

constexpr int typingMilliseconds = 200;
constexpr int openOnly = 0, all = 1;

using Order = casework::CaseQuery::Order;
constexpr std::array orders{Order::OpenedNewest, Order::OpenedOldest, Order::CaseCode, Order::Name};

QString words(Order order)
{
    switch (order) {
    case Order::OpenedNewest:
        //: Order of the list of cases
        return Tr::tr("Newest first");
    case Order::OpenedOldest:
        //: Order of the list of cases
        return Tr::tr("Oldest first");
    case Order::CaseCode:
        //: Order of the list of cases
        return Tr::tr("By code");
    case Order::Name:
        //: Order of the list of cases; the names themselves are not shown
        return Tr::tr("My own, by name");
    }
    Q_UNREACHABLE();
}

CaseListModel::PageSource pagesFrom(Context &context, QObject *receiver)
{
    return [&context, receiver](const casework::CaseQuery &query, CaseListModel::Answer answer) {
        context.registerThread.run(
            receiver,
            [query](casework::CaseRegister &reg, const domain::Session &session) {
                return casework::casePage(reg, session, query);
            },
            std::move(answer));
    };
}

} // namespace

CaseListPage::CaseListPage(Context &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_header(new PageHeader)
    , m_start(new Button(Variant::Primary, Icon::Plus))
    , m_banner(new Banner)
    , m_search(new SearchEdit)
    , m_scope(new Segmented(2))
    , m_order(new QComboBox)
    , m_body(new QStackedWidget)
    , m_model(new CaseListModel(pagesFrom(context, this), this))
    , m_table(newTable())
    , m_empty(new EmptyState)
    , m_count(captionLabel())
    , m_privacy(captionLabel())
{
    createLayout();
    connectParts();
    inEveryLanguage(this, [this] { setWords(); });
}

void CaseListPage::createLayout()
{
    m_start->setKey(keyText(Deed::StartVisit));
    m_header->addAction(m_start);
    m_typing.setSingleShot(true);
    m_typing.setInterval(typingMilliseconds);
    auto *searchLine = new QHBoxLayout;
    searchLine->setSpacing(12);
    stackWhenNarrow(searchLine, this, 700);
    searchLine->addWidget(m_search, 1);
    searchLine->addWidget(m_scope);
    searchLine->addWidget(m_order);
    m_order->addItems(QStringList(int(orders.size())));
    m_order->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_table->setModel(m_model);
    m_table->setSortingEnabled(true);
    m_table->horizontalHeader()->setSectionsClickable(true);
    m_table->horizontalHeader()->setSortIndicator(CaseListModel::Opened, Qt::DescendingOrder);
    auto *card = new Card(nullptr, 6); // or the table's corners cut the card's
    card->column()->addWidget(m_body);
    m_body->addWidget(m_table);
    m_body->addWidget(m_empty);
    auto *foot = new QHBoxLayout;
    auto *hidden = new IconLabel(Icon::Hide, 18);
    hidden->setTone(Tone::Neutral);
    m_count->setOneLine();
    foot->setSpacing(8);
    foot->addWidget(hidden);
    foot->addWidget(m_privacy, 1);
    foot->addWidget(m_count);
    column()->addWidget(m_header);
    column()->addWidget(m_banner);
    QVBoxLayout *body = addBody();
    body->addLayout(searchLine);
    body->addWidget(card, 1);
    body->addLayout(foot);
}

void CaseListPage::connectParts()
{
    connect(m_start, &Button::clicked, this, &CaseListPage::visitWanted);
    connect(m_search, &QLineEdit::textChanged, this, [this] { m_typing.start(); });
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        search();
        m_table->setFocus();
    });
    connect(&m_typing, &QTimer::timeout, this, &CaseListPage::search);
    connect(m_scope, &Segmented::chosen, this, &CaseListPage::search);
    connect(m_order, &QComboBox::activated, this, &CaseListPage::order);
    connect(m_table, &QTableView::activated, this, &CaseListPage::openRow);
    connect(m_model, &CaseListModel::shown, this, &CaseListPage::showBody);
    connect(m_model, &CaseListModel::ordered, this, &CaseListPage::showOrder);
    connect(m_model, &CaseListModel::refused, m_banner, &Banner::tellError);
}

void CaseListPage::refresh()
{
    m_banner->clear();
    search();
    m_context.registerThread.run(this, &casework::caseCount, [this](const Result<qint64> &count) {
        m_total = count.value_or(0);
        setWords();
    });
    if (!m_table->hasFocus())
        m_search->setFocus();
}

void CaseListPage::search()
{
    m_typing.stop();
    casework::CaseQuery query = m_model->query();
    query.search = m_search->text();
    query.includeClosed = m_scope->current() == all;
    m_model->show(query);
}

void CaseListPage::order(int choice)
{
    casework::CaseQuery query = m_model->query();
    query.order = orders[size_t(choice)];
    // The order of names would tell something about names that are not this person's.
    const auto &session = m_context.registerThread.session();
    query.owner
        = query.order == Order::Name && session ? std::optional(session->user.id) : std::nullopt;
    m_model->show(query);
    showOrder();
}

void CaseListPage::showOrder()
{
    const Order now = m_model->query().order;
    m_order->setCurrentIndex(int(std::ranges::find(orders, now) - orders.begin()));
    const QSignalBlocker quiet(m_table->horizontalHeader());
    const auto direction = now == Order::OpenedNewest ? Qt::DescendingOrder : Qt::AscendingOrder;
    int column = CaseListModel::Opened;
    if (now == Order::CaseCode)
        column = CaseListModel::Code;
    if (now == Order::Name)
        column = -1; // names are in no column
    m_table->horizontalHeader()->setSortIndicator(column, direction);
}

void CaseListPage::mainDeed()
{
    Q_EMIT visitWanted();
}

bool CaseListPage::find()
{
    m_search->setFocus();
    m_search->selectAll();
    return true;
}

void CaseListPage::wipe()
{
    m_model->wipe();
    m_search->clear();
    m_typing.stop();
    showOrder();
}

void CaseListPage::openRow(const QModelIndex &index)
{
    if (index.isValid())
        Q_EMIT caseChosen(m_model->line(index.row()).id);
}

void CaseListPage::showBody()
{
    const bool isEmpty = m_model->rowCount() == 0;
    m_body->setCurrentWidget(isEmpty ? static_cast<QWidget *>(m_empty) : m_table);
    if (!isEmpty && !m_table->currentIndex().isValid())
        m_table->selectRow(0);
    setWords();
}

void CaseListPage::setWords()
{
    m_header->setTitle(text(Place::Cases));
    m_start->setText(Tr::tr("Start a private visit"));
    m_search->setPlaceholderText(Tr::tr("Code or name  (Ctrl+F)"));
    m_search->setAccessibleName(Tr::tr("Find a case by its code or a name"));
    //: Which cases the list shows
    m_scope->setText(openOnly, Tr::tr("Open cases"));
    //: Which cases the list shows
    m_scope->setText(all, Tr::tr("All cases"));
    for (size_t i = 0; i < orders.size(); ++i)
        m_order->setItemText(int(i), words(orders[i]));
    m_order->setAccessibleName(Tr::tr("Order of the list"));
    m_table->setAccessibleName(text(Place::Cases));
    m_privacy->setText(Tr::tr("Names are not in this list. A search by name finds the case without "
                              "showing it, and is written in the log."));
    m_count->setText(Tr::tr("%n case(s) in all", nullptr, int(m_total)));
    if (m_search->text().isEmpty())
        m_empty->setText(
            Tr::tr("No case here yet"), Tr::tr("A private visit opens the first one."));
    else
        m_empty->setText(Tr::tr("No case fits what was typed"),
            Tr::tr("A name can be written in many ways: try a part of it, or the code."));
    m_model->retranslate();
}

} // namespace ui
