// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/localized_text.h"
#include "ui/help/article.h"
#include "ui/help/topic.h"

#include <map>

namespace ui {

/// The manual in both languages.
class HelpBook
{
public:
    /// The one that travels inside the program. A page that is missing or cannot be read is told
    /// with its name.
    static Result<HelpBook> shipped();

    const HelpArticle &article(HelpTopic topic, Language language) const
    {
        return m_articles.at({topic, language});
    }

private:
    std::map<std::pair<HelpTopic, Language>, HelpArticle> m_articles;
};

/// The resource a page is read from.
QString helpFile(HelpTopic topic, Language language);

} // namespace ui
