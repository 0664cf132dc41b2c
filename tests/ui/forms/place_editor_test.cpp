// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/a_window.h"
#include "support/printing.h"
#include "ui/forms/place_editor.h"

#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

std::shared_ptr<const domain::Gazetteer> somePlaces(bool withPackage)
{
    auto places = must(domain::Gazetteer::shipped());
    if (withPackage)
        must(places.add(domain::PlaceLevel::Commune,
            "code,parent,name_km,name_latin\n010201,0102,ភូមិផ្កា,Phka\n010202,0102,ម្លិះ,Malis\n"));
    return std::make_shared<const domain::Gazetteer>(std::move(places));
}

struct Desk {
    explicit Desk(bool withPackage = true)
        : editor(domain::PlaceLevel::Commune, somePlaces(withPackage), Language::English, nullptr)
    {
        dress();
        editor.setAttribute(Qt::WA_DontShowOnScreen);
        editor.show();
    }

    QComboBox *step(int at) const
    {
        return qobject_cast<QComboBox *>(editor.tabStops().at(size_t(at) + 1));
    }
    QLineEdit *search() const { return qobject_cast<QLineEdit *>(editor.tabStops().front()); }
    QLineEdit *said() const { return qobject_cast<QLineEdit *>(editor.tabStops().back()); }
    void choose(int at, const QString &code) const
    {
        QComboBox *box = step(at);
        const int row = box->findData(code);
        REQUIRE(row >= 0);
        box->setCurrentIndex(row);
        Q_EMIT box->activated(row);
    }

    ui::PlaceEditor editor;
};

} // namespace

TEST_CASE(
    "A place is chosen step by step, and each step offers what lies in the one before", "[forms]")
{
    Desk desk;
    QSignalSpy answered(&desk.editor, &ui::QuestionEditor::answered);
    CHECK_FALSE(desk.step(1)->isEnabled());
    desk.choose(0, u"01"_s);
    CHECK(desk.editor.value() == u"01"_s);
    CHECK(desk.step(1)->isEnabled());
    desk.choose(1, u"0102"_s);
    CHECK(desk.step(2)->count() == 2);
    desk.choose(2, u"010202"_s);
    CHECK(desk.editor.value() == u"010202"_s);
    CHECK(answered.count() == 3);
    desk.choose(0, u"02"_s);
    CHECK(desk.editor.value() == u"02"_s);
    CHECK(desk.step(2)->currentText().isEmpty());
}

TEST_CASE("A part of the name in either script proposes the places that have it", "[forms]")
{
    Desk desk;
    for (const QString &typed : {u"mali"_s, u"ម្លិះ"_s}) {
        // As a Khmer keyboard or an input method would give it; QTest has Latin keys only.
        desk.search()->setText(typed);
        Q_EMIT desk.search()->textEdited(typed);
        const auto *model = desk.search()->completer()->model();
        REQUIRE(model->rowCount() == 1);
        CHECK(model->index(0, 0).data().toString() == u"Malis, Mongkol Borey, Banteay Meanchey"_s);
    }
    Q_EMIT desk.search()->completer()->activated(
        desk.search()->completer()->completionModel()->index(0, 0));
    CHECK(desk.editor.value() == u"010202"_s);
    CHECK(desk.step(1)->currentData() == u"0102"_s);
}

TEST_CASE("A place that is not on the list is kept as it was said", "[forms]")
{
    Desk desk(false);
    // Without a package there are two steps: province and district.
    REQUIRE(desk.editor.tabStops().size() == 4);
    desk.choose(0, u"01"_s);
    desk.choose(1, u"0102"_s);
    QTest::keyClicks(desk.said(), u"Malis"_s);
    CHECK(desk.editor.value() == u"0102 Malis"_s);
    desk.editor.setValue(u"0103 Romdeng"_s);
    CHECK(desk.step(1)->currentData() == u"0103"_s);
    CHECK(desk.said()->text() == u"Romdeng"_s);
    desk.editor.setValue({});
    CHECK(desk.editor.value().isNull());
}

TEST_CASE("Switching the language keeps the place", "[forms]")
{
    Desk desk;
    desk.editor.setValue(u"010202"_s);
    desk.editor.setLanguage(Language::Khmer);
    CHECK(desk.editor.value() == u"010202"_s);
    CHECK(desk.search()->text().startsWith(u"ម្លិះ"_s));
}
