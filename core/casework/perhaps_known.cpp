// SPDX-License-Identifier: GPL-3.0-or-later
#include "casework/perhaps_known.h"

#include "base/clock.h"
#include "base/search_key.h"
#include "base/sound_key.h"
#include "casework/audited.h"
#include "casework/extraction.h"
#include "casework/record_reading.h"
#include "store/case_link_repository.h"
#include "store/user_repository.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace casework {

namespace {

using CaseId = Id<domain::Case>;

constexpr int mostLooked = 50; // of each name

/// What an intake tells about who somebody is.
struct Person {
    QStringList names;
    QString village;
    QString district;
    std::optional<int> bornAbout; ///< A year.
};

Person personOf(domain::Case c, const forms::Answers &intake, const QDateTime &toldAt)
{
    const QDate told = inCambodia(toldAt).date();
    c = withIntake(std::move(c), intake);
    Person person{namesOf(intake), searchKey(intake.at(u"home_village"_s).text()), c.district, {}};
    if (c.age)
        person.bornAbout
            = c.incidentDate.value_or(PartialDate::ofDay(told)).earliest().year() - *c.age;
    return person;
}

/// The newest intake that was begun: an open draft, else what was completed.
Result<std::optional<Person>> personIn(
    Desk &desk, const domain::Case &c, const std::vector<store::Draft> &drafts)
{
    using Found = std::optional<Person>;
    const auto read = [&](const QString &version, const QByteArray &document,
                          const QDateTime &at) -> Result<Found> {
        const auto form = formOf(desk, u"intake"_s, version);
        const auto answers = form ? readAnswers(**form, document)
                                  : Result<forms::Answers>(tl::unexpected(form.error()));
        return answers ? Found(personOf(c, *answers, at)) : Found();
    };
    for (const store::Draft &draft : drafts) {
        if (draft.caseId == c.id && draft.formId == u"intake")
            return read(draft.formVersion, draft.answers, draft.savedAt);
    }
    const auto record = desk.records.newest(c.id, u"intake"_s);
    if (!record)
        return record.error().code == ErrorCode::NotFound ? Result<Found>(Found())
                                                          : tl::unexpected(record.error());
    return read(record->formVersion, record->answers, record->createdAt);
}

/// The words of a key in one order: a family name stands first in Khmer and often last in Latin.
QString inOneOrder(const QString &name, QString (*key)(const QString &))
{
    QStringList words;
    for (const QString &word : withoutTitle(name).split(u' ', Qt::SkipEmptyParts))
        words.append(key(word));
    words.sort();
    return words.join(u' ');
}

std::optional<NameLikeness> likeness(const QString &a, const QString &b)
{
    const auto agree = [&](QString (*key)(const QString &), qsizetype least) {
        const QString one = inOneOrder(a, key);
        return one.size() >= least && one == inOneOrder(b, key);
    };
    if (agree(&joinedKey, 1))
        return NameLikeness::Written;
    // One consonant alone says nothing.
    if (agree(&soundKey, 2) || agree(&consonantKey, 2))
        return NameLikeness::Sound;
    if (soundsNearly(consonantKey(withoutTitle(a)), consonantKey(withoutTitle(b))))
        return NameLikeness::Nearly;
    return {};
}

std::optional<NameLikeness> likeness(const QStringList &some, const QStringList &others)
{
    std::optional<NameLikeness> best;
    for (const QString &one : some) {
        for (const QString &other : others) {
            const auto found = likeness(one, other);
            if (found && (!best || *found < *best))
                best = found;
        }
    }
    return best;
}

Result<> addFound(Desk &desk, const QString &name, QSet<CaseId> &found)
{
    const auto page = TRY(desk.cases.page({.search = name, .limit = mostLooked}));
    for (const auto *lines : {&page.lines, &page.alike}) {
        for (const store::CaseLine &line : *lines)
            found.insert(line.id);
    }
    return {};
}

/// Everything that could have a name like one of these; what does not is sorted out later.
Result<QSet<CaseId>> candidates(
    Desk &desk, const QStringList &names, const std::vector<store::Draft> &drafts)
{
    QSet<CaseId> found;
    for (const QString &name : names) {
        TRY(addFound(desk, name, found));
        const QStringList words = name.simplified().split(u' ');
        if (words.size() == 2)
            TRY(addFound(desk, words.at(1) + u' ' + words.at(0), found));
    }
    for (const store::Draft &draft : drafts) { // no search finds what is not completed
        if (draft.caseId && draft.formId == u"intake")
            found.insert(*draft.caseId);
    }
    return found;
}

Result<QSet<CaseId>> answered(Desk &desk, CaseId id)
{
    QSet<CaseId> others{id};
    for (const domain::CaseLink &link : TRY(store::CaseLinkRepository(desk.database).of(id))) {
        if (link.holds())
            others.insert(link.across(id));
    }
    return others;
}

bool isTooFarOff(const Person &a, const Person &b)
{
    return a.bornAbout && b.bornAbout && qAbs(*a.bornAbout - *b.bornAbout) > agesApart;
}

PerhapsKnown::Details detailsOf(const domain::Case &c, const Person &here, const Person &there)
{
    return {.openedAt = c.openedAt,
        .state = c.state,
        .isSameVillage = !here.village.isEmpty() && here.village == there.village,
        .isSameDistrict = !here.district.isEmpty() && here.district == there.district,
        .isAgeNear = here.bornAbout && there.bornAbout};
}

/// How many things agree besides the name, the more the better.
int agreements(const PerhapsKnown &found)
{
    if (!found.details)
        return 0;
    return found.details->isSameVillage + found.details->isSameDistrict + found.details->isAgeNear;
}

/// The likest first; of equal ones always in the same order.
void arrange(std::vector<PerhapsKnown> &found)
{
    std::ranges::sort(found, {}, &PerhapsKnown::caseCode);
    std::ranges::stable_sort(
        found, {}, [](const PerhapsKnown &one) { return std::pair(one.name, -agreements(one)); });
    if (found.size() > size_t(mostPerhapsKnown))
        found.erase(found.begin() + mostPerhapsKnown, found.end());
}

Result<QString> ownerName(Desk &desk, const domain::Case &c)
{
    for (const domain::User &user : TRY(store::allUsers(desk.database))) {
        if (user.id == c.owner)
            return user.name;
    }
    return QString();
}

} // namespace

Result<std::vector<PerhapsKnown>> perhapsKnown(
    CaseRegister &reg, const domain::Session &session, CaseId id, OpenReason reason)
{
    Desk &desk = reg.desk();
    const domain::Case c = TRY(desk.cases.find(id));
    using Found = std::vector<PerhapsKnown>;
    const AuditLine line{u"case_alike"_s, c.caseCode, code(reason)};
    return audited(desk, session, line, [&]() -> Result<Found> {
        TRY(demandFor(session, u"case_read_clinical", c, reason));
        const auto drafts = TRY(desk.records.drafts());
        const auto here = TRY(personIn(desk, c, drafts));
        if (!here || here->names.isEmpty())
            return Found();
        Found found;
        for (const CaseId &other :
            TRY(candidates(desk, here->names, drafts)) - TRY(answered(desk, id))) {
            const domain::Case theirs = TRY(desk.cases.find(other));
            const auto there = TRY(personIn(desk, theirs, drafts));
            const auto name = there ? likeness(here->names, there->names) : std::nullopt;
            if (!name || isTooFarOff(*here, *there))
                continue;
            auto owner = TRY(ownerName(desk, theirs));
            PerhapsKnown known{other, theirs.caseCode, std::move(owner), *name};
            if (demandFor(session, u"case_read_clinical", theirs))
                known.details = detailsOf(theirs, *here, *there);
            found.push_back(std::move(known));
        }
        arrange(found);
        return found;
    });
}

} // namespace casework
