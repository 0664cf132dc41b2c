// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/case_search.h"

#include "base/text.h"
#include "domain/code.h"
#include "store/case_repository.h"
#include "store/search_entry.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace store {

namespace {

/// Capital ASCII letters and digits only, as codes have them.
QString codeKey(const QString &typed)
{
    QString key;
    for (const QChar c : withLatinDigits(typed.left(40))) {
        if (c.unicode() < 128 && c.isLetterOrNumber())
            key.append(c.toUpper());
    }
    return key;
}

/// "7QM" is the beginning of CAS-7QM-…; so is "CAS7QM". "CAS" alone is the beginning of all, and
/// so of none: a search that finds everything helps nobody.
QStringList beginnings(const QString &key, const QString &prefix)
{
    QStringList found;
    if (!key.isEmpty() && key != prefix)
        found.append(prefix + key);
    if (key.startsWith(prefix) && key != prefix)
        found.append(key);
    return found;
}

/// After every letter and digit that a code has.
QString endOf(const QString &beginning)
{
    return beginning + u'~';
}

} // namespace

CaseSearch readSearch(const CaseQuery &query)
{
    const QString key = codeKey(query.search);
    return {beginnings(key, domain::prefix(domain::CodeKind::Case)),
        beginnings(key, domain::prefix(domain::CodeKind::Survivor)), typedPhrases(query.search)};
}

bool isBroad(const CaseSearch &search)
{
    constexpr qsizetype broad = 2; // letters
    return !search.phrases.isEmpty()
        && std::ranges::all_of(
            search.phrases, [](const QString &phrase) { return phrase.size() <= broad; });
}

QString matchWords(const CaseSearch &search)
{
    QStringList words;
    for (const QString &phrase : search.phrases)
        words.append(u"keys : \"%1\" *"_s.arg(phrase));
    return words.join(u" AND "_s);
}

Result<std::optional<QList<qint64>>> fewFound(Database &database, const CaseSearch &search)
{
    QList<qint64> numbers;
    if (search.phrases.isEmpty())
        return numbers;
    auto row
        = TRY(database.run(u"SELECT rowid FROM search_index WHERE search_index MATCH ? LIMIT ?"_s,
            matchWords(search), manyFound));
    while (TRY(nextRow(row)))
        numbers.append(row.value(0).toLongLong());
    if (numbers.size() >= manyFound)
        return std::nullopt;
    return numbers;
}

QString searchCondition(
    const CaseSearch &search, const std::optional<QList<qint64>> &few, QVariantList &values)
{
    QStringList parts;
    const auto addRange = [&](const QString &select, const QString &beginning) {
        parts.append(select);
        values << beginning << endOf(beginning);
    };
    for (const QString &key : search.caseKeys)
        addRange(u"SELECT number FROM cases WHERE case_key >= ? AND case_key < ?"_s, key);
    for (const QString &key : search.survivorKeys)
        addRange(u"SELECT number FROM cases WHERE survivor_key >= ? AND survivor_key < ?"_s, key);
    if (few && !few->isEmpty()) {
        QJsonArray numbers;
        for (const qint64 number : *few)
            numbers.append(number);
        parts.append(u"SELECT value FROM json_each(?)"_s);
        values << QString::fromUtf8(QJsonDocument(numbers).toJson(QJsonDocument::Compact));
    } else if (!few) {
        parts.append(u"SELECT rowid FROM search_index WHERE search_index MATCH ?"_s);
        values << matchWords(search);
    }
    if (parts.isEmpty())
        return u"0"_s; // something was typed, but nothing that a code or a name has
    // The plus sign changes no value, but SQLite then does not look up by number.
    return u"%1c.number IN (%2)"_s.arg(few ? QString() : u"+"_s, parts.join(u" UNION ALL "_s));
}

QString rowCondition(const CaseSearch &search, QVariantList &values)
{
    QStringList all;
    QStringList any;
    for (const QString &phrase : search.phrases) {
        all.append(u"instr(' ' || s.keys, ?) > 0"_s);
        values << QString(u' ' + phrase);
    }
    if (!all.isEmpty())
        any.append(all.join(u" AND "_s));
    const auto addRange = [&](const QString &condition, const QString &beginning) {
        any.append(condition);
        values << beginning << endOf(beginning);
    };
    for (const QString &key : search.caseKeys)
        addRange(u"c.case_key >= ? AND c.case_key < ?"_s, key);
    for (const QString &key : search.survivorKeys)
        addRange(u"c.survivor_key >= ? AND c.survivor_key < ?"_s, key);
    return any.isEmpty() ? u"0"_s : u"(%1)"_s.arg(any.join(u" OR "_s));
}

} // namespace store
