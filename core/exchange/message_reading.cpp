// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error_name.h"
#include "base/json.h"
#include "domain/incident_type.h"
#include "exchange/limits.h"
#include "exchange/message.h"
#include "exchange/strict.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace exchange {

namespace {

constexpr qsizetype rowIdSize = 16;
constexpr qsizetype hashSize = 32;

Result<> require(bool isRight, QStringView member)
{
    return isRight ? Result<>() : fail(ErrorCode::Unreadable, u"message: "_s + member.toString());
}

bool isDistrict(const QString &text)
{
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    const bool fits = text.isEmpty() || text.size() == 2 || text.size() == 4;
    return fits && std::ranges::all_of(text, isDigit);
}

Result<QString> monthMember(const QJsonObject &object)
{
    const QString month = TRY(textMember(object, u"month"));
    TRY(require(isMonth(month), u"month"));
    return month;
}

Result<qint64> countMember(const QJsonObject &object, QStringView name)
{
    constexpr qint64 most = 100'000'000;
    const qint64 count = TRY(wholeNumberMember(object, name));
    TRY(require(count >= 0 && count <= most, name));
    return count;
}

Result<QByteArray> bytesMember(const QJsonObject &object, QStringView name, qsizetype size)
{
    return bytesFromHex(TRY(textMember(object, name)), size);
}

/// Whether every member of a row is what the format allows.
Result<Message> checkedRow(const domain::ReportRow &row)
{
    static const QStringList ages{u"0-4"_s, u"5-9"_s, u"10-14"_s, u"15-17"_s, u"18-24"_s,
        u"25-34"_s, u"35-49"_s, u"50-59"_s, u"60+"_s, u"unknown"_s, u"0-17"_s, u"18+"_s, u"all"_s};
    static const QStringList sexes{
        QString(u""_s), u"female"_s, u"male"_s, u"intersex"_s, u"unknown"_s};
    static const QStringList delays{
        u"0-3"_s, u"4-5"_s, u"6-14"_s, u"15-30"_s, u"31+"_s, u"unknown"_s};
    const auto type = domain::incidentTypeFromCode(row.incidentType);
    TRY(require(row.id.size() == rowIdSize, u"id"));
    TRY(require(isMonth(row.month), u"month"));
    TRY(require(type && *type != domain::IncidentType::NonGbv, u"incident"));
    TRY(require(sexes.contains(row.sex), u"sex"));
    TRY(require(ages.contains(row.ageBand), u"age"));
    TRY(require(isDistrict(row.district), u"district"));
    TRY(require(delays.contains(row.delayBand), u"delay"));
    TRY(require(isFormVersion(row.formVersion), u"form"));
    TRY(require(row.keyYear == row.month.left(4).toInt(), u"keyYear"));
    return row;
}

Result<Message> rowFrom(const QJsonObject &object)
{
    domain::ReportRow row;
    row.id = TRY(bytesMember(object, u"id", rowIdSize));
    row.keyYear = int(TRY(countMember(object, u"keyYear")));
    row.month = TRY(textMember(object, u"month"));
    row.incidentType = TRY(textMember(object, u"incident"));
    row.sex = TRY(textMember(object, u"sex"));
    row.ageBand = TRY(textMember(object, u"age"));
    row.district = TRY(textMember(object, u"district"));
    row.delayBand = TRY(textMember(object, u"delay"));
    row.formVersion = TRY(textMember(object, u"form"));
    return checkedRow(row);
}

/// Reads the one spelling of a row that toLine() has, piece by piece.
class RowLine
{
public:
    explicit RowLine(QByteArrayView line)
        : m_rest(line)
    {
    }

    /// What stands between @p before and the next quote or comma; nothing from the first slip on.
    QString next(QByteArrayView before, char end)
    {
        m_fits = m_fits && m_rest.startsWith(before);
        if (!m_fits)
            return {};
        m_rest = m_rest.sliced(before.size());
        const qsizetype length = m_rest.indexOf(end);
        m_fits = length >= 0;
        if (!m_fits)
            return {};
        const QByteArrayView text = m_rest.first(length);
        m_rest = m_rest.sliced(length);
        return QString::fromLatin1(text);
    }
    bool endsWith(QByteArrayView end) const { return m_fits && m_rest == end; }

private:
    QByteArrayView m_rest;
    bool m_fits = true;
};

/// A row without building an object of it first: rows are nearly all of a bundle, and each is read
/// once where it is written and twice where it arrives. Nothing if the line is anything else, also
/// a row in another spelling; what is wrong with it the slow way says.
std::optional<Message> rowFromLine(QByteArrayView line)
{
    RowLine rest(line);
    domain::ReportRow row;
    row.ageBand = rest.next(R"({"age":")", '"');
    row.delayBand = rest.next(R"(","delay":")", '"');
    row.district = rest.next(R"(","district":")", '"');
    row.formVersion = rest.next(R"(","form":")", '"');
    row.id = QByteArray::fromHex(rest.next(R"(","id":")", '"').toLatin1());
    row.incidentType = rest.next(R"(","incident":")", '"');
    row.keyYear = rest.next(R"(","keyYear":)", ',').toInt();
    row.month = rest.next(R"(,"month":")", '"');
    row.sex = rest.next(R"(","sex":")", '"');
    if (!rest.endsWith(R"(","type":"row"})"))
        return {};
    auto message = checkedRow(row);
    // Written again it must be the same bytes: no escape, no sign, no other digits were in it.
    if (!message || QByteArrayView(toLine(*message)).chopped(1) != line)
        return {};
    return *std::move(message);
}

Result<Message> retractionFrom(const QJsonObject &object)
{
    domain::Retraction retraction;
    retraction.rowId = TRY(bytesMember(object, u"id", rowIdSize));
    return retraction;
}

Result<Message> totalsFrom(const QJsonObject &object)
{
    domain::MonthTotals totals;
    totals.month = TRY(monthMember(object));
    totals.withRow = int(TRY(countMember(object, u"withRow")));
    totals.withoutDetail = int(TRY(countMember(object, u"withoutDetail")));
    return totals;
}

Result<Message> receiptFrom(const QJsonObject &object)
{
    const auto state = receiptStateFromCode(TRY(textMember(object, u"state")));
    TRY(require(state.has_value(), u"state"));
    const bool isApplied = *state == Receipt::State::Applied;
    const bool isRefused = *state == Receipt::State::Refused;
    Receipt receipt;
    receipt.epoch = TRY(textMember(object, u"epoch"));
    receipt.sequence = TRY(countMember(object, u"sequence"));
    receipt.manifestHash = TRY(bytesMember(object, u"manifest", hashSize));
    receipt.state = *state;
    receipt.reason = TRY(textMember(object, u"reason"));
    receipt.added = TRY(countMember(object, u"added"));
    receipt.changed = TRY(countMember(object, u"changed"));
    receipt.retracted = TRY(countMember(object, u"retracted"));
    receipt.stateHash = TRY(bytesMember(object, u"stateHash", isApplied ? hashSize : 0));
    TRY(require(isEpoch(receipt.epoch), u"epoch"));
    TRY(require(
        isRefused ? errorCodeFromName(receipt.reason).has_value() : receipt.reason.isEmpty(),
        u"reason"));
    return receipt;
}

Result<Message> fromObject(const QJsonObject &object)
{
    const QString type = TRY(textMember(object, u"type"));
    if (type == u"row")
        return rowFrom(object);
    if (type == u"retraction")
        return retractionFrom(object);
    if (type == u"totals")
        return totalsFrom(object);
    if (type == u"receipt")
        return receiptFrom(object);
    return fail(ErrorCode::Unsupported, u"message: a type this version does not know"_s);
}

} // namespace

Result<Message> messageFromLine(QByteArrayView line)
{
    if (auto row = rowFromLine(line))
        return *std::move(row);
    const QJsonObject object = TRY(readJsonObject(line, limits::messageBytes));
    auto message = fromObject(object);
    if (!message && message.error().code == ErrorCode::Invalid)
        return fail(ErrorCode::Unreadable, message.error().detail);
    // What we understood must be all there was: a member that is not in the format is refused.
    if (message && toLine(*message) != line.toByteArray() + '\n')
        return fail(ErrorCode::Unreadable, u"message: not canonical"_s);
    return message;
}

} // namespace exchange
