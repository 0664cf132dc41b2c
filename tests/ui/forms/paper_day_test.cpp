// SPDX-License-Identifier: GPL-3.0-or-later
#include "a_form.h"
#include "support/on_a_page.h"
#include "ui/forms/paper_day.h"

#include <QLineEdit>
#include <QSignalSpy>

#include <algorithm>

namespace {

/// The small form with all that it needs, on its last page.
struct AnEnd : AFormView {
    QSignalSpy completing{it, &ui::FormView::completeAsked};
    ui::PaperDay *paper;

    AnEnd()
    {
        REQUIRE(it->setFocusPath({u"plant"_s}));
        typeKeys(u"Lotus"_s);
        it->showSection(it->sectionCount());
        it->enter();
        paper = it->findChild<ui::PaperDay *>();
    }
    std::optional<QDate> day() const { return it->interview().answers().paperDay(); }
    void tick()
    {
        paper->tabStops().front()->setFocus();
        pressKey(Qt::Key_Space);
    }
};

void typeDay(const QString &day, const QString &month, const QString &year)
{
    typeKeys(day);
    pressKey(Qt::Key_Tab);
    typeKeys(month);
    pressKey(Qt::Key_Tab);
    typeKeys(year);
}

} // namespace

TEST_CASE("A form that was copied from paper keeps the day on the paper", "[forms]")
{
    AnEnd end;
    CHECK_FALSE(end.day());
    end.tick();
    typeDay(u"1"_s, u"3"_s, u"2030"_s); // the keyboard is in the day already
    CHECK(end.day() == QDate(2030, 3, 1));
    CHECK_FALSE(end.paper->isOpen());
    end.it->mainDeed();
    CHECK(end.completing.size() == 1);
    end.tick(); // it was no paper after all
    CHECK_FALSE(end.day());
}

TEST_CASE("A paper without a day, or of a day to come, leads back to its day", "[forms]")
{
    AnEnd end;
    end.tick();
    CHECK(end.paper->isOpen());
    end.it->mainDeed();
    CHECK(end.completing.isEmpty());
    CHECK(end.paper->isAncestorOf(QApplication::focusWidget()));
    typeDay(u"5"_s, u"3"_s, u"2030"_s); // today is the 4th
    CHECK_FALSE(end.day());
    end.it->mainDeed();
    CHECK(end.completing.isEmpty());
}

TEST_CASE("Without paper nothing more is asked", "[forms]")
{
    AnEnd end;
    end.it->mainDeed();
    CHECK(end.completing.size() == 1);
}

TEST_CASE("What a section is about stands under its heading", "[forms]")
{
    AFormView form;
    form.it->showSection(2);
    CHECK(shownWordsOf(form.it).contains(u"Only who was seen."_s));
}

TEST_CASE(
    "The words a day was told in stay beside the answer, with the day they were said on", "[forms]")
{
    AFormView form;
    REQUIRE(form.it->setFocusPath({u"planted"_s}));
    const auto fields = form.question(u"planted"_s)->findChildren<QLineEdit *>();
    const auto inWords = std::ranges::find_if(
        fields, [](const QLineEdit *field) { return field->placeholderText().contains(u"ago"); });
    REQUIRE(inWords != fields.end());
    (*inWords)->setFocus();
    typeKeys(u"2 days ago"_s);
    pressKey(Qt::Key_Tab);
    CHECK(form.answer(u"planted"_s).text() == u"~2030-03-02");
    CHECK(form.answer(u"planted"_s).note == u"Said on 4 March 2030: 2 days ago");
}
