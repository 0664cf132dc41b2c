// SPDX-License-Identifier: GPL-3.0-or-later
#include "a_catalogue.h"
#include "base/text.h"
#include "support/printing.h"
#include "the_tree.h"

#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace {

std::vector<Message> messagesOf(const QString &language)
{
    return catalogue(u"translations/romduol_%1.ts"_s.arg(language));
}

/// Names that are the same in both languages.
bool isSameEverywhere(const QString &source)
{
    static const QRegularExpression nothingToTranslate(u"^[^A-Za-z]*$|^%1[^A-Za-z]*%2$"_s);
    return nothingToTranslate.match(source).hasMatch();
}

/// The texts that the code says, from `Tr::tr("…" "…")`.
QStringList spokenTexts()
{
    static const QRegularExpression call(u"\\bTr::tr\\(\\s*((?:\"(?:[^\"\\\\]|\\\\.)*\"\\s*)+)"_s);
    static const QRegularExpression literal(u"\"((?:[^\"\\\\]|\\\\.)*)\""_s);
    QStringList texts;
    for (const QString &folder : {u"ui"_s, u"app"_s}) {
        for (const QString &path : sourcesBelow(folder)) {
            const QString code = contents(path);
            for (auto match = call.globalMatch(code); match.hasNext();) {
                QString text;
                const QString literals = match.next().captured(1);
                for (auto part = literal.globalMatch(literals); part.hasNext();)
                    text += part.next().captured(1);
                texts.append(text.replace(u"\\\""_s, u"\""_s).replace(u"\\n"_s, u"\n"_s));
            }
        }
    }
    return texts;
}

} // namespace

TEST_CASE("Every text of the window is translated into Khmer", "[house][translations]")
{
    const auto messages = messagesOf(u"km"_s);
    REQUIRE(messages.size() > 40);
    for (const Message &message : messages) {
        INFO(message.source.toStdString());
        CHECK(message.isFinished);
        for (const QString &khmer : message.translations) {
            CHECK_FALSE(khmer.isEmpty());
            CHECK(placeholders(khmer) == placeholders(message.source));
            if (isSameEverywhere(message.source))
                continue;
            CHECK(khmer != message.source);
            CHECK(hasKhmer(khmer));
            CHECK_FALSE(khmer.contains(QChar(0x200B))); // put in when shown, never kept
        }
    }
}

TEST_CASE(
    "A text that the code says is in the catalogue, so none stays English", "[house][translations]")
{
    QSet<QString> known;
    for (const Message &message : messagesOf(u"km"_s))
        known.insert(message.source);
    const QStringList spoken = spokenTexts();
    REQUIRE(spoken.size() > 40);
    for (const QString &text : spoken) {
        INFO(text.toStdString());
        CHECK(known.contains(text));
    }
}

TEST_CASE("English plurals are written out", "[house][translations]")
{
    for (const Message &message : messagesOf(u"en"_s)) {
        INFO(message.source.toStdString());
        CHECK(message.isFinished);
        CHECK(message.translations.size() == 2);
    }
}

TEST_CASE("No text of the window blames, shouts or speaks of errors", "[house][translations]")
{
    static const QRegularExpression unkind(
        u"\\b(victims?|alleged|claims?|complainants?|invalid|illegal|failed|error)\\b|!"_s,
        QRegularExpression::CaseInsensitiveOption);
    for (const Message &message : messagesOf(u"km"_s)) {
        INFO(message.source.toStdString());
        CHECK_FALSE(unkind.match(message.source).hasMatch());
    }
}
