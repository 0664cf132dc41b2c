// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/message.h"

#include <functional>
#include <map>
#include <memory>
#include <optional>

namespace exchange {

/// Packs messages, line by line, as one zstd frame. They must come in their order (isBefore).
class MessagePacker
{
public:
    using Sink = std::function<Result<>(QByteArrayView)>;

    explicit MessagePacker(Sink packed);
    ~MessagePacker();

    Result<> add(const Message &message);
    Result<> finish();
    qint64 unpacked() const { return m_unpacked; }
    const std::map<QString, qint64> &counts() const { return m_counts; } ///< By type.

private:
    Result<> pack(QByteArrayView bytes, bool isEnd);

    struct State;
    std::unique_ptr<State> m_state;
    Sink m_packed;
    std::optional<Message> m_last;
    qint64 m_unpacked = 0;
    std::map<QString, qint64> m_counts;
};

/// Unpacks messages.jsonl.zst in pieces and tells each message. Unreadable, TooLarge or Unsupported
/// at the first thing the format does not have.
class MessageUnpacker
{
public:
    using Visit = std::function<Result<>(const Message &)>;

    explicit MessageUnpacker(Visit visit);
    ~MessageUnpacker();

    Result<> add(QByteArrayView packed);
    Result<> finish(); ///< Unreadable if the frame or the last line is cut off.
    qint64 unpacked() const { return m_unpacked; }
    const std::map<QString, qint64> &counts() const { return m_counts; }

private:
    Result<> takeLines(QByteArrayView bytes);
    Result<> takeLine(const QByteArray &line);

    struct State;
    std::unique_ptr<State> m_state;
    Visit m_visit;
    QByteArray m_line; ///< Begun and not ended.
    std::optional<Message> m_last;
    qint64 m_unpacked = 0;
    std::map<QString, qint64> m_counts;
    bool m_isEnded = false;
};

} // namespace exchange
