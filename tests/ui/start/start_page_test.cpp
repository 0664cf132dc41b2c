// SPDX-License-Identifier: GPL-3.0-or-later
#include "../forms/keys.h"
#include "casework/case_file.h"
#include "casework/case_list.h"
#include "support/a_day.h"
#include "support/on_a_page.h"
#include "ui/forms/question_view.h"
#include "ui/start/decision_view.h"
#include "ui/start/slip.h"
#include "ui/today/care_card.h"
#include "ui/widgets/banner.h"

#include <QTextDocument>

using namespace Qt::StringLiterals;

namespace {

/// 02:00 in Cambodia on Wednesday 6 March 2030; 60 hours before, it was 14:00 on Sunday the 3rd.
const QDateTime twoAtNight(QDate(2030, 3, 5), QTime(19, 0), Qt::UTC);

/// What a midwife alone does, with nothing but the keyboard: every key is counted, a key that is
/// held beside it too, and every question that stands on a page is read once.
class Midwife
{
public:
    static constexpr double secondsAKey = 0.4;
    static constexpr double secondsAQuestion = 3;

    explicit Midwife(ADay &day)
        : m_day(day)
    {
    }

    void press(int key, Qt::KeyboardModifiers held = Qt::NoModifier)
    {
        m_keys += held == Qt::NoModifier ? 1 : 2;
        pressKey(key, held);
    }
    void type(const QString &text)
    {
        m_keys += int(text.size());
        typeKeys(text);
    }
    /// The first choice of a question and on to the next question; or the second one.
    void first()
    {
        press(Qt::Key_Space);
        press(Qt::Key_Tab);
    }
    void second()
    {
        press(Qt::Key_Right);
        press(Qt::Key_Space);
        press(Qt::Key_Tab);
    }
    void nextPage()
    {
        m_questions += int(shownOn<ui::QuestionView>(m_day.start).size());
        press(Qt::Key_Return, Qt::ControlModifier);
        m_day.settle();
    }
    /// PEP, emergency contraception and the way are read as questions are.
    void readDecision() { m_questions += 3; }
    void unlock() { m_keys += int(ADay::passphrase().size()) + 1; }

    int keys() const { return m_keys; }
    int questions() const { return m_questions; }
    double minutes() const { return (m_keys * secondsAKey + m_questions * secondsAQuestion) / 60; }

private:
    ADay &m_day;
    int m_keys = 0;
    int m_questions = 0;
};

struct Story {
    ADay day{twoAtNight};
    Midwife midwife{day};

    void begin()
    {
        midwife.unlock();
        midwife.press(Qt::Key_N, Qt::ControlModifier);
        day.settle();
        REQUIRE(day.window->currentPage() == day.start);
        REQUIRE(day.start->stepCount() == 5);
    }
    void noDangerSign()
    {
        midwife.press(Qt::Key_Space); // none
        midwife.nextPage();
    }
    void consent()
    {
        midwife.first(); // in private
        midwife.first(); // limits were told
        midwife.press(Qt::Key_Space); // agreed
        midwife.nextPage();
    }
    void rape()
    {
        midwife.first(); // penetration; of other contact nothing is asked then
        midwife.first(); // also beaten
        midwife.press(Qt::Key_Right);
        midwife.press(Qt::Key_Space); // no drug
        midwife.nextPage();
    }
    /// The 3rd of March is sure, and of the time only what @p timeOfDay answers.
    void when(const std::function<void(Midwife &)> &timeOfDay)
    {
        midwife.type(u"3"_s);
        midwife.press(Qt::Key_Tab);
        midwife.type(u"3"_s);
        midwife.press(Qt::Key_Tab);
        midwife.type(u"2030"_s);
        midwife.press(Qt::Key_Down, Qt::AltModifier); // on to the next question
        midwife.press(Qt::Key_Space); // the exact day
        midwife.press(Qt::Key_Tab);
        timeOfDay(midwife);
        midwife.nextPage();
    }
    void safety()
    {
        midwife.first(); // safe to talk
        midwife.second(); // no thought of suicide
        midwife.press(Qt::Key_Space); // safe when leaving
        midwife.nextPage();
    }
    void travel()
    {
        midwife.press(Qt::Key_Tab); // from PEP to emergency contraception
        midwife.press(Qt::Key_Tab); // to the minutes
        midwife.type(u"150"_s);
        midwife.press(Qt::Key_Return);
        midwife.readDecision();
        day.settle();
    }
    QList<ui::CareCard *> cards() const { return shownOn<ui::CareCard>(day.start->decision()); }
    QStringList wordsOnScreen() const { return shownWordsOf(day.start); }
    casework::OpenForm draft(const QString &formId)
    {
        return day.with([id = *day.start->caseId(), formId](
                            casework::CaseRegister &reg, const domain::Session &session) {
            return casework::startForm(reg, session, id, formId);
        });
    }
    forms::Answers kept(const QString &formId) { return draft(formId).answers; }
};

} // namespace

TEST_CASE("At 02:00, alone, by keyboard: PEP, emergency contraception, slip and the time to leave "
          "in under four minutes",
    "[start]")
{
    Story story;
    story.begin();
    story.noDangerSign();
    story.consent();
    story.rape();
    story.when([](Midwife &midwife) {
        midwife.press(Qt::Key_3, Qt::ControlModifier); // the part of the day is not known
    });
    story.safety();
    REQUIRE(story.day.start->currentStep() == 5);
    story.travel();

    // Between 00:00 on the 3rd and 00:00 on the 4th. PEP ends 72 hours later: perhaps since 00:00
    // on the 6th, at the latest at 00:00 on the 7th, in 22 hours. The pill ends 120 hours later:
    // 00:00 on the 8th or on the 9th, in 46 or 70 hours. The way takes 2 hours 30.
    const auto cards = story.cards();
    REQUIRE(cards.size() == 2);
    CHECK(cards[0]->accessibleName().contains(u"PEP, first dose"));
    CHECK(cards[0]->time() == u"Perhaps over; at most 22 hours left");
    CHECK(cards[0]->hint() == u"Leave before 21:30");
    CHECK(cards[1]->accessibleName().contains(u"Emergency contraceptive pill"));
    CHECK(cards[1]->time() == u"46 to 70 hours left");
    CHECK(cards[1]->hint() == u"Leave before Thu 7 March, 21:30");
    CHECK(story.day.start->decision()->leaveBefore() == u"To arrive in time, leave before 21:30.");

    CHECK(story.kept(u"intake"_s).at(u"time_of_day"_s).noValue == forms::NoValue::Unknown);
    CHECK(story.kept(u"intake"_s).at(u"incident_date"_s).text() == u"2030-03-03");
    const QString code = story.day
                             .with([id = *story.day.start->caseId()](casework::CaseRegister &reg,
                                       const domain::Session &session) {
                                 return casework::openCase(reg, session, id);
                             })
                             .c.caseCode;
    CHECK(story.wordsOnScreen().contains(u"Code:  "_s + code));
    CHECK(story.wordsOnScreen().contains(u"Given:  Nothing yet"_s));

    const Midwife &midwife = story.midwife;
    WARN("keystrokes " << midwife.keys() << ", questions read " << midwife.questions()
                       << ", simulated minutes " << midwife.minutes());
    CHECK(midwife.questions() >= 16);
    CHECK(midwife.minutes() < 4);
}

TEST_CASE(
    "If the part of the day is known, the time to leave is counted from its beginning", "[start]")
{
    Story story;
    story.begin();
    story.noDangerSign();
    story.consent();
    story.rape();
    story.when([](Midwife &midwife) {
        midwife.press(Qt::Key_Right); // noon to sunset
        midwife.press(Qt::Key_Space);
    });
    story.safety();
    story.travel();
    // Between 12:00 and 19:00 on the 3rd: PEP until 12:00 or 19:00 on the 6th, in 10 or 17 hours.
    // The pill until 12:00 or 19:00 on the 8th, in 58 or 65 hours.
    const auto cards = story.cards();
    REQUIRE(cards.size() == 2);
    CHECK(cards[0]->time() == u"10 to 17 hours left");
    CHECK(cards[0]->hint() == u"Leave before 09:30");
    CHECK(cards[1]->time() == u"58 to 65 hours left");
    CHECK(story.day.start->decision()->leaveBefore() == u"To arrive in time, leave before 09:30.");
}

TEST_CASE("What was answered stands in the consent and in the intake of the case, and nowhere else",
    "[start]")
{
    Story story;
    story.begin();
    story.noDangerSign();
    story.consent();
    story.rape();
    story.day.settle();
    const forms::Answers consent = story.kept(u"consent"_s);
    CHECK(consent.at(u"setting_private"_s).text() == u"yes");
    CHECK(consent.at(u"c_service"_s).text() == u"granted");
    const forms::Answers intake = story.kept(u"intake"_s);
    CHECK(intake.at(u"urgent_signs"_s).codes() == QStringList{u"none"_s});
    CHECK(intake.at(u"q_penetration"_s).text() == u"yes");
    CHECK(intake.at(u"q_physical"_s).text() == u"yes");
    CHECK(intake.at(u"drug_facilitated"_s).text() == u"no");
    const auto file = story.day.with(
        [id = *story.day.start->caseId()](casework::CaseRegister &reg,
            const domain::Session &session) { return casework::openCase(reg, session, id); });
    CHECK(file.records.size() == 2);
}

TEST_CASE("A danger sign says that care comes first, and stops nothing from being kept", "[start]")
{
    Story story;
    story.begin();
    auto *banner = story.day.start->findChild<ui::Banner *>();
    REQUIRE(banner);
    story.midwife.press(Qt::Key_Tab); // past "none"
    story.midwife.press(Qt::Key_Space); // heavy bleeding
    story.midwife.nextPage();
    CHECK(banner->isVisible());
    CHECK(banner->title().contains(u"care"));
    story.consent();
    CHECK(story.day.start->currentStep() == 2);
    CHECK(
        story.kept(u"intake"_s).at(u"urgent_signs"_s).codes() == QStringList{u"heavy_bleeding"_s});
    CHECK(story.kept(u"consent"_s).at(u"c_service"_s).text() == u"granted");
}

TEST_CASE("Without a danger sign no banner stands in the way", "[start]")
{
    Story story;
    story.begin();
    story.noDangerSign();
    CHECK_FALSE(story.day.start->findChild<ui::Banner *>()->isVisible());
}

TEST_CASE("After a lock the visit goes on at the same question with every answer", "[start]")
{
    Story story;
    story.begin();
    story.noDangerSign();
    story.consent();
    story.midwife.first();
    story.day.lock(); // in the middle of the acts
    CHECK(story.day.start->findChildren<ui::QuestionView *>().isEmpty());
    story.day.unlock();
    CHECK(story.day.start->currentStep() == 2);
    CHECK(story.kept(u"intake"_s).at(u"q_penetration"_s).text() == u"yes");
    const auto *view = qobject_cast<ui::QuestionView *>(
        QApplication::focusWidget()->parentWidget()->parentWidget());
    REQUIRE(view);
    CHECK(view->path().question == u"q_physical");
}

TEST_CASE("An answer is on disk within two seconds, without any further key", "[start]")
{
    Story story;
    story.begin();
    story.midwife.press(Qt::Key_Space);
    QTest::qWait(2100);
    story.day.settle();
    // As another program would find it after a power cut: nothing was flushed by hand.
    CHECK(story.kept(u"intake"_s).at(u"urgent_signs"_s).codes() == QStringList{u"none"_s});
}

TEST_CASE(
    "What a power cut leaves of a visit opens at the question that was being answered", "[start]")
{
    Story story;
    story.begin();
    story.noDangerSign();
    story.consent();
    story.midwife.first(); // penetration; the keyboard is now at the next act
    QTest::qWait(2100);
    story.day.settle();
    CHECK(story.draft(u"intake"_s).focus == u"q_physical");
}

TEST_CASE("Whoever does not want a case is asked nothing more, and care is decided all the same",
    "[start]")
{
    Story story;
    story.begin();
    story.noDangerSign();
    story.midwife.first();
    story.midwife.first();
    story.midwife.press(Qt::Key_Right);
    story.midwife.press(Qt::Key_Space); // not agreed
    story.midwife.nextPage();
    CHECK(story.day.start->currentStep() == story.day.start->stepCount());
    CHECK(story.day.start->findChild<ui::Banner *>()->title() == u"No case was agreed to");
    CHECK(story.cards().size() == 2);
    story.midwife.press(Qt::Key_Escape);
    CHECK(story.day.start->currentStep() == 1);
}

TEST_CASE("Esc leads back page by page and in the end to the day, and loses nothing", "[start]")
{
    Story story;
    story.begin();
    story.noDangerSign();
    story.midwife.press(Qt::Key_Escape);
    CHECK(story.day.start->currentStep() == 0);
    story.midwife.press(Qt::Key_Escape);
    story.day.settle();
    CHECK(story.day.window->currentPage() == story.day.today);
    CHECK(story.kept(u"intake"_s).at(u"urgent_signs"_s).codes() == QStringList{u"none"_s});
}

TEST_CASE("The slip holds the code, what was given and when, and no more", "[start]")
{
    dress();
    casework::Slip slip{.caseCode = u"CAS-7QM-4XK-R"_s,
        .given = {{{u"PEP, first dose"_s, {}}, QDateTime(QDate(2030, 3, 5), QTime(19, 4), Qt::UTC),
            false}}};
    const auto paper = ui::slipPaper(slip, Language::English);
    const QString text = paper->toPlainText();
    CHECK(text.contains(u"CAS-7QM-4XK-R"));
    CHECK(text.contains(u"6 March 2030, 02:04"));
    CHECK(ui::slipLines(slip, Language::English).size() == 2);
}
