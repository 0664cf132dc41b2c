// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/case_link.h"

#include <array>

using namespace Qt::StringLiterals;

namespace domain {

namespace {

template <typename Value>
struct Coded {
    Value value;
    QStringView code;
};

constexpr std::array kinds{
    Coded{LinkKind::SamePerson, u"same_person"},
    Coded{LinkKind::SameIncident, u"same_incident"},
    Coded{LinkKind::SomeoneElse, u"someone_else"},
};
constexpr std::array reasons{
    Coded{LinkReason::SaidSo, u"said_so"},
    Coded{LinkReason::DetailsAgree, u"details_agree"},
    Coded{LinkReason::OnPaper, u"on_paper"},
    Coded{LinkReason::DetailsDiffer, u"details_differ"},
};
constexpr std::array unlinkReasons{
    Coded{UnlinkReason::ByMistake, u"by_mistake"},
    Coded{UnlinkReason::LearnedMore, u"learned_more"},
};

template <typename List, typename Value>
QString codeIn(const List &list, Value value)
{
    for (const auto &each : list) {
        if (each.value == value)
            return each.code.toString();
    }
    Q_UNREACHABLE();
}

template <typename Value, typename List>
std::optional<Value> valueIn(const List &list, QStringView code)
{
    for (const auto &each : list) {
        if (each.code == code)
            return each.value;
    }
    return {};
}

} // namespace

QString code(LinkKind kind)
{
    return codeIn(kinds, kind);
}

std::optional<LinkKind> linkKindFromCode(QStringView code)
{
    return valueIn<LinkKind>(kinds, code);
}

QString code(LinkReason reason)
{
    return codeIn(reasons, reason);
}

std::optional<LinkReason> linkReasonFromCode(QStringView code)
{
    return valueIn<LinkReason>(reasons, code);
}

QString code(UnlinkReason reason)
{
    return codeIn(unlinkReasons, reason);
}

std::optional<UnlinkReason> unlinkReasonFromCode(QStringView code)
{
    return valueIn<UnlinkReason>(unlinkReasons, code);
}

} // namespace domain
