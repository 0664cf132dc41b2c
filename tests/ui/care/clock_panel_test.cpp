// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/a_window.h"
#include "support/on_a_page.h"
#include "support/printing.h"
#include "ui/care/clock_look.h"
#include "ui/care/clock_panel.h"
#include "ui/care/window_bar.h"
#include "ui/shell/language.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace ui;
using domain::ClockAnchor;
using domain::ClockFacts;

namespace {

const QDateTime now(QDate(2030, 12, 9), QTime(7, 2), Qt::UTC); // 14:02 in Cambodia

/// Between 62 and 67 hours ago, a woman of childbearing age; nothing has been done yet.
ClockFacts lastNightButOne()
{
    const ClockAnchor incident{now.addSecs(-67 * 3600), now.addSecs(-62 * 3600)};
    return {.holds = {u"sexual_violence"_s, u"pep_exposure"_s, u"ec_indicated"_s,
                u"preg_possible"_s, u"hbv_needed"_s},
        .anchors = {{u"E"_s, incident}, {u"E_vag"_s, incident},
            {u"arrival"_s, ClockAnchor::at(now.addSecs(-3600))}}};
}

casework::CareClock clockOf(const ClockFacts &facts)
{
    const auto &table = domain::clinicalClock();
    return {.caseCode = u"CAS-1"_s,
        .edition = table.edition,
        .year = table.year,
        .now = now,
        .facts = facts,
        .cards = domain::cards(table, facts, now)};
}

const QSet<QString> allForms{u"intake"_s, u"treat"_s, u"mhpss"_s, u"referral"_s, u"followup"_s};

/// A panel on a picture of @p width px, in English.
struct Shown {
    explicit Shown(const ClockFacts &facts, int width = 800, Language language = Language::English,
        const QSet<QString> &forms = allForms)
    {
        dress();
        languages.set(language);
        panel.show(clockOf(facts), forms, language);
        image = picture(panel, {width, 900});
    }
    LanguageChoice languages;
    ClockPanel panel;
    QImage image;
};

} // namespace

TEST_CASE("At most five rows stand there, and the rest opens under later", "[care]")
{
    Shown shown(lastNightButOne());
    const auto &cards = domain::cards(domain::clinicalClock(), lastNightButOne(), now);
    REQUIRE(cards.size() > 5);
    CHECK(shownOn<ClockRow>(&shown.panel).size() == 5);
    Button *later = buttonOf(&shown.panel, u"%1 more later"_s.arg(cards.size() - 5));
    REQUIRE(later);
    later->click();
    CHECK(size_t(shownOn<ClockRow>(&shown.panel).size()) == cards.size());
    REQUIRE(buttonOf(&shown.panel, u"Hide what is later"_s));
    later->click();
    CHECK(shownOn<ClockRow>(&shown.panel).size() == 5);
}

TEST_CASE("A row says what, how long, and that a limit is not confirmed", "[care]")
{
    Shown shown(lastNightButOne());
    const auto rows = shownOn<ClockRow>(&shown.panel);
    REQUIRE(rows.size() == 5);
    // PEP ends 72 hours after: 5 hours from the earliest moment, 10 from the latest.
    CHECK(rows[0]->accessibleName().startsWith(u"PEP, first dose. 5 to 10 hours left."));
    CHECK_FALSE(rows[0]->accessibleName().contains(u"ministry"));
    CHECK(rows[0]->button()->accessibleName().startsWith(u"Record. PEP, first dose"));
    CHECK(rows[1]->accessibleName().startsWith(
        u"Emergency contraceptive pill. 53 to 58 hours left."));
    // First-line support: the limit of 24 hours was chosen, not confirmed.
    bool isTold = false;
    for (const ClockRow *row : rows)
        isTold = isTold || row->accessibleName().contains(u"Not yet confirmed by the ministry");
    CHECK(isTold);
}

TEST_CASE("The button of a row opens the form where it is recorded, or the referral", "[care]")
{
    ClockFacts facts = lastNightButOne();
    Shown shown(facts);
    QSignalSpy wanted(&shown.panel, &ClockPanel::formWanted);
    shownOn<ClockRow>(&shown.panel).front()->button()->click();
    REQUIRE(wanted.size() == 1);
    CHECK(wanted.front().front().toString() == u"treat");
    facts.deeds[u"C03"_s] = {.isOffered = true}; // offered, and not in stock here
    Shown offered(facts);
    QSignalSpy sent(&offered.panel, &ClockPanel::formWanted);
    ClockRow *pep = shownOn<ClockRow>(&offered.panel).front();
    CHECK(pep->button()->text() == u"Refer");
    pep->button()->click();
    REQUIRE(sent.size() == 1);
    CHECK(sent.front().front().toString() == u"referral");
}

TEST_CASE("Where the form is not here there is no button", "[care]")
{
    Shown shown(lastNightButOne(), 800, Language::English, {u"intake"_s});
    for (const ClockRow *row : shownOn<ClockRow>(&shown.panel))
        CHECK_FALSE(row->button()->isVisible());
}

TEST_CASE("What is done is one line with a tick, when and by whom", "[care]")
{
    ClockFacts facts = lastNightButOne();
    facts.deeds[u"C03"_s] = {
        .isOffered = true, .isAccepted = true, .givenAt = now.addSecs(-32 * 60), .by = u"dara"_s};
    facts.holds = {u"pep_exposure"_s}; // nothing else runs but first-line support
    Shown shown(facts);
    const auto rows = shownOn<ClockRow>(&shown.panel);
    REQUIRE(rows.size() == 2);
    ClockRow *done = nullptr;
    for (ClockRow *row : shown.panel.findChildren<ClockRow *>())
        if (row->accessibleName() == u"PEP, first dose. Done 13:30, dara")
            done = row;
    REQUIRE(done);
    CHECK_FALSE(done->button()->isVisible());
    CHECK(done->sizeHint().height() < rows.front()->height());
}

TEST_CASE("The line above says from when until when, and that the clocks count on", "[care]")
{
    Shown shown(lastNightButOne());
    const QStringList words = shownWordsOf(&shown.panel);
    CHECK(words.contains(u"Fri 6 December, 19:02"_s)); // 67 hours before
    CHECK(words.contains(u"Sat 7 December, 00:02"_s)); // 62 hours before
    CHECK(words.contains(u"Mon 9 December, 14:02"_s));
    CHECK(words.contains(u"Guidance 1, 2026"_s));
    QSignalSpy change(&shown.panel, &ClockPanel::incidentWanted);
    Button *button = buttonOf(&shown.panel, u"Change"_s);
    REQUIRE(button);
    button->click();
    CHECK(change.size() == 1);
    shown.panel.countTo(now.addSecs(6 * 3600));
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QCoreApplication::processEvents(); // new rows are shown by the layout
    REQUIRE_FALSE(shownOn<ClockRow>(&shown.panel).empty());
    CHECK(shownOn<ClockRow>(&shown.panel)
              .front()
              ->accessibleName()
              .startsWith(u"PEP, first dose. Perhaps over; at most 4 hours left"));
}

TEST_CASE("The bar is grey to now, filled to the sure end and hatched to the last", "[care]")
{
    dress();
    // Opened ten hours ago, surely open ten more, perhaps twenty: a quarter, a half.
    const domain::ClockCard card{.opensAt = now.addSecs(-10 * 3600),
        .deadline = now.addSecs(10 * 3600),
        .lastChance = now.addSecs(30 * 3600)};
    WindowBar bar;
    bar.show(card, now, Tone::Good);
    CHECK(bar.now() == 0.25);
    CHECK(bar.sureEnd() == 0.5);
    const QImage image = picture(bar, bar.sizeHint());
    const Tokens &t = tokens(&bar);
    const int middle = image.height() / 2;
    const auto at
        = [&](double share) { return image.pixelColor(int(image.width() * share), middle); };
    CHECK(at(0.1) == t.barGone);
    CHECK(at(0.4) == t.good.ink);
    int filled = 0, empty = 0;
    for (int x = int(image.width() * 0.6); x < int(image.width() * 0.9); ++x) {
        const int light = qGray(image.pixel(x, middle));
        (light < 170 ? filled : empty) += 1;
    }
    CHECK(filled > 5);
    CHECK(empty > 5);
    CHECK(qGray(image.pixel(int(image.width() * 0.25), 4)) < 110); // the line is now
    CHECK(qGray(image.pixel(int(image.width() * 0.4), 4)) > 200); // and only there
}

TEST_CASE("Every state of a card has its own shape, or its own words for the same shape", "[care]")
{
    using enum domain::ClockState;
    CHECK(lookOf(ActNow).icon == lookOf(MaybeStill).icon);
    const std::vector states{ActNow, Soon, InTime, Passed, Given, Refused, NotOpenYet};
    for (size_t i = 0; i < states.size(); ++i)
        for (size_t j = i + 1; j < states.size(); ++j)
            CHECK(lookOf(states[i]).icon != lookOf(states[j]).icon);
    // A person's no is grey, never red.
    CHECK(lookOf(Refused).tone == Tone::Passed);
}

TEST_CASE("In a narrow panel the bars go and no word is cut, in both languages", "[care]")
{
    for (const Language language : {Language::English, Language::Khmer}) {
        Shown shown(lastNightButOne(), 520, language);
        for (const WindowBar *bar : shown.panel.findChildren<WindowBar *>())
            CHECK_FALSE(bar->isVisible());
        int looked = 0;
        for (const Label *label : shownOn<Label>(&shown.panel)) {
            if (label->text().isEmpty())
                continue;
            INFO(label->text().toStdString());
            CHECK((label->heightForWidth(label->width()) <= label->height()
                || label->sizeHint().width() <= label->width()));
            ++looked;
        }
        CHECK(looked > 15);
    }
    Shown wide(lastNightButOne(), 800);
    CHECK(shownOn<ClockRow>(&wide.panel).front()->findChild<WindowBar *>()->isVisible());
}

namespace {

/// Doses of an invented medicine list; approved by somebody if @p owner is named.
std::shared_ptr<const domain::Formulary> listOf(const QString &owner)
{
    domain::Formulary list{.edition = u"4"_s, .owner = owner};
    if (!owner.isEmpty())
        list.approvedOn = QDate(2030, 3, 1);
    const auto line = [](const QString &item, const QString &medicine, double dose,
                          const QString &flag, const domain::DoseLimits &limits) {
        return domain::FormularyLine{item, medicine, dose, u"mg"_s, 1, 1,
            {u"Invented"_s, u"ប្រឌិត"_s}, u"A book"_s, flag, limits};
    };
    list.lines = {line(u"lng"_s, u"Pill"_s, 7, u"S"_s, {}),
        line(u"tdf_3tc_dtg"_s, u"Grown"_s, 5, u"K"_s, {.fromYears = 10}),
        line(u"azt_3tc_dtg"_s, u"Small"_s, 3, u"S"_s, {.belowYears = 10, .fromKg = 20})};
    return std::make_shared<const domain::Formulary>(list);
}

/// What stands on the rows of the panel, and under them.
QString wordsWith(const QString &owner, const domain::Taker &taker)
{
    auto clock = clockOf(lastNightButOne());
    clock.formulary = listOf(owner);
    clock.taker = taker;
    Shown shown(lastNightButOne());
    shown.panel.show(clock, allForms, Language::English);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QCoreApplication::processEvents();
    return shownWordsOf(&shown.panel).join(u'|');
}

} // namespace

TEST_CASE("A card about a medicine has its dose for this person, from a list that is answered for",
    "[care]")
{
    const QString adult = wordsWith(u"Invented ministry"_s, {30, {}});
    CHECK(adult.contains(u"Pill 7 mg, once. Invented"_s));
    CHECK(adult.contains(u"Grown 5 mg, once. Invented *"_s));
    CHECK_FALSE(adult.contains(u"Small"_s));
    CHECK(adult.count(u"Invented ministry answers for these doses, edition 4."_s) == 1);
    CHECK(adult.contains(u"* Not yet confirmed by the ministry."_s));
    CHECK_FALSE(adult.contains(u"weight"_s));
    CHECK_FALSE(adult.contains(u"The list of doses"_s)); // cards without a medicine ask for none

    const QString child = wordsWith(u"Invented ministry"_s, {9, 20.0});
    CHECK(child.contains(u"Small 3 mg, once. Invented"_s));
    CHECK_FALSE(child.contains(u"Grown"_s));
    const QString light = wordsWith(u"Invented ministry"_s, {9, 19.9});
    CHECK_FALSE(light.contains(u"Small"_s));
    CHECK(light.contains(u"The list of doses has nothing for this. Ask whoever prescribes."_s));
    const QString unweighed = wordsWith(u"Invented ministry"_s, {9, {}});
    CHECK_FALSE(unweighed.contains(u"Small"_s));
    CHECK(unweighed.contains(u"The dose follows the weight, and no weight is written yet."_s));
}

TEST_CASE("While nobody answers for the list, the cards have no dose and say so once", "[care]")
{
    const QString words = wordsWith({}, {30, 60.0});
    CHECK(words.count(u"Nobody has approved a list of doses, so none is shown."_s) == 1);
    for (const char *medicine : {"Pill", "Grown", "Small"})
        CHECK_FALSE(words.contains(QLatin1String(medicine)));
    CHECK_FALSE(words.contains(u" mg"_s));
}
