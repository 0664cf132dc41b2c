// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/text.h"
#include "support/printing.h"

#include <QDirIterator>
#include <QFile>
#include <QHash>
#include <QRegularExpression>
#include <QXmlStreamReader>

#include <vector>

using namespace Qt::StringLiterals;

namespace {

struct Message {
    QString source;
    QStringList translations; ///< One, or one for each plural form.
    bool isFinished = true;
};

Message readMessage(QXmlStreamReader &xml)
{
    Message message;
    while (xml.readNextStartElement()) {
        if (xml.name() == u"source") {
            message.source = xml.readElementText();
        } else if (xml.name() == u"translation") {
            message.isFinished = !xml.attributes().hasAttribute(u"type"_s);
            QString text;
            while (!xml.atEnd()) {
                const auto token = xml.readNext();
                if (token == QXmlStreamReader::StartElement && xml.name() == u"numerusform")
                    message.translations.append(xml.readElementText());
                else if (token == QXmlStreamReader::Characters)
                    text += xml.text();
                else if (token == QXmlStreamReader::EndElement)
                    break;
            }
            if (message.translations.isEmpty())
                message.translations.append(text);
        } else {
            xml.skipCurrentElement();
        }
    }
    return message;
}

std::vector<Message> messagesOf(const QString &language)
{
    QFile file(u"%1/translations/romduol_%2.ts"_s.arg(u"" SOURCE_ROOT ""_s, language));
    REQUIRE(file.open(QIODevice::ReadOnly));
    QXmlStreamReader xml(&file);
    std::vector<Message> messages;
    while (!xml.atEnd())
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == u"message")
            messages.push_back(readMessage(xml));
    REQUIRE_FALSE(xml.hasError());
    return messages;
}

/// %1, %2, %n, %Ln, in order.
QStringList placeholders(const QString &text)
{
    static const QRegularExpression pattern(u"%L?(?:\\d+|n)"_s);
    QStringList found;
    for (auto match = pattern.globalMatch(text); match.hasNext();)
        found.append(match.next().captured());
    found.sort();
    return found;
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
        QDirIterator files(u"" SOURCE_ROOT "/"_s + folder, {u"*.cpp"_s, u"*.h"_s}, QDir::Files,
            QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            REQUIRE(file.open(QIODevice::ReadOnly));
            const QString code = QString::fromUtf8(file.readAll());
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
