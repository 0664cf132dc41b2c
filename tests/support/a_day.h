// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casework/setting_up.h"
#include "casework/sign_in.h"
#include "support/a_backstage.h"
#include "ui/shell/main_window.h"
#include "ui/start/start_page.h"
#include "ui/today/today_page.h"

/// The window of a midwife with the page of the day and the private visit, on a register of its
/// own behind its own thread, and with a clock that the test sets.
struct ADay : ABackstage {
    std::unique_ptr<ui::MainWindow> window;
    ui::TodayPage *today = nullptr;
    ui::StartPage *start = nullptr;

    explicit ADay(const QDateTime &now, QSize size = {1366, 768})
    {
        using namespace Qt::StringLiterals;
        clock.set(now);
        window = std::make_unique<ui::MainWindow>(languages);
        today = new ui::TodayPage(context);
        start = new ui::StartPage(context);
        window->addPage(ui::Place::Today, today);
        window->addPage(start);
        const auto begin = [this] {
            start->begin();
            window->open(start);
        };
        QObject::connect(window.get(), &ui::MainWindow::visitWanted, window.get(), begin);
        QObject::connect(today, &ui::TodayPage::visitWanted, window.get(), begin);
        open([place = folder.filePath(u"register"_s), environment = context.environment] {
            return casework::createRegister({.folder = place,
                                                .unitCode = u"MALIS-HC"_s,
                                                .unitName = {u"Malis Health Centre"_s, {}},
                                                .userName = u"dara"_s,
                                                .role = u"hc_provider"_s},
                passphrase(), environment);
        });
        window->resize(size);
        window->show();
        window->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(window.get()));
        window->go(ui::Place::Today);
        settle();
    }

    static QString passphrase() { return QStringLiteral("nine lotus on the lake"); }

    /// As the application does it: what was typed goes to disk, then every word is forgotten.
    void lock()
    {
        window->currentPage()->save();
        thread.lock();
        today->wipe();
        start->wipe();
    }
    void unlock()
    {
        using namespace Qt::StringLiterals;
        open([place = folder.filePath(u"register"_s), environment = context.environment] {
            return casework::signIn(place, u"dara"_s, passphrase(), environment);
        });
        window->showDesk();
        settle();
    }
};
