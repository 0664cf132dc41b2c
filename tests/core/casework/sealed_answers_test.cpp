// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json.h"
#include "casework/auditing.h"
#include "casework/sealed_answers.h"
#include "support/a_treatment.h"

using namespace Qt::StringLiterals;

namespace {

const QString marker = u"QZSAFEPLACEQZ"_s;

/// Every value of every row of every table, as somebody with the register key and no other sees it.
QByteArray allThatTheRegisterKeyShows(casework::CaseRegister &reg)
{
    store::Database &database = reg.desk().database;
    QStringList tables;
    QSqlQuery names = must(
        database.run(u"SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name"_s));
    while (must(store::nextRow(names)))
        tables.append(names.value(0).toString());
    QByteArray all;
    for (const QString &table : tables) {
        QSqlQuery width
            = must(database.run(u"SELECT count(*) FROM pragma_table_xinfo('%1')"_s.arg(table)));
        must(store::nextRow(width));
        const int columns = width.value(0).toInt();
        QSqlQuery row = must(database.run(u"SELECT * FROM \"%1\""_s.arg(table)));
        while (must(store::nextRow(row))) {
            for (int column = 0; column < columns; ++column)
                all += row.value(column).toByteArray() + '\n';
        }
    }
    return all;
}

int countOf(const QByteArray &all, const QByteArray &word)
{
    return int(all.count(word) + all.count(word.toBase64()) + all.count(word.toHex()));
}

QByteArray answersKept(casework::CaseRegister &reg, Id<domain::Record> id)
{
    return must(reg.desk().records.find(id)).answers;
}

void overwriteAnswers(casework::CaseRegister &reg, Id<domain::Record> id, const QByteArray &answers)
{
    must(reg.desk().database.run(u"UPDATE records SET answers = ? WHERE id = ?"_s,
        QString::fromUtf8(answers), id.toString()));
}

QString sealedIn(casework::CaseRegister &reg, Id<domain::Record> id, const QString &question)
{
    return must(readJsonObject(answersKept(reg, id)))[question].toObject()[u"sealed"_s].toString();
}

/// Each question with the group it stands in.
std::vector<std::pair<const forms::Question *, const forms::Group *>> questionsOf(
    const forms::Group &group)
{
    std::vector<std::pair<const forms::Question *, const forms::Group *>> found;
    for (const forms::Group::Item &item : group.items) {
        if (item.question)
            found.push_back({&*item.question, &group});
        if (item.group)
            std::ranges::copy(questionsOf(*item.group), std::back_inserter(found));
    }
    return found;
}

} // namespace

TEST_CASE("A safe place is nowhere in the decrypted database", "[casework]")
{
    ASealingFacility facility;
    facility.comes(u"sophea"_s);
    auto &reg = facility.reg();
    const auto c = must(casework::startCase(reg, facility.session()));
    const auto form = must(casework::startForm(reg, facility.session(), c.id, u"safety"_s));
    auto answers = form.answers;
    answers.set({u"plan_safe_place"_s}, forms::Answer::of(marker));
    answers.set({u"plan_paper"_s}, forms::Answer::of(u"QZPAPERQZ"_s));
    must(casework::saveDraft(reg, facility.session(), form, answers, {}));
    const QByteArray asDraft = allThatTheRegisterKeyShows(reg);
    const auto record = must(casework::completeForm(reg, facility.session(), form, answers));
    auto again = facility.opened(record.id);
    again.answers.set({u"plan_safe_place"_s}, forms::Answer::of(marker + u"2"_s));
    must(casework::completeForm(reg, facility.session(), again, again.answers));

    const QByteArray all = allThatTheRegisterKeyShows(reg);
    for (const QByteArray &shown : {asDraft, all}) {
        CHECK(countOf(shown, "QZPAPERQZ") > 0); // the search finds what is not sealed
        CHECK(countOf(shown, marker.toUtf8()) == 0);
    }
    CHECK_FALSE(record.answers.contains(marker.toUtf8()));
    must(casework::checkRegister(reg, facility.session()));

    const auto history = must(casework::historyOf(reg, facility.session(), record.id));
    REQUIRE(history.size() == 2);
    CHECK(history.at(0).after.toObject()[u"plan_safe_place"_s] == marker);
    CHECK(history.at(1).field == u"plan_safe_place");
    CHECK(history.at(1).before == marker);
    CHECK(history.at(1).after == marker + u"2"_s);
}

TEST_CASE("Who has the key reads the answer again, in a draft and in a record", "[casework]")
{
    ASealingFacility facility;
    facility.comes(u"sophea"_s);
    auto &reg = facility.reg();
    const auto c = must(casework::startCase(reg, facility.session()));
    const auto form = must(casework::startForm(reg, facility.session(), c.id, u"treat"_s));
    auto answers = form.answers;
    answers.set({u"preg_test"_s}, forms::Answer::of(u"positive"_s));
    auto weeks = forms::Answer::without(forms::NoValue::Unknown);
    weeks.note = u"she will ask"_s;
    answers.set({u"preg_weeks"_s}, weeks);
    must(casework::saveDraft(reg, facility.session(), form, answers, u"preg_weeks"_s));
    CHECK_FALSE(must(reg.desk().records.draft(form.recordId)).answers.contains("unknown"));
    const auto draft = facility.opened(form.recordId);
    CHECK(draft.answers.at(u"preg_test"_s).text() == u"positive"_s);
    CHECK((draft.answers.at(u"preg_weeks"_s) == weeks));
    const auto record = must(casework::completeForm(reg, facility.session(), draft, draft.answers));
    CHECK((facility.opened(record.id).answers.at(u"preg_weeks"_s) == weeks));
}

TEST_CASE("What a form calculates from a sealed answer is sealed as well", "[casework]")
{
    ASealingFacility facility;
    facility.comes(u"sophea"_s);
    auto &reg = facility.reg();
    const auto c = must(casework::startCase(reg, facility.session()));
    const auto treat = facility.written(c.id, u"treat"_s,
        {{u"preg_test"_s, u"positive"_s}, {u"dose[0].dose_what"_s, u"one tablet"_s}});
    const auto visit = facility.written(c.id, u"followup"_s, {{u"fu_remark"_s, u"well"_s}});
    const auto seen = facility.opened(treat.id).answers;
    CHECK(seen.at(u"t_again"_s).text() == u"so it is positive"_s);
    CHECK(seen.at({u"dose_with"_s, u"dose"_s, 0}).text() == u"one tabletpositive"_s);
    CHECK(facility.opened(visit.id).answers.at(u"ctx_preg_test"_s).text() == u"positive"_s);
    CHECK(countOf(allThatTheRegisterKeyShows(reg), "one tablet") > 0);
    CHECK(countOf(allThatTheRegisterKeyShows(reg), "positive") == 0);
}

TEST_CASE("Without the key a record is read with its sealed answers marked, and the rest can be "
          "edited without losing them",
    "[casework]")
{
    ASealingFacility facility;
    facility.comes(u"sophea"_s);
    const auto c = must(casework::startCase(facility.reg(), facility.session()));
    const auto record = facility.written(c.id, u"treat"_s,
        {{u"preg_test"_s, u"positive"_s}, {u"preg_weeks"_s, 9}, {u"preg_words"_s, u"her words"_s},
            {u"t_remark"_s, u"first"_s}, {u"dose[0].dose_what"_s, u"one tablet"_s}});
    const QByteArray before = answersKept(facility.reg(), record.id);

    facility.comes(u"vanna"_s);
    auto form = facility.opened(record.id);
    for (const QString &sealed : {u"preg_test"_s, u"preg_weeks"_s, u"t_derived"_s}) {
        CAPTURE(sealed);
        CHECK(form.answers.at(sealed).isSealed());
        CHECK(form.answers.at(sealed).value.isNull());
    }
    CHECK(form.answers.at(u"t_remark"_s).text() == u"first"_s);
    const auto visit = must(casework::startForm(
        facility.reg(), facility.session(), c.id, u"followup"_s, casework::OpenReason::OnDuty));
    CHECK(visit.surroundings.at(u"preg_test"_s).isNull());
    CHECK(visit.surroundings.at(u"t_remark"_s) == u"first"_s);
    form.answers.set({u"t_remark"_s}, forms::Answer::of(u"second"_s));
    must(casework::saveDraft(facility.reg(), facility.session(), form, form.answers, {}));
    form = facility.opened(record.id);
    must(casework::completeForm(facility.reg(), facility.session(), form, form.answers));

    QJsonObject expected = must(readJsonObject(before));
    expected[u"t_remark"_s] = u"second"_s;
    CHECK(answersKept(facility.reg(), record.id) == toCanonicalJson(expected));
    const auto changes = must(facility.reg().desk().changes.of(u"record"_s, record.id.toString()));
    REQUIRE(changes.size() == 2); // and nothing but the remark was an edit
    CHECK(changes.at(1).field == u"t_remark");

    facility.comes(u"sophea"_s);
    const auto seen = facility.opened(record.id).answers;
    CHECK(seen.at(u"preg_test"_s).text() == u"positive"_s);
    CHECK(seen.at(u"preg_words"_s).text() == u"her words"_s);
    CHECK(seen.at(u"preg_weeks"_s).value == 9);
}

TEST_CASE("Each right has a key of its own: a counsellor reads the safe place and no result",
    "[casework]")
{
    ASealingFacility facility;
    facility.comes(u"sophea"_s);
    const auto c = must(casework::startCase(facility.reg(), facility.session()));
    const auto safety = facility.written(c.id, u"safety"_s, {{u"plan_safe_place"_s, marker}});
    const auto treat = facility.written(c.id, u"treat"_s, {{u"preg_test"_s, u"negative"_s}});

    facility.comes(u"rith"_s);
    const auto seen = facility.opened(safety.id).answers;
    CHECK(seen.at(u"plan_safe_place"_s).text() == marker);
    const QString result = sealedIn(facility.reg(), treat.id, u"preg_test"_s);
    REQUIRE(result.startsWith(u"restricted/hiv_result_read:"));
    CHECK(refused(facility.reg().desk().seals.open({u"restricted"_s, u"hiv_result_read"_s},
              QByteArray::fromBase64(result.section(u':', 1).toLatin1())))
        == ErrorCode::Denied);
    CHECK_FALSE(facility.reg().desk().keys.contains(u"restricted"_s));
}

TEST_CASE("Who made the register holds the keys to grant them, and reads no more than the role may",
    "[casework]")
{
    ASealingFacility facility;
    facility.comes(u"sophea"_s);
    const auto c = must(casework::startCase(facility.reg(), facility.session()));
    const auto record = facility.written(c.id, u"treat"_s, {{u"preg_test"_s, u"positive"_s}});
    facility.comes(u"dara"_s);
    REQUIRE(facility.reg().desk().keys.contains(u"restricted"_s));
    CHECK(facility.opened(record.id).answers.at(u"preg_test"_s).isSealed());
}

TEST_CASE("Who may not read a result may write it down", "[casework]")
{
    ASealingFacility facility;
    facility.comes(u"vanna"_s);
    const auto c = must(casework::startCase(facility.reg(), facility.session()));
    const auto record = facility.written(c.id, u"treat"_s, {{u"preg_test"_s, u"positive"_s}});
    CHECK(facility.opened(record.id).answers.at(u"preg_test"_s).isSealed());
    facility.comes(u"sophea"_s);
    CHECK(facility.opened(record.id).answers.at(u"preg_test"_s).text() == u"positive"_s);
}

TEST_CASE("Saving again without an edit of a sealed answer leaves no change of it", "[casework]")
{
    ASealingFacility facility;
    facility.comes(u"sophea"_s);
    const auto c = must(casework::startCase(facility.reg(), facility.session()));
    const auto record = facility.written(
        c.id, u"treat"_s, {{u"preg_test"_s, u"negative"_s}, {u"t_remark"_s, u"first"_s}});
    const auto again = facility.opened(record.id);
    must(casework::completeForm(facility.reg(), facility.session(), again, again.answers));
    CHECK(must(casework::historyOf(facility.reg(), facility.session(), record.id)).size() == 1);
}

TEST_CASE("A sealed answer that was altered or carried elsewhere is found", "[casework]")
{
    ASealingFacility facility;
    facility.comes(u"sophea"_s);
    auto &reg = facility.reg();
    const auto c = must(casework::startCase(reg, facility.session()));
    const auto record = facility.written(
        c.id, u"treat"_s, {{u"preg_test"_s, u"positive"_s}, {u"preg_weeks"_s, 9}});
    const auto other = facility.written(c.id, u"treat"_s, {{u"preg_test"_s, u"negative"_s}});
    const QByteArray kept = answersKept(reg, record.id);
    const QString test = sealedIn(reg, record.id, u"preg_test"_s);
    const auto with = [&](const QString &sealed) {
        QJsonObject document = must(readJsonObject(kept));
        document[u"preg_test"_s] = QJsonObject{{u"sealed"_s, sealed}};
        overwriteAnswers(reg, record.id, toCanonicalJson(document));
        return casework::reopenForm(reg, facility.session(), record.id);
    };
    must(with(test)); // unharmed
    QString flipped = test;
    flipped[flipped.size() / 2] = flipped[flipped.size() / 2] == u'A' ? u'B' : u'A';
    QString shorter = test.left(test.indexOf(u':') + 21);
    for (const QString &wrong : {flipped, shorter, sealedIn(reg, other.id, u"preg_test"_s),
             sealedIn(reg, record.id, u"preg_weeks"_s),
             QString(test).replace(u"hiv_result_read"_s, u"safe_place_read"_s),
             QString(test).replace(u"hiv_result_read"_s, u"nothing"_s), u"restricted"_s}) {
        CAPTURE(wrong);
        CHECK(refused(with(wrong)) == ErrorCode::DamagedPages);
    }
    must(reg.desk().changes.verify());
}

TEST_CASE("No file from outside can bring a sealed answer", "[casework]")
{
    const auto form = formsWithSealedAnswers()->find(u"treat"_s);
    const QJsonObject outside{{u"preg_test"_s, QJsonObject{{u"sealed"_s, u"restricted/x:AAAA"_s}}}};
    CHECK(refused(forms::Answers::fromJson(form->form(), outside)) == ErrorCode::Invalid);
    must(forms::Answers::fromJson(form->form(), {{u"preg_test"_s, u"positive"_s}}));
}

TEST_CASE("How long a sealed answer is does not tell which of the codes it is", "[casework]")
{
    ASealingFacility facility;
    facility.comes(u"sophea"_s);
    auto &reg = facility.reg();
    const auto c = must(casework::startCase(reg, facility.session()));
    const auto length = [&](const QString &formId, const QString &field, const QJsonValue &value) {
        return sealedIn(reg, facility.written(c.id, formId, {{field, value}}).id, field).size();
    };
    CHECK(length(u"safety"_s, u"plan_safe_place"_s, u"a"_s)
        == length(u"safety"_s, u"plan_safe_place"_s, u"her sister"_s));
    CHECK(length(u"safety"_s, u"plan_safe_place"_s, u"a"_s)
        < length(u"safety"_s, u"plan_safe_place"_s, QString(200, u'a')));
}

TEST_CASE("A point in the register that is not that of the key is found at the next sign-in",
    "[casework]")
{
    ASealingFacility facility;
    const auto place = u"seal point/restricted/hiv_result_read"_s;
    must(facility.reg().desk().database.run(
        u"UPDATE named_values SET content = ? WHERE name = ?"_s, QByteArray(32, 'x'), place));
    facility.unit.close();
    CHECK(refused(casework::signIn(facility.unit.folder(), u"sophea"_s, facility.unit.passphrase(),
              facility.unit.environment()))
        == ErrorCode::DamagedPages);
}

TEST_CASE("In a shipped form no open question is asked because of a sealed answer", "[casework]")
{
    int sealedForms = 0;
    for (const QString &formId : theShippedForms()->formIds()) {
        const forms::Form &form = theShippedForms()->find(formId)->form();
        const auto sealed = casework::sealedQuestions(form);
        sealedForms += sealed.isEmpty() ? 0 : 1;
        for (const auto &[question, group] : questionsOf(form.root)) {
            if (question->type == forms::QuestionType::Note || sealed.contains(question->name))
                continue;
            for (const QString &name : sealed.keys()) {
                INFO(formId.toStdString()
                    << ": " << question->name.toStdString() << " tells of " << name.toStdString()
                    << "; it needs a line in restricted.csv");
                CHECK_FALSE(question->relevant.contains(u"${%1}"_s.arg(name)));
                CHECK_FALSE(group->relevant.contains(u"${%1}"_s.arg(name)));
            }
        }
    }
    CHECK(sealedForms >= 2);
}
