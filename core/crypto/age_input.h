// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QIODevice>

namespace crypto {

/// The bytes of an age file, from a device that holds it as it is or in armor: strict PEM with the
/// label AGE ENCRYPTED FILE. Never holds more than one piece.
class AgeInput
{
public:
    /// Looks at the first bytes of @p in, which outlives this. Io if it cannot be read.
    static Result<AgeInput> open(QIODevice &in);

    /// Up to @p size bytes, fewer only at the end. Unreadable if the armor is not sound.
    Result<QByteArray> take(qsizetype size);
    /// A line and its line feed, which may be missing only at the end.
    /// TooLarge if it has more than @p longest bytes.
    Result<QByteArray> line(qsizetype longest);

private:
    explicit AgeInput(QIODevice &in)
        : m_in(&in)
    {
    }
    Result<> fill(qsizetype size); ///< Until there are so many, or the end.
    Result<> fillFromDevice(qsizetype size);
    Result<> fillFromArmor(qsizetype size);
    Result<QByteArray> armorLine(); ///< Without its end.
    Result<> beginArmor();
    Result<> endArmor();

    QIODevice *m_in;
    QByteArray m_ready; ///< Bytes of the age file that nobody took yet.
    QByteArray m_armored; ///< Bytes of the armor that were not decoded yet.
    bool m_isArmored = false;
    bool m_atEnd = false;
};

} // namespace crypto
