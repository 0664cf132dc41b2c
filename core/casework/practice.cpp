// SPDX-License-Identifier: GPL-3.0-or-later
#include "casework/practice.h"

#include "casework/audited.h"
#include "casework/case_codes.h"
#include "casework/extraction.h"
#include "casework/kept_versions.h"
#include "casework/permissions.h"
#include "casework/practice_people.h"
#include "casework/register_folder.h"
#include "casework/sealed_answers.h"

#include <QElapsedTimer>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace casework {

namespace {

constexpr int batchSize = 1000;
constexpr int distinctPeople = 64; // further cases are these on other days under other names
constexpr int daysBack = 365;

class Filling
{
public:
    Filling(Desk &desk, const domain::Session &session, PracticeDice &dice)
        : m_desk(desk)
        , m_session(session)
        , m_dice(dice)
        , m_people(*desk.environment.forms, desk.environment.clock, dice)
    {
    }

    Result<> invent(int count) { return m_people.invent(std::min(count, distinctPeople)); }

    Result<> addCase(int number)
    {
        const auto &people = m_people.people();
        const int daysEarlier = m_dice.below(daysBack);
        const PracticePerson person
            = m_people.renamed(people.at(size_t(number) % people.size()), daysEarlier);
        const auto random = [this](quint32 below) { return quint32(m_dice.below(int(below))); };
        const QDateTime openedAt = m_desk.environment.clock().addDays(-daysEarlier).addSecs(-3600);
        QString caseCode = TRY(unusedCaseCode(m_desk, random));
        domain::Case c{.caseCode = std::move(caseCode),
            .survivorCode = domain::newCode(domain::CodeKind::Survivor, random),
            .openedAt = openedAt,
            .owner = m_session.user.id};
        c.consent = consentFrom(person.consent);
        c = withIntake(std::move(c), person.intake);
        TRY(m_desk.cases.save(c));
        TRY(m_desk.changes.add(m_session.user.name, u"case"_s, c.id.toString(), {},
            QJsonValue::Null, QJsonObject{{u"caseCode"_s, c.caseCode}}));
        TRY(addRecord(c, u"consent"_s, person.consent, openedAt));
        TRY(addRecord(c, u"intake"_s, person.intake, openedAt.addSecs(600)));
        TRY(m_desk.cases.saveSearchKeys(c.id, namesOf(person.intake), otherWordsOf(person.intake)));
        return m_desk.audit.add(m_session.user.name, u"practice_case"_s, c.caseCode, u"done"_s);
    }

private:
    Result<> addRecord(const domain::Case &c, const QString &formId, const forms::Answers &answers,
        const QDateTime &at)
    {
        const forms::Form &form = m_desk.environment.forms->find(formId)->form();
        const auto id = Id<domain::Record>::create();
        auto document = TRY(closedDocument(m_desk, id, form, answers));
        return m_desk.records.save({.id = id,
                                       .caseId = c.id,
                                       .formId = formId,
                                       .formVersion = form.version,
                                       .createdAt = at,
                                       .changedAt = at,
                                       .author = m_session.user.name,
                                       .answers = std::move(document)},
            m_session.user.name);
    }

    Desk &m_desk;
    const domain::Session &m_session;
    PracticeDice &m_dice;
    PracticePeople m_people;
};

} // namespace

Result<Filled> fillWithPractice(CaseRegister &reg, const domain::Session &session, int cases,
    quint32 seed, const Progress &progress)
{
    Desk &desk = reg.desk();
    TRY(demand(session, u"case_open_create"));
    if (!desk.info.isPractice)
        return fail(ErrorCode::Invalid, u"not a practice register"_s);
    QElapsedTimer timer;
    timer.start();
    PracticeDice dice(seed);
    Filling filling(desk, session, dice);
    TRY(filling.invent(cases));
    for (const QString &formId : {u"consent"_s, u"intake"_s})
        TRY(keepVersion(desk, desk.environment.forms->find(formId)->form()));
    for (int done = 0; done < cases; done += batchSize) {
        TRY(report(progress, done, cases));
        TRY(desk.database.atomically([&]() -> Result<> {
            for (int number = done; number < std::min(done + batchSize, cases); ++number)
                TRY(filling.addCase(number));
            return {};
        }));
    }
    const qint64 bytes = QFileInfo(RegisterFolder{desk.folder}.database()).size();
    return Filled{cases, timer.elapsed(), bytes};
}

} // namespace casework
