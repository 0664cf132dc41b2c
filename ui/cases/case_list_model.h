// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "casework/case_list.h"

#include <QAbstractTableModel>

#include <functional>
#include <vector>

namespace ui {

/// The register list, one page after another as somebody scrolls: a million rows cost what has been
/// looked at. Codes only, never a name.
class CaseListModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Code, SurvivorCode, State, Owner, Opened, ColumnCount };

    using Answer = std::function<void(Result<casework::CasePage>)>;
    /// Gives a page, at once or later.
    using PageSource = std::function<void(const casework::CaseQuery &, Answer)>;

    explicit CaseListModel(PageSource source, QObject *parent = nullptr);

    /// Starts again from the first page.
    void show(const casework::CaseQuery &query);
    const casework::CaseQuery &query() const { return m_query; }
    void wipe();
    void retranslate();
    const casework::CaseLine &line(int row) const { return m_lines[size_t(row)]; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;
    void sort(int column, Qt::SortOrder order) override;

Q_SIGNALS:
    void shown(); ///< The first page of a query is there, perhaps with nothing in it.
    void refused(ErrorCode code);
    void ordered(); ///< A head was chosen to sort by.

private:
    void ask();
    void take(int round, Result<casework::CasePage> page);
    QString words(const casework::CaseLine &line, int column) const;

    PageSource m_source;
    casework::CaseQuery m_query;
    std::vector<casework::CaseLine> m_lines;
    int m_round = 0; ///< Answers to an earlier query are dropped.
    bool m_isAsking = false;
    bool m_isComplete = true;
};

} // namespace ui
