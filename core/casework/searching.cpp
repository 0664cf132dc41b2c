// SPDX-License-Identifier: GPL-3.0-or-later
#include "casework/searching.h"

#include "base/search_key.h"
#include "casework/extraction.h"
#include "casework/record_reading.h"

using namespace Qt::StringLiterals;

namespace casework {

namespace {

const QString versionName = u"search_key_version"_s;

Result<std::vector<Id<domain::Case>>> everyCase(Desk &desk)
{
    std::vector<Id<domain::Case>> ids;
    auto row = TRY(desk.database.run(u"SELECT id FROM cases ORDER BY number"_s));
    while (TRY(store::nextRow(row))) {
        if (const auto id = Id<domain::Case>::fromString(row.value(0).toString()))
            ids.push_back(*id);
    }
    return ids;
}

/// A case without an intake has no name, and one whose intake cannot be read is found by its code.
Result<> remake(Desk &desk, Id<domain::Case> id)
{
    const auto intake = desk.records.newest(id, u"intake"_s);
    if (!intake)
        return intake.error().code == ErrorCode::NotFound ? Result<>() : fail(intake.error().code);
    const auto form = formOf(desk, intake->formId, intake->formVersion);
    const auto answers = form ? readAnswers(**form, intake->answers)
                              : Result<forms::Answers>(tl::unexpected(form.error()));
    if (!answers)
        return {};
    return desk.cases.saveSearchKeys(id, namesOf(*answers), otherWordsOf(*answers));
}

} // namespace

Result<> refreshSearch(Desk &desk)
{
    const QByteArray wanted = keyVersion().toUtf8();
    const auto kept = store::loadValue(desk.database, versionName);
    if (kept && *kept == wanted)
        return {};
    return desk.database.atomically([&]() -> Result<> {
        TRY(desk.database.run(u"DELETE FROM search_entries"_s));
        TRY(desk.database.run(u"UPDATE cases SET name_order = ''"_s));
        for (const Id<domain::Case> &id : TRY(everyCase(desk)))
            TRY(remake(desk, id));
        return store::saveValue(desk.database, versionName, wanted);
    });
}

} // namespace casework
