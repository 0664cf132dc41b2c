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
constexpr std::array errors{
    std::pair{ErrorCode::NotFound, "NotFound"},
    std::pair{ErrorCode::Invalid, "Invalid"},
    std::pair{ErrorCode::Denied, "Denied"},
    std::pair{ErrorCode::ConsentMissing, "ConsentMissing"},
    std::pair{ErrorCode::WrongPassphrase, "WrongPassphrase"},
    std::pair{ErrorCode::DamagedHeader, "DamagedHeader"},
    std::pair{ErrorCode::DamagedPages, "DamagedPages"},
    std::pair{ErrorCode::NewerFormat, "NewerFormat"},
    std::pair{ErrorCode::NotEncrypted, "NotEncrypted"},
    std::pair{ErrorCode::InUse, "InUse"},
    std::pair{ErrorCode::ClockWentBack, "ClockWentBack"},
    std::pair{ErrorCode::Storage, "Storage"},
    std::pair{ErrorCode::DiskFull, "DiskFull"},
    std::pair{ErrorCode::ReadOnly, "ReadOnly"},
    std::pair{ErrorCode::Io, "Io"},
    std::pair{ErrorCode::TooLarge, "TooLarge"},
    std::pair{ErrorCode::Unreadable, "Unreadable"},
    std::pair{ErrorCode::Unsupported, "Unsupported"},
    std::pair{ErrorCode::NotForUs, "NotForUs"},
    std::pair{ErrorCode::BadSignature, "BadSignature"},
    std::pair{ErrorCode::UnknownSigner, "UnknownSigner"},
    std::pair{ErrorCode::RevokedSigner, "RevokedSigner"},
    std::pair{ErrorCode::WrongReader, "WrongReader"},
    std::pair{ErrorCode::Gap, "Gap"},
    std::pair{ErrorCode::NumberReused, "NumberReused"},
    std::pair{ErrorCode::Interrupted, "Interrupted"},
};

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

QString errorName(ErrorCode code)
{
    return nameOf(errors, code);
}

std::optional<ErrorCode> errorFromName(QStringView name)
{
    return fromName(errors, name);
}

} // namespace exchange
