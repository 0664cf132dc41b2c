// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/receipts.h"

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace exchange {

namespace {

constexpr std::array states{std::pair{Receipt::State::Received, "received"},
    std::pair{Receipt::State::Applied, "applied"}, std::pair{Receipt::State::Refused, "refused"}};

/// The names of the codes as they travel; docs/bundle-format.md knows those a reader can give.

template <typename Pairs, typename Value>
QString nameOf(const Pairs &pairs, Value value)
{
    for (const auto &[known, name] : pairs) {
        if (known == value)
            return QString::fromLatin1(name);
    }
    Q_UNREACHABLE();
}

template <typename Pairs>
auto fromName(const Pairs &pairs, QStringView text)
    -> std::optional<typename Pairs::value_type::first_type>
{
    for (const auto &[known, name] : pairs) {
        if (text == QLatin1String(name))
            return known;
    }
    return std::nullopt;
}

} // namespace

QString code(Receipt::State state)
{
    return nameOf(states, state);
}

std::optional<Receipt::State> receiptStateFromCode(QStringView text)
{
    return fromName(states, text);
}

} // namespace exchange
