// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

enum class Language { English, Khmer };

/// A text that comes as data (a form's label, a list's choice) in both languages of the register.
struct LocalizedText {
    QString en;
    QString km; ///< Empty if nobody has translated it yet; the English is then shown.

    const QString &in(Language language) const
    {
        return language == Language::Khmer && !km.isEmpty() ? km : en;
    }
    bool isEmpty() const { return en.isEmpty() && km.isEmpty(); }
    friend bool operator==(const LocalizedText &, const LocalizedText &) = default;
};
