// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/clinical_clock.h"
#include "domain/policy_table.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace domain {

namespace {

const QStringList columns{u"rule"_s, u"group"_s, u"order"_s, u"anchor"_s, u"applies_when"_s,
    u"urgent_when"_s, u"not_needed_when"_s, u"opens"_s, u"best_by"_s, u"limit"_s, u"hardness"_s,
    u"not_after"_s, u"reachable"_s, u"form"_s, u"title_en"_s, u"title_km"_s, u"action_en"_s,
    u"action_km"_s, u"after_en"_s, u"after_km"_s, u"note_en"_s, u"note_km"_s, u"source"_s,
    u"flag"_s, u"medicines"_s};

/// One line of the table, asked by the name of the column. A fault names both.
struct Row {
    const QStringList &cells;

    const QString &at(const QString &column) const { return cells.at(columns.indexOf(column)); }
    tl::unexpected<Error> fault(const QString &column) const
    {
        return fail(ErrorCode::Unreadable,
            u"clinical clock: rule %1, %2: %3"_s.arg(cells.front(), column, at(column)));
    }
    LocalizedText text(const QString &column) const
    {
        return {at(column + u"_en"_s), at(column + u"_km"_s)};
    }
};

template <typename T, size_t N>
Result<T> oneOf(const Row &row, const QString &column, const std::array<T, N> &values,
    const std::array<QStringView, N> &words)
{
    const auto found = std::ranges::find(words, QStringView(row.at(column)));
    if (found == words.end())
        return row.fault(column);
    return values.at(size_t(found - words.begin()));
}

bool isFactName(const QString &text)
{
    static const QRegularExpression name(u"^[a-z][a-z0-9_]*$"_s);
    return name.match(text).hasMatch();
}

Result<std::vector<ClockCondition>> readConditions(const Row &row)
{
    std::vector<ClockCondition> conditions;
    if (row.at(u"applies_when"_s) == u"always")
        return conditions;
    for (QString term : row.at(u"applies_when"_s).split(u" and "_s)) {
        const bool mustHold = !term.startsWith(u"not "_s);
        if (!mustHold)
            term = term.mid(4);
        if (!isFactName(term) || term == u"always" || term == u"not")
            return row.fault(u"applies_when"_s);
        conditions.push_back({term, mustHold});
    }
    return conditions;
}

/// "24h", "5d", "3wd", "pep_days", "pep_days-3d".
Result<ClockSpan> readSpan(const Row &row, const QString &column)
{
    static const QRegularExpression plain(u"^(\\d{1,4})(h|d|wd)$"_s);
    // The amounts a case can know: tablets for so many days, a release line valid for so many.
    static const QRegularExpression counted(u"^(pep_days|valid)(?:-(\\d{1,3})d)?$"_s);
    const QString &cell = row.at(column);
    if (const auto match = plain.match(cell); match.hasMatch()) {
        const int number = match.capturedView(1).toInt();
        if (match.capturedView(2) == u"wd")
            return ClockSpan{.workingDays = number};
        return ClockSpan{.minutes = number * (match.capturedView(2) == u"h" ? 60LL : 24 * 60LL)};
    }
    if (const auto match = counted.match(cell); match.hasMatch())
        return ClockSpan{match.captured(1), -match.capturedView(2).toInt() * 24 * 60LL};
    return row.fault(column);
}

/// Whether the one can come after the other: only what counts from the same amount is compared.
bool isAfter(const ClockSpan &a, const ClockSpan &b)
{
    return a.amount == b.amount
        && std::pair(a.workingDays, a.minutes) > std::pair(b.workingDays, b.minutes);
}

Result<> readWindow(ClockRule &rule, const Row &row)
{
    rule.opens = TRY(readSpan(row, u"opens"_s));
    rule.bestBy = TRY(readSpan(row, u"best_by"_s));
    if (isAfter(rule.opens, rule.bestBy))
        return row.fault(u"best_by"_s);
    rule.isHard
        = TRY(oneOf(row, u"hardness"_s, std::array{true, false}, {QStringView(u"hard"), u"soft"}));
    if (row.at(u"limit"_s) == u"-")
        return rule.isHard ? Result<>(row.fault(u"limit"_s)) : Result<>();
    rule.limit = TRY(readSpan(row, u"limit"_s));
    if (isAfter(rule.bestBy, *rule.limit))
        return row.fault(u"limit"_s);
    return {};
}

Result<> readTexts(ClockRule &rule, const Row &row)
{
    rule.title = row.text(u"title"_s);
    rule.action = row.text(u"action"_s);
    rule.after = row.text(u"after"_s);
    rule.note = row.text(u"note"_s);
    rule.source = row.at(u"source"_s);
    for (const QString &column : {u"title"_s, u"action"_s, u"after"_s, u"note"_s}) {
        const LocalizedText text = row.text(column);
        const bool mustBe = column == u"title" || column == u"action"
            || (column == u"note" && !rule.notNeededWhen.isEmpty());
        if (text.en.isEmpty() != text.km.isEmpty() || (mustBe && text.isEmpty()))
            return row.fault(column + u"_km"_s);
    }
    return rule.source.isEmpty() ? Result<>(row.fault(u"source"_s)) : Result<>();
}

Result<ClockRule> readRule(const Row &row)
{
    using enum ClockGroup;
    using enum Evidence;
    static const QRegularExpression id(u"^[A-Z]\\d\\d$"_s);
    ClockRule rule{.id = row.at(u"rule"_s), .anchor = row.at(u"anchor"_s)};
    if (!id.match(rule.id).hasMatch())
        return row.fault(u"rule"_s);
    if (!clockAnchors().contains(rule.anchor))
        return row.fault(u"anchor"_s);
    rule.group = TRY(
        oneOf(row, u"group"_s, std::array{Care, Visit, Forensic, Safety, Referral, Administrative},
            {QStringView(u"care"), u"visit", u"forensic", u"safety", u"referral", u"admin"}));
    rule.order = row.at(u"order"_s).toInt();
    if (rule.order < 1)
        return row.fault(u"order"_s);
    rule.appliesWhen = TRY(readConditions(row));
    rule.urgentWhen = row.at(u"urgent_when"_s);
    rule.notNeededWhen = row.at(u"not_needed_when"_s);
    for (const QString &column : {u"urgent_when"_s, u"not_needed_when"_s}) {
        if (!row.at(column).isEmpty() && !isFactName(row.at(column)))
            return row.fault(column);
    }
    rule.notAfter = row.at(u"not_after"_s).split(u' ', Qt::SkipEmptyParts);
    rule.isReachable
        = TRY(oneOf(row, u"reachable"_s, std::array{true, false}, {QStringView(u"yes"), u"no"}));
    rule.form = row.at(u"form"_s);
    rule.medicines = row.at(u"medicines"_s).split(u' ', Qt::SkipEmptyParts);
    if (!std::ranges::all_of(rule.medicines, isFactName)) // codes of a form look the same
        return row.fault(u"medicines"_s);
    rule.evidence = TRY(oneOf(row, u"flag"_s, std::array{Confirmed, ActionConfirmed, Known, Chosen},
        {QStringView(u"S"), u"S*", u"K", u"D"}));
    TRY(readWindow(rule, row));
    TRY(readTexts(rule, row));
    return rule;
}

Result<std::vector<ClockRule>> readRules(const PolicyTable &table)
{
    if (table.header != columns)
        return fail(ErrorCode::Unreadable, u"clinical clock: other columns expected"_s);
    ClockTable read;
    for (const QStringList &cells : table.rows) {
        auto rule = TRY(readRule({cells}));
        if (read.rule(rule.id))
            return Row{cells}.fault(u"rule"_s);
        read.rules.push_back(std::move(rule));
    }
    for (size_t i = 0; i < read.rules.size(); ++i) {
        const QStringList &others = read.rules[i].notAfter;
        if (!std::ranges::all_of(others, [&](const QString &id) { return read.rule(id); }))
            return Row{table.rows[i]}.fault(u"not_after"_s);
    }
    return std::move(read.rules);
}

Result<ClockTable> checked(const PolicyTable &rules, const PolicyTable &edition)
{
    const bool isEdition = edition.header == QStringList{u"edition"_s, u"year"_s}
        && edition.rows.size() == 1 && !edition.rows.front().at(0).isEmpty()
        && edition.rows.front().at(1).toInt() >= 2000;
    if (!isEdition)
        return fail(ErrorCode::Unreadable, u"clinical clock: one edition and its year expected"_s);
    const QStringList &words = edition.rows.front();
    auto read = TRY(readRules(rules));
    return ClockTable{words.at(0), words.at(1).toInt(), std::move(read)};
}

} // namespace

const QStringList &clockAnchors()
{
    static const QStringList anchors{u"arrival"_s, u"E"_s, u"E_vag"_s, u"PEP0"_s, u"EC0"_s,
        u"HBV1"_s, u"TET1"_s, u"LMP"_s, u"SU"_s, u"OPEN"_s, u"SAFE"_s, u"RF"_s, u"FX_REQ"_s,
        u"FX_START"_s, u"FX_END"_s, u"FX_SIGN"_s, u"DISP"_s, u"CONS"_s, u"HL"_s, u"VER"_s,
        u"LAST"_s, u"MONTH"_s, u"QUARTER"_s, u"CHECK"_s};
    return anchors;
}

Result<ClockTable> readClinicalClock(QByteArrayView rules, QByteArrayView edition)
{
    return checked(TRY(readPolicyTable(rules)), TRY(readPolicyTable(edition)));
}

const ClockTable &clinicalClock()
{
    static const ClockTable table = []() -> Result<ClockTable> {
        return checked(TRY(shippedPolicyTable(u"clinical-clock.csv"_s)),
            TRY(shippedPolicyTable(u"clinical-clock-edition.csv"_s)));
    }()
                                                .value_or(ClockTable());
    return table;
}

} // namespace domain
