// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casework/setting_up.h"
#include "support/a_register.h"
#include "support/a_window.h"
#include "support/small_forms.h"
#include "ui/context.h"
#include "ui/shell/language.h"
#include "ui/shell/register_thread.h"

#include <QTemporaryDir>
#include <QTest>
#include <QVBoxLayout>

/// A window with a register behind it, on its own thread as in the program. Unless said otherwise
/// its user is the chief of a health centre, and the forms are small ones of every name.
struct APageScene {
    QTemporaryDir folder;
    AClock clock;
    ui::LanguageChoice languages;
    ui::RegisterThread thread;
    ui::Context context;
    QWidget window;

    explicit APageScene(const SmallForms &forms = theSmallForms().addAll())
        : context{
            thread, languages, {clock.clock(), forms.library(), crypto::StretchCost::lowest(), {}}}
    {
        using namespace Qt::StringLiterals;
        begin([place = folder.filePath(u"register"_s), environment = context.environment] {
            return casework::createRegister({.folder = place,
                                                .unitCode = u"MALIS-HC"_s,
                                                .unitName = {u"Malis"_s, u"ម្លិះ"_s},
                                                .userName = u"dara"_s,
                                                .role = u"hc_chief"_s},
                u"nine lotus on the lake"_s, environment);
        });
    }
    /// Before the register that @p unit has filled, with the shipped forms. The window has it now.
    explicit APageScene(ARegister &unit)
        : context{thread, languages, unit.environment()}
    {
        unit.close();
        begin([place = unit.folder(), user = unit.user(), passphrase = unit.passphrase(),
                  environment = context.environment] {
            return casework::signIn(place, user, passphrase, environment);
        });
    }

    /// Shows @p page in the window and waits until it has what it asked for.
    template <typename Page>
    void show(Page *page)
    {
        window.layout()->addWidget(page);
        window.show();
        window.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&window));
        page->refresh();
        settle();
    }

    /// Until every answer that was asked for has come.
    void settle()
    {
        for (int round = 0; round < 3; ++round) {
            bool came = false;
            thread.runWithout(
                &window, []() -> Result<> { return {}; }, [&](const Result<> &) { came = true; });
            REQUIRE(QTest::qWaitFor([&] { return came; }, 60'000));
        }
    }

    /// Does @p work with the register and waits for it.
    template <typename Work>
    auto with(Work work)
    {
        using Answer
            = std::invoke_result_t<Work, casework::CaseRegister &, const domain::Session &>;
        std::optional<Answer> answer;
        thread.run(&window, work, [&](Answer result) { answer = std::move(result); });
        REQUIRE(QTest::qWaitFor([&] { return answer.has_value(); }, 60'000));
        return must(*std::move(answer));
    }

private:
    void begin(const ui::RegisterThread::Opening &opening)
    {
        dress();
        bool isOpen = false;
        thread.open(&window, opening,
            [&](const Result<domain::Session> &session) { isOpen = session.has_value(); });
        REQUIRE(QTest::qWaitFor([&] { return isOpen; }, 60'000));
        new QVBoxLayout(&window);
        window.resize(1366, 768);
    }
};
