// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/a_window.h"
#include "support/printing.h"
#include "ui/text/error_text.h"
#include "ui/theme/style.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/labelled_field.h"
#include "ui/widgets/progress_line.h"
#include "ui/widgets/section_list.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/state_words.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

TEST_CASE(
    "A badge says its state with an icon and a word, so it is read without colour", "[widgets]")
{
    dress();
    ui::Badge badge(ui::Tone::Check, ui::Icon::Waiting);
    badge.setText(u"Waiting"_s);
    CHECK(badge.icon() != ui::Icon::None);
    CHECK(badge.accessibleName() == u"Waiting"_s);
    const int words = badge.fontMetrics().horizontalAdvance(u"Waiting"_s);
    CHECK(badge.sizeHint().width() >= words + 30);
    CHECK(badge.sizeHint().height() == 30);
    CHECK(inkIn(picture(badge, badge.sizeHint()), 0) > 50);
}

TEST_CASE("Every tone has an icon of its own", "[widgets]")
{
    QSet<int> icons;
    for (int tone = 0; tone <= int(ui::Tone::Practice); ++tone)
        icons.insert(int(ui::iconOf(ui::Tone(tone))));
    CHECK(icons.size() == int(ui::Tone::Practice) + 1);
}

TEST_CASE("A banner tells an error in whole sentences and stays until it is cleared", "[widgets]")
{
    dress();
    ui::Banner banner;
    CHECK(banner.isHidden());
    banner.tellError(ErrorCode::UnknownSigner);
    CHECK_FALSE(banner.isHidden());
    CHECK(banner.title() + u' ' + banner.body() == ui::text(ErrorCode::UnknownSigner));
    CHECK(banner.title().endsWith(u'.'));
    banner.clear();
    CHECK(banner.isHidden());
}

TEST_CASE("The key of a button is shown after its word and read out as well", "[widgets]")
{
    dress();
    ui::Button button(ui::Variant::Primary, ui::Icon::Plus);
    button.setText(u"Start"_s);
    const int without = button.sizeHint().width();
    button.setKey(u"Ctrl+N"_s);
    CHECK(button.sizeHint().width() > without + 30);
    CHECK(button.accessibleDescription() == u"Ctrl+N"_s);
    CHECK(button.variant() == ui::Variant::Primary);
}

TEST_CASE("A state word that is chosen again is taken back", "[widgets]")
{
    dress();
    ui::StateWords words;
    words.setQuestion(u"When did it happen"_s);
    QSignalSpy chosen(&words, &ui::StateWords::chosen);
    const auto buttons = words.findChildren<QAbstractButton *>();
    REQUIRE(buttons.size() == 3);
    CHECK(buttons[1]->accessibleName() == u"When did it happen, Declined"_s);
    const int widthBefore = words.sizeHint().width();

    buttons[1]->click();
    CHECK(words.state() == ui::StateWord::Declined);
    buttons[2]->click();
    CHECK(words.state() == ui::StateWord::Unknown);
    CHECK_FALSE(buttons[1]->isChecked());
    buttons[2]->click();
    CHECK(words.state() == std::nullopt);
    CHECK(chosen.size() == 3);
    CHECK(words.sizeHint().width() == widthBefore); // choosing moves nothing
}

TEST_CASE("The list of sections says how much of each is complete", "[widgets]")
{
    dress();
    ui::SectionList list;
    list.setSections({{u"Arrival"_s, 5, 5}, {u"What happened"_s, 4, 9}, {u"Plan"_s, 0, 4}});
    QSignalSpy chosen(&list, &ui::SectionList::chosen);
    const auto rows = list.findChildren<QAbstractButton *>();
    REQUIRE(rows.size() == 3);
    CHECK(list.current() == 0);
    CHECK(rows[1]->accessibleName() == u"What happened, 4 of 9 done"_s);
    rows[1]->click();
    CHECK(list.current() == 1);
    REQUIRE(chosen.size() == 1);
    CHECK(chosen[0][0].toInt() == 1);

    list.setSections({{u"Arrival"_s, 5, 5}});
    CHECK(list.findChildren<QAbstractButton *>().size() == 1);
}

TEST_CASE("A segmented choice is made of real buttons that arrows move between", "[widgets]")
{
    dress();
    ui::Segmented choice(2);
    choice.setText(0, u"Khmer"_s);
    choice.setText(1, u"English"_s);
    QSignalSpy chosen(&choice, &ui::Segmented::chosen);
    choice.show();
    choice.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&choice));
    const auto buttons = choice.findChildren<QAbstractButton *>();
    buttons[0]->setFocus();
    QTest::keyClick(buttons[0], Qt::Key_Right);
    CHECK(choice.current() == 1);
    CHECK(chosen.size() == 1);
    choice.setCurrent(0);
    CHECK(chosen.size() == 1);
}

TEST_CASE("A remark puts an edge around the field and takes it away again", "[widgets]")
{
    dress();
    auto *edit = new QLineEdit;
    ui::LabelledField field(edit);
    field.setLabel(u"Telephone"_s);
    CHECK(edit->accessibleName() == u"Telephone"_s);
    field.setRemark(u"Usually 8 or 9 digits"_s);
    CHECK(edit->property(ui::property::invalid).toInt() == int(ui::Tone::Check));
    CHECK(edit->accessibleDescription() == u"Usually 8 or 9 digits"_s);
    field.setRemark({});
    CHECK_FALSE(edit->property(ui::property::invalid).isValid());
}

TEST_CASE("Long work shows itself only when it lasts, and can be stopped once", "[widgets]")
{
    dress();
    ui::ProgressLine line;
    QSignalSpy stopped(&line, &ui::ProgressLine::stopped);
    line.begin(u"Reading 5 of 7"_s);
    CHECK(line.isHidden());
    CHECK(QTest::qWaitFor([&] { return line.isVisible(); }, 2000));
    line.setProgress(5'000'000'000, 10'000'000'000);
    line.stop();
    line.findChild<QAbstractButton *>()->click();
    CHECK(stopped.size() == 1);
    line.end();
    CHECK(line.isHidden());

    line.begin(u"Short"_s);
    line.end();
    QTest::qWait(400);
    CHECK(line.isHidden());
    line.stop();
    CHECK(stopped.size() == 1);
}
