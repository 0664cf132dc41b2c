// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages.h"

#include "ui/cases/case_list_page.h"
#include "ui/cases/case_page.h"
#include "ui/exchange/exchange_page.h"
#include "ui/exchange/export_page.h"
#include "ui/exchange/import_page.h"
#include "ui/records/record_page.h"
#include "ui/records/unit_page.h"
#include "ui/reports/report_page.h"
#include "ui/settings/about_page.h"
#include "ui/settings/settings_page.h"
#include "ui/shell/main_window.h"
#include "ui/shell/top_bar.h"
#include "ui/start/start_page.h"
#include "ui/text/date_text.h"
#include "ui/today/today_page.h"

namespace app {

using ui::Place;

Pages::Pages(ui::MainWindow &window, ui::Context &context, const ui::Appearance &appearance)
    : m_window(window)
    , m_today(new ui::TodayPage(context))
    , m_start(new ui::StartPage(context))
    , m_cases(new ui::CaseListPage(context))
    , m_case(new ui::CasePage(context))
    , m_record(new ui::RecordPage(context))
    , m_exchange(new ui::ExchangePage(context))
    , m_export(new ui::ExportPage(context))
    , m_import(new ui::ImportPage(context))
    , m_report(new ui::ReportPage(context))
    , m_unit(new ui::UnitPage(context))
    , m_settings(new ui::SettingsPage(context, appearance))
    , m_about(new ui::AboutPage)
{
    addAll();
    connectDay();
    connectAll();
}

void Pages::addAll()
{
    m_window.addPage(Place::Today, m_today);
    m_window.addPage(Place::Cases, m_cases);
    m_window.addPage(Place::Exchange, m_exchange);
    m_window.addPage(Place::Reports, m_report);
    m_window.addPage(Place::Settings, m_settings);
    for (ui::Page *page : std::initializer_list<ui::Page *>{
             m_start, m_case, m_record, m_export, m_import, m_unit, m_about})
        m_window.addPage(page);
}

void Pages::connectDay()
{
    ui::MainWindow *window = &m_window;
    const auto showCase = [this](Id<domain::Case> id) {
        m_case->show(id);
        m_window.open(m_case);
    };
    const auto startVisit = [this] {
        m_window.go(Place::Today);
        m_start->begin();
        m_window.open(m_start);
    };
    QObject::connect(m_today, &ui::TodayPage::caseChosen, window, showCase);
    QObject::connect(m_cases, &ui::CaseListPage::caseChosen, window, showCase);
    QObject::connect(m_today, &ui::TodayPage::visitWanted, window, startVisit);
    QObject::connect(m_cases, &ui::CaseListPage::visitWanted, window, startVisit);
    QObject::connect(window, &ui::MainWindow::visitWanted, window, startVisit);
    QObject::connect(m_today, &ui::TodayPage::findWanted, window, &ui::MainWindow::findWanted);
    QObject::connect(m_today, &ui::TodayPage::draftChosen, window, [this](Id<domain::Record> id) {
        m_record->reopen(id, casework::OpenReason::None);
        m_window.open(m_record);
    });
    QObject::connect(
        m_today, &ui::TodayPage::exchangeWanted, window, [this] { m_window.go(Place::Exchange); });
    QObject::connect(m_start, &ui::StartPage::formWanted, window,
        [this](Id<domain::Case> id, const QString &formId) {
            m_record->start(id, formId, casework::OpenReason::None);
            m_window.open(m_record);
        });
    QObject::connect(m_start, &ui::StartPage::savedAt, window,
        [this](const QDateTime &at) { m_window.topBar().setSavedAt(ui::timeText(at)); });
}

void Pages::connectAll()
{
    ui::MainWindow *window = &m_window;
    QObject::connect(m_case, &ui::CasePage::formWanted, window,
        [this](Id<domain::Case> id, const QString &formId, casework::OpenReason reason) {
            m_record->start(id, formId, reason);
            m_window.open(m_record);
        });
    QObject::connect(m_case, &ui::CasePage::recordWanted, window,
        [this](Id<domain::Record> id, casework::OpenReason reason) {
            m_record->reopen(id, reason);
            m_window.open(m_record);
        });
    QObject::connect(
        m_report, &ui::ReportPage::unitWanted, window, [this] { m_window.open(m_unit); });
    QObject::connect(m_unit, &ui::UnitPage::formWanted, window, [this](const QString &formId) {
        m_record->startUnitForm(formId);
        m_window.open(m_record);
    });
    QObject::connect(m_unit, &ui::UnitPage::recordWanted, window, [this](Id<domain::Record> id) {
        m_record->reopen(id, casework::OpenReason::None);
        m_window.open(m_record);
    });
    QObject::connect(m_record, &ui::RecordPage::savedAt, window,
        [this](const QDateTime &at) { m_window.topBar().setSavedAt(ui::timeText(at)); });
    QObject::connect(
        m_exchange, &ui::ExchangePage::exportWanted, window, [this] { m_window.open(m_export); });
    QObject::connect(m_exchange, &ui::ExchangePage::importWanted, window, [this] {
        m_window.open(m_import);
        m_import->chooseBundle();
    });
    QObject::connect(
        m_settings, &ui::SettingsPage::aboutWanted, window, [this] { m_window.open(m_about); });
    QObject::connect(window, &ui::MainWindow::findWanted, window, [this] {
        m_window.go(Place::Cases);
        m_cases->find();
    });
}

void Pages::adaptTo(casework::UnitKind kind)
{
    const bool isFacility = kind == casework::UnitKind::Facility;
    m_window.rail().setAvailable(Place::Today, isFacility);
    m_window.rail().setAvailable(Place::Cases, isFacility);
    m_report->setHasOwnCases(isFacility);
}

void Pages::openFirst(casework::UnitKind kind)
{
    m_window.go(kind == casework::UnitKind::Facility ? Place::Today : Place::Exchange);
}

void Pages::wipe()
{
    for (ui::Page *page : m_window.findChildren<ui::Page *>())
        page->wipe();
}

} // namespace app
