// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casework/recording.h"
#include "support/a_day.h"
#include "support/printing.h"
#include "ui/cases/case_list_page.h"
#include "ui/cases/case_page.h"
#include "ui/entry/first_run_page.h"
#include "ui/entry/unlock_page.h"
#include "ui/exchange/exchange_page.h"
#include "ui/exchange/export_page.h"
#include "ui/exchange/import_page.h"
#include "ui/help/help_panel.h"
#include "ui/records/record_page.h"
#include "ui/records/unit_page.h"
#include "ui/reports/report_page.h"
#include "ui/settings/about_page.h"
#include "ui/settings/settings_page.h"

/// Every page of the window on one register with one case, whose name nobody may read.
struct EveryPage : ADay {
    static QString marker() { return QStringLiteral("Zzyzx"); }

    struct Shown {
        const char *name;
        std::function<void()> open;
    };
    std::vector<Shown> pages;

    EveryPage()
        : ADay(QDateTime(QDate(2030, 3, 4), QTime(1, 0), Qt::UTC))
    {
        using namespace Qt::StringLiterals;
        using ui::Place;
        const auto begun = beginCase();
        auto *list = new ui::CaseListPage(context);
        auto *one = new ui::CasePage(context);
        auto *record = new ui::RecordPage(context);
        window->addPage(Place::Cases, list);
        window->addPage(Place::Exchange, new ui::ExchangePage(context));
        window->addPage(Place::Reports, new ui::ReportPage(context));
        window->addPage(Place::Settings, new ui::SettingsPage(context, {}));
        window->addPage(one);
        window->addPage(record);
        const auto place = [this](const char *name, Place where) {
            pages.push_back({name, [this, where] { window->go(where); }});
        };
        const auto over = [this](const char *name, ui::Page *page) {
            window->addPage(page);
            pages.push_back({name, [this, page] { window->open(page); }});
        };
        place("today", Place::Today);
        pages.push_back({"private visit", [this] {
                             start->begin();
                             window->open(start);
                         }});
        place("cases", Place::Cases);
        pages.push_back({"case", [this, one, begun] {
                             one->show(begun);
                             window->open(one);
                         }});
        pages.push_back({"form", [this, record, begun] {
                             record->start(begun, u"consent"_s, casework::OpenReason::None);
                             window->open(record);
                         }});
        place("exchange", Place::Exchange);
        over("export", new ui::ExportPage(context));
        over("import", new ui::ImportPage(context));
        place("reports", Place::Reports);
        over("unit", new ui::UnitPage(context));
        place("settings", Place::Settings);
        over("about", new ui::AboutPage);
        auto *unlock = new ui::UnlockPage(context);
        auto *first = new ui::FirstRunPage(context, nowhere.filePath(u"none"_s));
        pages.push_back({"unlock", [this, unlock] { window->showFront(unlock); }});
        pages.push_back({"first run", [this, first] { window->showFront(first); }});
        pages.push_back({"help", [this] {
                             window->showDesk();
                             window->go(Place::Today);
                             window->toggleHelp();
                         }});
    }

    /// Page by page in one language, when it has come to rest.
    template <typename Look>
    void each(Language language, Look look)
    {
        languages.set(language);
        for (const Shown &page : pages) {
            INFO(page.name << (language == Language::Khmer ? ", Khmer" : ", English"));
            if (window->isAtFront())
                window->showDesk();
            page.open();
            settle();
            settle(); // what the first answers asked for
            window->activateWindow(); // a list that pops up takes it, where no person sits
            REQUIRE(QTest::qWaitForWindowActive(window.get()));
            look(page);
        }
        window->help().leave();
        window->showDesk();
    }

    QTemporaryDir nowhere; ///< For the first run.

private:
    Id<domain::Case> beginCase()
    {
        using namespace Qt::StringLiterals;
        return with([](casework::CaseRegister &reg,
                        const domain::Session &session) -> Result<Id<domain::Case>> {
            const auto c = TRY(casework::startCase(reg, session));
            auto form = TRY(casework::startForm(reg, session, c.id, u"intake"_s));
            for (const auto &[question, value] : std::map<QString, QString>{
                     {u"incident_date"_s, u"2030-03-03"_s}, {u"incident_precision"_s, u"exact"_s},
                     {u"q_penetration"_s, u"yes"_s}, {u"name_latin"_s, marker() + u" Nobody"_s}})
                form.answers.set({question}, forms::Answer::of(value));
            TRY(casework::saveDraft(reg, session, form, form.answers, {}));
            return c.id;
        });
    }
};
