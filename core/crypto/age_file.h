// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "crypto/age_keys.h"

#include <QByteArray>
#include <QIODevice>

#include <memory>
#include <span>

namespace crypto {

/// Writes an age v1 file (C2SP age) in constant memory, to X25519 recipients.
/// If it goes without finish(), what is on @p out is no age file and no reader takes it.
class AgeWriter
{
public:
    /// @p out is open for writing and outlives the writer. Invalid without a recipient.
    static Result<AgeWriter> open(QIODevice &out, std::span<const AgeRecipient> recipients);
    ~AgeWriter();
    AgeWriter(AgeWriter &&) noexcept;
    AgeWriter &operator=(AgeWriter &&) noexcept;

    Result<> write(QByteArrayView plain);
    Result<> finish(); ///< Writes the last chunk. Nothing may follow.

private:
    struct State;
    explicit AgeWriter(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

/// Reads an age v1 file, binary or armored, in constant memory.
class AgeReader
{
public:
    /// Reads and proves the header. Unreadable if it is no age file or was altered; NotForUs if no
    /// identity opens it; Unsupported if it is encrypted to a hybrid (post-quantum) recipient only.
    static Result<AgeReader> open(QIODevice &in, std::span<const AgeIdentity> identities);
    /// The same for a file closed with a passphrase (scrypt). NotForUs if it is not closed so;
    /// WrongPassphrase; TooLarge over a work factor of 2^20, which takes 1 GiB.
    static Result<AgeReader> openWithPassphrase(QIODevice &in, const Secret &passphrase);
    ~AgeReader();
    AgeReader(AgeReader &&) noexcept;
    AgeReader &operator=(AgeReader &&) noexcept;

    /// The next proved chunk, up to 64 KiB; empty at the end of a whole file.
    /// Nothing read so far may be believed before that end: Unreadable if the file is cut or
    /// altered.
    Result<QByteArray> read();

private:
    struct State;
    explicit AgeReader(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

/// Both ways for what is small enough to hold.
Result<QByteArray> ageEncrypt(QByteArrayView plain, std::span<const AgeRecipient> recipients);
Result<QByteArray> ageDecrypt(QByteArrayView file, std::span<const AgeIdentity> identities);

} // namespace crypto
