// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/age_file.h"

#include "crypto/age_header.h"
#include "crypto/age_stream.h"
#include "crypto/age_wrap.h"
#include "crypto/hash.h"

#include <QBuffer>
#include <QFileDevice>

using namespace Qt::StringLiterals;

namespace crypto {

namespace {

Result<> put(QIODevice &out, QByteArrayView bytes)
{
    if (out.write(bytes.data(), bytes.size()) == bytes.size())
        return {};
    const auto *file = qobject_cast<QFileDevice *>(&out);
    const bool isFull = file != nullptr && file->error() == QFileDevice::ResourceError;
    return fail(isFull ? ErrorCode::DiskFull : ErrorCode::Io, out.errorString());
}

} // namespace

struct AgeWriter::State {
    QIODevice &out;
    AgeStream stream;
    QByteArray waiting; ///< Less than is known to be followed by more: at most one chunk.
    bool isFinished = false;
};

AgeWriter::AgeWriter(std::unique_ptr<State> state)
    : m_state(std::move(state))
{
}

AgeWriter::~AgeWriter() = default;
AgeWriter::AgeWriter(AgeWriter &&) noexcept = default;
AgeWriter &AgeWriter::operator=(AgeWriter &&) noexcept = default;

Result<AgeWriter> AgeWriter::open(QIODevice &out, std::span<const AgeRecipient> recipients)
{
    if (recipients.empty())
        return fail(ErrorCode::Invalid, u"an age file without a reader"_s);
    const Secret fileKey = Secret::random(ageFileKeySize);
    std::vector<AgeStanza> stanzas;
    for (const AgeRecipient &recipient : recipients)
        stanzas.push_back(TRY(wrapFileKey(fileKey, recipient)));
    const QByteArray nonce = randomBytes(ageNonce);
    TRY(put(out, AgeHeader::write(stanzas, fileKey) + nonce));
    return AgeWriter(std::unique_ptr<State>(
        new State{out, AgeStream(fileKey, nonce, AgeStream::Sealing), {}, false}));
}

Result<> AgeWriter::write(QByteArrayView plain)
{
    if (m_state->isFinished)
        return fail(ErrorCode::Invalid, u"an age file is finished"_s);
    QByteArray &waiting = m_state->waiting;
    while (!plain.isEmpty()) {
        if (waiting.size() == agePlainChunk) {
            TRY(put(m_state->out, m_state->stream.seal(waiting, false)));
            waiting.clear();
        }
        if (waiting.isEmpty() && plain.size() > agePlainChunk) {
            TRY(put(m_state->out, m_state->stream.seal(plain.first(agePlainChunk), false)));
            plain = plain.sliced(agePlainChunk);
            continue;
        }
        const qsizetype count = std::min(plain.size(), agePlainChunk - waiting.size());
        waiting.append(plain.first(count));
        plain = plain.sliced(count);
    }
    return {};
}

Result<> AgeWriter::finish()
{
    if (m_state->isFinished)
        return fail(ErrorCode::Invalid, u"an age file is finished"_s);
    m_state->isFinished = true;
    return put(m_state->out, m_state->stream.seal(std::exchange(m_state->waiting, {}), true));
}

struct AgeReader::State {
    AgeInput input;
    AgeStream stream;
    bool isLastRead = false;
    bool isBroken = false;

    Result<QByteArray> next();
};

AgeReader::AgeReader(std::unique_ptr<State> state)
    : m_state(std::move(state))
{
}

AgeReader::~AgeReader() = default;
AgeReader::AgeReader(AgeReader &&) noexcept = default;
AgeReader &AgeReader::operator=(AgeReader &&) noexcept = default;

namespace {

/// What is behind a header that one of the keys opens.
Result<std::pair<AgeInput, AgeStream>> openPayload(QIODevice &in, const auto &keys)
{
    AgeInput input = TRY(AgeInput::open(in));
    const AgeHeader header = TRY(AgeHeader::read(input));
    const Secret fileKey = TRY(unwrapFileKey(header.stanzas, keys));
    if (!header.isProvedBy(fileKey))
        return fail(ErrorCode::Unreadable, u"an age header was altered"_s);
    const QByteArray nonce = TRY(input.take(ageNonce));
    if (nonce.size() != ageNonce)
        return fail(ErrorCode::Unreadable, u"an age file without a payload"_s);
    return std::pair(std::move(input), AgeStream(fileKey, nonce, AgeStream::Opening));
}

} // namespace

Result<AgeReader> AgeReader::open(QIODevice &in, std::span<const AgeIdentity> identities)
{
    auto [input, stream] = TRY(openPayload(in, identities));
    return AgeReader(
        std::unique_ptr<State>(new State{std::move(input), std::move(stream), false, false}));
}

Result<AgeReader> AgeReader::openWithPassphrase(QIODevice &in, const Secret &passphrase)
{
    auto [input, stream] = TRY(openPayload(in, passphrase));
    return AgeReader(
        std::unique_ptr<State>(new State{std::move(input), std::move(stream), false, false}));
}

Result<QByteArray> AgeReader::read()
{
    if (m_state->isBroken)
        return fail(ErrorCode::Unreadable, u"an age file was cut or altered"_s);
    auto plain = m_state->next();
    m_state->isBroken = !plain;
    return plain;
}

Result<QByteArray> AgeReader::State::next()
{
    if (isLastRead) {
        if (!TRY(input.take(1)).isEmpty())
            return fail(ErrorCode::Unreadable, u"something stands after an age file"_s);
        return QByteArray();
    }
    const QByteArray sealed = TRY(input.take(ageSealedChunk));
    QByteArray plain;
    if (sealed.size() == ageSealedChunk && stream.open(sealed, false, plain))
        return plain;
    // A whole file of whole chunks has a last chunk of full size, so both are tried.
    const bool isFirst = stream.count() == 0;
    if (!stream.open(sealed, true, plain) || (plain.isEmpty() && !isFirst))
        return fail(ErrorCode::Unreadable, u"an age file was cut or altered"_s);
    isLastRead = true;
    return plain.isEmpty() ? next() : plain;
}

Result<QByteArray> ageEncrypt(QByteArrayView plain, std::span<const AgeRecipient> recipients)
{
    QBuffer out;
    out.open(QIODevice::WriteOnly);
    AgeWriter writer = TRY(AgeWriter::open(out, recipients));
    TRY(writer.write(plain));
    TRY(writer.finish());
    return out.data();
}

Result<QByteArray> ageDecrypt(QByteArrayView file, std::span<const AgeIdentity> identities)
{
    QByteArray bytes = QByteArray::fromRawData(file.data(), file.size());
    QBuffer in(&bytes);
    in.open(QIODevice::ReadOnly);
    AgeReader reader = TRY(AgeReader::open(in, identities));
    QByteArray whole;
    for (QByteArray plain = TRY(reader.read()); !plain.isEmpty(); plain = TRY(reader.read()))
        whole += plain;
    return whole;
}

} // namespace crypto
