// SPDX-License-Identifier: GPL-3.0-or-later
#include "casework/practice_filler.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace casework {

namespace {

constexpr int triesPerQuestion = 12;
constexpr int mostInventedLines = 8;
constexpr int rounds = 6; // answers open new questions; the deepest chain of the shipped forms is 4

QString sentence(const QString &about)
{
    return u"Invented for practice, not a person: %1. អនុវត្តប៉ុណ្ណោះ។"_s.arg(about);
}

forms::Answer inventedChoice(
    const forms::Interview &interview, const forms::Path &path, PracticeDice &dice, bool several)
{
    const auto choices = interview.choices(path);
    if (choices.empty())
        return forms::Answer::without(forms::NoValue::Unknown);
    const QString code = choices.at(size_t(dice.below(int(choices.size())))).name;
    if (several)
        return forms::Answer::of(QJsonArray{code});
    return forms::Answer::of(code);
}

forms::Answer invented(const forms::Interview &interview, const forms::Path &path,
    const forms::Question &question, PracticeDice &dice, const QDateTime &now)
{
    using enum forms::QuestionType;
    const QDateTime here = inCambodia(now);
    switch (question.type) {
    case SelectOne:
        return inventedChoice(interview, path, dice, false);
    case SelectMultiple:
        return inventedChoice(interview, path, dice, true);
    case Integer:
    case Decimal:
        return forms::Answer::of(dice.below(4));
    case Date:
        return forms::Answer::of(here.date().addDays(-dice.below(20)).toString(Qt::ISODate));
    case Time:
        return forms::Answer::of(u"%1:00"_s.arg(dice.below(24), 2, 10, QChar(u'0')));
    case DateTime:
        return forms::Answer::of(
            here.addSecs(-60 * (1 + dice.below(30))).toString(u"yyyy-MM-ddTHH:mm"));
    case Acknowledge:
        return forms::Answer::of(true);
    case Text:
    case Barcode:
        return forms::Answer::of(sentence(question.name));
    case Image:
    case Note:
    case Calculate:
        break;
    }
    return forms::Answer::without(forms::NoValue::Unknown);
}

void visit(const forms::Group &group, const std::function<void(const forms::Question &)> &call)
{
    for (const forms::Group::Item &item : group.items) {
        if (item.question)
            call(*item.question);
        else if (item.group && !item.group->isRepeat)
            visit(*item.group, call);
    }
}

/// The questions of the form outside repeats, and then those of each line, in order.
std::vector<std::pair<forms::Path, const forms::Question *>> everyPath(
    const forms::Form &form, const forms::Answers &answers, const forms::Group &group)
{
    std::vector<std::pair<forms::Path, const forms::Question *>> found;
    for (const forms::Group::Item &item : group.items) {
        if (item.question) {
            found.push_back({forms::Path{item.question->name}, &*item.question});
        } else if (item.group && item.group->isRepeat) {
            for (int line = 0; line < answers.lineCount(item.group->name); ++line)
                visit(*item.group, [&](const forms::Question &question) {
                    found.push_back({{question.name, item.group->name, line}, &question});
                });
        } else if (item.group) {
            std::ranges::copy(everyPath(form, answers, *item.group), std::back_inserter(found));
        }
    }
    return found;
}

/// As many lines in each repeat as the form asks for, and none besides: a person who takes nothing
/// back has no line of withdrawal.
void addLines(forms::Interview &interview, const forms::Group &group)
{
    for (const forms::Group::Item &item : group.items) {
        if (!item.group)
            continue;
        if (!item.group->isRepeat) {
            addLines(interview, *item.group);
            continue;
        }
        const forms::Path repeat{item.group->name};
        for (int i = 0; i < mostInventedLines; ++i) {
            const auto issue = interview.issue(repeat);
            if (!issue || issue->code != forms::Issue::Code::FewerLines)
                break;
            interview.insertLine(repeat.question, interview.answers().lineCount(repeat.question));
        }
    }
}

bool needsAnswer(
    const forms::Interview &interview, const forms::Path &path, const forms::Question &question)
{
    using enum forms::QuestionType;
    if (question.type == Note || question.type == Calculate || question.isReadOnly)
        return false;
    return interview.isRelevant(path) && interview.isRequired(path)
        && interview.answers().at(path).isEmpty();
}

} // namespace

forms::Answers inventedAnswers(std::shared_ptr<const forms::CompiledForm> form,
    const std::map<QString, forms::Answer> &chosen, PracticeDice &dice, const Clock &clock,
    forms::Surroundings surroundings)
{
    forms::Interview interview(form, {}, clock, std::move(surroundings));
    for (const auto &[question, answer] : chosen)
        interview.set({question}, answer);
    for (int round = 0; round < rounds; ++round) {
        addLines(interview, form->form().root);
        bool isWhole = true;
        for (const auto &[path, question] :
            everyPath(form->form(), interview.answers(), form->form().root)) {
            if (!needsAnswer(interview, path, *question))
                continue;
            isWhole = false;
            for (int i = 0; i < triesPerQuestion; ++i) {
                interview.set(path, invented(interview, path, *question, dice, clock()));
                if (!interview.issue(path))
                    break;
                interview.set(path, forms::Answer::without(forms::NoValue::Unknown));
            }
        }
        if (isWhole)
            break;
    }
    return interview.relevantAnswers();
}

forms::Answers movedBack(forms::Answers answers, const forms::Form &form, int days)
{
    using enum forms::QuestionType;
    for (const forms::Path &path : answers.paths()) {
        const forms::Question *question = form.question(path.question);
        // What was calculated out of a day and is one moves with it.
        const bool isDay = question
            && (question->type == Date || question->type == DateTime
                || question->type == Calculate);
        if (!isDay)
            continue;
        forms::Answer answer = answers.at(path);
        const QString text = answer.text();
        const QDate day = QDate::fromString(text.left(10), Qt::ISODate);
        if (!day.isValid())
            continue;
        answer.value = day.addDays(-days).toString(Qt::ISODate) + text.mid(10);
        answers.set(path, answer);
    }
    return answers;
}

} // namespace casework
