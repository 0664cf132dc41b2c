// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/book.h"

#include "ui/shell/language.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace ui {

QString helpFile(HelpTopic topic, Language language)
{
    return u":/help/%1.%2.md"_s.arg(id(topic), code(language));
}

Result<HelpBook> HelpBook::shipped()
{
    HelpBook book;
    for (const HelpTopic topic : helpTopics())
        for (const Language language : {Language::English, Language::Khmer}) {
            QFile file(helpFile(topic, language));
            if (!file.open(QIODevice::ReadOnly))
                return fail(ErrorCode::NotFound, file.fileName());
            auto article = readArticle(QString::fromUtf8(file.readAll()));
            if (!article)
                return fail(article.error().code, file.fileName() + u' ' + article.error().detail);
            book.m_articles.emplace(std::pair(topic, language), *std::move(article));
        }
    return book;
}

} // namespace ui
