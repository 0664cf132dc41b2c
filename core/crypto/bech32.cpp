// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/bech32.h"

#include "crypto/sodium.h"

#include <array>
#include <cstring>

namespace crypto {

namespace {

constexpr QByteArrayView letters = "qpzry9x8gf2tvdw0s3jn54khce6mua7l";
constexpr size_t checksumSize = 6; // letters
constexpr qsizetype longestText = 1024;

/// The checksum of BIP 173: a BCH code over GF(32).
class Checksum
{
public:
    explicit Checksum(QByteArrayView prefix)
    {
        for (const char c : prefix)
            add(unsigned(c) >> 5);
        add(0);
        for (const char c : prefix)
            add(unsigned(c) & 31);
    }
    void add(unsigned value)
    {
        static constexpr std::array<quint32, 5> generator{
            0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3};
        const quint32 top = m_state >> 25;
        m_state = (m_state & 0x1ffffff) << 5 ^ value;
        for (size_t i = 0; i < generator.size(); ++i)
            m_state ^= (top >> i & 1) != 0 ? generator[i] : 0;
    }
    quint32 state() const { return m_state; }

private:
    quint32 m_state = 1;
};

} // namespace

Secret encodeBech32(QByteArrayView prefix, QByteArrayView bytes)
{
    const size_t groups = (rawSize(bytes) * 8 + 4) / 5;
    Secret text(rawSize(prefix) + 1 + groups + checksumSize);
    std::memcpy(text.data(), prefix.data(), rawSize(prefix));
    unsigned char *out = text.data() + prefix.size();
    *out++ = '1';
    Checksum checksum(prefix);
    const auto put = [&](unsigned value) {
        checksum.add(value);
        *out++ = static_cast<unsigned char>(letters[qsizetype(value)]);
    };
    for (size_t group = 0; group < groups; ++group) {
        unsigned value = 0;
        for (size_t bit = group * 5; bit < group * 5 + 5; ++bit) {
            const bool isSet = bit / 8 < rawSize(bytes) && (raw(bytes)[bit / 8] << bit % 8 & 128);
            value = value << 1 | (isSet ? 1U : 0U);
        }
        put(value);
    }
    Checksum whole = checksum;
    for (size_t i = 0; i < checksumSize; ++i)
        whole.add(0);
    for (size_t i = 0; i < checksumSize; ++i)
        put((whole.state() ^ 1) >> 5 * (checksumSize - 1 - i) & 31);
    return text;
}

std::optional<Secret> decodeBech32(QByteArrayView prefix, QByteArrayView text)
{
    const qsizetype shortest = prefix.size() + 1 + qsizetype(checksumSize);
    if (text.size() < shortest || text.size() > longestText || !text.startsWith(prefix)
        || text[prefix.size()] != '1')
        return std::nullopt;
    const QByteArrayView groups = text.sliced(prefix.size() + 1);
    const size_t bits = (rawSize(groups) - checksumSize) * 5;
    Secret bytes(bits / 8);
    Checksum checksum(prefix);
    for (qsizetype group = 0; group < groups.size(); ++group) {
        const qsizetype value = letters.indexOf(groups[group]);
        if (value < 0)
            return std::nullopt;
        checksum.add(unsigned(value));
        for (size_t i = 0; i < 5; ++i) {
            const size_t bit = size_t(group) * 5 + i;
            const unsigned isSet = unsigned(value) >> (4 - i) & 1;
            if (bit / 8 < bytes.size())
                bytes.data()[bit / 8] |= static_cast<unsigned char>(isSet << (7 - bit % 8));
            else if (bit < bits && isSet != 0)
                return std::nullopt; // stray bits: the same bytes in a second spelling
        }
    }
    // A whole group left over would be a second spelling too.
    if (checksum.state() != 1 || bits % 8 >= 5)
        return std::nullopt;
    return bytes;
}

} // namespace crypto
