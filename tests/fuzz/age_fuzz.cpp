// SPDX-License-Identifier: GPL-3.0-or-later
#include "any_bytes.h"
#include "crypto/age_file.h"
#include "crypto/age_header.h"
#include "crypto/bech32.h"

#include <QBuffer>

namespace {

const crypto::AgeIdentity &identity()
{
    static const auto made
        = crypto::AgeIdentity::fromSecret(crypto::Secret::of("Romduol test key, not a secret!!"));
    return *made;
}

/// A header that is read has one spelling: written again it is the same bytes.
void tryHeader(QByteArrayView bytes)
{
    QByteArray copy = bytes.toByteArray();
    QBuffer in(&copy);
    in.open(QIODevice::ReadOnly);
    auto input = crypto::AgeInput::open(in);
    if (!input)
        return;
    const auto header = crypto::AgeHeader::read(*input);
    if (!header)
        return;
    const QByteArray again = crypto::AgeHeader::write(header->stanzas, crypto::Secret(16));
    mustHold(again.startsWith(header->authenticated), "an age header has one spelling");
}

} // namespace

void tryBytes(QByteArrayView bytes)
{
    tryHeader(bytes);
    const std::span identities(&identity(), 1);
    (void)crypto::ageDecrypt(bytes, identities);

    const auto file = crypto::ageEncrypt(bytes, std::span(&identity().recipient(), 1));
    mustHold(file && crypto::ageDecrypt(*file, identities) == bytes.toByteArray(),
        "what is written is read");

    const auto key = crypto::decodeBech32("age", bytes);
    mustHold(!key || crypto::encodeBech32("age", key->view()).view() == bytes,
        "Bech32 has one spelling");
}
