// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/cipher_connection.h"

#include <QDir>
#include <QFileInfo>

#define SQLITE_HAS_CODEC // declares sqlite3_key_v2(); pkg-config leaves it out
#include <sodium.h>
#include <sqlite3.h>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace store {

namespace {

/// SQLCipher stretches any key it is given with PBKDF2, unless it reads x'<64 hex digits>'.
/// Ours is random or comes from Argon2id, so stretching it again would only cost time.
crypto::Secret rawKey(const crypto::Secret &key)
{
    crypto::Secret hex(2 * key.size() + 1);
    sodium_bin2hex(reinterpret_cast<char *>(hex.data()), hex.size(), key.data(), key.size());
    crypto::Secret raw(2 * key.size() + 3);
    raw.data()[0] = 'x';
    raw.data()[1] = '\'';
    std::copy_n(hex.data(), 2 * key.size(), raw.data() + 2);
    raw.data()[raw.size() - 1] = '\'';
    return raw;
}

/// True if the library answers as SQLCipher. Plain SQLite takes a key without complaint and then
/// writes clear text; it does not know this pragma and gives no row.
bool isSqlCipher(sqlite3 *handle)
{
    sqlite3_stmt *statement = nullptr;
    sqlite3_prepare_v2(handle, "PRAGMA cipher_version", -1, &statement, nullptr);
    const bool answered = sqlite3_step(statement) == SQLITE_ROW;
    sqlite3_finalize(statement);
    return answered;
}

/// Turns off what a register never needs and a hostile file could use.
void harden(sqlite3 *handle)
{
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DQS_DML, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DQS_DDL, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0, nullptr);
}

} // namespace

CipherConnection::~CipherConnection()
{
    for (sqlite3_stmt *statement : std::as_const(m_free))
        sqlite3_finalize(statement);
    sqlite3_close_v2(m_handle);
}

int CipherConnection::open(const File &file, const crypto::Secret &key)
{
    // An absolute path is never read as a "file:" address with options in it.
    const QByteArray path
        = QDir::toNativeSeparators(QFileInfo(file.path).absoluteFilePath()).toUtf8();
    const int flags = SQLITE_OPEN_READWRITE | (file.mayCreate ? SQLITE_OPEN_CREATE : 0)
        | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE;
    int code = sqlite3_open_v2(
        path.constData(), &m_handle, flags, file.vfs.isEmpty() ? nullptr : file.vfs.constData());
    if (code != SQLITE_OK)
        return code;
    harden(m_handle);
    sqlite3_busy_timeout(m_handle, 1000);
    if (!isSqlCipher(m_handle))
        return notAnEncryptedLibrary;
    // SQLCipher would write its errors to the console; ours come as codes.
    run("PRAGMA cipher_log_level = NONE");
    const crypto::Secret raw = rawKey(key);
    code = sqlite3_key_v2(m_handle, "main", raw.data(), static_cast<int>(raw.size()));
    if (code != SQLITE_OK)
        return code;
    return run("PRAGMA cipher_compatibility = 4;"
               "PRAGMA temp_store = MEMORY;" // else sorted rows may reach temporary files in clear
               "PRAGMA cache_size = -16000;"
               "PRAGMA foreign_keys = ON;"
               "PRAGMA recursive_triggers = ON;" // so that REPLACE meets the append-only triggers
               "PRAGMA trusted_schema = OFF;"
               "PRAGMA secure_delete = ON");
}

int CipherConnection::run(const char *script)
{
    return sqlite3_exec(m_handle, script, nullptr, nullptr, nullptr);
}

sqlite3_stmt *CipherConnection::take(const QString &sql)
{
    if (sqlite3_stmt *statement = m_free.take(sql))
        return statement;
    const QByteArray utf8 = sql.toUtf8();
    sqlite3_stmt *statement = nullptr;
    const char *tail = nullptr;
    sqlite3_prepare_v3(m_handle, utf8.constData(), static_cast<int>(utf8.size()),
        SQLITE_PREPARE_PERSISTENT, &statement, &tail);
    // A second statement after the first would be left out without a word.
    if (statement && !QByteArray(tail).trimmed().isEmpty()) {
        sqlite3_finalize(statement);
        return nullptr;
    }
    return statement;
}

void CipherConnection::giveBack(const QString &sql, sqlite3_stmt *statement)
{
    constexpr qsizetype mostKept = 200; // far above what the repositories have; only a ceiling
    sqlite3_reset(statement);
    sqlite3_clear_bindings(statement);
    // Some pragmas do their work while they are prepared, so a kept one would do nothing.
    const bool isPragma = sql.startsWith(u"PRAGMA", Qt::CaseInsensitive);
    if (isPragma || m_free.size() >= mostKept || m_free.contains(sql))
        sqlite3_finalize(statement);
    else
        m_free.insert(sql, statement);
}

void CipherConnection::interrupt()
{
    sqlite3_interrupt(m_handle);
}

bool CipherConnection::isReadOnly() const
{
    return sqlite3_db_readonly(m_handle, "main") == 1;
}

bool CipherConnection::isInTransaction() const
{
    return sqlite3_get_autocommit(m_handle) == 0;
}

} // namespace store
