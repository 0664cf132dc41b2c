// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/hashing_file.h"

using namespace Qt::StringLiterals;

namespace exchange {

Result<> HashingFile::begin(qint64 limit)
{
    if (!m_file.exists())
        return fail(ErrorCode::NotFound, u"no such file"_s);
    if (!m_file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Io, m_file.errorString());
    if (m_file.size() > limit)
        return fail(ErrorCode::TooLarge, u"file of %1 bytes"_s.arg(m_file.size()));
    // Unbuffered, so that what was hashed is what was handed out.
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    return {};
}

qint64 HashingFile::readData(char *data, qint64 most)
{
    const qint64 count = m_file.read(data, most);
    if (count > 0)
        m_hash.add(QByteArrayView(data, count));
    return count;
}

Result<QByteArray> HashingFile::sha256()
{
    QByteArray rest(64 * 1024, '\0');
    for (;;) {
        const qint64 count = m_file.read(rest.data(), rest.size());
        if (count < 0)
            return fail(ErrorCode::Io, m_file.errorString());
        if (count == 0)
            return m_hash.result();
        m_hash.add(QByteArrayView(rest.constData(), count));
    }
}

} // namespace exchange
