// SPDX-License-Identifier: GPL-3.0-or-later
#include "a_form.h"
#include "ui/forms/draft_timer.h"
#include "ui/forms/form_page.h"
#include "ui/shell/language.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/banner.h"

#include <QElapsedTimer>
#include <QLineEdit>
#include <QSignalSpy>
#include <QStackedWidget>

namespace {

struct AFormPage {
    AFormWindow window;
    ui::LanguageChoice languages;
    ui::FormPage *it = new ui::FormPage(languages, {});
    QSignalSpy drafts{it, &ui::FormPage::draftChanged};

    explicit AFormPage(const QString &place = {}, const forms::Answers &answers = {})
    {
        window.show(it);
        it->open(interviewOf(smallSheets(), answers), u"SV-7Q2M-4"_s, place);
    }
    forms::Answers lastDraft() const { return drafts.last().at(0).value<forms::Answers>(); }
};

} // namespace

TEST_CASE("A draft is asked for within two seconds, even while someone types on", "[forms]")
{
    AFormPage page;
    QElapsedTimer clock;
    clock.start();
    qint64 first = -1;
    while (clock.elapsed() < 3500) {
        typeKeys(u"a"_s);
        QTest::qWait(150);
        if (first < 0 && !page.drafts.isEmpty())
            first = clock.elapsed();
    }
    INFO("first draft after " << first << " ms");
    CHECK(first > 0);
    CHECK(first <= 2000);
    CHECK(page.drafts.size() >= 2);
    CHECK(page.drafts.size() <= 4); // and not one for each key
}

TEST_CASE("After the last key a draft is asked for once", "[forms]")
{
    AFormPage page;
    typeKeys(u"fern"_s);
    CHECK(page.drafts.isEmpty());
    REQUIRE(page.drafts.wait(2000));
    CHECK(page.lastDraft().at(u"plant"_s).text() == u"fern"_s);
    CHECK(page.drafts.last().at(1).toString() == u"plant"_s);
    QTest::qWait(1700);
    CHECK(page.drafts.size() == 1);
}

TEST_CASE("Nothing waits when the form is left, locked or saved by key", "[forms]")
{
    AFormPage page;
    typeKeys(u"fern"_s);
    CHECK_FALSE(page.it->stepBack());
    CHECK(page.drafts.size() == 1);
    CHECK_FALSE(page.it->stepBack());
    CHECK(page.drafts.size() == 1); // nothing new waits
    page.it->save();
    CHECK(page.drafts.size() == 2);
    typeKeys(u"s"_s);
    page.it->wipe();
    REQUIRE(page.drafts.size() == 3);
    CHECK(page.lastDraft().at(u"plant"_s).text() == u"ferns"_s);
}

TEST_CASE("After the lock no answer is left in any widget", "[forms]")
{
    AFormPage page;
    typeKeys(u"a word to forget"_s);
    const auto isSomewhere = [&page] {
        for (const QLineEdit *line : page.it->findChildren<QLineEdit *>()) {
            if (line->text().contains(u"forget"_s))
                return true;
        }
        return false;
    };
    CHECK(isSomewhere());
    page.it->wipe();
    CHECK_FALSE(isSomewhere());
    CHECK_FALSE(page.it->isOpen());
}

TEST_CASE("A form opens again with its answers in the field where it was left", "[forms]")
{
    forms::Answers answers;
    answers.set({u"leaves"_s}, forms::Answer::of(12));
    AFormPage page(u"leaves"_s, answers);
    CHECK(page.it->focusPlace() == u"leaves"_s);
    auto *line = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    REQUIRE(line);
    CHECK(line->text() == u"12"_s);
    for (const QString &place : {u"gone_question"_s, u"not a place"_s, QString()}) {
        AFormPage other(place);
        CHECK(other.it->focusPlace() == u"plant"_s);
    }
}

TEST_CASE(
    "The saved line tells the time in Cambodia; a refusal is told and the text stays", "[forms]")
{
    AFormPage page;
    auto *saved = page.it->findChild<ui::Badge *>();
    auto *banner = page.it->findChild<ui::Banner *>();
    REQUIRE(saved);
    REQUIRE(banner);
    CHECK_FALSE(saved->isVisible());
    typeKeys(u"fern"_s);
    page.it->saveFailed(ErrorCode::DiskFull);
    CHECK(banner->isVisible());
    CHECK(qobject_cast<QLineEdit *>(QApplication::focusWidget())->text() == u"fern"_s);
    page.it->saved(QDateTime(QDate(2030, 3, 4), QTime(7, 2, 31), Qt::UTC));
    CHECK(saved->isVisible());
    CHECK(saved->text() == u"Saved on this computer 14:02:31"_s);
    CHECK_FALSE(banner->isVisible());
}

TEST_CASE("Completing gives the answers that count", "[forms]")
{
    forms::Answers answers;
    answers.set({u"plant"_s}, forms::Answer::of(u"fern"_s));
    answers.set({u"shade"_s}, forms::Answer::of(u"dark"_s)); // only asked of red flowers
    AFormPage page({}, answers);
    QSignalSpy complete(page.it, &ui::FormPage::completeRequested);
    page.it->view()->showSection(page.it->view()->sectionCount());
    page.it->mainDeed();
    REQUIRE(complete.size() == 1);
    const auto given = complete.last().at(0).value<forms::Answers>();
    CHECK(given.at(u"plant"_s).text() == u"fern"_s);
    CHECK(given.at(u"shade"_s).isEmpty());
}

TEST_CASE("The form speaks the language of the window", "[forms]")
{
    AFormPage page;
    QWidget *field = QApplication::focusWidget();
    CHECK(field->accessibleName().startsWith(u"Which plant is it?"_s));
    page.languages.set(Language::Khmer);
    CHECK(field->accessibleName().startsWith(u"តើជារុក្ខជាតិអ្វី?"_s));
    CHECK(QApplication::focusWidget() == field);
    page.languages.set(Language::English);
    CHECK(field->accessibleName().startsWith(u"Which plant is it?"_s));
}

TEST_CASE(
    "A form opened before its page comes to the front has the keyboard all the same", "[forms]")
{
    AFormWindow window;
    ui::LanguageChoice languages;
    auto *stack = new QStackedWidget;
    auto *page = new ui::FormPage(languages, {});
    stack->addWidget(new QWidget);
    stack->addWidget(page);
    window.show(stack);
    page->open(interviewOf(smallSheets()), u"SV-7Q2M-4"_s, u"leaves"_s);
    stack->setCurrentWidget(page);
    QCoreApplication::processEvents();
    CHECK(page->focusPlace() == u"leaves"_s);
}
