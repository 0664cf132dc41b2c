// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casework/case_file.h"
#include "casework/desk.h"
#include "casework/recording.h"
#include "domain/form_table.h"
#include "support/a_register.h"
#include "support/a_window.h"
#include "ui/context.h"
#include "ui/shell/language.h"
#include "ui/shell/register_thread.h"

#include <QTest>
#include <QVBoxLayout>

/// Who may fill a form in the invented clinic.
inline QString whoFills(const QString &formId)
{
    using namespace Qt::StringLiterals;
    if (formId == u"forensic")
        return u"vuthy"_s;
    return formId == u"helpline" || formId == u"ivr_tally" ? u"bopha"_s : u"sophea"_s;
}

/// A register with one open case and people of several roles, behind a window as in the program.
struct AClinic {
    ARegister unit;
    AClock clock;
    ui::LanguageChoice languages;
    ui::RegisterThread thread;
    ui::Context context{thread, languages, unit.environment()};
    QWidget window;

    AClinic()
    {
        using namespace Qt::StringLiterals;
        dress();
        const auto midwife = unit.as(u"sophea"_s, u"hc_provider"_s);
        unit.as(u"vuthy"_s, u"fx_member"_s);
        unit.as(u"bopha"_s, u"hl_operator"_s);
        m_case = must(casework::startCase(unit.reg(), midwife)).id;
        unit.close();
        new QVBoxLayout(&window);
        window.resize(1366, 768);
    }

    Id<domain::Case> caseId() const { return *m_case; }

    void signIn(const QString &name)
    {
        if (name == m_who)
            return;
        std::optional<Result<domain::Session>> answer;
        thread.open(
            &window,
            [folder = unit.folder(), name, words = unit.passphrase(),
                environment = context.environment] {
                return casework::signIn(folder, name, words, environment);
            },
            [&](const Result<domain::Session> &session) { answer = session; });
        REQUIRE(QTest::qWaitFor([&] { return answer.has_value(); }, 60'000));
        must(*answer);
        m_who = name;
    }

    void show(QWidget *page)
    {
        window.layout()->addWidget(page);
        window.show();
        window.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&window));
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

    /// The draft of a form that whoever is signed in has left open.
    Id<domain::Record> draftOf(const QString &formId)
    {
        const auto drafts = with([](casework::CaseRegister &reg, const domain::Session &who) {
            return casework::openDrafts(reg, who);
        });
        const auto found = std::ranges::find(drafts, formId, &casework::OpenDraft::formId);
        REQUIRE(found != drafts.end());
        return found->recordId;
    }

private:
    QString m_who;
    std::optional<Id<domain::Case>> m_case;
};
