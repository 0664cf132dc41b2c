// SPDX-License-Identifier: GPL-3.0-or-later
#include "casework/kept_versions.h"

#include "store/form_version_repository.h"

namespace casework {

Result<std::shared_ptr<const forms::FormLibrary>> libraryWithUsed(
    store::Database &database, std::shared_ptr<const forms::FormLibrary> library)
{
    store::FormVersionRepository used(database);
    std::shared_ptr<forms::FormLibrary> larger;
    for (const auto &version : TRY(used.all())) {
        if (library->find(version.formId, version.version))
            continue;
        const forms::Sheets sheets = TRY(used.sheets(version));
        const auto form = forms::readForm(sheets).and_then(&forms::CompiledForm::compile);
        if (!form)
            continue;
        if (!larger)
            larger = std::make_shared<forms::FormLibrary>(*library);
        larger->add(*form, sheets);
    }
    if (!larger)
        return library;
    return larger;
}

Result<> keepVersion(Desk &desk, const forms::Form &form)
{
    store::FormVersionRepository used(desk.database);
    if (TRY(used.has({form.id, form.version})))
        return {};
    const auto sheets = desk.environment.forms->sheets(form.id, form.version);
    if (!sheets)
        return {};
    return used.keep({form.id, form.version}, *sheets);
}

} // namespace casework
