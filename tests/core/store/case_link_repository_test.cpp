// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/a_case.h"
#include "store/case_link_repository.h"

using namespace Qt::StringLiterals;

namespace {

struct TwoCases : ADatabase {
    domain::User dara = aUser(it, u"dara"_s);
    domain::Case one = aCase(1, dara);
    domain::Case two = aCase(2, dara);
    store::CaseLinkRepository links{it};
    TwoCases()
    {
        store::CaseRepository cases(it);
        must(cases.save(one));
        must(cases.save(two));
    }
    domain::CaseLink link(domain::LinkKind kind = domain::LinkKind::SamePerson) const
    {
        return {.one = std::min(one.id, two.id),
            .other = std::max(one.id, two.id),
            .kind = kind,
            .reason = domain::LinkReason::OnPaper,
            .madeAt = QDateTime(QDate(2030, 3, 4), QTime(1, 0), Qt::UTC),
            .madeBy = u"dara"_s};
    }
};

} // namespace

TEST_CASE("A link is read as it was written, from either case", "[store]")
{
    TwoCases both;
    const domain::CaseLink link = both.link();
    must(both.links.add(link));
    for (const auto &id : {both.one.id, both.two.id}) {
        const auto found = must(both.links.of(id));
        REQUIRE(found.size() == 1);
        CHECK(found.front() == link);
    }
}

TEST_CASE("The same link does not hold twice, whichever case stands first", "[store]")
{
    TwoCases both;
    must(both.links.add(both.link()));
    domain::CaseLink turned = both.link();
    std::swap(turned.one, turned.other);
    CHECK(refused(both.links.add(turned)) == ErrorCode::Invalid);
    domain::CaseLink itself = both.link();
    itself.other = itself.one;
    CHECK(refused(both.links.add(itself)) == ErrorCode::Invalid);
    must(both.links.add(both.link(domain::LinkKind::SameIncident))); // another thing may hold too
    CHECK(must(both.links.of(both.one.id)).size() == 2);
}

TEST_CASE("A link that is taken back stays, and can be made again", "[store]")
{
    TwoCases both;
    const domain::CaseLink link = both.link();
    must(both.links.add(link));
    const domain::CaseLink::Undoing undoing{
        link.madeAt.addDays(2), u"sokha"_s, domain::UnlinkReason::LearnedMore};
    must(both.links.takeBack(link.id, undoing));
    CHECK(must(both.links.find(link.id)).undone == undoing);
    CHECK(refused(both.links.takeBack(link.id, undoing)) == ErrorCode::Invalid);
    must(both.links.add(both.link()));
    const auto found = must(both.links.of(both.one.id));
    REQUIRE(found.size() == 2);
    CHECK_FALSE(found.front().holds());
    CHECK(found.back().holds());
}

TEST_CASE("Nothing takes a link out of the register", "[store]")
{
    TwoCases both;
    must(both.links.add(both.link()));
    CHECK_FALSE(both.it.run(u"DELETE FROM case_links"_s));
    CHECK(must(both.links.of(both.one.id)).size() == 1);
    CHECK(refused(both.links.find(Id<domain::CaseLink>::create())) == ErrorCode::NotFound);
}
