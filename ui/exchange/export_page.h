// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casework/exchanging.h"
#include "ui/context.h"
#include "ui/shell/page.h"

#include <optional>
#include <vector>

class QComboBox;

namespace ui {

class ActionBar;
class Banner;
class Button;
class Card;
class Figure;
class Label;
class LabelledField;
class PageHeader;
class ProgressLine;

/// For whom, then exactly what would leave, then the deed.
class ExportPage final : public Page
{
    Q_OBJECT

public:
    explicit ExportPage(Context &context, QWidget *parent = nullptr);
    HelpTopic helpTopic() const override { return HelpTopic::Export; }

    void refresh() override;
    void mainDeed() override;
    bool stepBack() override;
    void wipe() override;

private:
    void createLayout();
    void showPreview();
    void write();
    void tell(const Result<casework::ReportWritten> &written);
    void setWords();
    QString destination() const;

    Context &m_context;
    std::optional<casework::ReportCounts> m_counts;
    std::vector<casework::TrustedUnit> m_units;
    PageHeader *m_header;
    Banner *m_banner;
    QComboBox *m_destination;
    LabelledField *m_destinationField;
    Card *m_preview;
    Label *m_what;
    Figure *m_rows;
    Figure *m_retractions;
    Figure *m_withheld;
    Label *m_months;
    Label *m_promise;
    ProgressLine *m_progress;
    ActionBar *m_bar;
    Button *m_back;
    Button *m_write;
};

} // namespace ui
