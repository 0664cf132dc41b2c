// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/message.h"

#include "base/json.h"
#include "exchange/strict.h"

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace exchange {

namespace {

template <typename... Shapes>
struct Each : Shapes... {
    using Shapes::operator()...;
};
template <typename... Shapes>
Each(Shapes...) -> Each<Shapes...>;

QJsonObject toObject(const domain::ReportRow &row)
{
    // Names every field, so that a new one does not compile until it has its line below.
    const auto &[id, keyYear, month, incident, sex, age, district, delay, form] = row;
    return {{u"age"_s, age}, {u"delay"_s, delay}, {u"district"_s, district}, {u"form"_s, form},
        {u"id"_s, hexText(id)}, {u"incident"_s, incident}, {u"keyYear"_s, keyYear},
        {u"month"_s, month}, {u"sex"_s, sex}, {u"type"_s, u"row"_s}};
}

QJsonObject toObject(const domain::Retraction &retraction)
{
    return {{u"id"_s, hexText(retraction.rowId)}, {u"type"_s, u"retraction"_s}};
}

QJsonObject toObject(const domain::MonthTotals &totals)
{
    const auto &[month, withRow, withoutDetail] = totals;
    return {{u"month"_s, month}, {u"type"_s, u"totals"_s}, {u"withRow"_s, withRow},
        {u"withoutDetail"_s, withoutDetail}};
}

QJsonObject toObject(const Receipt &receipt)
{
    const auto &[epoch, sequence, manifest, state, reason, added, changed, retracted, stateHash]
        = receipt;
    return {{u"added"_s, added}, {u"changed"_s, changed}, {u"epoch"_s, epoch},
        {u"manifest"_s, hexText(manifest)}, {u"reason"_s, reason}, {u"retracted"_s, retracted},
        {u"sequence"_s, sequence}, {u"state"_s, code(state)}, {u"stateHash"_s, hexText(stateHash)},
        {u"type"_s, u"receipt"_s}};
}

/// True if JSON has nothing to escape in it.
bool isPlain(const QString &text)
{
    return std::ranges::all_of(text, [](QChar c) {
        return c.unicode() >= 0x20 && c.unicode() < 0x7f && c != u'"' && c != u'\\';
    });
}

/// The same bytes as by toObject(). Rows are nearly all of a bundle, each is written twice and
/// compared once, and building the object took two fifths of an export or import. Empty for a row
/// that is no row of the format.
QByteArray rowLine(const domain::ReportRow &row)
{
    const auto &[id, keyYear, month, incident, sex, age, district, delay, form] = row;
    QByteArray line;
    line.reserve(256);
    const auto add = [&line](QByteArrayView before, const QString &text) {
        line.append(before).append(text.toLatin1());
        return isPlain(text);
    };
    const bool isRow = add(R"({"age":")", age) && add(R"(","delay":")", delay)
        && add(R"(","district":")", district) && add(R"(","form":")", form);
    line.append(R"(","id":")").append(id.toHex());
    const bool isWhole = isRow && add(R"(","incident":")", incident)
        && add(R"(","keyYear":)", QString::number(keyYear)) && add(R"(,"month":")", month)
        && add(R"(","sex":")", sex);
    return isWhole ? line.append("\",\"type\":\"row\"}\n") : QByteArray();
}

/// Where a message stands inside its type.
using Place = std::tuple<int, QString, qint64, QByteArray>;

Place placeOf(const Message &message)
{
    return std::visit(
        Each{
            [](const domain::ReportRow &row) {
                return Place{row.keyYear, {}, 0, row.id};
            },
            [](const domain::Retraction &gone) {
                return Place{0, {}, 0, gone.rowId};
            },
            [](const domain::MonthTotals &totals) {
                return Place{0, totals.month, 0, {}};
            },
            [](const Receipt &receipt) {
                return Place{0, receipt.epoch, receipt.sequence, receipt.manifestHash};
            },
        },
        message);
}

} // namespace

QString typeOf(const Message &message)
{
    static const QStringList types{u"row"_s, u"retraction"_s, u"totals"_s, u"receipt"_s};
    static_assert(std::variant_size_v<Message> == 4);
    return types.at(qsizetype(message.index()));
}

QByteArray toLine(const Message &message)
{
    if (const auto *row = std::get_if<domain::ReportRow>(&message)) {
        const QByteArray line = rowLine(*row);
        if (!line.isEmpty())
            return line;
    }
    return std::visit(
        [](const auto &content) { return toCanonicalJson(toObject(content)) + '\n'; }, message);
}

bool isBefore(const Message &a, const Message &b)
{
    return a.index() != b.index() ? a.index() < b.index() : placeOf(a) < placeOf(b);
}

} // namespace exchange
