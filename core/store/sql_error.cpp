// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sql_error.h"

#include "store/cipher_connection.h"

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace store {

namespace {

ErrorCode meaning(int code)
{
    switch (code) {
    case CipherConnection::notAnEncryptedLibrary:
        return ErrorCode::NotEncrypted;
    case SQLITE_IOERR_DATA: // a checksum of the file layer
    case SQLITE_IOERR_SHORT_READ:
    case SQLITE_IOERR_CORRUPTFS:
        return ErrorCode::DamagedPages;
    }
    switch (code & 0xff) { // the extended code's family
    case SQLITE_FULL:
        return ErrorCode::DiskFull;
    case SQLITE_READONLY:
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
        return ErrorCode::ReadOnly;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
    case SQLITE_PROTOCOL:
        return ErrorCode::InUse;
    case SQLITE_NOTADB: // a page 1 that does not decrypt: another key, or damage
    case SQLITE_CORRUPT: // any other page whose HMAC does not fit
        return ErrorCode::DamagedPages;
    case SQLITE_INTERRUPT:
        return ErrorCode::Interrupted;
    case SQLITE_TOOBIG:
        return ErrorCode::TooLarge;
    case SQLITE_IOERR:
        return ErrorCode::Io;
    default:
        return ErrorCode::Storage;
    }
}

} // namespace

Error sqlError(int code, const QString &words)
{
    return {meaning(code), u"%1 (%2)"_s.arg(words).arg(code)};
}

Error sqlError(const QSqlError &error)
{
    return sqlError(error.nativeErrorCode().toInt(), error.driverText());
}

} // namespace store
