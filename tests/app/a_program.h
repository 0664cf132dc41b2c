// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/application.h"
#include "casework/case_file.h"
#include "casework/desk.h"
#include "support/a_register.h"
#include "ui/forms/form_page.h"
#include "ui/records/record_page.h"
#include "ui/widgets/passphrase_field.h"

#include <QApplication>
#include <QLineEdit>
#include <QTest>

constexpr int patience = 30'000; // milliseconds; far above what anything here takes

/// The whole application on a register of its own, at the unlock page.
class AProgram
{
    QTemporaryDir m_settings; // the application reads its settings when it is made

public:
    ARegister unit;
    app::Application it;

    AProgram()
        : it(prepared(), {.folder = unit.folder(), .language = Language::English})
    {
        unit.close();
        REQUIRE(it.start());
        it.window().activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&it.window()));
    }

    void unlock()
    {
        auto *field = it.window().findChild<ui::PassphraseField *>();
        REQUIRE(
            QTest::qWaitFor([&] { return field->isVisible() && field->isEnabled(); }, patience));
        settle(); // the names come first
        field->edit()->setText(unit.passphrase());
        QTest::keyClick(field->edit(), Qt::Key_Return);
        REQUIRE(QTest::qWaitFor(
            [&] { return it.registerThread().isOpen() && !it.window().isAtFront(); }, patience));
        settle();
    }
    /// A visit is started, and its first form is open at the question after the first.
    ui::RecordPage *formOfAVisit()
    {
        const Id<domain::Case> id = ask([this](casework::CaseRegister &reg) {
            return casework::startCase(reg, *it.registerThread().session());
        })->id;
        auto *page = it.window().findChild<ui::RecordPage *>();
        page->start(id, QStringLiteral("consent"), casework::OpenReason::None);
        it.window().open(page);
        REQUIRE(QTest::qWaitFor(
            [&] { return it.window().currentPage() == page && page->form()->isOpen(); }, patience));
        settle();
        return page;
    }
    bool waitForCase()
    {
        const auto *cases = it.window().currentPage();
        const bool came
            = QTest::qWaitFor([&] { return it.window().currentPage() != cases; }, patience);
        settle();
        return came;
    }
    /// Until the answers to all that was asked so far have come.
    void settle()
    {
        for (int round = 0; round < 3; ++round) {
            bool came = false;
            it.registerThread().runWithout(
                qApp, []() -> Result<> { return {}; }, [&](const Result<> &) { came = true; });
            REQUIRE(QTest::qWaitFor([&] { return came; }, patience));
            QCoreApplication::sendPostedEvents();
        }
    }
    /// Of the open register; @p work is done on its thread.
    template <typename Work, typename Answer = std::invoke_result_t<Work, casework::CaseRegister &>>
    Answer ask(Work work)
    {
        std::optional<Answer> answer;
        it.registerThread().run(
            qApp,
            [work](casework::CaseRegister &reg, const domain::Session &) { return work(reg); },
            [&](Answer came) { answer = std::move(came); });
        REQUIRE(QTest::qWaitFor([&] { return answer.has_value(); }, patience));
        return *std::move(answer);
    }

private:
    QApplication &prepared()
    {
        qputenv("XDG_CONFIG_HOME", m_settings.path().toUtf8());
        return *qApp;
    }
};
