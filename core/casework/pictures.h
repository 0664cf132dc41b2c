// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casework/recording.h"

namespace casework {

/// Bytes of a chosen file above which it is not read at all.
inline constexpr qint64 largestPicture = 32LL * 1024 * 1024;

/// "image/jpeg" or "image/png" by how a file begins; empty if it is neither. Twelve bytes will do.
QString pictureType(QByteArrayView beginning);

/// A picture that was made anew from its points alone, so that nothing else of its file is in it.
struct Picture {
    QByteArray content;
    QByteArray original{}; ///< SHA-256 of the file it was made from; empty for a drawing.
};

/// Keeps a picture with the case of @p form, or with the unit: sealed with the key for photographs,
/// inside the encrypted database. @returns its id: 64 hexadecimal digits.
/// Unsupported if it is no JPEG or PNG, TooLarge, Denied as for writing the form. Who may write may
/// keep one, also without the key to see it again.
Result<QString> keepPicture(CaseRegister &reg, const domain::Session &session, const OpenForm &form,
    const Picture &picture);

/// The picture that is the answer to @p question. Who may see it is the row of
/// resources/policy/pictures.csv, else whoever may read the form; where two persons are needed it
/// is Denied, and so it is if the slot has no key for the pictures of this form. NotFound if this
/// case has no such picture. Each opening is a line of the audit log.
Result<QByteArray> openPicture(CaseRegister &reg, const domain::Session &session,
    const OpenForm &form, const QString &question, const QString &id);

} // namespace casework
