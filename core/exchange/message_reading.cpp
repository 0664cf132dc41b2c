// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error_name.h"
#include "base/json.h"
#include "domain/incident_type.h"
#include "exchange/limits.h"
#include "exchange/message.h"
#include "exchange/strict.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace exchange {

namespace {

constexpr qsizetype rowIdSize = 16;
constexpr qsizetype hashSize = 32;

Result<> require(bool isRight, QStringView member)
{
    return isRight ? Result<>() : fail(ErrorCode::Unreadable, u"message: "_s + member.toString());
}

/// A member that is one word of a closed list.
Result<QString> wordMember(const QJsonObject &object, QStringView name, const QStringList &words)
{
    const QString word = TRY(textMember(object, name));
    TRY(require(words.contains(word), name));
    return word;
}

Result<QString> incidentMember(const QJsonObject &object)
{
    const QString text = TRY(textMember(object, u"incident"));
    const auto type = domain::incidentTypeFromCode(text);
    TRY(require(type && *type != domain::IncidentType::NonGbv, u"incident"));
    return text;
}

Result<QString> districtMember(const QJsonObject &object)
{
    static const QRegularExpression district(u"\\A(?:[0-9]{2}|[0-9]{4})?\\z"_s);
    const QString text = TRY(textMember(object, u"district"));
    TRY(require(district.match(text).hasMatch(), u"district"));
    return text;
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

Result<Message> rowFrom(const QJsonObject &object)
{
    static const QStringList ages{u"0-4"_s, u"5-9"_s, u"10-14"_s, u"15-17"_s, u"18-24"_s,
        u"25-34"_s, u"35-49"_s, u"50-59"_s, u"60+"_s, u"unknown"_s, u"0-17"_s, u"18+"_s, u"all"_s};
    static const QStringList sexes{
        QString(u""_s), u"female"_s, u"male"_s, u"intersex"_s, u"unknown"_s};
    static const QStringList delays{
        u"0-3"_s, u"4-5"_s, u"6-14"_s, u"15-30"_s, u"31+"_s, u"unknown"_s};
    const domain::ReportRow row{
        .id = TRY(bytesMember(object, u"id", rowIdSize)),
        .keyYear = int(TRY(countMember(object, u"keyYear"))),
        .month = TRY(monthMember(object)),
        .incidentType = TRY(incidentMember(object)),
        .sex = TRY(wordMember(object, u"sex", sexes)),
        .ageBand = TRY(wordMember(object, u"age", ages)),
        .district = TRY(districtMember(object)),
        .delayBand = TRY(wordMember(object, u"delay", delays)),
        .formVersion = TRY(textMember(object, u"form")),
    };
    TRY(require(isFormVersion(row.formVersion), u"form"));
    TRY(require(row.keyYear == row.month.left(4).toInt(), u"keyYear"));
    return row;
}

Result<Message> retractionFrom(const QJsonObject &object)
{
    return domain::Retraction{TRY(bytesMember(object, u"id", rowIdSize))};
}

Result<Message> totalsFrom(const QJsonObject &object)
{
    return domain::MonthTotals{TRY(monthMember(object)), int(TRY(countMember(object, u"withRow"))),
        int(TRY(countMember(object, u"withoutDetail")))};
}

Result<Message> receiptFrom(const QJsonObject &object)
{
    const auto state = receiptStateFromCode(TRY(textMember(object, u"state")));
    TRY(require(state.has_value(), u"state"));
    const bool isApplied = *state == Receipt::State::Applied;
    const bool isRefused = *state == Receipt::State::Refused;
    const Receipt receipt{
        .epoch = TRY(textMember(object, u"epoch")),
        .sequence = TRY(countMember(object, u"sequence")),
        .manifestHash = TRY(bytesMember(object, u"manifest", hashSize)),
        .state = *state,
        .reason = TRY(textMember(object, u"reason")),
        .added = TRY(countMember(object, u"added")),
        .changed = TRY(countMember(object, u"changed")),
        .retracted = TRY(countMember(object, u"retracted")),
        .stateHash = TRY(bytesMember(object, u"stateHash", isApplied ? hashSize : 0)),
    };
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
