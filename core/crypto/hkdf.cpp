// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/hkdf.h"

#include "crypto/sodium.h"

#include <sodium.h>

namespace crypto {

Secret hkdf(const Secret &input, QByteArrayView salt, QByteArrayView purpose)
{
    Secret extracted(crypto_auth_hmacsha256_BYTES);
    crypto_auth_hmacsha256_state state;
    crypto_auth_hmacsha256_init(&state, raw(salt), rawSize(salt));
    crypto_auth_hmacsha256_update(&state, input.data(), input.size());
    crypto_auth_hmacsha256_final(&state, extracted.data());

    Secret key(crypto_auth_hmacsha256_BYTES);
    constexpr unsigned char firstBlock = 1;
    crypto_auth_hmacsha256_init(&state, extracted.data(), extracted.size());
    crypto_auth_hmacsha256_update(&state, raw(purpose), rawSize(purpose));
    crypto_auth_hmacsha256_update(&state, &firstBlock, 1);
    crypto_auth_hmacsha256_final(&state, key.data());
    sodium_memzero(&state, sizeof state);
    return key;
}

} // namespace crypto
