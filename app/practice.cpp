// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice.h"

#include "casework/practice.h"

using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr int cases = 60;
constexpr quint32 seed = 1;

} // namespace

QString practicePassphrase()
{
    return u"practice makes calm"_s;
}

Result<casework::SignedIn> createPractice(
    const QString &folder, const casework::Environment &environment)
{
    // Places in practice bear the names of flowers, so that a picture never passes for a real one.
    const casework::NewRegister wanted{.folder = folder,
        .kind = casework::UnitKind::Facility,
        .unitCode = u"PRACTICE-01"_s,
        .unitName = {.en = u"Malis Health Centre"_s, .km = u"មណ្ឌលសុខភាព ម្លិះ"_s},
        .userName = u"dara"_s,
        .role = u"hc_chief"_s,
        .isPractice = true};
    casework::SignedIn made
        = TRY(casework::createRegister(wanted, practicePassphrase(), environment));
    TRY(casework::fillWithPractice(*made.reg, made.session, cases, seed));
    return made;
}

} // namespace app
