// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/case_search.h"

#include "base/text.h"
#include "domain/code.h"
#include "store/case_repository.h"

using namespace Qt::StringLiterals;

namespace store {

namespace {

/// The words of @p text: only what the index counts as part of a word, so that no sign of its
/// query language is left.
QStringList wordsOf(const QString &text)
{
    constexpr qsizetype longest = 200; // characters; nobody types more
    constexpr qsizetype most = 8;
    QString plain = text.left(longest).toLower();
    for (QChar &c : plain) {
        if (!c.isLetterOrNumber() && !c.isMark())
            c = u' ';
    }
    return plain.split(u' ', Qt::SkipEmptyParts).mid(0, most);
}

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

} // namespace

CaseSearch readSearch(const CaseQuery &query)
{
    const QString key = codeKey(query.search);
    QStringList names;
    for (const QString &word :
        query.nameKeys.isEmpty() ? wordsOf(query.search) : wordsOf(query.nameKeys.join(u' ')))
        names.append(u"\"%1\" *"_s.arg(word));
    return {beginnings(key, domain::prefix(domain::CodeKind::Case)),
        beginnings(key, domain::prefix(domain::CodeKind::Survivor)), names.join(u" AND "_s)};
}

Result<SearchWay> searchWay(Database &database, const CaseSearch &search)
{
    if (search.names.isEmpty())
        return SearchWay::LookUpAndSort;
    auto row = TRY(database.run(u"SELECT count(*) FROM"
                                " (SELECT 1 FROM search_keys WHERE search_keys MATCH ? LIMIT ?)"_s,
        search.names, manyFound));
    TRY(nextRow(row));
    return row.value(0).toInt() < manyFound ? SearchWay::LookUpAndSort : SearchWay::WalkInOrder;
}

QString searchCondition(const CaseSearch &search, SearchWay way, QVariantList &values)
{
    QStringList parts;
    const auto addRange = [&](const QString &select, const QString &beginning) {
        parts.append(select);
        values << beginning << QString(beginning + u'~'); // after every letter and digit
    };
    for (const QString &key : search.caseKeys)
        addRange(u"SELECT number FROM cases WHERE case_key >= ? AND case_key < ?"_s, key);
    for (const QString &key : search.survivorKeys)
        addRange(u"SELECT number FROM cases WHERE survivor_key >= ? AND survivor_key < ?"_s, key);
    if (!search.names.isEmpty()) {
        parts.append(u"SELECT rowid FROM search_keys WHERE search_keys MATCH ?"_s);
        values << search.names;
    }
    if (parts.isEmpty())
        return u"0"_s; // something was typed, but nothing that a code or a name has
    // The plus sign changes no value, but SQLite then does not look up by number.
    return u"%1c.number IN (%2)"_s.arg(
        way == SearchWay::WalkInOrder ? u"+"_s : QString(), parts.join(u" UNION ALL "_s));
}

} // namespace store
