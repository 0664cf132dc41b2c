// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/domain_text.h"

#include "ui/text/date_text.h"
#include "ui/tr.h"

using namespace Qt::StringLiterals;

namespace ui {

QString text(domain::IncidentType type)
{
    using enum domain::IncidentType;
    switch (type) {
    case Rape:
        return Tr::tr("Rape");
    case SexualAssault:
        return Tr::tr("Sexual assault");
    case PhysicalAssault:
        return Tr::tr("Physical assault");
    case ForcedMarriage:
        return Tr::tr("Forced marriage");
    case DenialOfResources:
        return Tr::tr("Denial of resources, opportunities or services");
    case PsychologicalAbuse:
        return Tr::tr("Psychological or emotional abuse");
    case NonGbv:
        return Tr::tr("Other harm");
    case Review:
        return Tr::tr("Type under review");
    }
    Q_UNREACHABLE();
}

QString text(domain::Tristate answer)
{
    switch (answer) {
    case domain::Tristate::Yes:
        //: The answer to a question
        return Tr::tr("Yes");
    case domain::Tristate::No:
        //: The answer to a question
        return Tr::tr("No");
    case domain::Tristate::Unknown:
        //: The answer to a question
        return Tr::tr("Not known");
    }
    Q_UNREACHABLE();
}

QString text(domain::CaseState state)
{
    switch (state) {
    case domain::CaseState::Open:
        //: State of a case
        return Tr::tr("Open");
    case domain::CaseState::Closed:
        //: State of a case
        return Tr::tr("Closed");
    }
    Q_UNREACHABLE();
}

QString text(domain::Decision decision)
{
    using enum domain::Decision;
    switch (decision) {
    case NotAsked:
        return Tr::tr("Not asked yet");
    case Granted:
        //: What the person answered to a question of consent
        return Tr::tr("Agreed");
    case Refused:
        //: What the person answered to a question of consent
        return Tr::tr("Not agreed");
    case Deferred:
        return Tr::tr("Decides later");
    case Withdrawn:
        return Tr::tr("Taken back");
    }
    Q_UNREACHABLE();
}

QString text(casework::NextStep step)
{
    using enum casework::NextStep;
    switch (step) {
    case ApproveClosure:
        return Tr::tr("Look at the closure");
    case RecordCare:
        return Tr::tr("Record the care");
    case AskSafety:
        return Tr::tr("Ask about safety");
    case FollowUp:
        return Tr::tr("Follow up");
    case AwaitApproval:
        return Tr::tr("The closure waits for approval");
    case AskConsent:
        return Tr::tr("Ask what is agreed");
    case TakeIntake:
        return Tr::tr("Begin the intake");
    case FinishDraft:
        return Tr::tr("Finish what was begun");
    case DecideType:
        return Tr::tr("Decide about the type");
    case ReviewType:
        return Tr::tr("Look at the type again");
    case AskToShare:
        return Tr::tr("Ask about sharing with the province");
    case NothingNow:
        return Tr::tr("Nothing to do now");
    }
    Q_UNREACHABLE();
}

QString text(casework::SentState state)
{
    using enum casework::SentState;
    switch (state) {
    case Written:
        //: A bundle lies in the outbox and has not left yet
        return Tr::tr("Ready");
    case Carried:
        //: A bundle was copied to a stick or folder
        return Tr::tr("On its way");
    case Received:
        return Tr::tr("Received");
    case Applied:
        //: The receiver has taken a bundle in
        return Tr::tr("Taken in");
    case Refused:
        return Tr::tr("Refused");
    }
    Q_UNREACHABLE();
}

QString text(casework::UnitKind kind)
{
    switch (kind) {
    case casework::UnitKind::Facility:
        return Tr::tr("Health facility");
    case casework::UnitKind::Province:
        return Tr::tr("Provincial office");
    }
    Q_UNREACHABLE();
}

QString text(const domain::Quarter &quarter)
{
    //: A quarter of a year: %1 is 1 to 4, %2 the year
    return Tr::tr("Quarter %1, %2").arg(quarter.number).arg(quarter.year);
}

QString sexText(const QString &sex)
{
    if (sex == u"female")
        return Tr::tr("Female");
    if (sex == u"male")
        return Tr::tr("Male");
    if (sex == u"intersex")
        return Tr::tr("Intersex");
    if (sex.isEmpty() || sex == u"unknown")
        //: Sex or age in a table is not known
        return Tr::tr("Not known");
    return sex;
}

QString ageBandText(const QString &band)
{
    if (band == u"unknown")
        return Tr::tr("Not known");
    if (band == u"all")
        return Tr::tr("All ages");
    return band;
}

QString monthText(const QString &month)
{
    const QDate first = QDate::fromString(month + u"-01"_s, Qt::ISODate);
    return first.isValid() ? dateText(first).section(u' ', 1) : month;
}

} // namespace ui
