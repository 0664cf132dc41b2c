// SPDX-License-Identifier: GPL-3.0-or-later
#include "casework/clock_sources.h"
#include "forms/moments.h"

#include <cmath>
#include <map>

using namespace Qt::StringLiterals;

namespace casework {

namespace {

using Kind = ClockSource::Kind;

constexpr double minutesOfDay = 24 * 60;

std::optional<QDateTime> momentOf(const std::optional<forms::Value> &value)
{
    if (!value)
        return {};
    const auto *days = std::get_if<double>(&*value);
    const auto *text = std::get_if<QString>(&*value);
    const auto moment = days ? forms::momentOfDays(*days)
        : text               ? forms::momentFromText(*text)
                             : std::optional<QDateTime>();
    return moment ? std::optional(moment->toUTC()) : std::nullopt;
}

bool isDayOnly(const std::optional<forms::Value> &value)
{
    const auto *days = value ? std::get_if<double>(&*value) : nullptr;
    return days && *days == std::floor(*days);
}

/// Reads one source after the other; what was read is known to the next.
class Reading
{
public:
    Reading(const std::vector<CaseSheet> &sheets, QHash<QString, forms::Value> known,
        const QDateTime &now, ClockMemory *memory)
        : m_memory(memory)
        , m_sheets(sheets)
        , m_known(std::move(known))
        , m_scope(m_sheets, m_known, now)
    {
    }

    void read(const ClockSource &source)
    {
        if (source.form.isEmpty())
            return readAt(source, nullptr);
        for (const CaseSheet &sheet : m_sheets) {
            if (sheet.formId != source.form)
                continue;
            if (source.repeat.isEmpty())
                readAt(source, &sheet);
            for (int line = 0; line < sheet.answers.lineCount(source.repeat); ++line)
                readAt(source, &sheet, line);
        }
    }

    domain::ClockFacts take()
    {
        for (auto &[place, part] : m_parts) {
            if (!part.anchors.isEmpty())
                m_facts.parts.push_back(std::move(part));
        }
        return std::move(m_facts);
    }

private:
    std::optional<forms::Value> evaluate(
        const ClockSource &source, const forms::Expression &expression) const
    {
        return m_memory && source.givesTheSame ? m_memory->evaluate(expression, m_scope)
                                               : expression.evaluate(m_scope);
    }

    std::optional<forms::Value> worthOf(
        const ClockSource &source, const std::optional<forms::Expression> &expression) const
    {
        return expression ? evaluate(source, *expression) : std::nullopt;
    }

    void readAt(const ClockSource &source, const CaseSheet *sheet, int line = 0)
    {
        m_scope.standAt(sheet, source.repeat, line);
        const auto holds = evaluate(source, source.when);
        if (!holds || !forms::isTrue(*holds))
            return;
        domain::ClockFacts &facts
            = source.isOfPart ? m_parts[{sheet - m_sheets.data(), source.repeat, line}] : m_facts;
        keep(source, sheet, facts);
    }

    void keep(const ClockSource &source, const CaseSheet *sheet, domain::ClockFacts &facts)
    {
        const QString &name = source.names.front();
        switch (source.kind) {
        case Kind::Anchor:
            return keepAnchor(source, facts);
        case Kind::Amount:
            return keepAmount(source, facts);
        case Kind::Subject:
            if (const auto text = worthOf(source, source.value))
                facts.subject = std::get_if<QString>(&*text) ? std::get<QString>(*text) : QString();
            return;
        case Kind::Fact:
            facts.holds.insert(name);
            if (!source.isOfPart)
                m_known.insert(u"fact."_s + name, true);
            return;
        default:
            for (const QString &rule : source.names)
                keepDeed(source, sheet, facts.deeds[rule]);
        }
    }

    void keepAnchor(const ClockSource &source, domain::ClockFacts &facts)
    {
        const auto value = momentOf(worthOf(source, source.value));
        const auto latest = source.latest ? momentOf(worthOf(source, source.latest)) : value;
        if (!latest)
            return;
        const QString &name = source.names.front();
        const domain::ClockAnchor anchor{value, *latest};
        const auto earlier = facts.anchors.constFind(name);
        const bool isFirst = earlier == facts.anchors.cend();
        const bool isKept = isFirst
            || (source.pick == ClockSource::Pick::First) == (anchor.latest < earlier->latest);
        if (!isFirst && name == u"E")
            facts.earlierExposures.push_back(isKept ? *earlier : anchor);
        if (!isKept)
            return;
        facts.anchors.insert(name, anchor);
        if (source.isOfPart)
            return;
        m_known.insert(u"anchor."_s + name, forms::daysOf(*latest));
        m_known.insert(u"anchor.%1.earliest"_s.arg(name),
            value ? forms::Value(forms::daysOf(*value)) : forms::Value(QString()));
    }

    /// Several are added up: two times fourteen days of tablets are four weeks.
    void keepAmount(const ClockSource &source, domain::ClockFacts &facts)
    {
        const auto value = worthOf(source, source.value);
        const auto *days = value ? std::get_if<double>(&*value) : nullptr;
        if (!days || !std::isfinite(*days))
            return;
        const QString &name = source.names.front();
        facts.amounts[name] += qint64(std::llround(*days * minutesOfDay));
        if (!source.isOfPart)
            m_known.insert(u"amount."_s + name, double(facts.amounts[name]) / minutesOfDay);
    }

    void keepDeed(const ClockSource &source, const CaseSheet *sheet, domain::ClockDeed &deed)
    {
        deed.isOffered = true;
        deed.isRefused = deed.isRefused || source.kind == Kind::Refused;
        deed.isAccepted = deed.isAccepted || source.kind == Kind::Accepted;
        if (source.kind != Kind::Given)
            return;
        deed.isAccepted = true;
        const auto value = worthOf(source, source.value);
        const auto at = momentOf(value);
        const QDateTime when = at.value_or(sheet->changedAt);
        if (deed.givenAt && *deed.givenAt > when)
            return;
        deed.givenAt = when;
        deed.isDayOnly = at && isDayOnly(value);
        deed.by = sheet->author;
    }

    using Place = std::tuple<qptrdiff, QString, int>;

    ClockMemory *m_memory;
    const std::vector<CaseSheet> &m_sheets;
    QHash<QString, forms::Value> m_known;
    SheetScope m_scope;
    domain::ClockFacts m_facts;
    std::map<Place, domain::ClockFacts> m_parts;
};

} // namespace

domain::ClockFacts clockFacts(const ClockSources &sources, const std::vector<CaseSheet> &sheets,
    const QHash<QString, forms::Value> &ofCase, const QDateTime &now, ClockMemory *memory)
{
    Reading reading(sheets, ofCase, now, memory);
    for (const ClockSource &source : sources)
        reading.read(source);
    return reading.take();
}

} // namespace casework
