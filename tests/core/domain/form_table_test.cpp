// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/form_table.h"
#include "domain/role.h"
#include "support/printing.h"

using namespace Qt::StringLiterals;
using domain::FormRule;

namespace {

const QByteArray header = "form,belongs_to,write,read,approve,when_closed,number,kind,day,"
                          "purpose_en,purpose_km,source,flag\n";
const QByteArray sound = "intake,case,intake_write,case_read_clinical,,no,incident_no,INC,,"
                         "What for,អ្វី,PRM,S\n";

} // namespace

TEST_CASE("Each form says what it belongs to and which permission writes and reads it", "[domain]")
{
    struct Row {
        const char16_t *form;
        FormRule::BelongsTo belongsTo;
        const char16_t *write;
        const char16_t *read;
    };
    using enum FormRule::BelongsTo;
    const std::vector<Row> rows{
        {u"consent", Case, u"case_open_create", u"case_read_clinical"},
        {u"intake", Case, u"intake_write", u"case_read_clinical"},
        {u"treat", Case, u"treat_write", u"case_read_clinical"},
        {u"safety", Case, u"safety_write", u"case_read_clinical"},
        {u"clinexam", Case, u"exam_write", u"case_read_clinical"},
        {u"referral", Case, u"ref_send", u"case_read_clinical"},
        {u"reffb", Case, u"ref_receive", u"case_read_clinical"},
        {u"mhpss", Case, u"mhpss_write", u"case_read_clinical"},
        {u"caseplan", Case, u"plan_write", u"case_read_clinical"},
        {u"followup", Case, u"intake_write", u"case_read_clinical"},
        {u"forensic", Case, u"fx_write", u"fx_write"},
        {u"closure", Case, u"plan_write", u"case_read_clinical"},
        {u"svc_entry", Unit, u"directory_propose", u"directory_propose"},
        {u"helpline", Unit, u"helpline_write", u"helpline_write"},
        {u"ivr_tally", Unit, u"helpline_write", u"helpline_write"},
        {u"ossu_check", Unit, u"checklist_write", u"checklist_write"},
        {u"clientfb", Unit, u"checklist_write", u"checklist_write"},
    };
    const auto &table = domain::formTable();
    REQUIRE(table.rules.size() == rows.size());
    for (size_t i = 0; i < rows.size(); ++i) {
        const FormRule &rule = table.rules.at(i); // the order is that of a nurse's day
        INFO(rule.form.toStdString());
        CHECK(rule.form == QStringView(rows[i].form));
        CHECK(rule.belongsTo == rows[i].belongsTo);
        CHECK(rule.write == QStringView(rows[i].write));
        CHECK(rule.read == QStringView(rows[i].read));
        CHECK_FALSE(rule.purpose.en.isEmpty());
        CHECK_FALSE(rule.purpose.km.isEmpty());
        CHECK(rule.approve == (rule.form == u"closure" ? u"closure_approve"_s : QString()));
    }
    CHECK(table.find(u"a form that came later") == nullptr);
}

TEST_CASE(
    "A closed case still takes what the person decides and what a referral brought", "[domain]")
{
    QStringList stillTaken;
    for (const FormRule &rule : domain::formTable().rules) {
        if (rule.whenClosed)
            stillTaken.append(rule.form);
    }
    CHECK(stillTaken == QStringList{u"consent"_s, u"reffb"_s});
}

TEST_CASE("Each form of the unit has its day from its own question", "[domain]")
{
    const std::map<QString, QString> expected{{u"svc_entry"_s, u"sv_verified_on"_s},
        {u"helpline"_s, u"hl_start"_s}, {u"ivr_tally"_s, u"iv_day"_s}, {u"ossu_check"_s, u"k_at"_s},
        {u"clientfb"_s, {}}};
    int ofUnit = 0;
    for (const FormRule &rule : domain::formTable().rules) {
        INFO(rule.form.toStdString());
        const auto found = expected.find(rule.form);
        CHECK(rule.day == (found == expected.end() ? QString() : found->second));
        ofUnit += rule.belongsTo == FormRule::BelongsTo::Unit ? 1 : 0;
    }
    CHECK(ofUnit == int(expected.size()));
}

TEST_CASE("A table of forms with a fault is no table", "[domain]")
{
    REQUIRE(must(domain::readFormTable(header + sound)).rules.size() == 1);
    const auto with = [](const char *from, const char *to) {
        return header + QByteArray(sound).replace(from, to);
    };
    const std::vector<QByteArray> faulty{
        header + sound + sound,
        with("intake,", ","),
        with("case,", "person,"),
        with("intake_write", "write_intake"),
        with("case_read_clinical", ""),
        with("clinical,,no", "clinical,somebody,no"),
        with(",no,", ",perhaps,"),
        with("INC", "ICN"),
        with("INC", ""),
        with("What for", ""),
        with("PRM", ""),
        QByteArray(header).replace("write,read", "read,write") + sound,
        header,
    };
    for (const QByteArray &csv : faulty) {
        INFO(csv.toStdString());
        CHECK(refused(domain::readFormTable(csv)) == ErrorCode::Unreadable);
    }
}

TEST_CASE("Who only reads, approves or sees tables does not write", "[domain]")
{
    using enum domain::Permission;
    for (const auto writes : {Full, OwnCases, WithConsent, TwoPersons})
        CHECK(domain::letsWrite(writes));
    for (const auto looksOn : {No, ReadOnly, Approve, TablesOnly})
        CHECK_FALSE(domain::letsWrite(looksOn));
}
