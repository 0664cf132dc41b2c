// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casework/practice_filler.h"

#include <vector>

namespace casework {

/// An invented person and what they answered, relative to the day of the interview.
struct PracticePerson {
    forms::Answers consent;
    forms::Answers intake;
};

/// Invented people for the forms of this register, always the same for the same dice. Their names
/// are common given names behind the word for "trial", so that no list can be taken for a real one.
class PracticePeople
{
public:
    PracticePeople(const forms::FormLibrary &forms, Clock clock, PracticeDice &dice);

    /// NotFound if consent or intake is not in the library.
    Result<> invent(int count);
    const std::vector<PracticePerson> &people() const { return m_people; }

    /// The same person some days earlier, under another invented name.
    PracticePerson renamed(const PracticePerson &person, int daysEarlier);

private:
    struct Name {
        QString sex;
        QString km;
        QString latin;
    };
    std::map<QString, forms::Answer> choices();
    void giveName(forms::Answers &intake, const QString &sex);

    const forms::FormLibrary &m_forms;
    Clock m_clock;
    PracticeDice &m_dice;
    std::vector<Name> m_names;
    std::vector<PracticePerson> m_people;
};

} // namespace casework
