// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace casework {

/// The way a person agreed to be reached: the first of these that was agreed to.
enum class ContactWay { Phone, TrustedPerson, Visit, ComesHere };

/// How somebody may be reached, shown before anybody is. No number and no name.
struct SafeContact {
    ContactWay way = ContactWay::ComesHere;
    QString times{}; ///< When it is safe to call, as it was written down.
    bool hasAgreedWords = false; ///< The first words on the telephone were agreed.
    friend bool operator==(const SafeContact &, const SafeContact &) = default;
};

} // namespace casework
