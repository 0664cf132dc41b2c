// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/case.h"
#include "store/change_log.h"
#include "store/database.h"

#include <QJsonObject>

#include <map>
#include <span>
#include <vector>

namespace store {

/// An open form as it stood at the last pause: one overwritten row, outside change log and bundles.
struct Draft {
    Id<domain::Record> recordId;
    std::optional<Id<domain::Case>> caseId; ///< None: of the unit.
    QString formId;
    QString formVersion;
    QString author;
    QDateTime savedAt;
    QString focus; ///< The path of the field that had the keyboard; the person returns there.
    QByteArray answers;
    friend bool operator==(const Draft &, const Draft &) = default;
};

/// The forms of the cases and of the unit. The first version of a record is one change row with the
/// whole document, later saves are one row for each field that differs (decisions 13); a repeat is
/// one field. Where the state or the form's version differs as well, the field is ":state" or
/// ":form_version".
class RecordRepository
{
public:
    RecordRepository(Database &database, ChangeLog &changes);

    /// Unreadable if the answers are no JSON object; Invalid if the record was of another case or
    /// form before; Storage if there is no such case. @p apart names fields that get a change row
    /// of their own already in the first version, so that they can be erased alone.
    Result<> save(const domain::Record &record, const QString &user, const QStringList &apart = {});
    /// Takes one answer out of a record for good: out of the record and out of every change that
    /// kept it. What stays is a change ":erased" with the name of the field. A first version that
    /// was kept whole is erased whole.
    Result<> erase(Id<domain::Record> id, const QString &field, const QString &user);
    Result<domain::Record> find(Id<domain::Record> id);
    Result<std::vector<domain::Record>> ofCase(Id<domain::Case> id);
    /// The same for many cases at once, by case; one without a record is not in it.
    Result<std::map<Id<domain::Case>, std::vector<domain::Record>>> ofCases(
        std::span<const domain::Case> cases);
    /// The record of one form of a case that came last (clocks do not count); NotFound if there is
    /// none.
    Result<domain::Record> newest(Id<domain::Case> id, const QString &formId);
    /// The unit's own records of one form about these days (both included), the newest day first.
    Result<std::vector<domain::Record>> ofUnit(const QString &formId, QDate first, QDate last);
    /// The unit's record of a form that came last, but not @p except; NotFound if there is none.
    Result<domain::Record> newestOfUnit(const QString &formId, Id<domain::Record> except);

    Result<> saveDraft(const Draft &draft);
    Result<Draft> draft(Id<domain::Record> id);
    Result<std::vector<Draft>> drafts(); ///< Newest first.
    Result<> removeDraft(Id<domain::Record> id);

private:
    Result<> insert(const domain::Record &record, const QJsonObject &document, const QString &user,
        const QStringList &apart);
    Result<> update(const domain::Record &earlier, const domain::Record &record,
        const QJsonObject &document, const QString &user);

    Database &m_database;
    ChangeLog &m_changes;
};

} // namespace store
