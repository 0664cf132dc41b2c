// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/form_text.h"

#include "base/clock.h"
#include "ui/text/date_text.h"
#include "ui/text/shown_digits.h"
#include "ui/tr.h"

using namespace Qt::StringLiterals;

namespace ui {

QString text(forms::NoValue why)
{
    switch (why) {
    case forms::NoValue::NotAsked:
        //: A state of a question: nobody asked it
        return Tr::tr("Not asked");
    case forms::NoValue::Declined:
        //: A state of a question: the person chose not to answer
        return Tr::tr("Declined");
    case forms::NoValue::Unknown:
        //: A state of a question: the person does not know
        return Tr::tr("Unknown");
    }
    Q_UNREACHABLE();
}

QString sentence(forms::NoValue why)
{
    switch (why) {
    case forms::NoValue::NotAsked:
        return Tr::tr("Not asked. It can be asked later.");
    case forms::NoValue::Declined:
        return Tr::tr("Chose not to answer. This question is complete.");
    case forms::NoValue::Unknown:
        return Tr::tr("Not known. This question is complete.");
    }
    Q_UNREACHABLE();
}

QString sealedSentence()
{
    return Tr::tr("Sealed. Your role does not open this answer. It is kept as it is.");
}

QString text(forms::Privacy privacy)
{
    switch (privacy) {
    case forms::Privacy::Identity:
        return Tr::tr("Stays here");
    case forms::Privacy::Clinical:
        return Tr::tr("Not counted");
    case forms::Privacy::Statistical:
        return Tr::tr("May be counted");
    case forms::Privacy::Banded:
        return Tr::tr("May be counted in groups");
    }
    Q_UNREACHABLE();
}

QString sentence(forms::Privacy privacy)
{
    switch (privacy) {
    case forms::Privacy::Identity:
        return Tr::tr("This tells who the person is. It leaves this computer only if the person "
                      "agrees to send the name.");
    case forms::Privacy::Clinical:
        return Tr::tr("This never enters a table. It leaves this computer only with a referral or "
                      "a court document that the person agrees to.");
    case forms::Privacy::Statistical:
        return Tr::tr("This may enter the province's tables, without the name, if the person "
                      "agrees to be counted.");
    case forms::Privacy::Banded:
        return Tr::tr("This may enter the province's tables only made coarser: an age group, a "
                      "month, a district; if the person agrees to be counted.");
    }
    Q_UNREACHABLE();
}

bool isConfirmedByMinistry(const forms::Question &question)
{
    return question.evidence == u"S"_s;
}

QString text(const PartialDate &date)
{
    QString words = numberText(date.year);
    if (date.month > 0)
        //: %1 the month as a word, %2 the year
        words = Tr::tr("%1 %2").arg(monthName(date.month), words);
    if (date.month > 0 && date.day > 0)
        //: %1 the day of the month, %2 month and year
        words = Tr::tr("%1 %2", "day").arg(numberText(date.day), words);
    //: %1 a date, a month or a year
    return date.isAbout ? Tr::tr("about %1").arg(words) : words;
}

QString localMoment(const QString &stored)
{
    const QDateTime moment = QDateTime::fromString(stored, Qt::ISODateWithMs);
    if (!moment.isValid() || moment.timeSpec() == Qt::LocalTime)
        return stored.left(16);
    return inCambodia(moment).toString(u"yyyy-MM-ddTHH:mm"_s);
}

namespace {

QString choiceText(const forms::Form &form, const forms::Question &question, const QString &code,
    Language language)
{
    const forms::Choice *choice = form.choice(question.list, code);
    return choice ? choice->label.in(language) : code;
}

QString dateText(const QString &stored)
{
    const QString local = localMoment(stored);
    const QString day = local.section(u'T', 0, 0);
    const QString time = local.section(u'T', 1).left(5);
    const auto date = PartialDate::fromString(day);
    if (!date)
        return stored;
    return time.isEmpty() ? text(*date) : text(*date) + u", "_s + inShownDigits(time);
}

/// What a calculation gives is often a code, or several with blanks between. The appearance
/// "list(yn)" says which list has the words: the same code means other things in other lists.
/// A reason for no answer that it read elsewhere comes out as its word.
QString calculatedText(const forms::Form &form, const forms::Question &question,
    const QString &value, Language language)
{
    const QString &appearance = question.appearance;
    if (appearance.startsWith(u"list("_s) && appearance.endsWith(u')')) {
        const QString list = appearance.sliced(5, appearance.size() - 6);
        QStringList labels;
        for (const QString &code : value.split(u' ', Qt::SkipEmptyParts)) {
            if (const forms::Choice *choice = form.choice(list, code))
                labels.append(choice->label.in(language));
            else if (const auto why = forms::noValueFromCode(code))
                labels.append(text(*why));
            else
                return dateText(value);
        }
        return labels.join(u", "_s);
    }
    const auto why = forms::noValueFromCode(value);
    return why ? text(*why) : dateText(value);
}

QString valueText(const forms::Form &form, const forms::Question &question,
    const forms::Answer &answer, Language language)
{
    using enum forms::QuestionType;
    if (question.type == SelectOne || question.type == SelectMultiple) {
        QStringList labels;
        for (const QString &code : answer.codes())
            labels.append(choiceText(form, question, code, language));
        return labels.join(u", "_s);
    }
    if (question.type == Date || question.type == DateTime)
        return dateText(answer.text());
    if (question.type == Time)
        return inShownDigits(answer.text().left(5));
    if (question.type == Image)
        return Tr::tr("one picture");
    if (question.type == Calculate && answer.value.isString())
        return calculatedText(form, question, answer.text(), language);
    if (answer.value.isBool())
        return answer.value.toBool() ? Tr::tr("Done") : QString();
    if (answer.value.isDouble())
        return numberText(answer.value.toDouble());
    return question.appearance == u"phone" ? phoneText(answer.text()) : answer.text();
}

} // namespace

QString answerText(const forms::Form &form, const forms::Question &question,
    const forms::Answer &answer, Language language)
{
    if (answer.isSealed())
        //: In place of an answer that this person's role does not open
        return Tr::tr("Sealed");
    if (answer.noValue)
        return text(*answer.noValue);
    return answer.value.isNull() ? QString() : valueText(form, question, answer, language);
}

} // namespace ui
