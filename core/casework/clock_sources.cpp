// SPDX-License-Identifier: GPL-3.0-or-later
#include "casework/clock_sources.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace casework {

namespace {

using Kind = ClockSource::Kind;

enum Column { KindColumn, NameColumn, EachColumn, WhenColumn, ValueColumn, LatestColumn };
const QStringList columns{u"kind"_s, u"name"_s, u"each"_s, u"when"_s, u"value"_s, u"latest"_s};

// Counted when no case is looked at: what months and quarters end is not read from a form.
const QStringList anchorsOfTheUnit{u"MONTH"_s, u"QUARTER"_s};

struct KindWord {
    QStringView word;
    Kind kind;
    ClockSource::Pick pick = ClockSource::Pick::Last;
    bool isOfPart = false;
};

const KindWord *kindOf(const QString &word)
{
    using enum Kind;
    using enum ClockSource::Pick;
    static const std::vector<KindWord> words{{u"anchor", Anchor}, {u"anchor-first", Anchor, First},
        {u"anchor-last", Anchor}, {u"part", Anchor, Last, true}, {u"subject", Subject, Last, true},
        {u"amount", Amount}, {u"amount-of-part", Amount, Last, true}, {u"fact", Fact},
        {u"fact-of-part", Fact, Last, true}, {u"offered", Offered}, {u"accepted", Accepted},
        {u"refused", Refused}, {u"given", Given}, {u"given-of-part", Given, Last, true}};
    const auto found = std::ranges::find(words, QStringView(word), &KindWord::word);
    return found == words.end() ? nullptr : &*found;
}

tl::unexpected<Error> fault(const QStringList &cells, Column column)
{
    return fail(ErrorCode::Unreadable,
        u"clinical clock facts: %1 %2, %3: %4"_s.arg(
            cells.at(KindColumn), cells.at(NameColumn), columns.at(column), cells.at(column)));
}

Result<std::optional<forms::Expression>> readExpression(const QStringList &cells, Column column)
{
    if (cells.at(column).isEmpty())
        return std::nullopt;
    auto expression
        = forms::Expression::compile(cells.at(column), forms::ExpressionPlace::Question);
    if (!expression)
        return fault(cells, column);
    return std::move(*expression);
}

bool isDeed(Kind kind)
{
    return kind == Kind::Offered || kind == Kind::Accepted || kind == Kind::Refused
        || kind == Kind::Given;
}

/// Whether the names fit what kind of line it is.
bool areKnown(const QStringList &names, Kind kind, const domain::ClockTable &table)
{
    static const QRegularExpression word(u"^[a-z][a-z0-9_]*$"_s);
    const auto fits = [&](const QString &name) {
        if (isDeed(kind))
            return table.rule(name) != nullptr;
        if (kind == Kind::Anchor || kind == Kind::Subject)
            return domain::clockAnchors().contains(name);
        return word.match(name).hasMatch();
    };
    return !names.isEmpty() && (isDeed(kind) || names.size() == 1)
        && std::ranges::all_of(names, fits);
}

Result<ClockSource> readSource(const QStringList &cells, const domain::ClockTable &table)
{
    static const QRegularExpression each(u"^([a-z_]+)(?:/([a-z_]+))?$"_s);
    const KindWord *kind = kindOf(cells.at(KindColumn));
    if (!kind)
        return fault(cells, KindColumn);
    const auto place = each.match(cells.at(EachColumn));
    const bool isCase = cells.at(EachColumn) == u"case";
    // A deed that was done has an author, and a part is a sheet or a line of it.
    if (!place.hasMatch() || (isCase && (kind->isOfPart || kind->kind == Kind::Given)))
        return fault(cells, EachColumn);
    const QStringList names = cells.at(NameColumn).split(u' ', Qt::SkipEmptyParts);
    if (!areKnown(names, kind->kind, table))
        return fault(cells, NameColumn);
    auto when = TRY(readExpression(cells, WhenColumn));
    if (!when)
        return fault(cells, WhenColumn);
    auto value = TRY(readExpression(cells, ValueColumn));
    const bool needsValue
        = kind->kind == Kind::Anchor || kind->kind == Kind::Amount || kind->kind == Kind::Subject;
    if (needsValue != value.has_value() && kind->kind != Kind::Given)
        return fault(cells, ValueColumn);
    auto latest = TRY(readExpression(cells, LatestColumn));
    if (latest && kind->kind != Kind::Anchor)
        return fault(cells, LatestColumn);
    return ClockSource{.kind = kind->kind,
        .pick = kind->pick,
        .isOfPart = kind->isOfPart,
        .names = names,
        .form = isCase ? QString() : place.captured(1),
        .repeat = place.captured(2),
        .when = *std::move(when),
        .value = std::move(value),
        .latest = std::move(latest),
        .givesTheSame = givesTheSame(
            cells.at(WhenColumn) + u' ' + cells.at(ValueColumn) + u' ' + cells.at(LatestColumn))};
}

/// What the rules ask for and no line reads.
QStringList missing(const ClockSources &sources, const domain::ClockTable &table)
{
    QStringList wanted;
    for (const domain::ClockRule &rule : table.rules) {
        if (!anchorsOfTheUnit.contains(rule.anchor))
            wanted.append(rule.anchor);
        for (const domain::ClockCondition &condition : rule.appliesWhen)
            wanted.append(condition.fact);
        wanted += {rule.urgentWhen, rule.notNeededWhen, rule.opens.amount, rule.bestBy.amount,
            rule.limit ? rule.limit->amount : QString()};
    }
    wanted.removeAll(QString());
    wanted.removeDuplicates();
    for (const ClockSource &source : sources) {
        if (!isDeed(source.kind))
            wanted.removeAll(source.names.front());
    }
    return wanted;
}

} // namespace

Result<ClockSources> readClockSources(
    const domain::PolicyTable &rows, const domain::ClockTable &table)
{
    if (rows.header != columns)
        return fail(ErrorCode::Unreadable, u"clinical clock facts: other columns expected"_s);
    ClockSources sources;
    for (const QStringList &cells : rows.rows)
        sources.push_back(TRY(readSource(cells, table)));
    if (const QStringList names = missing(sources, table); !names.isEmpty())
        return fail(ErrorCode::Unreadable,
            u"clinical clock facts: nothing reads %1"_s.arg(names.join(u", "_s)));
    return sources;
}

const ClockSources &clockSources()
{
    static const ClockSources sources = []() -> Result<ClockSources> {
        const auto rows = TRY(domain::shippedPolicyTable(u"clinical-clock-facts.csv"_s));
        return readClockSources(rows, domain::clinicalClock());
    }()
                                                    .value_or(ClockSources());
    return sources;
}

} // namespace casework
