// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/record_repository.h"

#include "base/json.h"
#include "store/chain.h"
#include "store/record_row.h"

#include <QJsonDocument>

#include <set>

using namespace Qt::StringLiterals;

namespace store {

namespace {

const QString recordWord = u"record"_s;

/// What an update leaves in the change log: field, before, after.
struct Edit {
    QString field;
    QJsonValue before;
    QJsonValue after;
};

std::vector<Edit> edits(const QJsonObject &before, const QJsonObject &after)
{
    const QStringList old = before.keys();
    const QStringList now = after.keys();
    std::set<QString> names(old.begin(), old.end());
    names.insert(now.begin(), now.end());
    std::vector<Edit> found;
    for (const QString &name : names) {
        if (before.value(name) != after.value(name))
            found.push_back({name, before.value(name), after.value(name)});
    }
    return found;
}

} // namespace

RecordRepository::RecordRepository(Database &database, ChangeLog &changes)
    : m_database(database)
    , m_changes(changes)
{
}

Result<> RecordRepository::save(
    const domain::Record &record, const QString &user, const QStringList &apart)
{
    const QJsonObject document = TRY(readJsonObject(record.answers));
    return m_database.atomically([&]() -> Result<> {
        auto row = TRY(m_database.run(selectRecords + u"WHERE id = ?"_s, record.id.toString()));
        if (!TRY(nextRow(row)))
            return insert(record, document, user, apart);
        const domain::Record earlier = TRY(recordFromRow(row));
        row.finish();
        return update(earlier, record, document, user);
    });
}

Result<> RecordRepository::insert(const domain::Record &record, const QJsonObject &document,
    const QString &user, const QStringList &apart)
{
    const QByteArray answers = toCanonicalJson(document);
    TRY(m_database.run(
        u"INSERT INTO records (id, case_id, form_id, form_version, state, created_at, changed_at,"
        " author, answers, day) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        record.id.toString(), storedCase(record.caseId), record.formId, record.formVersion,
        domain::code(record.state), storedTime(record.createdAt), storedTime(record.changedAt),
        record.author, QString::fromUtf8(answers), storedDay(record.day)));
    QJsonObject together = document;
    for (const QString &field : apart)
        together.remove(field);
    const QString id = record.id.toString();
    TRY(m_changes.addFirst(user, recordWord, id, toCanonicalJson(together)));
    for (const QString &field : apart) {
        if (document.contains(field))
            TRY(m_changes.add(user, recordWord, id, field, {}, document.value(field)));
    }
    return {};
}

Result<> RecordRepository::erase(Id<domain::Record> id, const QString &field, const QString &user)
{
    QJsonObject document = TRY(readJsonObject(TRY(find(id)).answers));
    document.remove(field);
    return m_database.atomically([&]() -> Result<> {
        TRY(m_database.run(u"UPDATE records SET answers = ? WHERE id = ?"_s,
            QString::fromUtf8(toCanonicalJson(document)), id.toString()));
        TRY(m_changes.erase(recordWord, id.toString(), field));
        return m_changes.add(user, recordWord, id.toString(), u":erased"_s, {}, field);
    });
}

Result<> RecordRepository::update(const domain::Record &earlier, const domain::Record &record,
    const QJsonObject &document, const QString &user)
{
    if (earlier.caseId != record.caseId || earlier.formId != record.formId)
        return fail(ErrorCode::Invalid, u"a record stays with its case and form"_s);
    const QString id = record.id.toString();
    TRY(m_database.run(u"UPDATE records SET form_version = ?, state = ?, created_at = ?,"
                       " changed_at = ?, author = ?, answers = ?, day = ? WHERE id = ?"_s,
        record.formVersion, domain::code(record.state), storedTime(record.createdAt),
        storedTime(record.changedAt), record.author, QString::fromUtf8(toCanonicalJson(document)),
        storedDay(record.day), id));
    std::vector<Edit> changed = edits(TRY(readJsonObject(earlier.answers)), document);
    // No question's name has a colon, so these are never taken for one.
    if (earlier.state != record.state)
        changed.push_back({u":state"_s, domain::code(earlier.state), domain::code(record.state)});
    if (earlier.formVersion != record.formVersion)
        changed.push_back({u":form_version"_s, earlier.formVersion, record.formVersion});
    for (const Edit &edit : changed)
        TRY(m_changes.add(user, recordWord, id, edit.field, edit.before, edit.after));
    return {};
}

Result<domain::Record> RecordRepository::find(Id<domain::Record> id)
{
    auto row = TRY(m_database.run(selectRecords + u"WHERE id = ?"_s, id.toString()));
    if (!TRY(nextRow(row)))
        return fail(ErrorCode::NotFound, u"no such record"_s);
    return recordFromRow(row);
}

Result<std::vector<domain::Record>> RecordRepository::ofCase(Id<domain::Case> id)
{
    return recordsOf(
        TRY(m_database.run(selectRecords + u"WHERE case_id = ? ORDER BY number"_s, id.toString())));
}

Result<std::map<Id<domain::Case>, std::vector<domain::Record>>> RecordRepository::ofCases(
    std::span<const domain::Case> cases)
{
    QJsonArray ids;
    for (const domain::Case &c : cases)
        ids.append(c.id.toString());
    auto row = TRY(m_database.run(
        selectRecords + u"WHERE case_id IN (SELECT value FROM json_each(?)) ORDER BY number"_s,
        QString::fromUtf8(QJsonDocument(ids).toJson(QJsonDocument::Compact))));
    std::map<Id<domain::Case>, std::vector<domain::Record>> found;
    for (domain::Record &record : TRY(recordsOf(std::move(row)))) {
        if (record.caseId)
            found[*record.caseId].push_back(std::move(record));
    }
    return found;
}

Result<domain::Record> RecordRepository::newest(Id<domain::Case> id, const QString &formId)
{
    auto row = TRY(m_database.run(
        selectRecords + u"WHERE case_id = ? AND form_id = ? ORDER BY number DESC LIMIT 1"_s,
        id.toString(), formId));
    if (!TRY(nextRow(row)))
        return fail(ErrorCode::NotFound, u"no record of this form"_s);
    return recordFromRow(row);
}

Result<std::vector<domain::Record>> RecordRepository::ofUnit(
    const QString &formId, QDate first, QDate last)
{
    return recordsOf(TRY(m_database.run(selectRecords
            + u"WHERE case_id IS NULL AND form_id = ? AND day BETWEEN ? AND ?"
              " ORDER BY day DESC, number DESC"_s,
        formId, first, last)));
}

Result<domain::Record> RecordRepository::newestOfUnit(
    const QString &formId, Id<domain::Record> except)
{
    auto row = TRY(m_database.run(selectRecords
            + u"WHERE case_id IS NULL AND form_id = ? AND id <> ? ORDER BY number DESC LIMIT 1"_s,
        formId, except.toString()));
    if (!TRY(nextRow(row)))
        return fail(ErrorCode::NotFound, u"no record of this form"_s);
    return recordFromRow(row);
}

} // namespace store
