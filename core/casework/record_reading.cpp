// SPDX-License-Identifier: GPL-3.0-or-later
#include "casework/record_reading.h"

#include "base/json.h"

using namespace Qt::StringLiterals;

namespace casework {

Result<std::shared_ptr<const forms::CompiledForm>> formOf(
    const Desk &desk, const QString &formId, const QString &version)
{
    auto form = version.isEmpty() ? desk.environment.forms->find(formId)
                                  : desk.environment.forms->find(formId, version);
    if (!form)
        return fail(ErrorCode::NotFound, u"form %1/%2"_s.arg(formId, version));
    return form;
}

Result<forms::Answers> readAnswers(const forms::CompiledForm &form, const QByteArray &document)
{
    return forms::Answers::fromJson(
        form.form(), TRY(readJsonObject(document)), forms::Answers::Sealed::Taken);
}

} // namespace casework
