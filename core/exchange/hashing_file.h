// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "crypto/hash.h"

#include <QFile>
#include <QIODevice>

namespace exchange {

/// A file that is hashed while it is read, from its first byte to its last, once.
class HashingFile : public QIODevice
{
public:
    explicit HashingFile(const QString &path)
        : m_file(path)
    {
    }

    /// NotFound or Io if it cannot be read; TooLarge over @p limit bytes.
    Result<> begin(qint64 limit);
    bool isSequential() const override { return true; }
    bool atEnd() const override { return m_file.atEnd() && QIODevice::atEnd(); }
    qint64 position() const { return m_file.pos(); }
    qint64 fileSize() const { return m_file.size(); }
    /// SHA-256 of the whole file, also of what nobody read. Call once.
    Result<QByteArray> sha256();

protected:
    qint64 readData(char *data, qint64 most) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QFile m_file;
    crypto::Sha256 m_hash;
};

} // namespace exchange
