// SPDX-License-Identifier: GPL-3.0-or-later
#include "casework/desk.h"
#include "casework/linking.h"
#include "support/a_visit.h"
#include "support/table_hashes.h"

using namespace Qt::StringLiterals;
using namespace casework;
using domain::LinkKind;
using domain::LinkReason;
using domain::UnlinkReason;

namespace {

CaseFile fileOf(ARegister &unit, Id<domain::Case> id)
{
    return must(openCase(unit.reg(), unit.session(), id));
}

struct TwoVisits {
    ARegister unit;
    domain::Case first = must(startCase(unit.reg(), unit.session()));
    domain::Case second = must(startCase(unit.reg(), unit.session()));

    auto link(const domain::Session &who, LinkKind kind = LinkKind::SamePerson,
        LinkReason reason = LinkReason::SaidSo)
    {
        return linkCases(unit.reg(), who, second.id, first.id, kind, reason);
    }
    std::vector<store::AuditEvent> lines(const QString &action)
    {
        auto found = must(unit.reg().desk().audit.latest(100));
        std::erase_if(found, [&](const auto &event) { return event.action != action; });
        return found;
    }
};

} // namespace

TEST_CASE("Two cases of one person are linked and stay two cases", "[casework]")
{
    TwoVisits visits;
    const auto link = must(visits.link(visits.unit.session()));
    CHECK(link.madeBy == u"dara");
    CHECK(link.madeAt == visits.unit.clock.clock()());
    for (const auto &[here, there] :
        {std::pair(visits.first, visits.second), std::pair(visits.second, visits.first)}) {
        const CaseFile file = fileOf(visits.unit, here.id);
        CHECK(file.c.caseCode == here.caseCode);
        CHECK(file.c.survivorCode == here.survivorCode);
        REQUIRE(file.links.size() == 1);
        CHECK(file.links.front().caseCode == there.caseCode);
        CHECK(file.links.front().id == there.id);
        CHECK(file.links.front().link == link);
        CHECK(file.links.front().mayTakeBack);
    }
}

TEST_CASE("A link that is taken back is still told, with who and why", "[casework]")
{
    TwoVisits visits;
    const auto link = must(visits.link(visits.unit.session()));
    visits.unit.clock.advance(3600);
    must(takeLinkBack(visits.unit.reg(), visits.unit.session(), visits.first.id, link.id,
        UnlinkReason::LearnedMore));
    const CaseFile file = fileOf(visits.unit, visits.second.id);
    REQUIRE(file.links.size() == 1);
    REQUIRE(file.links.front().link.undone);
    CHECK(file.links.front().link.undone->by == u"dara");
    CHECK(file.links.front().link.undone->at == link.madeAt.addSecs(3600));
    CHECK(file.links.front().link.undone->because == UnlinkReason::LearnedMore);
    CHECK_FALSE(file.links.front().mayTakeBack);
    CHECK(refused(takeLinkBack(visits.unit.reg(), visits.unit.session(), visits.first.id, link.id,
              UnlinkReason::ByMistake))
        == ErrorCode::Invalid);
    const auto changes
        = must(visits.unit.reg().desk().changes.of(u"case_link"_s, link.id.toString()));
    REQUIRE(changes.size() == 2);
    CHECK(changes.front().after.toObject().value(u"kind"_s).toString() == u"same_person");
    CHECK(changes.back().field == u"undone");
    CHECK(changes.back().after.toString() == u"learned_more");
}

TEST_CASE("The log of both cases tells of a link and of its end", "[casework]")
{
    TwoVisits visits;
    const auto link = must(visits.link(visits.unit.session()));
    must(takeLinkBack(visits.unit.reg(), visits.unit.session(), visits.second.id, link.id,
        UnlinkReason::ByMistake));
    for (const auto &[action, reason] : {std::pair(u"case_link"_s, u"same_person"_s),
             std::pair(u"case_unlink"_s, u"by_mistake"_s)}) {
        const auto lines = visits.lines(action);
        QStringList subjects;
        for (const auto &line : lines) {
            CHECK(line.outcome == u"done");
            CHECK(line.reason == reason);
            subjects.append(line.subject);
        }
        subjects.sort();
        QStringList both{visits.first.caseCode, visits.second.caseCode};
        both.sort();
        CHECK(subjects == both);
    }
}

TEST_CASE(
    "Who writes no intake links nothing, and another person's case needs a reason", "[casework]")
{
    TwoVisits visits;
    const domain::Session counsellor = visits.unit.as(u"mealea"_s, u"counsellor"_s);
    const domain::Session nurse = visits.unit.as(u"sokha"_s, u"hc_provider"_s);
    CHECK(refused(visits.link(counsellor)) == ErrorCode::Denied);
    // She may read the case for that reason, and still not say whose it is.
    CHECK(refused(linkCases(visits.unit.reg(), counsellor, visits.second.id, visits.first.id,
              LinkKind::SamePerson, LinkReason::SaidSo, OpenReason::OnDuty))
        == ErrorCode::Denied);
    CHECK(visits.lines(u"case_link"_s).front().outcome == u"Denied");
    CHECK(refused(visits.link(nurse)) == ErrorCode::Denied);
    CHECK(fileOf(visits.unit, visits.first.id).links.empty());
    const auto link = must(linkCases(visits.unit.reg(), nurse, visits.second.id, visits.first.id,
        LinkKind::SamePerson, LinkReason::SaidSo, OpenReason::OnDuty));
    CHECK(link.madeBy == u"sokha");
    for (const OpenReason reason : {OpenReason::None, OpenReason::OnDuty})
        CHECK(refused(takeLinkBack(visits.unit.reg(), counsellor, visits.first.id, link.id,
                  UnlinkReason::ByMistake, reason))
            == ErrorCode::Denied);
}

TEST_CASE("A link has a reason that fits it, holds once, and is not of other cases", "[casework]")
{
    TwoVisits visits;
    const domain::Session &dara = visits.unit.session();
    CHECK(refused(visits.link(dara, LinkKind::SamePerson, LinkReason::DetailsDiffer))
        == ErrorCode::Invalid);
    CHECK(refused(visits.link(dara, LinkKind::SomeoneElse, LinkReason::SaidSo))
        == ErrorCode::Invalid);
    const auto link = must(visits.link(dara, LinkKind::SomeoneElse, LinkReason::DetailsDiffer));
    CHECK(refused(visits.link(dara, LinkKind::SomeoneElse, LinkReason::DetailsDiffer))
        == ErrorCode::Invalid);
    const auto third = must(startCase(visits.unit.reg(), dara));
    CHECK(refused(takeLinkBack(visits.unit.reg(), dara, third.id, link.id, UnlinkReason::ByMistake))
        == ErrorCode::Invalid);
    CHECK(fileOf(visits.unit, visits.first.id).links.front().link.holds());
}
