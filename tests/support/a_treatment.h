// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casework/desk.h"
#include "forms/compiled_form.h"
#include "support/a_visit.h"

inline std::shared_ptr<const forms::CompiledForm> smallForm(
    const QByteArray &id, const QByteArray &survey, const QByteArray &choices)
{
    const forms::Sheets sheets{"type,name,label::English (en),relevant,calculation\n" + survey,
        choices, "form_id,form_title,version\n" + id + ",A small form,9\n"};
    auto form = forms::readForm(sheets);
    if (!form)
        FAIL("a form of this test has a fault");
    auto compiled = forms::CompiledForm::compile(*std::move(form));
    if (!compiled)
        FAIL("an expression of this test has a fault");
    return *compiled;
}

/// The shipped forms with small ones in place of those that have sealed answers, so that these
/// tests stand whatever the sheets ask. The names of the sealed fields are those of the catalogue.
inline std::shared_ptr<const forms::FormLibrary> formsWithSealedAnswers()
{
    const QByteArray results = "list_name,name,label::English (en)\n"
                               "result,positive,Positive\nresult,negative,Negative\n";
    forms::FormLibrary library = *theShippedForms();
    library.add(smallForm("safety",
        "begin_group,plan,Plan,,\ntext,plan_safe_place,Safe place,,\ntext,plan_paper,Paper,,\n"
        "end_group,,,,\n",
        {}));
    library.add(smallForm("treat",
        "begin_group,tests,Tests,,\nselect_one result,preg_test,Pregnancy test,,\n"
        "decimal,preg_weeks,Weeks,${preg_test} = 'positive',\n"
        "text,preg_words,Words,${preg_test} = 'positive',\n"
        "text,t_remark,Remark,,\n"
        "calculate,t_derived,,,\"concat('it is ', ${preg_test})\"\n"
        "calculate,t_again,,,\"concat('so ', ${t_derived})\"\nend_group,,,,\n"
        "begin_repeat,dose,Dose,,\ntext,dose_what,What,,\n"
        "calculate,dose_with,,,\"concat(${dose_what}, ${preg_test})\"\nend_repeat,,,,\n",
        results));
    library.add(smallForm("followup",
        "begin_group,visit,Visit,,\n"
        "calculate,ctx_preg_test,,,\"pulldata('case', 'preg_test', 'k', '1')\"\n"
        "text,fu_remark,Remark,,\nend_group,,,,\n",
        {}));
    return std::make_shared<const forms::FormLibrary>(std::move(library));
}

/// A facility with those forms and three people: its chief, who made the register; a midwife, who
/// reads every result; and a second chief, whose slot has no key for one.
struct ASealingFacility {
    ARegister unit;
    domain::Session chief;

    ASealingFacility()
    {
        using namespace Qt::StringLiterals;
        chief = unit.session();
        unit.as(u"sophea"_s, u"hc_provider"_s);
        unit.as(u"vanna"_s, u"hc_chief"_s);
        unit.as(u"rith"_s, u"counsellor"_s);
        unit.reg().desk().environment.forms = formsWithSealedAnswers();
    }
    casework::CaseRegister &reg() { return unit.reg(); }
    const domain::Session &session() const { return unit.session(); }

    /// Another person comes to the computer, with nothing but the keys in their slot.
    void comes(const QString &user)
    {
        unit.close();
        casework::Environment environment = unit.environment();
        environment.forms = formsWithSealedAnswers();
        unit.open = must(
            casework::signIn(unit.folder(), user, unit.passphrase(), std::move(environment)));
    }
    casework::OpenForm opened(Id<domain::Record> id)
    {
        return must(casework::reopenForm(reg(), session(), id, casework::OpenReason::AskedByOwner));
    }
    /// A form of a case, completed with just these answers.
    domain::Record written(Id<domain::Case> id, const QString &formId, const Chosen &chosen)
    {
        const auto form = must(
            casework::startForm(reg(), session(), id, formId, casework::OpenReason::AskedByOwner));
        forms::Answers answers = form.answers;
        for (const auto &[path, value] : chosen)
            answers.set(*forms::Path::fromString(path), forms::Answer::fromJson(value));
        return must(casework::completeForm(reg(), session(), form, answers));
    }
};
