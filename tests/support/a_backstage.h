// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/a_register.h"
#include "support/a_window.h"
#include "ui/context.h"
#include "ui/shell/language.h"
#include "ui/shell/register_thread.h"

#include <QTemporaryDir>
#include <QTest>

/// What a page needs behind it: a folder, a clock that the test sets, a language, and the thread
/// of a register as in the program. A scene adds a window in front, which goes first.
struct ABackstage {
    QTemporaryDir folder;
    AClock clock;
    ui::LanguageChoice languages;
    ui::RegisterThread thread;
    ui::Context context;

    /// With no register yet.
    explicit ABackstage(const std::shared_ptr<const forms::FormLibrary> &forms = theShippedForms())
        : context{thread, languages, {clock.clock(), forms, crypto::StretchCost::lowest(), {}}}
    {
        dress();
    }
    /// For the register that @p unit has filled, which lets go of it; it shares its clock.
    explicit ABackstage(ARegister &unit)
        : clock(unit.clock)
        , context{thread, languages, unit.environment()}
    {
        dress();
        unit.close();
    }

    void open(ui::RegisterThread::Opening opening)
    {
        std::optional<Result<domain::Session>> answer;
        thread.open(&m_receiver, std::move(opening),
            [&](const Result<domain::Session> &session) { answer = session; });
        REQUIRE(QTest::qWaitFor([&] { return answer.has_value(); }, 60'000));
        must(*answer);
    }

    /// Locks, and unlocks the register in @p place as another of its people.
    void reopenAs(const QString &place, const QString &user, const QString &passphrase)
    {
        thread.lock();
        open([=, environment = context.environment] {
            return casework::signIn(place, user, passphrase, environment);
        });
    }

    /// Until every answer that was asked for has come.
    void settle()
    {
        for (int round = 0; round < 3; ++round) {
            bool came = false;
            thread.runWithout(
                &m_receiver, []() -> Result<> { return {}; },
                [&](const Result<> &) { came = true; });
            REQUIRE(QTest::qWaitFor([&] { return came; }, 60'000));
            QCoreApplication::sendPostedEvents();
        }
    }

    /// Does @p work with the register, on its thread, and waits for it.
    template <typename Work>
    auto with(Work work)
    {
        using Answer
            = std::invoke_result_t<Work, casework::CaseRegister &, const domain::Session &>;
        std::optional<Answer> answer;
        thread.run(&m_receiver, work, [&](Answer result) { answer = std::move(result); });
        REQUIRE(QTest::qWaitFor([&] { return answer.has_value(); }, 60'000));
        return must(*std::move(answer));
    }

private:
    QObject m_receiver;
};
