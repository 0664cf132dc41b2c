// SPDX-License-Identifier: GPL-3.0-or-later
#include "shots/help_pictures.h"

#include "ui/help/book.h"
#include "ui/help/picture.h"
#include "ui/shell/language.h"

#include <QHash>
#include <QImage>
#include <QSet>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

constexpr int width = 760;
constexpr int colours = 48;

/// What stands for all colours near it.
QRgb rough(QRgb colour)
{
    return colour & 0xFFF0F0F0;
}

/// The commonest colours of @p image. What is rarer finds a neighbour among them.
QList<QRgb> commonest(const QImage &image)
{
    QHash<QRgb, QHash<QRgb, int>> seen; // of each rough colour, the true ones
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            ++seen[rough(image.pixel(x, y))][image.pixel(x, y)];
    std::vector<std::pair<int, QRgb>> ranked;
    for (const auto &near : std::as_const(seen)) {
        int all = 0, most = 0;
        QRgb chosen = 0;
        for (const auto &[colour, count] : near.asKeyValueRange()) {
            all += count;
            // The number breaks a tie, so that the same picture gives the same file.
            if (std::pair(count, colour) > std::pair(most, chosen)) {
                most = count;
                chosen = colour;
            }
        }
        ranked.emplace_back(all, chosen);
    }
    std::ranges::sort(ranked, std::greater());
    QList<QRgb> table;
    for (const auto &[count, colour] : ranked)
        if (table.size() < colours)
            table.append(colour);
    return table;
}

bool write(const QString &name, Language language, const QDir &shots, const QDir &folder)
{
    const QString file = shots.filePath(u"%1-%2-1024x600.png"_s.arg(name, ui::code(language)));
    const QImage shot(file);
    if (shot.isNull()) {
        std::fprintf(stderr, "no picture %s\n", qPrintable(file));
        return false;
    }
    const QImage small
        = shot.scaledToWidth(width, Qt::SmoothTransformation).convertToFormat(QImage::Format_RGB32);
    const QImage few = small.convertToFormat(
        QImage::Format_Indexed8, commonest(small), Qt::ThresholdDither | Qt::AvoidDither);
    return few.save(folder.filePath(ui::pictureName(name, language)), "PNG", 0);
}

} // namespace

int writeHelpPictures(const QDir &shots, const QDir &folder)
{
    const auto book = ui::HelpBook::shipped();
    if (!book || !folder.mkpath(u"."_s))
        return 0;
    int written = 0;
    for (const ui::HelpTopic topic : ui::helpTopics())
        for (const Language language : {Language::English, Language::Khmer})
            for (const ui::HelpBlock &block : book->article(topic, language).blocks)
                if (block.kind == ui::HelpBlock::Kind::Picture) {
                    if (!write(block.picture, language, shots, folder))
                        return 0;
                    ++written;
                }
    return written;
}
