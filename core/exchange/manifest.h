// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "crypto/age_keys.h"
#include "crypto/minisign.h"

#include <QDateTime>
#include <QStringList>

#include <map>
#include <optional>
#include <vector>

namespace exchange {

/// The signed table of contents of a bundle (docs/bundle-format.md, 4).
struct Manifest {
    enum class Content { All, Changes };

    struct Sender {
        QString unit;
        QString registerId;
        crypto::PublicKey signingKey;
        crypto::AgeRecipient recipient;
        friend bool operator==(const Sender &, const Sender &) = default;
    };
    struct Destination {
        QString unit;
        QString registerId;
        friend bool operator==(const Destination &, const Destination &) = default;
    };
    struct Part {
        QString name;
        qint64 size = 0;
        QByteArray sha256;
        friend bool operator==(const Part &, const Part &) = default;
    };
    /// The epoch a restore left, and the last manifest that is known of it.
    struct Restored {
        QString epoch;
        QByteArray manifestHash;
        friend bool operator==(const Restored &, const Restored &) = default;
    };

    QString id; ///< UUID.
    QString kind; ///< "report", "guidance".
    Content content = Content::Changes;
    bool isPractice = false;
    Sender sender;
    Destination destination;
    QString epoch;
    std::optional<Restored> restoredFrom{};
    qint64 sequence = 0;
    QByteArray previous; ///< 32 bytes; zeros in the first.
    std::vector<crypto::AgeRecipient> readers;
    QDateTime createdAt; ///< UTC, whole seconds.
    QByteArray auditHead{}; ///< 32 bytes or empty.
    QStringList forms{}; ///< Sorted.
    std::map<QString, qint64> counts{}; ///< By message type.
    qint64 unpacked = 0; ///< Bytes of messages.jsonl.
    std::vector<Part> parts;
    qint64 padding = 0;

    friend bool operator==(const Manifest &, const Manifest &) = default;
};

/// The bytes that are signed. Equal manifests are equal bytes.
QByteArray toJson(const Manifest &manifest);

/// Takes only what toJson() writes. TooLarge, Unreadable, NewerFormat as they say.
Result<Manifest> manifestFromJson(QByteArrayView bytes);

/// "romduol-bundle <id> <sequence> <previous>": repeats in the signature what no file name can
/// prove.
QByteArray trustedComment(const Manifest &manifest);

/// True if @p signature is by the key the manifest names, over exactly these bytes, with that
/// comment. BadSignature or Unreadable if not.
Result<> proveSignature(
    const Manifest &manifest, QByteArrayView manifestBytes, QByteArrayView signature);

} // namespace exchange
