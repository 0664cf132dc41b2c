// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/clinical_clock.h"

#include "base/clock.h"

#include <algorithm>
#include <ranges>

using namespace Qt::StringLiterals;

namespace domain {

namespace {

constexpr qint64 lastHours = 12 * 60 * 60;

QDateTime afterWorkingDays(QDateTime moment, int days)
{
    while (days > 0) {
        moment = moment.addDays(1);
        if (inCambodia(moment).date().dayOfWeek() <= Qt::Friday)
            --days;
    }
    return moment;
}

/// The facts of the case, and over them those of one part.
struct View {
    const ClockFacts &whole;
    const ClockFacts &part;

    bool holds(const QString &fact) const
    {
        return part.holds.contains(fact) || whole.holds.contains(fact);
    }
    std::optional<qint64> amount(const QString &name) const
    {
        if (const auto found = part.amounts.constFind(name); found != part.amounts.cend())
            return *found;
        const auto found = whole.amounts.constFind(name);
        return found == whole.amounts.cend() ? std::nullopt : std::optional(*found);
    }
    /// Nothing if the span counts from an amount that nobody knows.
    std::optional<QDateTime> after(const QDateTime &moment, const ClockSpan &span) const
    {
        qint64 minutes = span.minutes;
        if (!span.amount.isEmpty()) {
            const auto known = amount(span.amount);
            if (!known)
                return {};
            minutes += *known;
        }
        return afterWorkingDays(moment.addSecs(minutes * 60), span.workingDays);
    }
};

bool applies(const ClockRule &rule, const View &view)
{
    return std::ranges::all_of(rule.appliesWhen, [&](const ClockCondition &condition) {
        return view.holds(condition.fact) == condition.mustHold;
    });
}

/// The instants of the window, or false if they cannot be known.
bool setWindow(ClockCard &card, const ClockAnchor &anchor, const View &view)
{
    const auto opens = view.after(anchor.earliest.value_or(anchor.latest), card.rule.opens);
    if (!opens)
        return false;
    card.opensAt = *opens;
    if (anchor.earliest)
        card.bestBy = view.after(*anchor.earliest, card.rule.bestBy);
    if (!card.rule.limit)
        return true;
    if (anchor.earliest)
        card.deadline = view.after(*anchor.earliest, *card.rule.limit);
    card.lastChance = view.after(anchor.latest, *card.rule.limit);
    return card.lastChance.has_value();
}

/// No window outlives those it must not.
void cap(ClockCard &card, const std::vector<ClockCard> &all)
{
    const auto earlier = [&card](std::optional<QDateTime> &end, const auto &other) {
        if (end && other && *other >= card.opensAt && *other < *end)
            end = other;
    };
    for (const ClockCard &other : all) {
        if (!card.rule.notAfter.contains(other.rule.id))
            continue;
        earlier(card.deadline, other.deadline);
        earlier(card.lastChance, other.lastChance);
    }
}

/// The colour of a window that is open and surely not over.
ClockState urgency(const ClockCard &card, const QDateTime &now)
{
    if (!card.lastChance)
        return card.isPastBest ? ClockState::Soon : ClockState::InTime;
    const qint64 whole = card.opensAt.secsTo(*card.deadline);
    const qint64 left = now.secsTo(*card.deadline);
    if (left * 5 < whole || left < lastHours)
        return ClockState::ActNow;
    return left * 2 > whole ? ClockState::InTime : ClockState::Soon;
}

/// Of the window as it is in the worst case.
double shareUsed(const ClockCard &card, const QDateTime &now)
{
    const auto end = card.deadline ? card.deadline : card.lastChance;
    if (!end)
        return 0;
    const auto whole = double(card.opensAt.secsTo(*end));
    const auto gone = double(card.opensAt.secsTo(now));
    return whole > 0 ? std::clamp(gone / whole, 0.0, 1.0) : 1;
}

ClockState stateOf(const ClockCard &card, const QDateTime &now)
{
    if (card.deed.givenAt)
        return ClockState::Given;
    if (card.deed.isRefused)
        return ClockState::Refused;
    if (card.isRedFlag)
        return ClockState::ActNow;
    if (now < card.opensAt)
        return ClockState::NotOpenYet;
    if (card.lastChance && now > *card.lastChance)
        return ClockState::Passed;
    if (card.lastChance && (!card.deadline || now > *card.deadline))
        return ClockState::MaybeStill;
    return urgency(card, now);
}

/// The worst case as long as one can still be in time for it, then the lenient one.
std::optional<QDateTime> leaveBefore(
    const ClockCard &card, std::optional<qint64> travelMinutes, const QDateTime &now)
{
    if (!travelMinutes || !card.rule.isReachable || !card.isRunning())
        return {};
    for (const auto &end : {card.deadline, card.lastChance}) {
        if (!end)
            continue;
        const QDateTime leaving = end->addSecs(-*travelMinutes * 60);
        if (leaving >= now)
            return leaving;
    }
    return {};
}

/// A card with its window; nothing if the rule says nothing about this case.
std::optional<ClockCard> cardOf(const ClockRule &rule, const View &view)
{
    const auto anchor = view.part.anchors.constFind(rule.anchor);
    if (anchor == view.part.anchors.cend())
        return {};
    ClockCard card{.rule = rule, .subject = view.part.subject, .opensAt = {}};
    if (!setWindow(card, *anchor, view))
        return {};
    if (!rule.notNeededWhen.isEmpty() && view.holds(rule.notNeededWhen))
        card.state = ClockState::NotNeeded;
    else if (!applies(rule, view))
        return {};
    card.deed = view.part.deeds.value(rule.id);
    return card;
}

void setState(ClockCard &card, const View &view, const QDateTime &now)
{
    if (card.state == ClockState::NotNeeded)
        return;
    card.isPastBest = card.bestBy && now > *card.bestBy;
    card.isRedFlag = view.holds(card.rule.urgentWhen);
    card.used = shareUsed(card, now);
    card.state = stateOf(card, now);
    card.leaveBefore = leaveBefore(card, view.whole.travelMinutes, now);
}

/// Who stands first and gets one of the five places: what can still be done, what has passed, what
/// has been done.
int claim(ClockState state)
{
    using enum ClockState;
    switch (state) {
    case ActNow:
    case MaybeStill:
    case Soon:
    case InTime:
        return 0;
    case Passed:
    case NotNeeded:
        return 1;
    case Given:
    case Refused:
        return 2;
    case NotOpenYet:
        return 3;
    }
    Q_UNREACHABLE();
}

/// The rank of section 1 decides; within it the end that comes first.
bool standsBefore(const ClockCard &a, const ClockCard &b)
{
    if (a.rule.order != b.rule.order)
        return a.rule.order < b.rule.order;
    const auto endOf = [](const ClockCard &card) {
        const auto end = card.deadline ? card.deadline : card.lastChance;
        return end ? end->toSecsSinceEpoch() : std::numeric_limits<qint64>::max();
    };
    return std::pair(endOf(a), a.rule.id) < std::pair(endOf(b), b.rule.id);
}

/// The panel says what can still be done; what has passed must not stand above it, whatever its
/// rank.
void arrange(std::vector<ClockCard> &all)
{
    std::ranges::stable_sort(all, standsBefore);
    std::ranges::stable_sort(all, {}, [](const ClockCard &card) { return claim(card.state); });
    for (ClockCard &card : all | std::views::take(mostVisibleCards))
        card.isVisible = card.state != ClockState::NotOpenYet;
    std::ranges::stable_partition(all, &ClockCard::isVisible);
}

} // namespace

const ClockRule *ClockTable::rule(QStringView id) const
{
    const auto found = std::ranges::find(rules, id, &ClockRule::id);
    return found == rules.end() ? nullptr : &*found;
}

bool ClockCard::isRunning() const
{
    return claim(state) == 0;
}

bool ClockCard::isMissed() const
{
    return state == ClockState::Passed && rule.isHard;
}

const LocalizedText &ClockCard::advice() const
{
    if (state == ClockState::NotNeeded)
        return rule.note;
    return state == ClockState::Passed && !rule.after.isEmpty() ? rule.after : rule.action;
}

std::vector<ClockCard> cards(const ClockTable &table, const ClockFacts &facts, QDateTime now)
{
    std::vector<ClockCard> all;
    const auto add = [&](const ClockFacts &part) {
        const View view{facts, part};
        std::vector<ClockCard> found;
        for (const ClockRule &rule : table.rules) {
            if (auto card = cardOf(rule, view))
                found.push_back(*std::move(card));
        }
        const std::vector<ClockCard> uncapped = found;
        for (ClockCard &card : found) {
            cap(card, uncapped);
            setState(card, view, now);
        }
        std::ranges::move(found, std::back_inserter(all));
    };
    add(facts);
    std::ranges::for_each(facts.parts, add);
    arrange(all);
    return all;
}

} // namespace domain
