// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/case.h"

namespace domain {

/// What holds between two cases. They stay two cases.
enum class LinkKind {
    SamePerson,
    SameIncident, ///< One event with two people, or told at two places.
    SomeoneElse, ///< They only look alike: nobody has to ask again.
};
QString code(LinkKind kind);
std::optional<LinkKind> linkKindFromCode(QStringView code);

/// How somebody knows; chosen, never written.
enum class LinkReason {
    SaidSo, ///< The person told it.
    DetailsAgree,
    OnPaper, ///< A slip or a letter names the other case.
    DetailsDiffer, ///< Of LinkKind::SomeoneElse, and of no other.
};
QString code(LinkReason reason);
std::optional<LinkReason> linkReasonFromCode(QStringView code);

/// Why a link is taken back.
enum class UnlinkReason { ByMistake, LearnedMore };
QString code(UnlinkReason reason);
std::optional<UnlinkReason> unlinkReasonFromCode(QStringView code);

/// Two cases and what somebody found out about them. A link that was taken back stays as history.
struct CaseLink {
    struct Undoing {
        QDateTime at; ///< UTC.
        QString by; ///< User name.
        UnlinkReason because = UnlinkReason::ByMistake;
        friend bool operator==(const Undoing &, const Undoing &) = default;
    };

    Id<CaseLink> id = Id<CaseLink>::create();
    Id<Case> one;
    Id<Case> other;
    LinkKind kind = LinkKind::SamePerson;
    LinkReason reason = LinkReason::DetailsAgree;
    QDateTime madeAt; ///< UTC.
    QString madeBy; ///< User name.
    std::optional<Undoing> undone{};

    bool holds() const { return !undone; }
    Id<Case> across(Id<Case> from) const { return from == one ? other : one; }
    friend bool operator==(const CaseLink &, const CaseLink &) = default;
};

} // namespace domain
