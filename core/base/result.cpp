// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error_name.h"

#include <array>
#include <utility>

namespace {

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

} // namespace

QString name(ErrorCode code)
{
    for (const auto &[known, name] : errors) {
        if (known == code)
            return QString::fromLatin1(name);
    }
    Q_UNREACHABLE();
}

std::optional<ErrorCode> errorCodeFromName(QStringView name)
{
    for (const auto &[known, text] : errors) {
        if (name == QLatin1String(text))
            return known;
    }
    return std::nullopt;
}
