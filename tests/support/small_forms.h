// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casework/desk.h"
#include "casework/recording.h"
#include "domain/form_table.h"
#include "support/a_register.h"

/// The shipped forms and some small ones beside or in place of them, so that a test of the house
/// does not depend on what a sheet asks. A survey is its rows: type, name, label, calculation.
class SmallForms
{
public:
    SmallForms()
        : m_library(std::make_shared<forms::FormLibrary>(*theShippedForms()))
    {
    }

    SmallForms &add(const QByteArray &id, const QByteArray &rows, const QByteArray &choices = {},
        const QByteArray &version = "99")
    {
        const forms::Sheets sheets{"type,name,label::English (en),calculation\n" + rows,
            "list_name,name,label::English (en),label::Khmer (km)\n"
                + (choices.isEmpty() ? QByteArray("unused,a,A,ក\n") : choices),
            "form_id,form_title,version\n" + id + ",The form " + id + "," + version + "\n"};
        auto form = forms::readForm(sheets).and_then(&forms::CompiledForm::compile);
        if (!form)
            FAIL("a small form has a fault: " << form.error().front().detail.toStdString());
        m_library->add(*form, sheets);
        return *this;
    }

    /// Every form of the table but consent and intake with one text each, unless it was added.
    SmallForms &addAll()
    {
        for (const auto &rule : domain::formTable().rules) {
            const QByteArray id = rule.form.toLatin1();
            const bool isWhole = id == "consent" || id == "intake";
            if (!isWhole && !m_library->find(rule.form, QStringLiteral("99")))
                add(id, "text," + id + "_words,Words,\n");
        }
        return *this;
    }

    void into(ARegister &unit) const { unit.reg().desk().environment.forms = m_library; }
    std::shared_ptr<const forms::FormLibrary> library() const { return m_library; }

private:
    std::shared_ptr<forms::FormLibrary> m_library;
};

/// A closure and a daily tally, each with the one question that the program itself reads.
inline SmallForms theSmallForms()
{
    SmallForms some;
    some.add("closure", "select_one closure_reason,cl_reason,Main reason,\n",
        "closure_reason,goals_met,Goals met,សម្រេចគោលដៅ\n"
        "closure_reason,moved,Moved away,ប្តូរទីលំនៅ\n");
    some.add("ivr_tally", "date,iv_day,Day,\ninteger,iv_total,Calls,\n");
    return some;
}

/// Completes a small form with these answers.
inline domain::Record completed(ARegister &unit, const domain::Session &who,
    const casework::OpenForm &form, const std::map<QString, QJsonValue> &chosen)
{
    forms::Answers answers = form.answers;
    for (const auto &[question, value] : chosen)
        answers.set({question}, forms::Answer::of(value));
    return must(casework::completeForm(unit.reg(), who, form, answers));
}
