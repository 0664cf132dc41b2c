// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QTableView>

#include <vector>

class QScrollArea;

namespace ui {

/// What newTable() gives. Shows that it has the keyboard, also while it is empty, and gives each
/// column its room.
///
/// On a page that has no room for all that stands on it the page scrolls, and the table is as long
/// as its rows: two bars beside each other would be one too many to understand. Further rows are
/// asked for when the last one comes into sight.
class Table final : public QTableView
{
    Q_OBJECT

public:
    using QTableView::QTableView;

    void setModel(QAbstractItemModel *model) override;
    bool isStacked() const { return m_isStacked; }
    /// Empty for what the page has scrolled away; Qt asks for more rows while it sees the last.
    QRect visualRect(const QModelIndex &index) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    /// What each column needs for its head and for the rows from @p firstRow on.
    void measure(int firstRow);
    void fit(int firstRow = 0);
    void stack(bool isStacked);
    void joinPage();
    void takeHeight(); ///< Its own bar, or the page's.
    void changeLeast(int least);
    bool hasPageRoom() const;
    void showCurrent();
    void fetchInSight();

    std::vector<int> m_needed; ///< Of each column, in px.
    bool m_isStacked = false;
    QPointer<QScrollArea> m_page; ///< The body it stands on, if that scrolls.
    bool m_isLong = false; ///< The page scrolls for it.
};

} // namespace ui
