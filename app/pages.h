// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casework/sign_in.h"
#include "ui/context.h"
#include "ui/settings/appearance.h"

#include <vector>

namespace ui {
class AboutPage;
class CaseListPage;
class CasePage;
class ExchangePage;
class ExportPage;
class ImportPage;
class MainWindow;
class Page;
class RecordPage;
class ReportPage;
class SettingsPage;
class StartPage;
class TodayPage;
class UnitPage;
} // namespace ui

namespace app {

/// Every page of the window, and which one leads to which.
class Pages
{
public:
    Pages(ui::MainWindow &window, ui::Context &context, const ui::Appearance &appearance);
    Pages(const Pages &) = delete; // the window owns the pages
    Pages &operator=(const Pages &) = delete;

    /// Shows what this kind of unit has: a province has rows and no cases.
    void adaptTo(casework::UnitKind kind);
    void openFirst(casework::UnitKind kind);
    void wipe(); ///< On the lock: no word of a record stays in a widget.

    ui::SettingsPage *settings() const { return m_settings; }
    ui::TodayPage *today() const { return m_today; }
    ui::StartPage *start() const { return m_start; }
    ui::CaseListPage *cases() const { return m_cases; }
    ui::CasePage *oneCase() const { return m_case; }
    ui::RecordPage *record() const { return m_record; }
    ui::ExchangePage *exchange() const { return m_exchange; }
    ui::ExportPage *exporting() const { return m_export; }
    ui::ImportPage *importing() const { return m_import; }
    ui::ReportPage *report() const { return m_report; }
    ui::UnitPage *unit() const { return m_unit; }
    ui::AboutPage *about() const { return m_about; }

private:
    void addAll();
    void connectDay();
    void connectAll();

    ui::MainWindow &m_window;
    ui::TodayPage *m_today; // the window owns all of them
    ui::StartPage *m_start;
    ui::CaseListPage *m_cases;
    ui::CasePage *m_case;
    ui::RecordPage *m_record;
    ui::ExchangePage *m_exchange;
    ui::ExportPage *m_export;
    ui::ImportPage *m_import;
    ui::ReportPage *m_report;
    ui::UnitPage *m_unit;
    ui::SettingsPage *m_settings;
    ui::AboutPage *m_about;
};

} // namespace app
