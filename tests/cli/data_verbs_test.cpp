// SPDX-License-Identifier: GPL-3.0-or-later
#include "answers_file.h"

using namespace Qt::StringLiterals;

namespace {

void trustByCard(const ADesk &desk, const QString &who, const QString &whom)
{
    const QString card = desk.path(whom + u".card"_s);
    desk.done(whom, {u"card"_s, u"export"_s, u"--to"_s, card});
    const auto shown = run({u"card"_s, u"show"_s, card, u"--json"_s}).json();
    const QString digits = shown.value(u"fingerprint"_s).toString();
    REQUIRE_FALSE(digits.isEmpty());
    desk.done(who, {u"trust"_s, u"add"_s, card, u"--fingerprint"_s, digits});
}

QJsonArray listOf(
    const ADesk &desk, const QString &folder, const QStringList &verb, const QString &member)
{
    return desk.done(folder, verb).value(member).toArray();
}

} // namespace

TEST_CASE("The main job by verbs: each prints one object, and the numbers agree", "[cli]")
{
    const ADesk desk;
    const QString malis = u"malis"_s;
    const QString romdeng = u"romdeng"_s;
    desk.makeUnit(malis, u"MALIS-HC"_s);
    desk.makeUnit(romdeng, u"ROMDENG-PHD"_s, true);
    trustByCard(desk, malis, romdeng);
    trustByCard(desk, romdeng, malis);
    CHECK(listOf(desk, malis, {u"trust"_s, u"list"_s}, u"units"_s).size() == 1);
    CHECK(desk.done(malis, {u"register"_s, u"info"_s}).value(u"unitCode"_s) == u"MALIS-HC"_s);

    CHECK(desk.done(malis, {u"practice"_s, u"fill"_s, u"--cases"_s, u"12"_s, u"--seed"_s, u"3"_s})
              .value(u"cases"_s)
        == 12);
    CHECK(listOf(desk, malis, {u"case"_s, u"list"_s}, u"cases"_s).size() == 12);
    const auto some = desk.done(malis, {u"case"_s, u"list"_s, u"--limit"_s, u"5"_s});
    CHECK(some.value(u"cases"_s).toArray().size() == 5);
    CHECK(listOf(desk, malis,
              {u"case"_s, u"list"_s, u"--limit"_s, u"100"_s, u"--after"_s,
                  some.value(u"next"_s).toString()},
              u"cases"_s)
              .size()
        == 7);

    QDir().mkpath(desk.path(u"stick"_s));
    const auto sent = desk.done(malis,
        {u"bundle"_s, u"export"_s, u"--to"_s, u"ROMDENG-PHD"_s, u"--carry"_s,
            desk.path(u"stick"_s)});
    CHECK(sent.value(u"rows"_s).toInt() + sent.value(u"withheld"_s).toInt() == 12);
    const QString file = desk.path(u"stick/"_s + sent.value(u"file"_s).toString());
    const auto seen = desk.done(romdeng, {u"bundle"_s, u"import"_s, u"--preview"_s, file});
    CHECK(desk.done(romdeng, {u"bundle"_s, u"inspect"_s, file}) == seen);
    const auto taken = desk.done(romdeng, {u"bundle"_s, u"import"_s, file});
    CHECK(taken.value(u"added"_s) == sent.value(u"rows"_s));
    CHECK(taken.value(u"added"_s) == seen.value(u"added"_s));

    desk.done(romdeng, {u"card"_s, u"identity"_s, u"--to"_s, desk.path(u"identity"_s)});
    const auto proof
        = run({u"verify"_s, file, u"--identity-file"_s, desk.path(u"identity"_s), u"--json"_s});
    CHECK(proof.exitCode == 0);
    CHECK(proof.json().value(u"bundles"_s).toArray().size() == 1);
    const auto receipts = listOf(desk, romdeng, {u"bundle"_s, u"outbox"_s}, u"bundles"_s);
    REQUIRE(receipts.size() == 1);
    const QString receipt = receipts.first().toObject().value(u"file"_s).toString();
    desk.done(romdeng, {u"bundle"_s, u"carry"_s, receipt, u"--to"_s, desk.path(u"stick"_s)});
    desk.done(malis, {u"bundle"_s, u"import"_s, desk.path(u"stick/"_s + receipt)});
    CHECK(listOf(desk, malis, {u"bundle"_s, u"outbox"_s}, u"bundles"_s)
              .first()
              .toObject()
              .value(u"state"_s)
        == u"applied"_s);
    CHECK(desk.done(malis, {u"bundle"_s, u"export"_s, u"--to"_s, u"ROMDENG-PHD"_s})
              .value(u"file"_s)
              .isNull());

    const QDate today = QDate::currentDate();
    const QString quarter = u"%1-Q%2"_s.arg(today.year()).arg((today.month() + 2) / 3);
    const auto here = desk.done(malis, {u"report"_s, u"--quarter"_s, quarter});
    const auto there = desk.done(romdeng, {u"report"_s, u"--quarter"_s, quarter});
    CHECK(here == there);
    CHECK(desk.done(malis, {u"report"_s, u"--quarter"_s, quarter, u"--exact"_s}).value(u"total"_s)
        == here.value(u"total"_s));
    CHECK(run(QStringList{u"report"_s, u"--quarter"_s, quarter, u"--csv"_s} + desk.openedBy(malis))
              .out.contains("unit"));

    const auto logs = desk.done(malis, {u"audit"_s, u"verify"_s});
    CHECK(logs.value(u"events"_s).toInt() > 12);
    desk.done(malis, {u"audit"_s, u"verify"_s, u"--against"_s, logs.value(u"head"_s).toString()});
    CHECK(desk.done(malis, {u"register"_s, u"check"_s}).value(u"isWhole"_s).toBool());
    desk.done(malis,
        {u"trust"_s, u"revoke"_s, u"--unit"_s, u"ROMDENG-PHD"_s, u"--reason"_s, u"practice"_s});
    CHECK(desk.in(malis, {u"bundle"_s, u"export"_s, u"--to"_s, u"ROMDENG-PHD"_s}).exitCode == 1);
    desk.done(malis,
        {u"user"_s, u"add"_s, u"--name"_s, u"mom"_s, u"--role"_s, u"hc_provider"_s,
            u"--new-passphrase-file"_s, desk.path(u"passphrase"_s)});
}

TEST_CASE("Forms recorded from a file are checked as in the window", "[cli]")
{
    const ADesk desk;
    desk.makeUnit(u"malis"_s, u"MALIS-HC"_s);
    const QString half = desk.write(u"half.json"_s, R"({"sex": "female", "age_years": 30})");
    const QString wrong = desk.write(u"wrong.json"_s, R"({"sex": "no such code"})");
    const QStringList record{u"case"_s, u"record"_s, u"--form"_s, u"intake"_s, u"--answers"_s};

    const Said refused = desk.in(u"malis"_s, record + QStringList{half});
    CHECK(refused.exitCode == 1);
    CHECK(refused.why() == u"Invalid"_s);
    CHECK(refused.err.contains("incident_date"));
    CHECK(desk.in(u"malis"_s, record + QStringList{wrong}).why() == u"Invalid"_s);
    CHECK(listOf(desk, u"malis"_s, {u"case"_s, u"list"_s}, u"cases"_s).isEmpty());

    const auto draft = desk.done(u"malis"_s, record + QStringList{half, u"--draft"_s});
    CHECK(draft.value(u"state"_s) == u"draft"_s);
    const auto cases = listOf(desk, u"malis"_s, {u"case"_s, u"list"_s}, u"cases"_s);
    REQUIRE(cases.size() == 1);
    CHECK(cases.first().toObject().value(u"case"_s) == draft.value(u"case"_s));
    CHECK(cases.first().toObject().value(u"hasDraft"_s).toBool());
    CHECK(desk.in(u"malis"_s, record + QStringList{half, u"--case"_s, u"CAS-000-000-0"_s}).exitCode
        == 1);
}

TEST_CASE("A whole conversation recorded from files is a case like any other", "[cli]")
{
    const ADesk desk;
    desk.makeUnit(u"malis"_s, u"MALIS-HC"_s);
    const auto record = [](const QString &formId, const QString &answers) {
        return QStringList{u"case"_s, u"record"_s, u"--form"_s, formId, u"--answers"_s, answers};
    };
    const auto intake = desk.done(u"malis"_s, record(u"intake"_s, answersFile(desk, u"intake"_s)));
    CHECK(intake.value(u"state"_s) == u"complete"_s);
    const QString code = intake.value(u"case"_s).toString();
    const auto consent = desk.done(u"malis"_s,
        record(u"consent"_s, answersFile(desk, u"consent"_s))
            + QStringList{u"--case"_s, code.toLower()});
    CHECK(consent.value(u"case"_s) == code);
    const auto cases = listOf(desk, u"malis"_s, {u"case"_s, u"list"_s}, u"cases"_s);
    REQUIRE(cases.size() == 1);
    CHECK(cases.first().toObject().value(u"type"_s) == u"physical_assault"_s);
    desk.done(u"malis"_s, {u"register"_s, u"check"_s});
}

TEST_CASE("The verbs about forms print one object each", "[cli]")
{
    const ADesk desk;
    const auto forms = run({u"form"_s, u"list"_s, u"--json"_s}).json();
    REQUIRE(forms.value(u"forms"_s).toArray().size() >= 2);
    for (const QJsonValue &form : forms.value(u"forms"_s).toArray()) {
        const QString id = form.toObject().value(u"form"_s).toString();
        CAPTURE(id);
        const QString folder = desk.path(id);
        const auto sheets
            = run({u"form"_s, u"export"_s, id, u"--to"_s, folder, u"--json"_s}).json();
        CHECK(sheets.value(u"folder"_s) == folder);
        const auto checked = run({u"form"_s, u"check"_s, folder, u"--json"_s}).json();
        CHECK(checked.value(u"form"_s) == id);
        CHECK(checked.value(u"version"_s) == form.toObject().value(u"version"_s));
    }
}

TEST_CASE("A register that is open elsewhere is not opened twice", "[cli]")
{
    const ADesk desk;
    desk.makeUnit(u"malis"_s, u"MALIS-HC"_s);
    const AClock clock;
    auto open = must(casework::signIn(desk.path(u"malis"_s), u"dara"_s, ADesk::passphrase(),
        {clock.clock(), theShippedForms(), crypto::StretchCost::lowest(), {}}));
    const Said second = desk.in(u"malis"_s, {u"register"_s, u"info"_s});
    CHECK(second.exitCode == 1);
    CHECK(second.why() == u"InUse"_s);
    open.reg.reset();
    desk.done(u"malis"_s, {u"register"_s, u"info"_s});
}

TEST_CASE("The tour ends without a surprise", "[cli]")
{
    const Said said = run({u"tour"_s});
    INFO(said.out.right(4000).toStdString() << said.err.toStdString());
    CHECK(said.exitCode == 0);
    CHECK_FALSE(said.out.contains("SURPRISE"));
    CHECK(said.out.count("as it should") > 20);
    const ADesk desk;
    CHECK(run({u"tour"_s, u"--folder"_s, desk.path(u"."_s)}).exitCode == 1); // not empty
}
