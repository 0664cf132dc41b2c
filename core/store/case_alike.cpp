// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/case_alike.h"

#include "base/sound_key.h"
#include "store/case_repository.h"
#include "store/case_search.h"
#include "store/search_entry.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace store {

namespace {

constexpr int mostShown = 20;
constexpr int mostLooked = 300; // the newest of what sounds alike

/// How near: the whole sound, its consonants, those but for one.
int rankOf(const QStringList &sounds, const QStringList &typed)
{
    for (int rank = 0; rank < int(typed.size()); ++rank) {
        if (sounds.contains(typed.at(rank)))
            return rank;
    }
    return int(typed.size());
}

QString matchAny(const QStringList &tokens)
{
    QStringList quoted;
    for (const QString &token : tokens)
        quoted.append(u"\"%1\""_s.arg(token));
    return u"sounds : (%1)"_s.arg(quoted.join(u" OR "_s));
}

bool isWrittenSo(const QString &keys, const CaseSearch &search)
{
    const QString padded = u' ' + keys;
    return !search.phrases.isEmpty()
        && std::ranges::all_of(
            search.phrases, [&](const QString &phrase) { return padded.contains(u' ' + phrase); });
}

} // namespace

Result<std::vector<qint64>> soundingAlike(Database &database, const CaseQuery &query)
{
    const CaseSearch search = readSearch(query);
    const QString name = withoutTitle(query.search.left(100));
    const QStringList typed = soundTokens(name);
    const bool isName = std::ranges::none_of(name, [](QChar c) { return c.isDigit(); });
    if (typed.isEmpty() || !isName) // a code or a telephone number sounds like nothing
        return {};
    QVariantList values{matchAny(typed + nearTokens(name))};
    QString condition;
    if (query.owner) {
        condition += u" AND c.owner = ?"_s;
        values << query.owner->toString();
    }
    if (!query.includeClosed)
        condition += u" AND c.state = 'open'"_s;
    values << mostLooked;
    auto row = TRY(database.run(
        u"SELECT s.number, s.keys, s.sounds FROM search_index i"
        " JOIN search_entries s ON s.number = i.rowid JOIN cases c ON c.number = s.number"
        " WHERE search_index MATCH ?%1 ORDER BY i.rowid DESC LIMIT ?"_s.arg(condition),
        values));
    std::vector<std::pair<int, qint64>> found;
    while (TRY(nextRow(row))) {
        if (!isWrittenSo(row.value(1).toString(), search))
            found.emplace_back(
                rankOf(row.value(2).toString().split(u' '), typed), row.value(0).toLongLong());
    }
    std::ranges::stable_sort(found, {}, &std::pair<int, qint64>::first);
    std::vector<qint64> numbers;
    for (size_t i = 0; i < std::min<size_t>(found.size(), mostShown); ++i)
        numbers.push_back(found[i].second);
    return numbers;
}

} // namespace store
