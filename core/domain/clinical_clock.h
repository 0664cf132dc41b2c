// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/localized_text.h"
#include "base/result.h"

#include <QDateTime>
#include <QHash>
#include <QSet>
#include <QStringList>

#include <optional>
#include <vector>

namespace domain {

/// A length of time as the table writes it: "24h", "5d", "3wd" (working days, Monday to Friday),
/// or counted from an amount that the case knows: "pep_days", "pep_days-3d".
struct ClockSpan {
    QString amount{}; ///< A name in ClockFacts::amounts; empty for none.
    qint64 minutes = 0;
    int workingDays = 0;
    friend bool operator==(const ClockSpan &, const ClockSpan &) = default;
};

/// Something that must hold, or must not, for a rule to apply.
struct ClockCondition {
    QString fact;
    bool mustHold = true;
    friend bool operator==(const ClockCondition &, const ClockCondition &) = default;
};

enum class ClockGroup { Care, Visit, Forensic, Safety, Referral, Administrative };

/// How well a time limit is founded. Everything but Confirmed shows as "not yet confirmed by the
/// ministry".
enum class Evidence {
    Confirmed, ///< S: the limit is confirmed in an opened source.
    ActionConfirmed, ///< S*: the action is; the limit was chosen by us.
    Known, ///< K: from knowledge of the named publication.
    Chosen, ///< D: a service target chosen by us.
};

/// One line of resources/policy/clinical-clock.csv.
struct ClockRule {
    QString id; ///< "C03"
    ClockGroup group = ClockGroup::Care;
    int order = 0; ///< On the panel; the smallest is first.
    QString anchor; ///< What it is counted from: one of clockAnchors().
    std::vector<ClockCondition> appliesWhen{}; ///< All of them; none means always.
    QString urgentWhen{}; ///< A fact that makes it "act now" at any time, also after the limit.
    QString notNeededWhen{}; ///< A fact for which the card gives way to a note.
    ClockSpan opens{};
    ClockSpan bestBy{}; ///< A target: later is still right.
    std::optional<ClockSpan> limit{}; ///< None: there is no end.
    bool isHard = false; ///< After the limit not to be started routinely, or a duty is broken.
    /// Rules whose windows close this one too: the first that was still open when it began.
    QStringList notAfter{};
    bool isReachable = false; ///< Can be had elsewhere, so "leave before" is worked out.
    QString form{}; ///< Where it is recorded.
    QStringList medicines{}; ///< Items of the formulary that it is about; none for most rules.
    LocalizedText title{};
    LocalizedText action{};
    LocalizedText after{}; ///< The next best action once the limit has passed.
    LocalizedText note{}; ///< Why the card is not needed.
    QString source{};
    Evidence evidence = Evidence::Chosen;
};

/// The rules in force, with the edition that is shown beside them.
struct ClockTable {
    QString edition; ///< "1"
    int year = 0;
    std::vector<ClockRule> rules;

    const ClockRule *rule(QStringView id) const; ///< Null if there is none.
};

/// When something was: between two moments, as far as anybody knows. Without an earliest nothing
/// is sure and everything that can still be in time is offered.
struct ClockAnchor {
    std::optional<QDateTime> earliest{};
    QDateTime latest;

    static ClockAnchor at(const QDateTime &moment) { return {moment, moment}; }
    friend bool operator==(const ClockAnchor &, const ClockAnchor &) = default;
};

/// What became of one rule: three facts, and a refusal.
struct ClockDeed {
    bool isOffered = false;
    bool isAccepted = false;
    bool isRefused = false;
    std::optional<QDateTime> givenAt{};
    bool isDayOnly = false; ///< givenAt is a day; its time says nothing.
    QString by{}; ///< User name of who recorded it.
    friend bool operator==(const ClockDeed &, const ClockDeed &) = default;
};

/// What is known of one case, in the words of the table. Times are UTC.
struct ClockFacts {
    QSet<QString> holds{};
    QHash<QString, ClockAnchor> anchors{};
    QHash<QString, qint64> amounts{}; ///< In minutes.
    QHash<QString, ClockDeed> deeds{}; ///< By the id of the rule.
    std::optional<qint64> travelMinutes{}; ///< To the place that can do what cannot be done here.
    std::vector<ClockAnchor> earlierExposures{}; ///< Listed; the latest one is the anchor.
    /// What is known of one slip, dispatch or release line alone. A rule whose anchor stands here
    /// has a card for each.
    std::vector<ClockFacts> parts{};
    QString subject{}; ///< Of a part: the code of the slip, the number of the report.
};

enum class ClockState {
    ActNow, ///< Red: under a fifth of the window or under 12 hours left.
    MaybeStill, ///< Counted from the earliest moment it is over, from the latest it is not.
    Soon, ///< Amber: no more than half is left; or past a target that has no limit.
    InTime, ///< Green: more than half is left.
    Passed, ///< Grey, with the next best action.
    Given,
    Refused, ///< The card stops and is no miss.
    NotNeeded, ///< With a note why.
    NotOpenYet,
};

/// One rule for one case at one moment.
struct ClockCard {
    ClockRule rule{};
    QString subject{}; ///< Which slip or report; empty for the case itself.
    ClockState state = ClockState::InTime;
    QDateTime opensAt{}; ///< From the earliest moment; from the latest if there is no earliest.
    std::optional<QDateTime> bestBy{}; ///< From the earliest moment.
    std::optional<QDateTime> deadline{}; ///< From the earliest moment: this one is shown.
    std::optional<QDateTime> lastChance{}; ///< From the latest: until then it is still offered.
    double used = 0; ///< Share of the window that is gone, 0 to 1, in the worst case.
    bool isPastBest = false;
    bool isRedFlag = false; ///< "Act now" whatever the hour.
    std::optional<QDateTime> leaveBefore{}; ///< Nothing if there is no way to be in time.
    ClockDeed deed{};
    bool isVisible = false; ///< One of the five; the others stand under "later".

    /// Time runs: something can or must still be done.
    bool isRunning() const;
    bool isUncertain() const { return deadline != lastChance; }
    /// A hard limit went by, and nobody said no. Counted; a refusal never is.
    bool isMissed() const;
    /// What to do now: the action, or after the limit the next best. Never empty. A target that
    /// has no next best keeps its action, for late is still right.
    const LocalizedText &advice() const;
};

/// At most so many cards stand on the panel at once.
inline constexpr int mostVisibleCards = 5;

/// Every card of the case: the visible ones first, then what is later. The five places go to what
/// can still be done, then to what has passed, then to what has been done, and they stand so; the
/// order of the panel (clinical-clock.md, section 1) decides within each. Pure.
std::vector<ClockCard> cards(const ClockTable &table, const ClockFacts &facts, QDateTime now);

/// What windows can be counted from: "arrival", "E", "PEP0", …
const QStringList &clockAnchors();

/// @p rules: one line a rule; @p edition: one line, with "edition" and "year". Unreadable, naming
/// the rule and the column, if anything is not as it must be.
Result<ClockTable> readClinicalClock(QByteArrayView rules, QByteArrayView edition);

/// The table in force. Without a readable table there are no rules, and no edition is shown.
const ClockTable &clinicalClock();

} // namespace domain
