// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/age_input.h"

#include "crypto/base64.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace crypto {

namespace {

constexpr QByteArrayView begin = "-----BEGIN AGE ENCRYPTED FILE-----";
constexpr QByteArrayView end = "-----END AGE ENCRYPTED FILE-----";
constexpr qsizetype columns = 64;
constexpr qsizetype mostBlank = 1024; // bytes before and after the armor

Result<QByteArray> readSome(QIODevice &in, qsizetype size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    const qint64 count = in.read(bytes.data(), size);
    if (count < 0 && !in.atEnd())
        return fail(ErrorCode::Io, in.errorString());
    bytes.truncate(std::max<qint64>(count, 0));
    return bytes;
}

tl::unexpected<Error> brokenArmor()
{
    return fail(ErrorCode::Unreadable, u"the armor is not sound"_s);
}

} // namespace

Result<AgeInput> AgeInput::open(QIODevice &in)
{
    AgeInput input(in);
    TRY(input.fillFromDevice(mostBlank + begin.size()));
    const QByteArray text = input.m_ready.trimmed();
    if (text.startsWith("-----BEGIN")) {
        input.m_isArmored = true;
        input.m_atEnd = false;
        input.m_armored = std::exchange(input.m_ready, {});
        TRY(input.beginArmor());
    }
    return input;
}

Result<QByteArray> AgeInput::take(qsizetype size)
{
    TRY(fill(size));
    if (m_ready.size() <= size)
        return std::exchange(m_ready, {});
    QByteArray taken = m_ready.first(size);
    m_ready.remove(0, size);
    return taken;
}

Result<QByteArray> AgeInput::line(qsizetype longest)
{
    qsizetype searched = 0;
    qsizetype found = -1;
    while (found < 0) {
        TRY(fill(std::max(m_ready.size(), searched + 256)));
        found = m_ready.indexOf('\n', searched);
        if (found < 0 && m_ready.size() > longest)
            return fail(ErrorCode::TooLarge, u"a line of an age header"_s);
        if (found < 0 && m_ready.size() < searched + 256)
            return take(m_ready.size());
        searched = m_ready.size();
    }
    if (found >= longest)
        return fail(ErrorCode::TooLarge, u"a line of an age header"_s);
    return take(found + 1);
}

Result<> AgeInput::fill(qsizetype size)
{
    return m_isArmored ? fillFromArmor(size) : fillFromDevice(size);
}

Result<> AgeInput::fillFromDevice(qsizetype size)
{
    while (m_ready.size() < size && !m_atEnd) {
        QByteArray some = TRY(readSome(*m_in, size - m_ready.size()));
        m_atEnd = some.isEmpty();
        m_ready = m_ready.isEmpty() ? std::move(some) : m_ready + some;
    }
    return {};
}

Result<> AgeInput::fillFromArmor(qsizetype size)
{
    while (m_ready.size() < size && !m_atEnd) {
        const QByteArray text = TRY(armorLine());
        if (text == end) {
            TRY(endArmor());
            break;
        }
        const auto bytes = decodeBase64(text, Padding::Equals);
        if (text.isEmpty() || text.size() > columns || !bytes)
            return brokenArmor();
        m_ready += *bytes;
        if (text.size() < columns || text.endsWith('=')) {
            if (TRY(armorLine()) != end)
                return brokenArmor();
            TRY(endArmor());
        }
    }
    return {};
}

Result<QByteArray> AgeInput::armorLine()
{
    qsizetype found = m_armored.indexOf('\n');
    while (found < 0 && m_armored.size() <= mostBlank) {
        const QByteArray some = TRY(readSome(*m_in, columns * columns));
        if (some.isEmpty())
            break;
        m_armored += some;
        found = m_armored.indexOf('\n');
    }
    if (found < 0 && (m_armored.isEmpty() || m_armored.size() > mostBlank))
        return brokenArmor(); // it ends before its last line, or is no text
    QByteArray text = found < 0 ? m_armored : m_armored.first(found);
    m_armored.remove(0, found < 0 ? m_armored.size() : found + 1);
    if (text.endsWith('\r'))
        text.chop(1);
    return text;
}

Result<> AgeInput::beginArmor()
{
    QByteArray text;
    while (text.isEmpty() || text.trimmed().isEmpty())
        text = TRY(armorLine());
    if (text != begin)
        return brokenArmor();
    return {};
}

Result<> AgeInput::endArmor()
{
    while (m_armored.size() <= mostBlank) {
        const QByteArray some = TRY(readSome(*m_in, mostBlank + 1));
        if (some.isEmpty())
            break;
        m_armored += some;
    }
    if (m_armored.size() > mostBlank || !m_armored.trimmed().isEmpty())
        return fail(ErrorCode::Unreadable, u"something stands after the armor"_s);
    m_atEnd = true;
    return {};
}

} // namespace crypto
