// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QtEndian>

namespace crypto {

/// Reads big-endian numbers and counted fields one after the other from bytes that may be hostile.
/// A step past the end gives zero or nothing, and isSound() stays false from then on.
class FieldReader
{
public:
    explicit FieldReader(QByteArrayView bytes)
        : m_rest(bytes)
    {
    }

    template <typename Number>
    Number number()
    {
        const QByteArrayView bytes = take(qsizetype(sizeof(Number)));
        return bytes.isEmpty() ? Number(0) : qFromBigEndian<Number>(bytes.data());
    }
    QByteArrayView take(qsizetype size)
    {
        if (size > m_rest.size()) {
            m_sound = false;
            m_rest = {};
            return {};
        }
        const QByteArrayView bytes = m_rest.first(size);
        m_rest = m_rest.sliced(size);
        return bytes;
    }
    QByteArrayView field() { return take(number<quint16>()); } ///< Two bytes of length before it.

    bool isSound() const { return m_sound; }
    bool isAtEnd() const { return m_rest.isEmpty(); }

private:
    QByteArrayView m_rest;
    bool m_sound = true;
};

template <typename Number>
void appendNumber(QByteArray &bytes, Number number)
{
    const Number bigEndian = qToBigEndian(number);
    bytes.append(reinterpret_cast<const char *>(&bigEndian), qsizetype(sizeof(Number)));
}

inline void appendField(QByteArray &bytes, QByteArrayView field)
{
    Q_ASSERT(field.size() <= 0xFFFF);
    appendNumber(bytes, quint16(field.size()));
    bytes.append(field);
}

} // namespace crypto
