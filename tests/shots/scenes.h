// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages.h"
#include "domain/case.h"
#include "forms/interview.h"
#include "shots/post.h"
#include "ui/shell/language.h"
#include "ui/shell/main_window.h"
#include "ui/shell/register_thread.h"

#include <QTemporaryDir>

#include <functional>
#include <memory>
#include <vector>

namespace ui {
class FirstRunPage;
class UnlockPage;
} // namespace ui

/// The whole window on a practice register that is made anew, with its clock standing still.
class Stage
{
public:
    Stage();

    ui::MainWindow &window() { return *m_window; }
    ui::LanguageChoice &languages() { return m_languages; }
    app::Pages &pages() { return *m_pages; }
    ui::UnlockPage *unlock() const { return m_unlock; }
    ui::FirstRunPage *firstRun() const { return m_firstRun; }
    /// The case in line @p row of the list.
    Id<domain::Case> caseAt(size_t row) const { return m_cases.at(row); }
    /// A visit that has just begun.
    Id<domain::Case> visit() const { return *m_visit; }
    /// A bundle that came to the province and was not looked at yet.
    QString bundle() const { return m_post.waiting; }
    void enter(casework::UnitKind unit); ///< The register of the health centre, or the province's.
    /// The newest completed record of a form in the case of the first line, if it has one.
    std::optional<Id<domain::Record>> recordOf(const QString &formId);
    forms::Interview newInterview(const QString &formId) const;
    void settle(); ///< Until every answer that is on its way has come.

private:
    void open();
    void exchange();
    void showUnit();

    QTemporaryDir m_folder;
    ui::LanguageChoice m_languages;
    ui::RegisterThread m_register;
    std::unique_ptr<ui::Context> m_context;
    std::unique_ptr<ui::MainWindow> m_window;
    std::unique_ptr<app::Pages> m_pages;
    ui::UnlockPage *m_unlock = nullptr;
    ui::FirstRunPage *m_firstRun = nullptr;
    std::vector<Id<domain::Case>> m_cases;
    std::optional<Id<domain::Case>> m_visit;
    Post m_post;
    casework::UnitKind m_unit = casework::UnitKind::Facility;
};

struct Scene {
    QString name; ///< "01-unlock"
    std::function<void(Stage &)> set;
    casework::UnitKind unit = casework::UnitKind::Facility;
};

/// Every page of the window, in the order of the day.
std::vector<Scene> scenes();
