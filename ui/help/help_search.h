// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/help/book.h"

#include <vector>

namespace ui {

struct HelpHit {
    HelpTopic topic;
    QString excerpt; ///< In the language that was asked for.
};

/// Finds pages of the manual by words of either script, however they were typed.
class HelpSearch
{
public:
    explicit HelpSearch(const HelpBook &book); ///< The book outlives it.

    /// Pages with every word of @p typed, those with the words in their title first. Latin words
    /// may be only begun. Nothing for an empty text.
    std::vector<HelpHit> find(const QString &typed, Language shown) const;

private:
    struct Passage {
        HelpTopic topic;
        Language language;
        int weight; ///< A title says more than a heading, a heading more than a text.
        QString text;
        QString words; ///< Search key, with a blank before each word.
        QString letters; ///< The same without blanks, for Khmer.
    };

    void add(HelpTopic topic, Language language, int weight, const QString &text);

    std::vector<Passage> m_passages;
};

} // namespace ui
