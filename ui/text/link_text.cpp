// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/link_text.h"

#include "base/clock.h"
#include "ui/text/date_text.h"
#include "ui/text/domain_text.h"
#include "ui/tr.h"

using namespace Qt::StringLiterals;

namespace ui {

namespace {

QString nameWords(casework::NameLikeness name)
{
    using enum casework::NameLikeness;
    switch (name) {
    case Written:
        return Tr::tr("The name is the same.");
    case Sound:
        return Tr::tr("The name sounds alike.");
    case Nearly:
        return Tr::tr("The name sounds nearly alike.");
    }
    Q_UNREACHABLE();
}

} // namespace

QString text(domain::LinkKind kind)
{
    using enum domain::LinkKind;
    switch (kind) {
    case SamePerson:
        return Tr::tr("The same person");
    case SameIncident:
        return Tr::tr("The same incident");
    case SomeoneElse:
        return Tr::tr("Someone else");
    }
    Q_UNREACHABLE();
}

QString text(domain::LinkReason reason)
{
    using enum domain::LinkReason;
    switch (reason) {
    case SaidSo:
        return Tr::tr("The person says so");
    case DetailsAgree:
        return Tr::tr("The details agree");
    case OnPaper:
        return Tr::tr("A slip or a letter says so");
    case DetailsDiffer:
        return Tr::tr("The details differ");
    }
    Q_UNREACHABLE();
}

QString text(domain::UnlinkReason reason)
{
    using enum domain::UnlinkReason;
    switch (reason) {
    case ByMistake:
        return Tr::tr("It was made by mistake");
    case LearnedMore:
        return Tr::tr("More is known now");
    }
    Q_UNREACHABLE();
}

QString storyOf(const domain::CaseLink &link)
{
    if (!link.undone)
        //: %1 why two cases are linked, %2 a user, %3 a day
        return Tr::tr("%1. Linked by %2, %3.")
            .arg(text(link.reason), link.madeBy, dateText(inCambodia(link.madeAt).date()));
    //: %1 why a link was taken back, %2 a user, %3 a day
    return Tr::tr("Taken back: %1. %2, %3.")
        .arg(text(link.undone->because), link.undone->by,
            dateText(inCambodia(link.undone->at).date()));
}

QString whyAlike(const casework::PerhapsKnown &known)
{
    QStringList words{nameWords(known.name)};
    if (!known.details) {
        //: %1 a user
        words.append(Tr::tr("%1 keeps it and can be asked.").arg(known.owner));
        return words.join(u' ');
    }
    if (known.details->isSameVillage)
        words.append(Tr::tr("The village is the same."));
    else if (known.details->isSameDistrict)
        words.append(Tr::tr("The district is the same."));
    if (known.details->isAgeNear)
        words.append(Tr::tr("The age fits."));
    //: %1 a day
    words.append(Tr::tr("Opened %1.").arg(dateText(inCambodia(known.details->openedAt).date())));
    return words.join(u' ');
}

} // namespace ui
