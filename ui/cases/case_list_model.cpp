// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/case_list_model.h"

#include "base/clock.h"
#include "ui/text/date_text.h"
#include "ui/text/domain_text.h"
#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"
#include "ui/tr.h"
#include "ui/widgets/table.h"

#include <QPointer>

namespace ui {

namespace {

struct BadgeLook {
    Tone tone;
    Icon icon;
};

BadgeLook lookOf(const casework::CaseLine &line)
{
    if (line.hasDraft)
        return {Tone::Neutral, Icon::Edit};
    if (line.state == domain::CaseState::Closed)
        return {Tone::Passed, Icon::Passed};
    return {Tone::Information, Icon::Cases};
}

} // namespace

CaseListModel::CaseListModel(PageSource source, QObject *parent)
    : QAbstractTableModel(parent)
    , m_source(std::move(source))
{
}

void CaseListModel::show(const casework::CaseQuery &query)
{
    m_query = query;
    m_query.after.clear();
    ++m_round;
    m_isAsking = false;
    m_isComplete = false;
    ask();
}

void CaseListModel::wipe()
{
    beginResetModel();
    ++m_round;
    m_lines.clear();
    m_query = {};
    m_isAsking = false;
    m_isComplete = true;
    endResetModel();
}

void CaseListModel::retranslate()
{
    if (m_lines.empty())
        return;
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

void CaseListModel::ask()
{
    if (m_isAsking || m_isComplete)
        return;
    m_isAsking = true;
    m_source(m_query, [model = QPointer(this), round = m_round](Result<casework::CasePage> page) {
        if (model)
            model->take(round, std::move(page));
    });
}

void CaseListModel::take(int round, Result<casework::CasePage> page)
{
    if (round != m_round)
        return;
    m_isAsking = false;
    if (!page) {
        m_isComplete = true;
        Q_EMIT refused(page.error().code);
        return;
    }
    const bool isFirst = m_query.after.isEmpty();
    m_isComplete = page->next.isEmpty();
    m_query.after = page->next; // before the rows: a view that sees them may ask at once
    page->lines.insert(page->lines.end(), page->alike.begin(), page->alike.end());
    if (isFirst) {
        // The old rows stay until the new ones are here: no flicker while somebody types.
        beginResetModel();
        m_lines = std::move(page->lines);
        endResetModel();
    } else if (!page->lines.empty()) {
        const int first = rowCount();
        beginInsertRows({}, first, first + int(page->lines.size()) - 1);
        m_lines.insert(m_lines.end(), page->lines.begin(), page->lines.end());
        endInsertRows();
    }
    if (isFirst)
        Q_EMIT shown();
}

int CaseListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int CaseListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString CaseListModel::words(const casework::CaseLine &line, int column) const
{
    switch (column) {
    case Code:
        return line.caseCode;
    case SurvivorCode:
        return line.survivorCode;
    case State:
        if (line.isAlike)
            //: In the place of a case's state: its name only sounds like what was searched for
            return Tr::tr("Sounds alike");
        //: State of a case in the list: a form was begun and not finished
        return line.hasDraft ? Tr::tr("Draft") : text(line.state);
    case Owner:
        return line.owner;
    case Opened:
        return dateText(inCambodia(line.openedAt).date());
    default:
        return {};
    }
}

QVariant CaseListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const casework::CaseLine &shown = line(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return words(shown, index.column());
    case Qt::AccessibleTextRole:
        return index.column() == 0 ? QVariant(spokenRow(index)) : QVariant();
    case BadgeToneRole:
        return index.column() == State ? QVariant(int(lookOf(shown).tone)) : QVariant();
    case BadgeIconRole:
        return index.column() == State ? QVariant(int(lookOf(shown).icon)) : QVariant();
    default:
        return {};
    }
}

QVariant CaseListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case Code:
        //: Column: the code of a case
        return Tr::tr("Code");
    case SurvivorCode:
        //: Column: the code that stands for the person
        return Tr::tr("Person");
    case State:
        return Tr::tr("State");
    case Owner:
        //: Column: who keeps the case
        return Tr::tr("Kept by");
    case Opened:
        //: Column: the day a case was opened
        return Tr::tr("Opened");
    default:
        return {};
    }
}

bool CaseListModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_isComplete && !m_isAsking;
}

void CaseListModel::fetchMore(const QModelIndex &parent)
{
    if (!parent.isValid())
        ask();
}

void CaseListModel::sort(int column, Qt::SortOrder order)
{
    using Order = casework::CaseQuery::Order;
    casework::CaseQuery query = m_query;
    if (column == Code)
        query.order = Order::CaseCode;
    else if (column == Opened)
        query.order = order == Qt::AscendingOrder ? Order::OpenedOldest : Order::OpenedNewest;
    else
        return;
    if (query.order == m_query.order)
        return;
    query.owner.reset(); // only the order of names is of one's own cases
    show(query);
    Q_EMIT ordered();
}

} // namespace ui
