// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casework/case_file.h"
#include "casework/recording.h"
#include "domain/form_table.h"
#include "support/a_page_scene.h"

/// Who may fill a form in the invented clinic.
inline QString whoFills(const QString &formId)
{
    using namespace Qt::StringLiterals;
    if (formId == u"forensic")
        return u"vuthy"_s;
    return formId == u"helpline" || formId == u"ivr_tally" ? u"bopha"_s : u"sophea"_s;
}

/// A register with one open case and people of several roles.
struct ABusyUnit {
    ARegister unit;
    std::optional<Id<domain::Case>> begun;

    ABusyUnit()
    {
        using namespace Qt::StringLiterals;
        const auto midwife = unit.as(u"sophea"_s, u"hc_provider"_s);
        unit.as(u"vuthy"_s, u"fx_member"_s);
        unit.as(u"bopha"_s, u"hl_operator"_s);
        begun = must(casework::startCase(unit.reg(), midwife)).id;
    }
};

/// That unit behind a window as in the program. First its chief is signed in.
struct AClinic : ABusyUnit, APageScene {
    AClinic()
        : APageScene(unit)
        , m_who(unit.user())
    {
    }

    Id<domain::Case> caseId() const { return *begun; }

    void signIn(const QString &name)
    {
        if (name == m_who)
            return;
        open([folder = unit.folder(), name, words = unit.passphrase(),
                 environment = context.environment] {
            return casework::signIn(folder, name, words, environment);
        });
        m_who = name;
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
};
