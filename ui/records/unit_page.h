// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casework/unit_records.h"
#include "domain/report_row.h"
#include "ui/context.h"
#include "ui/shell/page.h"
#include "ui/widgets/value_table_model.h"

#include <optional>

class QButtonGroup;
class QComboBox;
class QModelIndex;
class QStackedWidget;
class QTableView;
class QVBoxLayout;

namespace ui {

class Banner;
class Button;
class ChecklistCard;
class EmptyState;
class Label;
class PageHeader;

/// What the unit records about itself, in no case: its forms at the left, the records of the chosen
/// one by quarter at the right.
class UnitPage final : public Page
{
    Q_OBJECT

public:
    explicit UnitPage(Context &context, QWidget *parent = nullptr);
    HelpTopic helpTopic() const override { return HelpTopic::UnitForms; }

    void refresh() override;
    void mainDeed() override; ///< A new record of the chosen form.
    void wipe() override;

Q_SIGNALS:
    void formWanted(const QString &formId);
    void recordWanted(Id<domain::Record> id);

private:
    using Model = ValueTableModel<casework::UnitRecord>;

    QWidget *createForms();
    QWidget *createRecords();
    void fillQuarters();
    void take(const Result<std::vector<casework::UnitForm>> &forms);
    void choose(int index);
    void askRecords();
    void showForms();
    void clearForms();
    void openRow(const QModelIndex &index);
    const casework::UnitForm *chosen() const;
    void setWords();

    Context &m_context;
    std::vector<casework::UnitForm> m_forms;
    std::vector<domain::Quarter> m_quarters;
    QString m_formId; ///< The chosen one; kept over a lock.
    PageHeader *m_header;
    Banner *m_banner;
    QButtonGroup *m_group;
    QVBoxLayout *m_list;
    Label *m_title;
    Label *m_purpose;
    QComboBox *m_quarter;
    Button *m_new;
    QStackedWidget *m_body;
    Model *m_model;
    QTableView *m_table;
    EmptyState *m_empty;
    ChecklistCard *m_standing;
};

} // namespace ui
