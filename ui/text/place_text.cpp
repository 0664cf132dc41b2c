// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/place_text.h"

using namespace Qt::StringLiterals;

namespace ui {

std::optional<domain::PlaceLevel> placeLevel(const forms::Question &question)
{
    using enum domain::PlaceLevel;
    const QString &appearance = question.appearance;
    if (appearance == u"place(province)"_s)
        return Province;
    if (appearance == u"place(district)"_s)
        return District;
    if (appearance == u"place(commune)"_s)
        return Commune;
    if (appearance == u"place(village)"_s)
        return Village;
    return {};
}

QString placeText(const domain::Gazetteer &places, const QString &stated, Language language)
{
    const auto place = domain::StatedPlace::fromText(stated);
    const QString listed = places.wholeName(place.code, language);
    QStringList parts;
    for (const QString &part : {place.said, listed.isEmpty() ? place.code : listed}) {
        if (!part.isEmpty())
            parts.append(part);
    }
    return parts.join(u", "_s);
}

} // namespace ui
