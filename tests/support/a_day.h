// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casework/sign_in.h"
#include "support/a_register.h"
#include "support/a_window.h"
#include "ui/context.h"
#include "ui/shell/language.h"
#include "ui/shell/main_window.h"
#include "ui/shell/register_thread.h"
#include "ui/start/start_page.h"
#include "ui/today/today_page.h"

#include <QTest>

/// The window of a midwife with the page of the day and the private visit, on a register of its
/// own behind its own thread, and with a clock that the test sets.
class ADay
{
    // First in, last out: the window goes before the thread, the thread before the folder.
    QTemporaryDir m_folder;

public:
    explicit ADay(const QDateTime &now, QSize size = {1366, 768})
    {
        using namespace Qt::StringLiterals;
        dress();
        clock.set(now);
        context = std::make_unique<ui::Context>(ui::Context{registerThread, languages,
            {clock.clock(), theShippedForms(), crypto::StretchCost::lowest(), {}}});
        window = std::make_unique<ui::MainWindow>(languages);
        today = new ui::TodayPage(*context);
        start = new ui::StartPage(*context);
        window->addPage(ui::Place::Today, today);
        window->addPage(start);
        const auto begin = [this] {
            start->begin();
            window->open(start);
        };
        QObject::connect(window.get(), &ui::MainWindow::visitWanted, window.get(), begin);
        QObject::connect(today, &ui::TodayPage::visitWanted, window.get(), begin);
        open([folder = m_folder.filePath(u"register"_s), environment = context->environment] {
            return casework::createRegister({.folder = folder,
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
        registerThread.lock();
        today->wipe();
        start->wipe();
    }
    void unlock()
    {
        using namespace Qt::StringLiterals;
        open([folder = m_folder.filePath(u"register"_s), environment = context->environment] {
            return casework::signIn(folder, u"dara"_s, passphrase(), environment);
        });
        window->showDesk();
        settle();
    }

    /// Until every answer that is on its way has come.
    void settle()
    {
        for (int round = 0; round < 3; ++round) {
            bool came = false;
            registerThread.runWithout(
                window.get(), []() -> Result<> { return {}; },
                [&](const Result<> &) { came = true; });
            REQUIRE(QTest::qWaitFor([&] { return came; }, 60'000));
            QCoreApplication::sendPostedEvents();
        }
    }

    /// What a deed of casework says, asked on the register's own thread.
    template <typename Work>
    auto ask(Work work)
    {
        using Answer
            = std::invoke_result_t<Work, casework::CaseRegister &, const domain::Session &>;
        std::optional<Answer> answer;
        registerThread.run(window.get(), work, [&](Answer came) { answer = std::move(came); });
        REQUIRE(QTest::qWaitFor([&] { return answer.has_value(); }, 60'000));
        return must(*std::move(answer));
    }

    AClock clock;
    ui::LanguageChoice languages;
    ui::RegisterThread registerThread;
    std::unique_ptr<ui::Context> context;
    std::unique_ptr<ui::MainWindow> window;
    ui::TodayPage *today = nullptr;
    ui::StartPage *start = nullptr;

private:
    void open(ui::RegisterThread::Opening opening)
    {
        bool isOpen = false;
        registerThread.open(window.get(), std::move(opening),
            [&](const Result<domain::Session> &session) { isOpen = session.has_value(); });
        REQUIRE(QTest::qWaitFor([&] { return isOpen; }, 60'000));
    }
};
