// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/a_window.h"
#include "ui/cases/next_card.h"
#include "ui/shell/language.h"
#include "ui/widgets/label.h"

using namespace Qt::StringLiterals;

namespace {

QString wordsOf(const casework::SafeContact &contact)
{
    dress();
    ui::LanguageChoice languages;
    languages.set(Language::English);
    ui::NextCard card;
    card.show({casework::NextStep::FollowUp}, contact);
    QStringList words;
    for (const ui::Label *label : card.findChildren<ui::Label *>())
        words.append(label->text());
    return words.join(u'|');
}

} // namespace

TEST_CASE("Before a follow-up is begun, the way that was agreed stands beside it", "[cases]")
{
    using casework::ContactWay;
    CHECK(wordsOf({ContactWay::Phone, u"after 14:00"_s, true})
              .contains(u"Agreed way: call after 14:00, first words agreed"_s));
    CHECK(wordsOf({ContactWay::Phone, {}, false})
              .contains(u"Agreed way: call, neutral words only"_s));
    CHECK(wordsOf({ContactWay::TrustedPerson}).contains(u"through the person of trust"_s));
    CHECK(wordsOf({ContactWay::Visit}).contains(u"Agreed way: a visit; no call"_s));
    CHECK(wordsOf({}).contains(u"Comes here; no call"_s)); // nothing was agreed
}
