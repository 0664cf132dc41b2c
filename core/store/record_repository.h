// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/case.h"
#include "store/change_log.h"
#include "store/database.h"

#include <vector>

namespace store {

/// An open form as it stood at the last pause: one overwritten row, outside change log and bundles.
struct Draft {
    Id<domain::Record> recordId;
    Id<domain::Case> caseId;
    QString formId;
    QString formVersion;
    QString author;
    QDateTime savedAt;
    QString focus; ///< The path of the field that had the keyboard; the person returns there.
    QByteArray answers;
    friend bool operator==(const Draft &, const Draft &) = default;
};

/// The forms of the cases. The first version of a record is one change row with the whole document,
/// later saves are one row for each field that differs (decisions 13).
class RecordRepository
{
public:
    RecordRepository(Database &database, ChangeLog &changes);

    Result<> save(const domain::Record &record, const QString &user);
    Result<domain::Record> find(Id<domain::Record> id);
    Result<std::vector<domain::Record>> ofCase(Id<domain::Case> id);
    /// The newest record of one form of a case; NotFound if there is none.
    Result<domain::Record> newest(Id<domain::Case> id, const QString &formId);

    Result<> saveDraft(const Draft &draft);
    Result<Draft> draft(Id<domain::Record> id);
    Result<std::vector<Draft>> drafts(); ///< Newest first.
    Result<> removeDraft(Id<domain::Record> id);

private:
    Database &m_database;
    ChangeLog &m_changes;
};

} // namespace store
