// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/gazetteer.h"

#include "base/text.h"
#include "domain/policy_table.h"

#include <QFile>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace domain {

namespace {

/// Two spellings of a Latin name differ in blanks, dashes and capitals only too often.
QString searchKey(const QString &name)
{
    static const QRegularExpression between(u"[\\s'.-]+"_s);
    return cleanText(name).remove(between).toCaseFolded();
}

bool isCode(const QString &text)
{
    static const QRegularExpression digits(u"^(?:[0-9]{2}){1,4}$"_s);
    return digits.match(text).hasMatch();
}

Result<QByteArray> shippedTable(const QString &name)
{
    QFile file(u":/places/"_s + name);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::NotFound, name);
    return file.readAll();
}

struct Columns {
    qsizetype code, khmer, latin;
};

Result<Columns> columnsOf(const PolicyTable &table)
{
    const Columns found{table.header.indexOf(u"code"_s), table.header.indexOf(u"name_km"_s),
        table.header.indexOf(u"name_latin"_s)};
    if (found.code < 0 || found.khmer < 0 || found.latin < 0)
        return fail(ErrorCode::Invalid, u"line 1: code, name_km or name_latin is missing"_s);
    return found;
}

} // namespace

Result<Gazetteer> Gazetteer::shipped()
{
    Gazetteer gazetteer;
    TRY(gazetteer.add(PlaceLevel::Province, TRY(shippedTable(u"provinces.csv"_s))));
    TRY(gazetteer.add(PlaceLevel::District, TRY(shippedTable(u"districts.csv"_s))));
    return gazetteer;
}

Result<> Gazetteer::add(PlaceLevel level, QByteArrayView csv)
{
    const PolicyTable table = TRY(readPolicyTable(csv));
    const Columns columns = TRY(columnsOf(table));
    std::map<QString, Entry> added;
    for (size_t i = 0; i < table.rows.size(); ++i) {
        const QStringList &row = table.rows[i];
        const Place place{cleanText(row.at(columns.code)),
            {cleanText(row.at(columns.latin)), cleanText(row.at(columns.khmer))}};
        const QString parent = place.code.chopped(std::min<qsizetype>(2, place.code.size()));
        const bool isRight = isCode(place.code) && place.level() == level
            && !place.name.en.isEmpty() && !place.name.km.isEmpty() && !added.contains(place.code)
            && (parent.isEmpty() || find(parent));
        if (!isRight)
            return fail(ErrorCode::Invalid, u"line %1: %2"_s.arg(i + 2).arg(place.code));
        added.emplace(place.code,
            Entry{place, {searchKey(place.name.en), searchKey(place.name.km), place.code}});
    }
    // A newer list takes the place of the older one.
    std::erase_if(
        m_places, [level](const auto &entry) { return entry.second.place.level() == level; });
    m_places.merge(added);
    return {};
}

int Gazetteer::count(PlaceLevel level) const
{
    return int(std::count_if(m_places.begin(), m_places.end(),
        [level](const auto &entry) { return entry.second.place.level() == level; }));
}

const Place *Gazetteer::find(const QString &code) const
{
    const auto found = m_places.find(code);
    return found == m_places.end() ? nullptr : &found->second.place;
}

std::vector<Place> Gazetteer::in(const QString &parent) const
{
    std::vector<Place> found;
    for (auto at = m_places.lower_bound(parent);
         at != m_places.end() && at->first.startsWith(parent); ++at) {
        if (at->first.size() == parent.size() + 2)
            found.push_back(at->second.place);
    }
    return found;
}

QString Gazetteer::wholeName(const QString &code, Language language) const
{
    QStringList names;
    for (qsizetype length = code.size(); length >= 2; length -= 2) {
        if (const Place *place = find(code.first(length)))
            names.append(place->name.in(language));
    }
    return names.join(u", "_s);
}

std::vector<Place> Gazetteer::search(const QString &typed, int most) const
{
    const QString wanted = searchKey(withLatinDigits(typed));
    if (wanted.isEmpty())
        return {};
    struct Hit {
        bool isInside;
        const Place *place;
    };
    std::vector<Hit> hits;
    for (const auto &[code, entry] : m_places) {
        const auto has
            = [&](auto how) { return std::any_of(entry.keys.begin(), entry.keys.end(), how); };
        if (has([&](const QString &key) { return key.startsWith(wanted); }))
            hits.push_back({false, &entry.place});
        else if (has([&](const QString &key) { return key.contains(wanted); }))
            hits.push_back({true, &entry.place});
    }
    std::stable_sort(hits.begin(), hits.end(), [](const Hit &a, const Hit &b) {
        return std::pair(a.isInside, a.place->code.size())
            < std::pair(b.isInside, b.place->code.size());
    });
    std::vector<Place> found;
    for (const Hit &hit : hits) {
        if (int(found.size()) == most)
            break;
        found.push_back(*hit.place);
    }
    return found;
}

StatedPlace StatedPlace::fromText(const QString &text)
{
    const QString clean = cleanText(text);
    const QString first = withLatinDigits(clean.section(u' ', 0, 0));
    if (!isCode(first))
        return {{}, clean};
    return {first, clean.section(u' ', 1)};
}

QString StatedPlace::toText() const
{
    return code.isEmpty() || said.isEmpty() ? code + said : code + u' ' + said;
}

} // namespace domain
