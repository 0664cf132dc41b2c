// SPDX-License-Identifier: GPL-3.0-or-later
#include "every_sheet.h"
#include "support/a_file.h"

#include <QAbstractButton>
#include <QDirIterator>
#include <QScrollArea>
#include <QScrollBar>

#include <catch2/generators/catch_generators.hpp>

using namespace Qt::StringLiterals;

namespace {

QString describe(const QWidget *widget)
{
    if (!widget)
        return u"nothing"_s;
    const auto *button = qobject_cast<const QAbstractButton *>(widget);
    return u"%1 «%2»"_s.arg(QLatin1String(widget->metaObject()->className()),
        button ? button->text() : widget->accessibleName());
}

QRect placeOf(const QWidget *widget)
{
    return {widget->mapTo(widget->window(), QPoint()), widget->size()};
}

/// The same, however far the page was scrolled since.
QRect placeOnPage(const QWidget *widget)
{
    QRect place = placeOf(widget);
    for (const QWidget *around = widget; around; around = around->parentWidget())
        if (const auto *area = qobject_cast<const QScrollArea *>(around))
            place.translate(
                area->horizontalScrollBar()->value(), area->verticalScrollBar()->value());
    return place;
}

/// Where Tab leads from the field the page begins with, until it is there again.
QWidgetList walk(const EverySheet &all, const std::function<void(QWidget *)> &look = {})
{
    QWidgetList visited;
    if (!QApplication::focusWidget())
        QTest::keyClick(all.window.get(), Qt::Key_Tab);
    REQUIRE(QApplication::focusWidget());
    QWidget *at = QApplication::focusWidget();
    while (at && !visited.contains(at) && visited.size() < 200) {
        visited.append(at);
        if (look)
            look(at);
        QTest::keyClick(at, Qt::Key_Tab);
        // A page of the help goes through its links first.
        for (int link = 0; link < 9 && QApplication::focusWidget() == at; ++link)
            QTest::keyClick(at, Qt::Key_Tab);
        at = QApplication::focusWidget();
    }
    return visited;
}

QImage around(const QWidget &widget)
{
    return widget.window()
        ->grab(placeOf(&widget).adjusted(-4, -4, 4, 4))
        .toImage()
        .convertToFormat(QImage::Format_RGB32);
}

/// How many pixels are other than without the keyboard, in @p ink.
int ringPixels(QWidget &widget, const QColor &ink)
{
    const QImage with = around(widget);
    widget.clearFocus();
    const QImage without = around(widget);
    widget.setFocus(Qt::TabFocusReason);
    if (with.size() != without.size())
        return 0;
    int found = 0;
    for (int y = 0; y < with.height(); ++y)
        for (int x = 0; x < with.width(); ++x)
            found += with.pixel(x, y) == ink.rgb() && without.pixel(x, y) != ink.rgb() ? 1 : 0;
    return found;
}

} // namespace

TEST_CASE("The list of pages in this suite is the list of pages of the window", "[access]")
{
    int declared = 0;
    QDirIterator headers(
        u"" SOURCE_ROOT "/ui"_s, {u"*_page.h"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (headers.hasNext()) {
        const QString text = QString::fromUtf8(bytesOf(headers.next()));
        declared += text.contains(u" final : public Page"_s) ? 1 : 0;
        declared += text.contains(u" final : public FrontPage"_s) ? 1 : 0;
    }
    const EverySheet all;
    // FormPage is the inside of RecordPage; the help is no page but is looked at as well.
    CHECK(declared - 1 + 1 == int(all.pages.size()));
}

TEST_CASE("The list of sheets in this suite is the list of sheets of the program", "[access]")
{
    int made = 0;
    QDirIterator sources(
        u"" SOURCE_ROOT "/ui"_s, {u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (sources.hasNext()) {
        made += int(bytesOf(sources.next()).count(" = new Sheet("));
    }
    const EverySheet all;
    CHECK(made > 10);
    CHECK(made == int(all.sheets.size()));
}

TEST_CASE("Tab stays on a sheet and comes to its two buttons last", "[access]")
{
    EverySheet all;
    all.eachSheet(Language::Khmer, [&](const EveryPage::Shown &) {
        const QWidgetList visited = walk(all);
        for (const QWidget *widget : visited) {
            INFO(describe(widget).toStdString());
            CHECK(all.sheet()->isAncestorOf(widget));
        }
        CHECK(visited.contains(all.sheet()->safeButton()));
        // The eye comes to the buttons last.
        const auto behind = visited.size() - 1 - visited.indexOf(all.sheet()->safeButton());
        CHECK(behind == (visited.contains(all.sheet()->mainButton()) ? 1 : 0));
    });
}

TEST_CASE("Tab comes round on every page, and leaves out nothing that can be used", "[access]")
{
    EverySheet all;
    all.everywhere(Language::Khmer, [&](const EveryPage::Shown &) {
        const QWidgetList visited = walk(all);
        CHECK(visited.size() >= (all.sheet() ? 1 : 2)); // a sheet may only show
        CHECK(visited.size() < 200);
        CHECK(visited.contains(QApplication::focusWidget()));
        for (const auto *button : all.reachable()->findChildren<QAbstractButton *>()) {
            const bool isReachable = button->isVisible() && button->isEnabled()
                && button->focusPolicy() & Qt::TabFocus;
            // Of a group that excludes one another, Tab reaches the chosen one.
            if (!isReachable || button->autoExclusive() || button->group())
                continue;
            INFO(describe(button).toStdString());
            CHECK(visited.contains(const_cast<QAbstractButton *>(button)));
        }
    });
}

TEST_CASE("Tab goes as one reads: never back up on the left", "[access]")
{
    EverySheet all;
    all.everywhere(Language::Khmer, [&](const EveryPage::Shown &) {
        const QWidgetList visited = walk(all);
        // The rail is last, though it stands at the left.
        const QRect rail = placeOf(&all.window->rail());
        int turns = 0;
        for (qsizetype i = 1; i < visited.size(); ++i) {
            const QRect before = placeOnPage(visited[i - 1]), now = placeOnPage(visited[i]);
            if (rail.contains(now) != rail.contains(before))
                continue;
            const bool isBack = now.bottom() <= before.top() && now.left() < before.right();
            if (isBack)
                UNSCOPED_INFO(describe(visited[i - 1]).toStdString()
                    << " then " << describe(visited[i]).toStdString());
            turns += isBack ? 1 : 0;
        }
        CHECK(turns <= 1); // where Tab comes round to the head of the page
    });
}

TEST_CASE("What has the keyboard can be seen on every page, in every theme", "[access]")
{
    const auto tokens = GENERATE(ui::lightTokens(), ui::highContrastTokens());
    EverySheet all;
    dress(tokens);
    int seen = 0;
    all.everywhere(Language::Khmer, [&](const EveryPage::Shown &) {
        walk(all, [&](QWidget *widget) {
            // Blue does not show on the dark rail: there the ring is white.
            const bool isOnRail = all.window->rail().isAncestorOf(widget);
            INFO(describe(widget).toStdString());
            CHECK(ringPixels(*widget, isOnRail ? tokens.onRail : tokens.focus) > 20);
            ++seen;
        });
    });
    CHECK(seen > 60);
    dress();
}
