// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casework/reporting.h"
#include "ui/context.h"
#include "ui/shell/page.h"
#include "ui/widgets/value_table_model.h"

#include <optional>

class QComboBox;
class QStackedWidget;
class QTableView;

namespace ui {

class Banner;
class Button;
class EmptyState;
class Label;
class LabelledField;
class PageHeader;
class Segmented;

/// New incidents of a quarter as a table: the unit's own, or what the province knows.
class ReportPage final : public Page
{
    Q_OBJECT

public:
    explicit ReportPage(Context &context, QWidget *parent = nullptr);
    HelpTopic helpTopic() const override { return HelpTopic::Report; }

    void refresh() override;
    void mainDeed() override; ///< Saves the table as CSV.
    void save() override { }
    void wipe() override;
    /// A province has only what was reported to it.
    void setHasOwnCases(bool has);

Q_SIGNALS:
    void unitWanted(); ///< The records of the unit.

private:
    using Model = ValueTableModel<reports::ReportLine>;

    void createLayout();
    void fillQuarters();
    void ask();
    void saveCsv();
    void setWords();
    reports::Basis basis() const;

    Context &m_context;
    std::optional<reports::IncidentReport> m_report;
    std::vector<domain::Quarter> m_quarters;
    PageHeader *m_header;
    Banner *m_banner;
    QComboBox *m_quarter;
    Segmented *m_basis;
    Button *m_unit;
    Button *m_csv;
    Label *m_title;
    QStackedWidget *m_body;
    Model *m_model;
    QTableView *m_table;
    EmptyState *m_empty;
    Label *m_totals;
    Label *m_meaning;
};

} // namespace ui
