// SPDX-License-Identifier: GPL-3.0-or-later
#include "any_bytes.h"
#include "crypto/minisign.h"

#include <QList>

namespace {

const crypto::SigningKey &key()
{
    static const auto made = crypto::SigningKey::create();
    return made;
}

/// One line of a true signature replaced by these bytes: only the true line may pass.
void tryLine(qsizetype index, QByteArrayView bytes)
{
    static const QByteArray file = crypto::sign(key(), "an invented message", "comment");
    QList<QByteArray> lines = file.split('\n');
    const QByteArray before = lines[index];
    lines[index] = bytes.toByteArray();
    const auto verified
        = crypto::verify(key().publicKey(), "an invented message", lines.join('\n'));
    mustHold(!verified || lines[index] == before || lines[index] == before + '\r',
        "only what was signed is taken");
}

} // namespace

void tryBytes(QByteArrayView bytes)
{
    mustHold(!crypto::verify(key().publicKey(), "an invented message", bytes),
        "nobody signs without the key");
    for (const qsizetype line : {1, 2, 3})
        tryLine(line, bytes);
    const auto publicKey = crypto::PublicKey::fromText(bytes);
    mustHold(!publicKey || publicKey->text() == bytes, "a public key has one spelling");
    const auto fromFile = crypto::PublicKey::fromFile(bytes);
    mustHold(!fromFile || crypto::PublicKey::fromFile(fromFile->file()) == *fromFile,
        "a public key file that is read is written");
}
