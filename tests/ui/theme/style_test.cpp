// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/a_window.h"
#include "support/printing.h"
#include "ui/theme/spacing.h"
#include "ui/theme/style.h"

#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QVBoxLayout>

#include <functional>
#include <memory>

using namespace Qt::StringLiterals;

namespace {

/// Words with the tallest and deepest clusters of Khmer.
const QString tallAndDeep = u"ញ៉ាំ ស្ត្រី ឡើង ខ្ញុំ ព្រឹក្សា ត្រឹម ប៉ី ឡ្លឹ្យ"_s;

using Maker = std::function<std::unique_ptr<QWidget>()>;

const std::vector<std::pair<const char *, Maker>> controls{
    {"line edit",
        [] {
            auto edit = std::make_unique<QLineEdit>(tallAndDeep);
            edit->setFocusPolicy(Qt::NoFocus);
            return edit;
        }},
    {"combo box",
        [] {
            auto combo = std::make_unique<QComboBox>();
            combo->addItem(tallAndDeep);
            return combo;
        }},
    {"button", [] { return std::make_unique<QPushButton>(tallAndDeep); }},
    {"small button",
        [] {
            auto button = std::make_unique<QPushButton>(tallAndDeep);
            button->setProperty(ui::property::compact, true);
            return button;
        }},
};

} // namespace

TEST_CASE("No ink of a Khmer word is lost in any control, at any text size", "[theme]")
{
    for (const double scale : {1.0, 1.2, 2.0}) {
        dress(ui::lightTokens(), scale);
        for (const auto &[name, make] : controls) {
            INFO(name << " at text size " << scale);
            const auto normal = make(), tall = make();
            normal->ensurePolished();
            const QSize hint = normal->sizeHint();
            const int width = 1100;
            const int ink = inkIn(picture(*normal, {width, hint.height()}), 3);
            const int free = inkIn(picture(*tall, {width, hint.height() * 2}), 3);
            CHECK(free > 300);
            CHECK(ink == free);
        }
    }
    dress();
}

TEST_CASE("A field pressed from all sides keeps the height that its letters need", "[theme]")
{
    dress();
    QWidget narrow;
    auto *column = new QVBoxLayout(&narrow);
    column->setContentsMargins(0, 0, 0, 0);
    QList<QWidget *> fields{new QLineEdit, new QComboBox, new QDateEdit};
    for (QWidget *field : fields)
        column->addWidget(field);
    picture(narrow, {200, 40});
    for (const QWidget *field : fields) {
        INFO(field->metaObject()->className());
        CHECK(field->height() >= 40);
    }
}

TEST_CASE("Controls have the heights that the design gives them", "[theme]")
{
    dress();
    CHECK(QFontMetrics(ui::font()).height() == 27);
    CHECK(QFontMetrics(ui::font(ui::TextSize::Section, ui::Weight::Bold)).height() == 31);
    CHECK(QFontMetrics(ui::font(ui::TextSize::Title, ui::Weight::Bold)).height() == 38);
    for (const auto &[name, make] : controls) {
        const auto control = make();
        control->ensurePolished();
        INFO(name);
        CHECK(control->sizeHint().height() == (name == std::string("small button") ? 36 : 40));
    }
}

TEST_CASE("The bold words of the main button have room", "[theme]")
{
    dress();
    QPushButton plain(tallAndDeep), primary(tallAndDeep), keyed(tallAndDeep);
    primary.setProperty(ui::property::variant, u"primary"_s);
    keyed.setProperty(ui::property::key, u"Ctrl+Enter"_s);
    for (auto *button : {&plain, &primary, &keyed})
        button->ensurePolished();
    CHECK(primary.sizeHint().width() >= plain.sizeHint().width());
    CHECK(keyed.sizeHint().width() > plain.sizeHint().width() + 40);
}

TEST_CASE("What has the keyboard wears the focus colour, and nothing else does", "[theme]")
{
    for (const ui::Tokens &tokens : {ui::lightTokens(), ui::highContrastTokens()}) {
        dress(tokens);
        const auto focusPixels = [&](QWidget &widget) {
            const QImage image = widget.grab().toImage().convertToFormat(QImage::Format_RGB32);
            int found = 0;
            for (int y = 0; y < image.height(); ++y)
                for (int x = 0; x < image.width(); ++x)
                    found += image.pixelColor(x, y) == tokens.focus ? 1 : 0;
            return found;
        };
        QWidget window;
        auto *column = new QVBoxLayout(&window);
        QList<QWidget *> fields{new QLineEdit, new QComboBox, new QPushButton(u"Save"_s)};
        for (QWidget *field : fields)
            column->addWidget(field);
        window.show();
        window.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&window));
        for (QWidget *field : fields) {
            INFO(field->metaObject()->className());
            field->setFocus();
            CHECK(focusPixels(*field) > 50);
            field->clearFocus();
            CHECK(focusPixels(*field) == 0);
        }
    }
    dress();
}
