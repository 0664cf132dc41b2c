// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/case.h"
#include "store/database.h"

#include <vector>

namespace store {

/// One line of the register list.
struct CaseLine {
    Id<domain::Case> id;
    QString caseCode;
    QString survivorCode;
    domain::CaseState state = domain::CaseState::Open;
    QDateTime openedAt;
    domain::IncidentType type = domain::IncidentType::Review;
    QString owner; ///< User name.
    bool hasDraft = false;
    bool isAlike = false; ///< Not what was searched, but a name that sounds like it.
    friend bool operator==(const CaseLine &, const CaseLine &) = default;
};

/// What the list shows, in which order, from where. Pages go by key, not by number, so that page
/// 10,000 is as fast as the first.
struct CaseQuery {
    enum class Order { OpenedNewest, OpenedOldest, CaseCode, Name };
    Order order = Order::OpenedNewest;
    /// The beginning of a code, with or without its first three letters and its dashes; or of a
    /// word of a name, a telephone number or a place. Several words must all be found. Empty for
    /// all.
    QString search{};
    std::optional<Id<domain::User>> owner{}; ///< Only this person's cases.
    bool includeClosed = true;
    QString after{}; ///< CasePage::next of the page before; empty for the first.
    int limit = 100;
    /// So many cases of the list are looked at one by one before the index is asked for the
    /// beginnings of one or two letters.
    int looked = 1500;
};

struct CasePage {
    std::vector<CaseLine> lines;
    QString next; ///< Empty if this is the last.
    /// Behind the last line: cases with a name that sounds like what was searched, likest first.
    std::vector<CaseLine> alike{};
};

class CaseRepository
{
public:
    explicit CaseRepository(Database &database);

    /// Inserts or replaces the columns drawn out of the answers. Storage if another case has the
    /// code already.
    Result<> save(const domain::Case &c);
    Result<domain::Case> find(Id<domain::Case> id);
    Result<domain::Case> findByCode(const QString &caseCode);

    /// Invalid if CaseQuery::after does not come from a page before.
    Result<CasePage> page(const CaseQuery &query);
    Result<qint64> count();

    /// Keeps the keys that a search finds this case by, of its names and of what else is found only
    /// as it is written (telephones, places). Replaces earlier ones. NotFound if there is no such
    /// case.
    Result<> saveSearchKeys(
        Id<domain::Case> id, const QStringList &names, const QStringList &others = {});

    /// The open cases, of one person or of all, the newest first: for looking at each of them.
    Result<std::vector<domain::Case>> openCases(std::optional<Id<domain::User>> owner = {});

    /// Every case first reported in these days (both included), for tables and rows.
    Result<std::vector<domain::Case>> reportedBetween(QDate first, QDate last);

private:
    Result<std::vector<CaseLine>> alike(const CaseQuery &query);

    Database &m_database;
};

} // namespace store
