// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

/// What a file from outside may be at most. Checked before memory is taken.
namespace exchange::limits {

constexpr qint64 bundleBytes = 2LL * 1024 * 1024 * 1024;
constexpr qint64 manifestBytes = 4LL * 1024 * 1024;
constexpr qint64 signatureBytes = 16LL * 1024;
constexpr qint64 messageBytes = 64LL * 1024; ///< One line of messages.jsonl.
constexpr qint64 messagesBytes = 1024LL * 1024 * 1024; ///< All of them, unpacked.
constexpr qint64 cardBytes = 16LL * 1024;
constexpr int parts = 10'000;
constexpr int readers = 16;

} // namespace exchange::limits
