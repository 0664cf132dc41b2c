// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/message_stream.h"

#include "exchange/limits.h"

#include <zstd.h>

using namespace Qt::StringLiterals;

namespace exchange {

namespace {

constexpr int level = 6;
constexpr int largestWindow = 23; ///< 2^23 bytes: what a reader takes, whatever the frame asks.

struct FreeContext {
    void operator()(ZSTD_CCtx *context) const { ZSTD_freeCCtx(context); }
    void operator()(ZSTD_DCtx *context) const { ZSTD_freeDCtx(context); }
};

} // namespace

struct MessagePacker::State {
    std::unique_ptr<ZSTD_CCtx, FreeContext> context{ZSTD_createCCtx()};
    QByteArray out{qsizetype(ZSTD_CStreamOutSize()), '\0'};
};

MessagePacker::MessagePacker(Sink packed)
    : m_state(std::make_unique<State>())
    , m_packed(std::move(packed))
{
    ZSTD_CCtx_setParameter(m_state->context.get(), ZSTD_c_compressionLevel, level);
    ZSTD_CCtx_setParameter(m_state->context.get(), ZSTD_c_checksumFlag, 1);
}

MessagePacker::~MessagePacker() = default;

Result<> MessagePacker::add(const Message &message)
{
    Q_ASSERT(!m_last || isBefore(*m_last, message));
    m_last = message;
    const QByteArray line = toLine(message);
    // What no reader would take must not leave: the whole bundle would be refused far away.
    if (!messageFromLine(QByteArrayView(line).chopped(1)))
        return fail(ErrorCode::Invalid, u"a message that no reader would take"_s);
    m_unpacked += line.size();
    if (m_unpacked > limits::messagesBytes)
        return fail(ErrorCode::TooLarge, u"messages of one bundle"_s);
    ++m_counts[typeOf(message)];
    return pack(line, false);
}

Result<> MessagePacker::finish()
{
    return pack({}, true);
}

Result<> MessagePacker::pack(QByteArrayView bytes, bool isEnd)
{
    ZSTD_inBuffer in{bytes.data(), size_t(bytes.size()), 0};
    for (;;) {
        ZSTD_outBuffer out{m_state->out.data(), size_t(m_state->out.size()), 0};
        const size_t left = ZSTD_compressStream2(
            m_state->context.get(), &out, &in, isEnd ? ZSTD_e_end : ZSTD_e_continue);
        if (ZSTD_isError(left))
            return fail(ErrorCode::Storage, u"zstd: "_s + QLatin1String(ZSTD_getErrorName(left)));
        if (out.pos > 0)
            TRY(m_packed(QByteArrayView(m_state->out).first(qsizetype(out.pos))));
        if (isEnd ? left == 0 : in.pos == in.size)
            return {};
    }
}

struct MessageUnpacker::State {
    std::unique_ptr<ZSTD_DCtx, FreeContext> context{ZSTD_createDCtx()};
    QByteArray out{qsizetype(ZSTD_DStreamOutSize()), '\0'};
};

MessageUnpacker::MessageUnpacker(Visit visit)
    : m_state(std::make_unique<State>())
    , m_visit(std::move(visit))
{
    ZSTD_DCtx_setParameter(m_state->context.get(), ZSTD_d_windowLogMax, largestWindow);
}

MessageUnpacker::~MessageUnpacker() = default;

Result<> MessageUnpacker::add(QByteArrayView packed)
{
    ZSTD_inBuffer in{packed.data(), size_t(packed.size()), 0};
    bool mayHoldMore = true; // what the last call gave may have filled the whole buffer
    while (in.pos < in.size || mayHoldMore) {
        if (m_isEnded && in.pos < in.size)
            return fail(ErrorCode::Unreadable, u"messages: bytes behind the zstd frame"_s);
        if (m_isEnded)
            return {};
        ZSTD_outBuffer out{m_state->out.data(), size_t(m_state->out.size()), 0};
        const size_t left = ZSTD_decompressStream(m_state->context.get(), &out, &in);
        if (ZSTD_isError(left))
            return fail(ErrorCode::Unreadable, u"messages: not a zstd frame we take"_s);
        m_isEnded = left == 0;
        mayHoldMore = out.pos == out.size;
        TRY(takeLines(QByteArrayView(m_state->out).first(qsizetype(out.pos))));
    }
    return {};
}

Result<> MessageUnpacker::takeLines(QByteArrayView bytes)
{
    m_unpacked += bytes.size();
    if (m_unpacked > limits::messagesBytes)
        return fail(ErrorCode::TooLarge, u"messages of one bundle"_s);
    while (!bytes.isEmpty()) {
        const qsizetype end = bytes.indexOf('\n');
        const QByteArrayView piece = end < 0 ? bytes : bytes.first(end);
        if (m_line.size() + piece.size() > limits::messageBytes)
            return fail(ErrorCode::TooLarge, u"one message"_s);
        m_line.append(piece.data(), piece.size());
        if (end < 0)
            return {};
        TRY(takeLine(std::exchange(m_line, {})));
        bytes = bytes.sliced(end + 1);
    }
    return {};
}

Result<> MessageUnpacker::takeLine(const QByteArray &line)
{
    const Message message = TRY(messageFromLine(line));
    if (m_last && !isBefore(*m_last, message))
        return fail(ErrorCode::Unreadable, u"messages: out of order, or one comes twice"_s);
    m_last = message;
    ++m_counts[typeOf(message)];
    return m_visit(message);
}

Result<> MessageUnpacker::finish()
{
    if (!m_isEnded || !m_line.isEmpty())
        return fail(ErrorCode::Unreadable, u"messages: cut off"_s);
    return {};
}

} // namespace exchange
