// SPDX-License-Identifier: GPL-3.0-or-later
#include "casework/worked_out.h"

#include "casework/clock_reading.h"
#include "forms/moments.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace casework {

namespace {

using Values = std::map<QString, QJsonValue>;

constexpr std::array<QStringView, 5> names{u"open_clock_items", u"clock_hard_deadline",
    u"last_contact_at", u"safe_contact_attempts", u"forensic_report_open"};

/// When somebody of the unit sat with the person, form by form.
struct Meeting {
    QStringView form;
    QStringView moment;
};
constexpr std::array meetings{Meeting{u"consent", u"given_at"}, Meeting{u"intake", u"interview_at"},
    Meeting{u"clinexam", u"exam_at"}, Meeting{u"treat", u"t_at"}, Meeting{u"safety", u"s_at"},
    Meeting{u"mhpss", u"l_at"}, Meeting{u"followup", u"fu_at"}};

bool asks(const forms::Group &group)
{
    return std::ranges::any_of(group.items, [](const forms::Group::Item &item) {
        return item.group ? asks(*item.group) : std::ranges::any_of(names, [&](QStringView name) {
            return item.question->calculation.contains(name);
        });
    });
}

/// Every answer to a question of a repeat.
std::vector<forms::Path> linesOf(
    const CaseSheet &sheet, const QString &repeat, const QString &question)
{
    std::vector<forms::Path> paths;
    for (int line = 0; line < sheet.answers.lineCount(repeat); ++line)
        paths.push_back({question, repeat, line});
    return paths;
}

QString traceResult(const CaseSheet &sheet, const forms::Path &path)
{
    return sheet.answers.at({u"fu_trace_result"_s, path.repeat, path.line}).text();
}

QString momentText(const QDateTime &moment)
{
    return inCambodia(moment).toString(u"yyyy-MM-ddTHH:mm"_s);
}

void addLastContact(const std::vector<CaseSheet> &sheets, Values &values)
{
    std::optional<QDateTime> last;
    const auto take = [&last](const QString &text) {
        const auto moment = forms::momentFromText(text);
        if (moment && (!last || *moment > *last))
            last = moment;
    };
    for (const CaseSheet &sheet : sheets) {
        for (const Meeting &meeting : meetings) {
            if (sheet.formId == meeting.form)
                take(sheet.answers.at(meeting.moment.toString()).text());
        }
        for (const forms::Path &path : linesOf(sheet, u"fu_trace"_s, u"fu_trace_at"_s)) {
            if (traceResult(sheet, path) == u"reached")
                take(sheet.answers.at(path).text());
        }
    }
    if (last)
        values.insert_or_assign(u"last_contact_at"_s, momentText(*last));
}

/// An attempt that was broken off for safety, or that the person did not want, is none.
void addAttempts(const std::vector<CaseSheet> &sheets, Values &values)
{
    static const QStringList safe{
        u"reached"_s, u"no_answer"_s, u"other_answered"_s, u"wrong_number"_s};
    int attempts = 0;
    for (const CaseSheet &sheet : sheets) {
        for (const forms::Path &path : linesOf(sheet, u"fu_trace"_s, u"fu_trace_at"_s))
            attempts += safe.contains(traceResult(sheet, path)) ? 1 : 0;
    }
    values.insert_or_assign(u"safe_contact_attempts"_s, attempts);
}

/// A report is owed to a court where it may be given to one.
void addForensicReport(const std::vector<CaseSheet> &sheets, Values &values)
{
    static const QStringList courts{u"prosecutor"_s, u"investigating_judge"_s, u"trial_court"_s};
    for (const CaseSheet &sheet : sheets) {
        if (sheet.formId != u"forensic")
            continue;
        const auto sent = linesOf(sheet, u"dispatch"_s, u"dispatch_to"_s);
        const bool isAtCourt = std::ranges::any_of(sent, [&](const forms::Path &path) {
            const bool isSent
                = !sheet.answers.at({u"dispatch_at"_s, path.repeat, path.line}).value.isNull();
            return isSent && courts.contains(sheet.answers.at(path).text());
        });
        const bool isOwed = sheet.answers.at(u"report_gate"_s).text() == u"yes" && !isAtCourt;
        values.insert_or_assign(u"forensic_report_open"_s, isOwed ? u"yes"_s : u"no"_s);
    }
}

void addClock(const ClockReading &reading, const QDateTime &now, Values &values)
{
    const auto cards = domain::cards(reading.guidance->table, reading.facts, now);
    const auto running = std::ranges::count_if(cards, &domain::ClockCard::isRunning);
    if (running > 0)
        values.insert_or_assign(u"open_clock_items"_s, int(running));
    std::optional<QDateTime> first;
    for (const domain::ClockCard &card : cards) {
        const bool counts = card.isRunning() && card.rule.isHard && card.rule.isReachable;
        // The earlier end, as the card shows it; once that has passed the later one.
        const auto end = card.deadline && *card.deadline > now ? card.deadline : card.lastChance;
        if (counts && end && *end > now && (!first || *end < *first))
            first = end;
    }
    if (first)
        values.insert_or_assign(u"clock_hard_deadline"_s, momentText(*first));
}

} // namespace

Result<> addWorkedOut(Desk &desk, const domain::Session &session, const domain::Case &c,
    const forms::Form &form, std::map<QString, QJsonValue> &values)
{
    if (!asks(form.root))
        return {};
    const ClockFrame frame = TRY(clockFrame(desk));
    const ClockReading reading = TRY(readForClock(desk, session, c, frame));
    addLastContact(reading.sheets, values);
    addAttempts(reading.sheets, values);
    addForensicReport(reading.sheets, values);
    addClock(reading, frame.now, values);
    return {};
}

} // namespace casework
