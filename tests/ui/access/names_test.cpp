// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/text.h"
#include "every_sheet.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/label.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QComboBox>
#include <QLineEdit>
#include <QRegularExpression>
#include <QTableView>
#include <QTextEdit>

using namespace Qt::StringLiterals;

namespace {

/// What a screen reader says of @p widget.
QString spokenName(QWidget *widget)
{
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
    return interface ? interface->text(QAccessible::Name) : QString();
}

bool isControl(const QWidget *widget)
{
    // The field inside a box speaks as the box.
    return widget->isVisible() && widget->focusPolicy() != Qt::NoFocus && !widget->focusProxy()
        && (qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QLineEdit *>(widget)
            || qobject_cast<const QComboBox *>(widget) || qobject_cast<const QTextEdit *>(widget)
            || qobject_cast<const QAbstractItemView *>(widget));
}

/// A code, a key, a number, a short name of a user, or the other language by its own name.
bool isNoWord(const QString &text)
{
    static const QRegularExpression code(
        u"^(English|dara|[A-Z0-9]{1,6}(-[A-Z0-9]+)*|[^A-Za-z]*)$"_s);
    return code.match(text).hasMatch();
}

/// Everything that is said or shown of @p window, tooltips too.
QStringList everyWord(const QWidget &window)
{
    QStringList words{window.windowTitle()};
    for (const QWidget *part : window.findChildren<QWidget *>()) {
        words << part->accessibleName() << part->accessibleDescription() << part->toolTip()
              << part->statusTip() << part->whatsThis();
        if (const auto *label = qobject_cast<const ui::Label *>(part))
            words << label->text();
        if (const auto *button = qobject_cast<const QAbstractButton *>(part))
            words << button->text();
        if (const auto *edit = qobject_cast<const QLineEdit *>(part))
            words << edit->text();
        const auto *view = qobject_cast<const QAbstractItemView *>(part);
        const QAbstractItemModel *model = view ? view->model() : nullptr;
        for (int row = 0; model && row < model->rowCount(); ++row)
            for (int column = 0; column < model->columnCount(); ++column)
                for (const int role : {int(Qt::DisplayRole), int(Qt::ToolTipRole),
                         int(Qt::AccessibleTextRole), int(Qt::AccessibleDescriptionRole)})
                    words << model->index(row, column).data(role).toString();
    }
    return words;
}

} // namespace

TEST_CASE("Every control says its name in the language of the window", "[access]")
{
    EverySheet all;
    for (const Language language : {Language::English, Language::Khmer})
        all.everywhere(language, [&](const EveryPage::Shown &) {
            int controls = 0;
            for (QWidget *widget : all.window->findChildren<QWidget *>()) {
                if (!isControl(widget))
                    continue;
                const QString name = spokenName(widget);
                INFO(widget->parentWidget()->metaObject()->className()
                    << " > " << widget->metaObject()->className() << " «" << name.toStdString()
                    << "»");
                CHECK_FALSE(name.isEmpty());
                if (language == Language::Khmer)
                    CHECK((hasKhmer(name) || isNoWord(name)));
                else
                    CHECK((!hasKhmer(name) || name == u"ខ្មែរ" || name == u"០ ១ ២ ៣"));
                ++controls;
            }
            CHECK(controls >= 3);
        });
}

TEST_CASE("The first cell of a row says the whole row, on every page with a table", "[access]")
{
    EverySheet all;
    int rows = 0;
    all.each(Language::Khmer, [&](const EveryPage::Shown &) {
        for (const auto *table : all.window->findChildren<QTableView *>()) {
            const QAbstractItemModel &model = *table->model();
            for (int row = 0; row < model.rowCount(); ++row, ++rows) {
                const QString said = model.index(row, 0).data(Qt::AccessibleTextRole).toString();
                for (int column = 0; column < model.columnCount(); ++column)
                    CHECK(said.contains(model.index(row, column).data().toString()));
            }
        }
    });
    CHECK(rows > 1);
}

TEST_CASE("No English word stands on a page in Khmer", "[access]")
{
    EverySheet all;
    all.everywhere(Language::Khmer, [&](const EveryPage::Shown &shown) {
        int seen = 0;
        for (const auto *label : all.window->findChildren<ui::Label *>()) {
            if (!label->isVisible() || label->text().isEmpty())
                continue;
            ++seen;
            INFO(label->text().toStdString());
            // What the program is made with, and the unit of this test, have Latin names.
            const bool isProper = QByteArray(shown.name) == "about"
                || label->text().startsWith(u"Malis Health Centre") || isNoWord(label->text());
            CHECK((isProper || hasKhmer(label->text())));
        }
        CHECK(seen > 0);
    });
}

TEST_CASE("Nothing is said by colour alone: each badge has its word and its icon", "[access]")
{
    EverySheet all;
    int badges = 0;
    all.everywhere(Language::Khmer, [&](const EveryPage::Shown &) {
        for (const auto *badge : all.window->findChildren<ui::Badge *>()) {
            if (!badge->isVisible())
                continue;
            CHECK_FALSE(badge->text().isEmpty());
            CHECK(badge->icon() != ui::Icon::None);
            CHECK(badge->accessibleName() == badge->text());
            ++badges;
        }
    });
    CHECK(badges > 3);
}

TEST_CASE("No page says the name of a person, not in a tooltip and not to a reader", "[access]")
{
    EverySheet all;
    const QString marker = EveryPage::marker();
    int words = 0;
    for (const Language language : {Language::English, Language::Khmer})
        all.everywhere(language, [&](const EveryPage::Shown &) {
            const QStringList said = everyWord(*all.window);
            words += int(said.size());
            for (const QString &text : said)
                CHECK_FALSE(text.contains(marker));
        });
    CHECK(words > 1000);
}

TEST_CASE("Switching the language twice leaves every page as it was", "[access]")
{
    EverySheet all;
    all.everywhere(Language::Khmer, [&](const EveryPage::Shown &) {
        const auto dump = [&] {
            QStringList lines;
            for (const QWidget *part : all.window->findChildren<QWidget *>())
                if (part->isVisible())
                    lines.append(QLatin1String(part->metaObject()->className()) + u' '
                        + part->accessibleName());
            return lines;
        };
        const QStringList before = dump();
        all.languages.switchToTheOther();
        all.settle();
        all.languages.switchToTheOther();
        all.settle();
        CHECK(dump() == before);
    });
}
