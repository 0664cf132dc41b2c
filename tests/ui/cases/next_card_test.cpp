// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/a_window.h"
#include "support/on_a_page.h"
#include "ui/cases/next_card.h"
#include "ui/shell/language.h"

using namespace Qt::StringLiterals;

namespace {

QString agreedWay(const casework::SafeContact &contact)
{
    dress();
    ui::LanguageChoice languages;
    languages.set(Language::English);
    ui::NextCard card;
    card.show({casework::NextStep::FollowUp}, contact);
    return wordsOf(&card).join(u'|');
}

} // namespace

TEST_CASE("Before a follow-up is begun, the way that was agreed stands beside it", "[cases]")
{
    using casework::ContactWay;
    CHECK(agreedWay({ContactWay::Phone, u"after 14:00"_s, true})
              .contains(u"Agreed way: call after 14:00, first words agreed"_s));
    CHECK(agreedWay({ContactWay::Phone, {}, false})
              .contains(u"Agreed way: call, neutral words only"_s));
    CHECK(agreedWay({ContactWay::TrustedPerson}).contains(u"through the person of trust"_s));
    CHECK(agreedWay({ContactWay::Visit}).contains(u"Agreed way: a visit; no call"_s));
    CHECK(agreedWay({}).contains(u"Comes here; no call"_s)); // nothing was agreed
}
