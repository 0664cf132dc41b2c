// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/sheets_of.h"
#include "forms/form_library.h"

using namespace Qt::StringLiterals;
using namespace forms;

namespace {

std::shared_ptr<const CompiledForm> aVersion(const QString &version)
{
    Form form = mustRead(readForm(sheetsOf("type,name,label::English (en)\ntext,a,A\n")));
    form.version = version;
    return mustRead(CompiledForm::compile(form));
}

} // namespace

TEST_CASE("Every form that travels with the program can be used", "[forms]")
{
    const FormLibrary library = mustRead(FormLibrary::shipped());

    REQUIRE_FALSE(library.formIds().isEmpty());
    for (const QString &id : library.formIds()) {
        INFO(id.toStdString());
        CHECK(library.find(id)->form().id == id);
        CHECK_FALSE(FormLibrary::shippedSheets(id).survey.isEmpty());
    }
}

TEST_CASE("Every version of a form stays, and the newest is the one to use", "[forms]")
{
    FormLibrary library;
    for (const QString &version : {u"2026.9"_s, u"2026.10"_s, u"2025.12"_s, u"2026.09"_s})
        library.add(aVersion(version));

    CHECK(library.formIds() == QStringList{u"small"_s});
    CHECK(library.find(u"small"_s)->form().version == u"2026.10"_s);
    CHECK(library.find(u"small"_s, u"2025.12"_s)->form().version == u"2025.12"_s);
    CHECK(library.find(u"small"_s, u"1"_s) == nullptr);
    CHECK(library.find(u"nosuch"_s) == nullptr);
    CHECK(FormLibrary::shippedSheets(u"nosuch"_s).survey.isEmpty());
}
