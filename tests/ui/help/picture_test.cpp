// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/a_window.h"
#include "the_book.h"
#include "ui/help/help_view.h"
#include "ui/help/picture.h"

#include <QDir>
#include <QSet>
#include <QTextBlock>

using namespace Qt::StringLiterals;
using ui::HelpBlock;
using ui::HelpTopic;

namespace {

/// The pictures that the pages name, as files.
QSet<QString> named()
{
    QSet<QString> files;
    for (const HelpTopic topic : ui::helpTopics())
        for (const Language language : {Language::English, Language::Khmer})
            for (const HelpBlock &block : book().article(topic, language).blocks)
                if (block.kind == HelpBlock::Kind::Picture)
                    files.insert(ui::pictureName(block.picture, language));
    return files;
}

/// The pictures that @p view shows, as they are laid out.
QList<QTextImageFormat> shownIn(const ui::HelpView &view)
{
    QList<QTextImageFormat> shown;
    for (QTextBlock block = view.document()->begin(); block.isValid(); block = block.next())
        for (auto part = block.begin(); part != block.end(); ++part)
            if (part.fragment().charFormat().isImageFormat())
                shown.append(part.fragment().charFormat().toImageFormat());
    return shown;
}

} // namespace

TEST_CASE("Each picture that a page of the help names is there, and no other", "[help]")
{
    const QDir folder(u"" SOURCE_ROOT "/resources/help/pictures"_s);
    const QStringList there = folder.entryList(QDir::Files);
    CHECK(QSet<QString>(there.begin(), there.end()) == named());
    CHECK(there.size() >= 30);
    qint64 bytes = 0;
    for (const QString &file : there) {
        const QImage picture(u":/help/pictures/"_s + file);
        INFO(file.toStdString());
        CHECK(picture.width() >= 600);
        CHECK(picture.format() == QImage::Format_Indexed8); // few colours
        bytes += QFileInfo(folder.filePath(file)).size();
    }
    CHECK(bytes < 2'000'000); // they travel in the sources and in the program
}

TEST_CASE(
    "The help shows the picture of the page in its language, as wide as there is room", "[help]")
{
    dress();
    ui::HelpView view;
    view.setAttribute(Qt::WA_DontShowOnScreen);
    view.resize(500, 600);
    view.show();
    const auto &page = book().article(HelpTopic::Register, Language::Khmer);
    view.show(page, Language::Khmer);
    auto shown = shownIn(view);
    REQUIRE(shown.size() == 1);
    CHECK(shown.first().width() <= view.viewport()->width());
    CHECK(shown.first().width() > view.viewport()->width() - 60);
    const QImage picture = ui::helpPicture(u"03-register"_s, Language::Khmer);
    REQUIRE_FALSE(picture.isNull());
    CHECK(picture != ui::helpPicture(u"03-register"_s, Language::English));
    CHECK(std::abs(shown.first().width() / shown.first().height()
              - double(picture.width()) / picture.height())
        < 0.02);
    const QVariant drawn
        = view.document()->resource(QTextDocument::ImageResource, QUrl(shown.first().name()));
    CHECK(drawn.value<QImage>() == picture);

    view.resize(700, 600); // it follows
    CHECK(shownIn(view).first().width() > shown.first().width());
    view.resize(2000, 600); // but is never blown up
    CHECK(shownIn(view).first().width() <= picture.width());
}

TEST_CASE("A picture of the help has words for who cannot see it", "[help]")
{
    dress();
    ui::HelpView view;
    view.resize(500, 600);
    const auto &page = book().article(HelpTopic::Register, Language::English);
    view.show(page, Language::English);
    const auto shown = shownIn(view);
    REQUIRE(shown.size() == 1);
    const auto picture = std::ranges::find(page.blocks, HelpBlock::Kind::Picture, &HelpBlock::kind);
    REQUIRE(picture != page.blocks.end());
    CHECK_FALSE(picture->text.isEmpty());
    CHECK(shown.first().property(QTextFormat::ImageAltText).toString() == picture->text);
    CHECK(view.toPlainText().remove(QChar(0x200B)).contains(picture->text)); // under it, for all
}
