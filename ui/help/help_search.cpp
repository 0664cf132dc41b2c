// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/help_search.h"

#include "base/search_key.h"
#include "base/text.h"

#include <algorithm>
#include <map>
#include <numeric>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int titleWeight = 16, headingWeight = 4, textWeight = 1;
constexpr qsizetype excerptLength = 140; // about two lines

struct Needle {
    QString key;
    bool isKhmer;
};

std::vector<Needle> needles(const QString &typed)
{
    std::vector<Needle> found;
    for (const QString &word : typed.split(u' ', Qt::SkipEmptyParts))
        if (const QString key = joinedKey(word); !key.isEmpty())
            found.push_back({key, hasKhmer(key)});
    return found;
}

QString plain(const QString &text)
{
    return withoutLinks(text).remove(u"**"_s);
}

/// What one page has of the words that are looked for.
struct Found {
    std::vector<int> weights; ///< Of the best passage for each word; 0 without one.
    QString excerpt;
};

std::vector<HelpHit> ranked(const std::map<HelpTopic, Found> &pages)
{
    std::vector<std::pair<int, HelpHit>> hits;
    for (const auto &[topic, page] : pages) {
        if (std::ranges::find(page.weights, 0) != page.weights.end())
            continue;
        const int sum = std::accumulate(page.weights.begin(), page.weights.end(), 0);
        hits.push_back({sum, {topic, page.excerpt}});
    }
    std::ranges::stable_sort(hits, std::greater{}, [](const auto &hit) { return hit.first; });
    std::vector<HelpHit> best;
    for (auto &[sum, hit] : hits)
        best.push_back(std::move(hit));
    return best;
}

/// The first lines of @p text, cut where a blank stands.
QString excerpt(const QString &text)
{
    if (text.size() <= excerptLength)
        return text;
    const qsizetype end = text.lastIndexOf(u' ', excerptLength);
    return end <= 0 ? text : text.left(end) + u" …"_s;
}

} // namespace

HelpSearch::HelpSearch(const HelpBook &book)
{
    for (const HelpTopic topic : helpTopics())
        for (const Language language : {Language::English, Language::Khmer}) {
            const HelpArticle &article = book.article(topic, language);
            add(topic, language, titleWeight, article.title);
            for (const HelpBlock &block : article.blocks) {
                const bool isHeading = block.kind == HelpBlock::Kind::Heading;
                add(topic, language, isHeading ? headingWeight : textWeight, block.text);
                for (const QStringList &row : block.rows)
                    add(topic, language, textWeight, row.join(u", "_s));
            }
        }
}

void HelpSearch::add(HelpTopic topic, Language language, int weight, const QString &text)
{
    const QString shown = plain(text);
    const QString key = searchKey(shown);
    m_passages.push_back({topic, language, weight, shown, u' ' + key, QString(key).remove(u' ')});
}

std::vector<HelpHit> HelpSearch::find(const QString &typed, Language shown) const
{
    const std::vector<Needle> wanted = needles(typed);
    if (wanted.empty())
        return {};
    std::map<HelpTopic, Found> pages;
    for (const Passage &passage : m_passages) {
        Found &page = pages[passage.topic];
        page.weights.resize(wanted.size());
        for (size_t i = 0; i < wanted.size(); ++i) {
            const auto &[key, isKhmer] = wanted[i];
            if (isKhmer ? !passage.letters.contains(key) : !passage.words.contains(u' ' + key))
                continue;
            page.weights[i] = std::max(page.weights[i], passage.weight);
            const bool isText = passage.language == shown && passage.weight < titleWeight;
            if (page.excerpt.isEmpty() && isText)
                page.excerpt = excerpt(passage.text);
        }
    }
    return ranked(pages);
}

} // namespace ui
