// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/help/topic.h"

#include <QWidget>

class QVBoxLayout;

namespace ui {

/// A page beside the rail: header, body, perhaps an action bar. The shell tells it what a key
/// wants.
class Page : public QWidget
{
    Q_OBJECT

public:
    explicit Page(QWidget *parent = nullptr);

    /// F1: the page of the manual about this page.
    virtual HelpTopic helpTopic() const = 0;
    /// Asks for what it shows: when it comes to the front, and when something has changed.
    virtual void refresh() { }
    /// Ctrl+Enter: what the main button does.
    virtual void mainDeed() { }
    /// Ctrl+S, and before the lock: what was typed goes to disk now.
    virtual void save() { }
    /// Ctrl+P: what this page shows, on paper.
    virtual void print() { }
    /// Ctrl+F on this page; false sends the person to the list of cases.
    virtual bool find() { return false; }
    /// Esc: false if the page itself has nothing to go back from.
    virtual bool stepBack() { return false; }
    /// Forgets every word of a record, on the lock. Ids may stay, to find the place again.
    virtual void wipe() { }

Q_SIGNALS:
    void backWanted();

protected:
    /// Header, body and action bar go here, in this order.
    QVBoxLayout *column() const { return m_column; }
    /// A body that scrolls, added to the column; give it a widget with a layout.
    void addScrolling(QWidget *body);
    /// An empty body that scrolls when large text needs more than the window has.
    QVBoxLayout *addBody();
    /// True if the page says itself where Tab leads, other than as its layouts stand.
    virtual bool hasOwnTabOrder() const { return false; }
    bool isNarrow() const; ///< Under 1200 px wide: one column fewer.
    void resizeEvent(QResizeEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    QVBoxLayout *m_column;
};

} // namespace ui
