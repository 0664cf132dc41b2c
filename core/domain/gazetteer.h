// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/localized_text.h"
#include "base/result.h"

#include <QByteArrayView>
#include <QStringList>

#include <map>
#include <vector>

namespace domain {

/// How far down a place is known. Its code has two digits more at each step: province 2, district
/// 4, commune 6, village 8 (source: the official gazetteer of Cambodia).
enum class PlaceLevel { Province = 1, District, Commune, Village };

struct Place {
    QString code;
    LocalizedText name;
    PlaceLevel level() const { return PlaceLevel(code.size() / 2); }
    friend bool operator==(const Place &, const Place &) = default;
};

/// The places of the country. Provinces and districts travel with the program; communes and
/// villages come by package, for the ministry changes them every year.
class Gazetteer
{
public:
    static Result<Gazetteer> shipped();

    /// Adds a table with the columns code, parent, name_km, name_latin (others are left alone).
    /// Invalid, naming the line, if a code has another length than @p level asks, stands twice, or
    /// its parent is not there; then nothing is added.
    Result<> add(PlaceLevel level, QByteArrayView csv);

    int count(PlaceLevel level) const;
    const Place *find(const QString &code) const; ///< Null if there is none.
    /// The places right under @p parent, by code; of the country for an empty one.
    std::vector<Place> in(const QString &parent) const;
    /// "Thmei, Banteay Neang, Mongkol Borey, Banteay Meanchey": 153 villages have the same name.
    QString wholeName(const QString &code, Language language) const;
    /// Places whose Khmer or Latin name has @p typed in it, those that begin with it first, the
    /// wider before the narrower. At most @p most.
    std::vector<Place> search(const QString &typed, int most) const;

private:
    struct Entry {
        Place place;
        QStringList keys; ///< The names as search compares them.
    };
    std::map<QString, Entry> m_places; ///< By code, so a place is followed by what lies in it.
};

/// A place as an answer keeps it: the code of the narrowest place of the list, and after a blank
/// the name as it was said if that one is not on the list. "0102", "0102 Ou Thum", "Ou Thum".
struct StatedPlace {
    QString code;
    QString said;

    static StatedPlace fromText(const QString &text);
    QString toText() const;
    friend bool operator==(const StatedPlace &, const StatedPlace &) = default;
};

} // namespace domain
