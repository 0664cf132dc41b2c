// SPDX-License-Identifier: GPL-3.0-or-later
#include "casework/today_parts.h"

#include "base/clock.h"
#include "base/partial_date.h"
#include "casework/extraction.h"

#include <algorithm>
#include <ranges>

using namespace Qt::StringLiterals;
using domain::ClockCard;
using domain::ClockGroup;
using domain::ClockState;

namespace casework {

namespace {

constexpr int daysOfAWeek = 7;
const QString followUpForm = u"followup"_s;

/// The newest answer to a question of one form; empty if nobody gave one.
QString newest(const std::vector<CaseSheet> &sheets, const QString &form, const QString &question)
{
    for (const CaseSheet &sheet : sheets | std::views::reverse) {
        if (sheet.formId != form)
            continue;
        if (const QString text = sheet.answers.at(question).text(); !text.isEmpty())
            return text;
    }
    return {};
}

/// The day by which it is best done; of what has no such day the last one.
std::optional<QDate> dayOf(const ClockCard &card)
{
    const auto end = card.bestBy ? card.bestBy : card.lastChance;
    return end ? std::optional(inCambodia(*end).date()) : std::nullopt;
}

bool isDoneOn(const ClockCard &card, QDate day)
{
    return card.state == ClockState::Given && inCambodia(*card.deed.givenAt).date() == day;
}

/// The next visit that both agreed on, if it is still to come or was these seven days.
std::optional<QDate> agreedDay(const std::vector<CaseSheet> &sheets, QDate now)
{
    const auto date = PartialDate::fromString(newest(sheets, followUpForm, u"fu_next_on"_s));
    if (!date || date->earliest() != date->latest())
        return {};
    const QDate day = date->earliest();
    const bool isNear = qAbs(now.daysTo(day)) < daysOfAWeek;
    return isNear ? std::optional(day) : std::nullopt;
}

/// Follow-up cards that belong to these seven days, and what was done today.
std::vector<ClockCard> ofThisWeek(const std::vector<ClockCard> &cards, QDate now)
{
    std::vector<ClockCard> found;
    for (const ClockCard &card : cards) {
        if (card.rule.form != followUpForm)
            continue;
        const auto day = dayOf(card);
        const bool isOpen = card.isRunning() || card.state == ClockState::NotOpenYet;
        if (isDoneOn(card, now) || (isOpen && day && now.daysTo(*day) < daysOfAWeek))
            found.push_back(card);
    }
    const auto isDone = [](const ClockCard &card) { return card.state == ClockState::Given; };
    // What is done no longer stands beside what is still to do.
    if (!std::ranges::all_of(found, isDone))
        std::erase_if(found, isDone);
    std::ranges::stable_sort(found, {}, [](const ClockCard &card) {
        return std::pair(card.rule.group != ClockGroup::Visit, dayOf(card).value_or(QDate()));
    });
    return found;
}

void addWeek(Today &day, const domain::Case &c, const ClockReading &reading,
    const std::vector<ClockCard> &cards)
{
    const QDate now = inCambodia(day.now).date();
    VisitDue visit{.id = c.id,
        .caseCode = c.caseCode,
        .day = now,
        .cards = ofThisWeek(cards, now),
        .contact = {}};
    const auto agreed = agreedDay(reading.sheets, now);
    if (visit.cards.empty() && !agreed)
        return;
    if (!visit.cards.empty())
        visit.day = dayOf(visit.cards.front()).value_or(now);
    for (const ClockCard &card : visit.cards)
        visit.day = std::min(visit.day, dayOf(card).value_or(visit.day));
    visit.isAgreedDay = agreed && !visit.isDone();
    if (visit.isAgreedDay)
        visit.day = *agreed;
    visit.contact = safeContact(c, reading.sheets);
    day.week.push_back(std::move(visit));
}

} // namespace

SafeContact safeContact(const domain::Case &c, const std::vector<CaseSheet> &sheets)
{
    domain::Consent consent = c.consent;
    for (const CaseSheet &sheet : sheets) {
        if (sheet.formId == u"consent")
            consent = domain::after(std::move(consent), consentFrom(sheet.answers));
    }
    SafeContact contact;
    const QString intake = u"intake"_s;
    if (consent.allows(u"c_contact_phone"_s)
        && !newest(sheets, intake, u"safe_phone"_s).isEmpty()) {
        contact.way = ContactWay::Phone;
        contact.times = newest(sheets, intake, u"safe_times"_s);
        contact.hasAgreedWords = !newest(sheets, intake, u"safe_phrase"_s).isEmpty();
    } else if (consent.allows(u"c_contact_third"_s)
        && !newest(sheets, intake, u"trusted_person_name"_s).isEmpty()) {
        contact.way = ContactWay::TrustedPerson;
    } else if (consent.allows(u"c_contact_visit"_s)) {
        contact.way = ContactWay::Visit;
    }
    return contact;
}

void addCase(Today &day, const domain::Case &c, const ClockReading &reading)
{
    const auto cards = domain::cards(reading.guidance->table, reading.facts, day.now);
    for (const ClockCard &card : cards) {
        // What was sent waits for its answer also after the day it should have come.
        const bool isUnanswered = card.isRunning() || card.state == ClockState::Passed;
        // A signed report is owed until it is sent, however late it is.
        const bool isOwed = card.rule.anchor == u"FX_SIGN" && isUnanswered;
        if (card.rule.anchor == u"RF" && isUnanswered)
            day.referrals.push_back({c.id, c.caseCode, card});
        else if (card.rule.anchor == u"DISP" && isUnanswered)
            day.reports.push_back({c.id, c.caseCode, card});
        else if (!card.isRunning() && !isOwed)
            continue;
        else if (card.rule.form != followUpForm && card.rule.group != ClockGroup::Administrative)
            day.care.push_back({c.id, c.caseCode, card});
    }
    addWeek(day, c, reading, cards);
}

} // namespace casework
