// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "domain/case.h"
#include "ui/context.h"
#include "ui/shell/page.h"

#include <QTimer>

class QComboBox;
class QLineEdit;
class QStackedWidget;
class QTableView;

namespace ui {

class Banner;
class Button;
class CaseListModel;
class EmptyState;
class Label;
class PageHeader;
class Segmented;

/// The register: search, sort, open. Names are not in it.
class CaseListPage final : public Page
{
    Q_OBJECT

public:
    explicit CaseListPage(Context &context, QWidget *parent = nullptr);
    HelpTopic helpTopic() const override { return HelpTopic::Register; }

    void refresh() override;
    void mainDeed() override; ///< Starts a private visit.
    bool find() override;
    void wipe() override;
    QTableView *table() const { return m_table; }

Q_SIGNALS:
    void caseChosen(Id<domain::Case> id);
    void visitWanted();

private:
    void createLayout();
    void connectParts();
    void search();
    void order(int choice);
    void showOrder(); ///< The choice and the heads tell of the same order.
    void openRow(const QModelIndex &index);
    void showBody();
    void setWords();

    Context &m_context;
    PageHeader *m_header;
    Button *m_start;
    Banner *m_banner;
    QLineEdit *m_search;
    Segmented *m_scope;
    QComboBox *m_order; ///< Kept nowhere: that somebody looks by name is nobody's business.
    QStackedWidget *m_body;
    CaseListModel *m_model;
    QTableView *m_table;
    EmptyState *m_empty;
    Label *m_count;
    Label *m_privacy;
    QTimer m_typing; ///< Searches when typing pauses.
    qint64 m_total = 0;
};

} // namespace ui
