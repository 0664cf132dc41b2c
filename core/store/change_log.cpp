// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/change_log.h"

#include "store/chain.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace store {

/// A change as it is stored: values as canonical JSON.
struct ChangeLog::Words {
    const QString &user;
    const QString &record;
    const QString &recordId;
    const QString &field;
    QByteArray before;
    QByteArray after;
};

namespace {

const QString selectChanges
    = u"SELECT number, made_at, made_by, record, record_id, field, before, after, hash"
      " FROM changes "_s;

QByteArray json(const QJsonValue &value)
{
    if (value.isNull() || value.isUndefined())
        return "null";
    // A document holds a list or an object only, so a bare value is written as a list of one.
    return QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact).chopped(1).mid(1);
}

QJsonValue valueOf(const QVariant &column)
{
    if (column.isNull())
        return {};
    return QJsonDocument::fromJson('[' + column.toString().toUtf8() + ']').array().at(0);
}

Change changeFromRow(const QSqlQuery &row)
{
    return {row.value(0).toLongLong(),
        QDateTime::fromString(row.value(1).toString(), Qt::ISODateWithMs), row.value(2).toString(),
        row.value(3).toString(), row.value(4).toString(), row.value(5).toString(),
        valueOf(row.value(6)), valueOf(row.value(7)), row.value(8).toByteArray()};
}

Result<std::vector<Change>> changesFrom(QSqlQuery row)
{
    std::vector<Change> changes;
    while (TRY(nextRow(row)))
        changes.push_back(changeFromRow(row));
    return changes;
}

} // namespace

ChangeLog::ChangeLog(Database &database, Clock clock)
    : m_database(database)
    , m_clock(std::move(clock))
{
}

Result<> ChangeLog::add(const QString &user, const QString &record, const QString &recordId,
    const QString &field, const QJsonValue &before, const QJsonValue &after)
{
    return append({user, record, recordId, field, json(before), json(after)});
}

Result<> ChangeLog::addFirst(
    const QString &user, const QString &record, const QString &recordId, const QByteArray &document)
{
    return append({user, record, recordId, {}, json({}), document});
}

Result<> ChangeLog::append(const Words &words)
{
    return m_database.atomically([&]() -> Result<> {
        const ChainHead last = TRY(lastLink(m_database, u"changes"_s));
        const QString time = storedTime(m_clock());
        const QByteArray nonce = newNonce();
        const QByteArray content = contentHash(nonce, {words.before, words.after});
        const QByteArray hash = chainHash({"changes", last.hash, last.number + 1,
            {time, words.user, words.record, words.recordId, words.field}, content});
        TRY(m_database.run(u"INSERT INTO changes (number, made_at, made_by, record, record_id,"
                           " field, nonce, before, after, content_hash, hash)"
                           " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
            last.number + 1, time, words.user, words.record, words.recordId, words.field, nonce,
            QString::fromUtf8(words.before), QString::fromUtf8(words.after), content, hash));
        return {};
    });
}

Result<> ChangeLog::erase(const QString &record, const QString &recordId, const QString &field)
{
    TRY(m_database.run(u"UPDATE changes SET nonce = NULL, before = NULL, after = NULL"
                       " WHERE record_id = ? AND record = ? AND nonce IS NOT NULL AND (field = ?"
                       " OR (field = '' AND json_type(after, ?) IS NOT NULL))"_s,
        recordId, record, field, u"$.\"%1\""_s.arg(field)));
    return {};
}

Result<std::vector<Change>> ChangeLog::of(const QString &record, const QString &recordId)
{
    return changesFrom(
        TRY(m_database.run(selectChanges + u"WHERE record_id = ? AND record = ? ORDER BY number"_s,
            recordId, record)));
}

Result<std::vector<Change>> ChangeLog::since(qint64 number, int limit)
{
    return changesFrom(TRY(m_database.run(
        selectChanges + u"WHERE number > ? ORDER BY number LIMIT ?"_s, number, limit)));
}

Result<QByteArray> ChangeLog::head()
{
    return TRY(lastLink(m_database, u"changes"_s)).hash;
}

Result<qint64> ChangeLog::count()
{
    return TRY(lastLink(m_database, u"changes"_s)).number; // numbered without a gap
}

Result<> ChangeLog::verify()
{
    auto row = TRY(m_database.run(u"SELECT number, made_at, made_by, record, record_id, field,"
                                  " nonce, before, after, content_hash, hash"
                                  " FROM changes ORDER BY number"_s));
    ChainHead last;
    while (TRY(nextRow(row))) {
        const auto text = [&row](int column) { return row.value(column).toString(); };
        const QByteArray content = row.value(9).toByteArray();
        const bool isPurged = row.isNull(6);
        const bool valuesFit = isPurged
            || content
                == contentHash(row.value(6).toByteArray(), {text(7).toUtf8(), text(8).toUtf8()});
        const QString time = text(1), user = text(2), record = text(3), id = text(4),
                      field = text(5);
        last.number += 1;
        last.hash = chainHash(
            {"changes", last.hash, last.number, {time, user, record, id, field}, content});
        if (!valuesFit || row.value(0).toLongLong() != last.number
            || row.value(10).toByteArray() != last.hash)
            return fail(ErrorCode::DamagedPages, u"change %1"_s.arg(last.number));
    }
    return {};
}

} // namespace store
