// SPDX-License-Identifier: GPL-3.0-or-later
#include "a_forensic_record.h"

using namespace forms;
using namespace Qt::StringLiterals;

TEST_CASE("No injury found belongs to the report, whatever the examiner thinks", "[forms]")
{
    struct Row {
        QString result;
        QString tears; ///< Of the one genital line; none if there was no examination.
        bool mustBeNoted;
    };
    const std::vector<Row> rows{{u"no_injury_seen"_s, {}, true}, {u"injuries"_s, {}, false},
        {u"injuries"_s, u"none"_s, true}, {u"injuries"_s, u"swelling"_s, false},
        {u"no_injury_seen"_s, u"swelling"_s, true}, {u"not_examined"_s, {}, false}};
    for (const auto &[result, tears, mustBeNoted] : rows) {
        INFO(result.toStdString() << ", " << tears.toStdString());
        Interview record = aForensicRecord();
        give(record, "inj_result", result);
        give(record, "ag_done", tears.isEmpty() ? u"not_indicated"_s : u"done"_s);
        if (!tears.isEmpty())
            giveLine(record, "ag", 0, {{"ag_tears", QJsonArray{tears}}});
        give(record, "op_absence_note", u"no"_s);
        CHECK(isRefused(record, at("op_absence_note")) == mustBeNoted);
        give(record, "op_absence_note", u"yes"_s);
        CHECK_FALSE(isRefused(record, at("op_absence_note")));
    }
}

TEST_CASE("Findings describe and do not judge", "[forms]")
{
    const QStringList described{u"Abrasion 12 mm at the left elbow, line 1."_s,
        u"Muscles relaxed; grape-sized swelling; the person states that it hurts."_s,
        u"Consent for the examination is on record."_s, u"ស្នាមជាំ 20 មម នៅកែងដៃឆ្វេង"_s};
    const QStringList judging{u"There was no evidence of rape."_s, u"The person was RAPED."_s,
        u"Still a virgin."_s, u"The hymen is intact."_s, u"Broken hymen"_s, u"Habituated"_s,
        u"The anus is lax."_s, u"Two-finger test negative"_s, u"used to intercourse"_s,
        u"Hysterical"_s, u"promiscuous"_s, u"a provocative manner"_s, u"The man is guilty."_s,
        u"The person claims pain."_s, u"allegedly beaten"_s, u"The person consented."_s,
        u"The person did not consent."_s, u"Consent was given."_s, u"នៅព្រហ្មចារី"_s,
        u"line one\nthis was rape\nline three"_s};
    Interview record = aForensicRecord();
    give(record, "request_origin", u"police"_s);
    give(record, "request_questions", u"What is seen?"_s);
    record.insertLine(u"qa"_s, 0);
    const std::vector<Path> places{
        at("findings_summary"), at("qa_answer", "qa"), at("recommendations"), at("dissent")};
    for (const Path &place : places) {
        for (const QString &words : described) {
            INFO(place.question.toStdString() << ": " << words.toStdString());
            give(record, place, words);
            CHECK_FALSE(isRefused(record, place));
        }
        for (const QString &words : judging) {
            INFO(place.question.toStdString() << ": " << words.toStdString());
            give(record, place, words);
            CHECK(isRefused(record, place));
        }
    }
}

TEST_CASE("A judging word may stand in a quotation that says who spoke", "[forms]")
{
    Interview record = aForensicRecord();
    for (const QString &words : {u"The person said: «I was raped»."_s,
             u"The letter asks “virgin or not”."_s, u"\"raped\" is the word of the letter"_s}) {
        INFO(words.toStdString());
        record.set(at("op_lint_override"), {});
        give(record, "findings_summary", words);
        CHECK(isRefused(record, at("findings_summary")));
        give(record, "op_lint_override", words);
        CHECK_FALSE(isRefused(record, at("op_lint_override")));
        CHECK_FALSE(isRefused(record, at("findings_summary")));
        give(record, "findings_summary", QString(words + u" This was rape."_s));
        CHECK(isRefused(record, at("findings_summary")));
    }
    for (const QString &words : {u"The person said I was raped."_s, u"«raped»"_s, u"“raped”"_s}) {
        INFO(words.toStdString());
        give(record, "op_lint_override", words);
        CHECK(isRefused(record, at("op_lint_override")));
    }
}

TEST_CASE("Each question of the letter has a line for its answer", "[forms]")
{
    const std::vector<std::pair<QString, int>> rows{{u"Are there injuries?"_s, 1},
        {u"Are there injuries?\nHow old are they?"_s, 2},
        {u"\n  Are there injuries?\n\n \nHow old are they?\nBy what?\n\n"_s, 3}};
    for (const auto &[questions, lines] : rows) {
        INFO(questions.toStdString());
        Interview record = aForensicRecord();
        give(record, "request_questions", questions);
        CHECK_FALSE(record.isRelevant(at("qa"))); // nobody has asked yet
        give(record, "request_origin", u"prosecutor"_s);
        CHECK(record.isRelevant(at("qa")));
        for (int line = 0; line < lines; ++line) {
            CHECK(isShort(record, "qa"));
            record.insertLine(u"qa"_s, line);
        }
        CHECK_FALSE(isShort(record, "qa"));
    }
    Interview record = aForensicRecord();
    give(record, "request_origin", u"prosecutor"_s);
    CHECK_FALSE(record.isRelevant(at("qa")));
}

TEST_CASE("Additions and copies come after signing", "[forms]")
{
    Interview record = aForensicRecord();
    for (const char *page : {"dispatch", "uncollected_days"}) {
        INFO(page);
        CHECK_FALSE(record.isRelevant(at(page)));
    }
    give(record, "signed_at", u"2030-03-04T06:00"_s);
    for (const char *page : {"dispatch", "uncollected_days"}) {
        INFO(page);
        CHECK(record.isRelevant(at(page)));
    }
    record.insertLine(u"addendum"_s, 0);
    record.insertLine(u"dispatch"_s, 0);
    struct Row {
        QString moment;
        bool isAddition;
        bool isSent;
    };
    for (const auto &[moment, isAddition, isSent] :
        std::vector<Row>{{u"2030-03-04T05:59"_s, false, false},
            {u"2030-03-04T06:00"_s, false, true}, {u"2030-03-04T06:01"_s, true, true}}) {
        INFO(moment.toStdString());
        give(record, at("addendum_at", "addendum"), moment);
        give(record, at("dispatch_at", "dispatch"), moment);
        CHECK(isRefused(record, at("addendum_at", "addendum")) != isAddition);
        CHECK(isRefused(record, at("dispatch_at", "dispatch")) != isSent);
    }
}

TEST_CASE("The copy for a court is in Khmer", "[forms]")
{
    for (const auto &[receiver, isCourt] : std::vector<std::pair<QString, bool>>{
             {u"prosecutor"_s, true}, {u"investigating_judge"_s, true}, {u"trial_court"_s, true},
             {u"police"_s, false}, {u"survivor"_s, false}}) {
        INFO(receiver.toStdString());
        Interview record = aForensicRecord();
        give(record, "signed_at", u"2030-03-04T06:00"_s);
        giveLine(record, "dispatch", 0, {{"dispatch_to", receiver}});
        CHECK_FALSE(isRefused(record, at("report_language")));
        give(record, "report_language", u"eng"_s);
        CHECK(isRefused(record, at("report_language")) == isCourt);
    }
}

TEST_CASE("The days a report waits are counted until its first receipt", "[forms]")
{
    struct Row {
        QString signedAt;
        QStringList receipts;
        const char *days; ///< At 08:00 on 4 March 2030.
    };
    const std::vector<Row> rows{{u"2030-03-04T07:00"_s, {}, "0"}, {u"2030-02-25T08:00"_s, {}, "7"},
        {u"2030-02-25T08:01"_s, {}, "6"},
        {u"2030-02-01T09:00"_s, {u"2030-02-21T10:00"_s, u"2030-02-04T09:30"_s}, "3"},
        {u"2030-02-01T09:00"_s, {QString(), u"2030-02-11T09:00"_s}, "10"}};
    for (const Row &row : rows) {
        INFO(row.signedAt.toStdString() << ", " << row.receipts.size() << " copies");
        Interview record = aForensicRecord();
        give(record, "signed_at", row.signedAt);
        for (int line = 0; line < row.receipts.size(); ++line) {
            record.insertLine(u"dispatch"_s, line);
            if (!row.receipts.at(line).isEmpty())
                give(record, at("dispatch_receipt_at", "dispatch", line), row.receipts.at(line));
        }
        CHECK(textOf(record, "uncollected_days") == row.days);
    }
}

TEST_CASE("A copy without a receipt is asked after from the eighth day", "[forms]")
{
    Interview record = aForensicRecord();
    give(record, "signed_at", u"2030-02-01T09:00"_s);
    record.insertLine(u"dispatch"_s, 0);
    const Path note = at("dispatch_receipt_note", "dispatch");
    give(record, at("dispatch_at", "dispatch"), u"2030-02-25T08:00"_s);
    CHECK_FALSE(record.isRelevant(note)); // seven days to the minute
    give(record, at("dispatch_at", "dispatch"), u"2030-02-25T07:59"_s);
    CHECK(record.isRelevant(note));
    give(record, at("dispatch_receipt_at", "dispatch"), u"2030-03-01T10:00"_s);
    CHECK_FALSE(record.isRelevant(note));
}
