// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/printing.h"
#include "ui/text/date_text.h"
#include "ui/text/form_text.h"
#include "ui/text/issue_text.h"

#include <QJsonArray>
#include <QSet>

using namespace Qt::StringLiterals;

namespace {

forms::Form aForm()
{
    forms::Form form;
    form.lists[u"colour"_s] = {{u"red"_s, {u"Red"_s, u"ក្រហម"_s}, false, {}},
        {u"blue"_s, {u"Blue"_s, u"ខៀវ"_s}, false, {}}};
    forms::Question ruled;
    ruled.name = u"ruled"_s;
    ruled.constraintMessage = {u"Is that so?"_s, u"ពិតមែនឬ?"_s};
    forms::Question silent;
    silent.name = u"silent"_s;
    form.root.items.push_back({ruled, {}});
    form.root.items.push_back({silent, {}});
    return form;
}

forms::Question asking(forms::QuestionType type)
{
    forms::Question question;
    question.type = type;
    question.list = u"colour"_s;
    return question;
}

} // namespace

TEST_CASE("An answer reads as a person would say it", "[text][forms]")
{
    using enum forms::QuestionType;
    using forms::Answer;
    struct Row {
        forms::QuestionType type;
        Answer answer;
        QString words;
    };
    const std::vector<Row> rows{
        {Text, Answer::of(u"fern"_s), u"fern"_s},
        {Text, {}, {}},
        {Text, Answer::without(forms::NoValue::Declined), u"Declined"_s},
        {Text, Answer::without(forms::NoValue::NotAsked), u"Not asked"_s},
        {Text, Answer::without(forms::NoValue::Unknown), u"Unknown"_s},
        {Integer, Answer::of(1234567), u"1234567"_s},
        {Decimal, Answer::of(36.6), u"36.6"_s},
        {Date, Answer::of(u"2025-03-08"_s), u"8 March 2025"_s},
        {Date, Answer::of(u"~2025-03"_s), u"about March 2025"_s},
        {Date, Answer::of(u"2025"_s), u"2025"_s},
        {Time, Answer::of(u"08:05:10"_s), u"08:05"_s},
        {DateTime, Answer::of(u"2030-03-04T08:05"_s), u"4 March 2030, 08:05"_s},
        {DateTime, Answer::of(u"2030-03-04T20:00:00Z"_s), u"5 March 2030, 03:00"_s},
        {SelectOne, Answer::of(u"red"_s), u"Red"_s},
        {SelectOne, Answer::of(u"gone"_s), u"gone"_s},
        {SelectMultiple, Answer::of(QJsonArray{u"red"_s, u"blue"_s}), u"Red, Blue"_s},
        {Calculate, Answer::of(u"red"_s), u"red"_s},
        {Calculate, Answer::of(u"2030-03-04"_s), u"4 March 2030"_s},
        {Calculate, Answer::of(u"a word"_s), u"a word"_s},
        {Calculate, Answer::of(u"unknown"_s), u"Unknown"_s},
        {Calculate, Answer::of(41), u"41"_s},
        {Acknowledge, Answer::of(true), u"Done"_s},
        {Image, Answer::of(u"7f3a91"_s), u"one picture"_s},
    };
    const forms::Form form = aForm();
    for (const Row &row : rows) {
        INFO("type " << int(row.type));
        CHECK(ui::answerText(form, asking(row.type), row.answer, Language::English) == row.words);
    }
    CHECK(ui::answerText(form, asking(SelectOne), Answer::of(u"red"_s), Language::Khmer)
        == u"ក្រហម"_s);
}

TEST_CASE(
    "A calculated code has the words of the list its sheet names, and of no other", "[text][forms]")
{
    const forms::Form form = aForm();
    forms::Question question = asking(forms::QuestionType::Calculate);
    REQUIRE_FALSE(form.lists.empty());
    question.appearance = u"list(%1)"_s.arg(form.lists.begin()->first);
    const auto red = forms::Answer::of(u"red"_s);
    CHECK(ui::answerText(form, question, red, Language::English) == u"Red"_s);
    const auto both = forms::Answer::of(u"blue red"_s);
    CHECK(ui::answerText(form, question, both, Language::English) == u"Blue, Red"_s);
    const auto nobodyKnows = forms::Answer::of(u"unknown red"_s);
    CHECK(ui::answerText(form, question, nobodyKnows, Language::English) == u"Unknown, Red"_s);
    const auto unlisted = forms::Answer::of(u"red green"_s);
    CHECK(ui::answerText(form, question, unlisted, Language::English) == u"red green"_s);
    question.appearance = u"list(another)"_s;
    CHECK(ui::answerText(form, question, red, Language::English) == u"red"_s);
}

TEST_CASE("Every month, state and privacy class has words of its own", "[text][forms]")
{
    QSet<QString> words;
    for (int month = 1; month <= 12; ++month)
        words.insert(ui::monthName(month));
    CHECK(words.size() == 12);
    CHECK(ui::monthName(0).isEmpty());
    CHECK(ui::monthName(13).isEmpty());
    using enum forms::NoValue;
    for (const forms::NoValue why : {NotAsked, Declined, Unknown}) {
        words.insert(ui::text(why));
        words.insert(ui::sentence(why));
    }
    using enum forms::Privacy;
    for (const forms::Privacy privacy : {Identity, Clinical, Statistical, Banded}) {
        words.insert(ui::text(privacy));
        words.insert(ui::sentence(privacy));
    }
    CHECK(words.size() == 12 + 6 + 8);
    CHECK_FALSE(words.contains(QString()));
}

TEST_CASE("Only what the ministry asks itself counts as confirmed", "[text][forms]")
{
    for (const auto &[evidence, isConfirmed] : std::vector<std::pair<QString, bool>>{
             {u"S"_s, true}, {u"S*"_s, false}, {u"K"_s, false}, {u"D"_s, false}, {{}, false}}) {
        forms::Question question;
        question.evidence = evidence;
        CHECK(ui::isConfirmedByMinistry(question) == isConfirmed);
    }
}

TEST_CASE("A rule speaks in the words of its form, in the language of the window", "[text][forms]")
{
    using Code = forms::Issue::Code;
    const forms::Form form = aForm();
    forms::Issue issue{forms::Issue::Severity::Error, Code::Constraint, {u"ruled"_s}};
    CHECK(ui::text(issue, form, Language::English) == u"Is that so?"_s);
    CHECK(ui::text(issue, form, Language::Khmer) == u"ពិតមែនឬ?"_s);
    issue.path.question = u"silent"_s;
    QSet<QString> words{ui::text(issue, form, Language::English)};
    for (const Code code :
        {Code::Required, Code::OutOfRange, Code::FewerLines, Code::UnknownChoice}) {
        issue.code = code;
        words.insert(ui::text(issue, form, Language::English));
    }
    CHECK(words.size() == 5);
    CHECK_FALSE(words.contains(QString()));
}
