// SPDX-License-Identifier: GPL-3.0-or-later
#include "casework/auditing.h"
#include "casework/case_file.h"
#include "casework/lost_calls.h"
#include "casework/reading_record.h"
#include "casework/unit_records.h"
#include "support/a_visit.h"

#include <QFileInfo>
#include <QJsonDocument>

using namespace Qt::StringLiterals;
using namespace casework;

namespace {

const QString number = u"0979797979"_s;

/// A call of 07:55 on 4 March 2030 that was lost while the person told, with the number it showed.
Chosen aLostCall(const QString &callback)
{
    return {{u"hl_start"_s, u"2030-03-04T07:55"_s}, {u"hl_channel"_s, u"voice"_s},
        {u"hl_disposition"_s, u"lost"_s}, {u"hl_safe_now"_s, u"yes"_s},
        {u"hl_lost_kind"_s, u"dropped_line"_s}, {u"hl_lost_stage"_s, u"during_story"_s},
        {u"hl_callback_ok"_s, callback}, {u"hl_caller_no"_s, number}};
}

struct AHelpline {
    ARegister unit{{.folder = {},
        .unitCode = u"TRALACH-HL"_s,
        .unitName = {},
        .userName = {},
        .role = u"hl_super"_s}};

    domain::Record complete(const Chosen &chosen)
    {
        const auto form = must(startUnitForm(unit.reg(), unit.session(), u"helpline"_s));
        return must(completeForm(unit.reg(), unit.session(), form, answersTo(unit, form, chosen)));
    }
    void leaveDraft(const Chosen &chosen)
    {
        const auto form = must(startUnitForm(unit.reg(), unit.session(), u"helpline"_s));
        forms::Answers answers;
        for (const auto &[question, value] : chosen)
            answers.set({question}, forms::Answer::fromJson(value));
        must(saveDraft(unit.reg(), unit.session(), form, answers, {}));
    }
    /// Opens the register again so many seconds after 08:00 on 4 March 2030.
    void openAfter(qint64 seconds)
    {
        unit.clock.set(QDateTime(QDate(2030, 3, 4), QTime(1, 0), Qt::UTC).addSecs(seconds));
        unit.reopen();
    }
    store::Database &database() { return unit.reg().desk().database; }

    /// "table.column" of each place in the register where the number stands.
    QStringList placesOfNumber()
    {
        QStringList found;
        for (const QString &table : column(u"SELECT name FROM sqlite_schema WHERE type = 'table'"
                                           " AND sql NOT LIKE 'CREATE VIRTUAL%'"_s)) {
            for (const QString &name :
                column(u"SELECT name FROM pragma_table_xinfo('%1')"_s.arg(table))) {
                if (column(u"SELECT count(*) FROM \"%1\" WHERE instr(CAST(\"%2\" AS TEXT), '%3')"
                           " > 0"_s.arg(table, name, number))
                        .front()
                    != u"0")
                    found.append(table + u'.' + name);
            }
        }
        return found;
    }
    QStringList column(const QString &sql)
    {
        QStringList values;
        auto row = must(database().run(sql));
        while (must(store::nextRow(row)))
            values.append(row.value(0).toString());
        return values;
    }
    int erasings()
    {
        const auto lines = must(unit.reg().desk().audit.latest(100));
        return int(std::ranges::count_if(
            lines, [](const auto &line) { return line.action == u"number_erase"; }));
    }
};

constexpr qint64 day = 24 * 3600;
constexpr qint64 fiveMinutes = 300;

} // namespace

TEST_CASE("The number of a lost call stays for seven days and not a minute longer", "[casework]")
{
    AHelpline line;
    line.complete(aLostCall(u"no_callback"_s));
    // Kept where it has to be, so that the looking itself is known to find it.
    CHECK(line.placesOfNumber() == QStringList{u"changes.after"_s, u"records.answers"_s});
    line.openAfter(7 * day - fiveMinutes - 60); // 07:54 on 11 March
    CHECK(line.placesOfNumber().size() == 2);
    CHECK(line.erasings() == 0);
    line.openAfter(7 * day - fiveMinutes); // 07:55
    CHECK(line.placesOfNumber().isEmpty());
    CHECK(line.erasings() == 1);
    line.openAfter(8 * day);
    CHECK(line.erasings() == 1); // nothing is left to erase
}

TEST_CASE("The rest of the call, its history and both chains outlive the number", "[casework]")
{
    AHelpline line;
    const domain::Record before = line.complete(aLostCall(u"no_callback"_s));
    line.openAfter(7 * day);
    const domain::Record after = must(line.unit.reg().desk().records.find(before.id));
    auto kept = QJsonDocument::fromJson(before.answers).object();
    CHECK(kept.take(u"hl_caller_no"_s).toString() == number);
    CHECK(QJsonDocument::fromJson(after.answers).object() == kept);
    const auto history = must(historyOf(line.unit.reg(), line.unit.session(), before.id));
    REQUIRE(history.size() == 3);
    CHECK(history.at(0).after.toObject() == kept);
    CHECK(history.at(1).field == u"hl_caller_no");
    CHECK(history.at(1).after.isNull());
    CHECK(history.at(2).field == u":erased");
    CHECK(history.at(2).after.toString() == u"hl_caller_no");
    // Of the record's answers one was another; that it was erased is no answer.
    CHECK(must(readRecord(line.unit.reg(), line.unit.session(), before.id)).changed
        == QSet<QString>{u"hl_caller_no"_s});
    must(line.unit.reg().desk().changes.verify());
    must(line.unit.reg().desk().audit.verify());
}

TEST_CASE("A number whose owner agreed to be called back is kept", "[casework]")
{
    for (const QString &agreed : {u"agreed_before_loss"_s, u"repeat_caller_agreed"_s}) {
        AHelpline line;
        Chosen call = aLostCall(agreed);
        call.insert({{u"hl_callback_at"_s, u"2030-03-04T07:58"_s},
            {u"hl_callback_result"_s, u"no_answer"_s}});
        line.complete(call);
        line.openAfter(30 * day);
        INFO(agreed.toStdString());
        CHECK(line.placesOfNumber() == QStringList{u"changes.after"_s, u"records.answers"_s});
        CHECK(line.erasings() == 0);
    }
}

TEST_CASE("A draft keeps no number longer than a record does", "[casework]")
{
    AHelpline line;
    line.leaveDraft(aLostCall(u"no_callback"_s));
    CHECK(line.placesOfNumber() == QStringList{u"drafts.answers"_s});
    line.openAfter(7 * day);
    CHECK(line.placesOfNumber().isEmpty());
    const auto draft = must(line.unit.reg().desk().records.drafts()).front();
    CHECK(draft.answers.contains("no_callback"));
}

TEST_CASE("A call that tells no beginning counts from when it was kept", "[casework]")
{
    AHelpline line;
    Chosen call = aLostCall(u"no_callback"_s);
    call.erase(u"hl_start"_s);
    line.leaveDraft(call); // at 08:00
    line.openAfter(7 * day - 60);
    CHECK(line.placesOfNumber() == QStringList{u"drafts.answers"_s});
    line.openAfter(7 * day);
    CHECK(line.placesOfNumber().isEmpty());
}

TEST_CASE("Where no number was kept nothing is erased", "[casework]")
{
    AHelpline line;
    Chosen call = aLostCall(u"no_callback"_s);
    call.erase(u"hl_caller_no"_s);
    line.leaveDraft(call);
    line.openAfter(8 * day);
    CHECK(line.erasings() == 0);
}

TEST_CASE("A number that was mended leaves neither the old nor the new one", "[casework]")
{
    AHelpline line;
    const auto record = line.complete(aLostCall(u"no_callback"_s));
    auto form = must(reopenForm(line.unit.reg(), line.unit.session(), record.id));
    form.answers.set({u"hl_caller_no"_s}, forms::Answer::of(u"012345678"_s));
    must(completeForm(line.unit.reg(), line.unit.session(), form, form.answers));
    CHECK(line.column(u"SELECT count(*) FROM changes WHERE instr(before, '%1') > 0"_s.arg(number))
              .front()
        == u"1");
    line.openAfter(7 * day);
    CHECK(line.placesOfNumber().isEmpty());
    CHECK(line.column(u"SELECT count(*) FROM changes WHERE instr(ifnull(after, ''), '012345678')"
                      " > 0"_s)
              .front()
        == u"0");
}

TEST_CASE("What is erased leaves the file's journal too", "[casework]")
{
    AHelpline line;
    line.complete(aLostCall(u"no_callback"_s));
    CHECK(line.column(u"PRAGMA secure_delete"_s).front() == u"1");
    line.openAfter(7 * day);
    // Only what the sign-in wrote after the erasing may stand there: nothing, in this order.
    CHECK(QFileInfo(line.unit.folder() + u"/register.db-wal"_s).size() == 0);
}
