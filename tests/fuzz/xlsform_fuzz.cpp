// SPDX-License-Identifier: GPL-3.0-or-later
#include "any_bytes.h"
#include "forms/interview.h"

namespace {

const QByteArray settings("form_id,form_title,version\nany,Any,1\n");

/// A form that is accepted can be opened; one that is not says why.
void tryForm(const forms::Read<forms::Form> &form)
{
    mustHold(form || !form.error().empty(), "a form that is refused has a fault");
    if (!form)
        return;
    const auto compiled = forms::CompiledForm::compile(*form);
    mustHold(compiled || !compiled.error().empty(), "a form that does not compile has a fault");
    if (!compiled)
        return;
    const forms::Interview interview(
        *compiled, {}, [] { return QDateTime::fromSecsSinceEpoch(1'900'000'000, Qt::UTC); });
    const auto read = forms::Answers::fromJson(*form, interview.answers().toJson());
    mustHold(read && *read == interview.answers(), "what a form gives by itself can be kept");
}

} // namespace

void tryBytes(QByteArrayView bytes)
{
    const QByteArray sheet = bytes.toByteArray();
    tryForm(forms::readForm({sheet, {}, settings}));
    tryForm(
        forms::readForm({"type,name,label::English (en)\nselect_one a,a,A\n", sheet, settings}));
    tryForm(forms::readFormFromXlsx(sheet));
}
