// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/report_export.h"

#include "base/json.h"
#include "exchange/bundle_writer.h"
#include "exchange/outbox.h"
#include "exchange/release.h"
#include "exchange/state_hash.h"
#include "store/case_repository.h"

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace exchange {

namespace {

constexpr int firstYear = 2000; ///< Months before are not in the format; nor is any register.

using Visit = std::function<Result<>(const Message &)>;

/// Works out what the destination does not have yet, and tells it message by message in their
/// order. Reads only; years that have cases get their key.
class Difference
{
public:
    Difference(const Mailroom &room, const ReportRequest &request, qint64 shelf)
        : m_room(room)
        , m_request(request)
        , m_shelf(shelf)
        , m_rows(room.database)
    {
    }

    Result<ReportCounts> tell(bool isAll, const Visit &visit, const Progress &progress)
    {
        const int lastYear = today(m_room.clock).year() + 1;
        for (int year = firstYear; year <= lastYear; ++year) {
            TRY(report(progress, year - firstYear, lastYear - firstYear));
            TRY(tellYear(year, isAll, visit));
        }
        TRY(tellRetractions(visit));
        TRY(tellTotals(isAll, visit));
        return m_counts;
    }

private:
    Result<> tellYear(int year, bool isAll, const Visit &visit)
    {
        const auto cases = TRY(store::CaseRepository(m_room.database)
                                   .reportedBetween(QDate(year, 1, 1), QDate(year, 12, 31)));
        const auto sent
            = isAll ? std::vector<domain::ReportRow>() : TRY(m_rows.ofYear(m_shelf, year));
        if (cases.empty() && sent.empty())
            return {};
        const YearRelease release = TRY(released(cases, year));
        m_counts.withheld += release.withheld;
        for (const domain::MonthTotals &totals : release.totals)
            m_months[totals.month] = totals;
        return tellRows(release.rows, sent, visit);
    }

    Result<YearRelease> released(const std::vector<domain::Case> &cases, int year)
    {
        const crypto::Secret key = TRY(keyOfYear(m_room.database, year));
        if (!m_rolled)
            m_rolled = TRY(m_rows.allRolled());
        return releaseYear(cases, key, m_request.formVersion,
            [this](const QByteArray &id) { return m_rolled->value(id); });
    }

    /// Both lists are sorted by id.
    Result<> tellRows(const std::vector<domain::ReportRow> &now,
        const std::vector<domain::ReportRow> &sent, const Visit &visit)
    {
        auto old = sent.begin();
        for (const domain::ReportRow &row : now) {
            for (; old != sent.end() && old->id < row.id; ++old)
                m_retractions.push_back({old->id});
            const bool isThere = old != sent.end() && old->id == row.id;
            if (!isThere || *old != row) {
                ++m_counts.rows;
                TRY(visit(row));
            }
            old += isThere ? 1 : 0;
        }
        for (; old != sent.end(); ++old)
            m_retractions.push_back({old->id});
        return {};
    }

    Result<> tellRetractions(const Visit &visit)
    {
        std::ranges::sort(m_retractions, {}, &domain::Retraction::rowId);
        m_counts.retractions = int(m_retractions.size());
        for (const domain::Retraction &gone : m_retractions)
            TRY(visit(gone));
        return {};
    }

    Result<> tellTotals(bool isAll, const Visit &visit)
    {
        if (!isAll) {
            for (const domain::MonthTotals &sent : TRY(m_rows.totalsOf(m_shelf))) {
                const auto [now, isGone]
                    = m_months.try_emplace(sent.month, domain::MonthTotals{sent.month});
                if (now->second == sent)
                    m_months.erase(now);
            }
        }
        for (const auto &[month, totals] : m_months) {
            m_counts.totals.push_back(totals);
            TRY(visit(totals));
        }
        return {};
    }

    const Mailroom &m_room;
    const ReportRequest &m_request;
    qint64 m_shelf;
    store::ReportRowRepository m_rows;
    std::optional<QHash<QByteArray, store::ReportRowRepository::Rolled>> m_rolled;
    ReportCounts m_counts;
    std::vector<domain::Retraction> m_retractions;
    std::map<QString, domain::MonthTotals> m_months;
};

/// What the destination has once it took this message in, remembered here.
Result<> keep(store::ReportRowRepository &rows, qint64 shelf, const Message &message)
{
    if (const auto *row = std::get_if<domain::ReportRow>(&message)) {
        TRY(rows.rememberRolled(
            row->id, {isRolledAge(row->ageBand), isRolledDistrict(row->district)}));
        return rows.put(shelf, *row, 0);
    }
    if (const auto *gone = std::get_if<domain::Retraction>(&message)) {
        TRY(rows.take(shelf, gone->rowId));
        return {};
    }
    return rows.put(shelf, std::get<domain::MonthTotals>(message), 0);
}

QJsonObject toObject(const ReportCounts &counts)
{
    QJsonArray totals;
    for (const auto &[month, withRow, withoutDetail] : counts.totals) {
        totals.append(QJsonObject{
            {u"month"_s, month}, {u"withRow"_s, withRow}, {u"withoutDetail"_s, withoutDetail}});
    }
    return {{u"rows"_s, counts.rows}, {u"retractions"_s, counts.retractions}, {u"totals"_s, totals},
        {u"withheld"_s, counts.withheld}};
}

Result<store::TrustedUnit> province(const Mailroom &room, const QString &registerId)
{
    const auto unit = TRY(trustedDestination(room, registerId));
    if (unit.kind != store::UnitKind::Province || room.self.kind != store::UnitKind::Facility)
        return fail(ErrorCode::Invalid, u"a report goes from a facility to a province"_s);
    return unit;
}

/// The first bundle of an epoch always begins anew.
Result<bool> isAll(const Mailroom &room, const ReportRequest &request)
{
    return request.everything || TRY(nextPlace(room, request.destination)).sequence == 1;
}

} // namespace

ReportCounts reportCounts(const store::OutgoingBundle &bundle)
{
    ReportCounts counts{
        .rows = bundle.counts.value(u"rows").toInt(),
        .retractions = bundle.counts.value(u"retractions").toInt(),
        .withheld = bundle.counts.value(u"withheld").toInt(),
    };
    for (const QJsonValue value : bundle.counts.value(u"totals").toArray()) {
        counts.totals.push_back({value[u"month"].toString(), value[u"withRow"].toInt(),
            value[u"withoutDetail"].toInt()});
    }
    return counts;
}

Result<ReportCounts> previewReport(
    const Mailroom &room, const ReportRequest &request, const Progress &progress)
{
    const store::TrustedUnit to = TRY(province(room, request.destination));
    store::ReportRowRepository rows(room.database);
    const auto shelf = TRY(rows.findShelf(room.self.registerId, to.registerId));
    const bool all = TRY(isAll(room, request));
    return Difference(room, request, shelf.value_or(0))
        .tell(
            all, [](const Message &) { return Result<>(); }, progress);
}

Result<ReportWritten> exportReport(
    const Mailroom &room, const ReportRequest &request, const Progress &progress)
{
    TRY(settleOutbox(room));
    const store::TrustedUnit to = TRY(province(room, request.destination));
    const bool all = TRY(isAll(room, request));
    const BundleDraft draft{u"report"_s, all ? Manifest::Content::All : Manifest::Content::Changes,
        {request.formVersion}, request.auditHead};
    ReportWritten written;
    const Fill fill = [&](MessagePacker &packer) -> Result<Packed> {
        store::ReportRowRepository rows(room.database);
        const qint64 shelf
            = TRY(rows.shelf({room.self.registerId, to.registerId, room.self.unitCode}));
        if (all)
            TRY(rows.clear(shelf));
        written.counts = TRY(Difference(room, request, shelf)
                                 .tell(
                                     all,
                                     [&](const Message &message) -> Result<> {
                                         TRY(keep(rows, shelf, message));
                                         return packer.add(message);
                                     },
                                     progress));
        auto hash = TRY(stateHash(rows, shelf));
        return Packed{toObject(written.counts), std::move(hash),
            written.counts.isEmpty() && !request.everything};
    };
    written.bundle = TRY(writeBundle(room, to, draft, fill, progress));
    return written;
}

} // namespace exchange
