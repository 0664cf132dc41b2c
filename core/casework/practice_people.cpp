// SPDX-License-Identifier: GPL-3.0-or-later
#include "casework/practice_people.h"

#include <QFile>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace casework {

namespace {

/// Roughly how the published tables fall; only so that practice tables do not look alike.
const QStringList acts{u"q_penetration"_s, u"q_sexual_contact"_s, u"q_physical"_s, u"q_physical"_s,
    u"q_physical"_s, u"q_psych"_s, u"q_psych"_s, u"q_denial"_s, u"q_forced_marriage"_s};
const QStringList everyAct{u"q_penetration"_s, u"q_sexual_contact"_s, u"q_physical"_s, u"q_psych"_s,
    u"q_denial"_s, u"q_forced_marriage"_s};

const QHash<QString, QString> typeOfAct{{u"q_penetration"_s, u"rape"_s},
    {u"q_sexual_contact"_s, u"sexual_assault"_s}, {u"q_physical"_s, u"physical_assault"_s},
    {u"q_psych"_s, u"psychological_abuse"_s}, {u"q_denial"_s, u"denial_resources"_s},
    {u"q_forced_marriage"_s, u"forced_marriage"_s}};

/// Districts of one province, so that a facility's people live near each other.
const QStringList communes{
    u"170101"_s, u"170102"_s, u"170201"_s, u"170301"_s, u"170401"_s, u"170601"_s};

} // namespace

PracticePeople::PracticePeople(const forms::FormLibrary &forms, Clock clock, PracticeDice &dice)
    : m_forms(forms)
    , m_clock(std::move(clock))
    , m_dice(dice)
{
    QFile file(u":/practice/names.csv"_s);
    if (!file.open(QIODevice::ReadOnly))
        return;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines.mid(1)) {
        const QStringList cells = line.split(u',');
        if (cells.size() == 3)
            m_names.push_back({cells.at(0), cells.at(1), cells.at(2)});
    }
}

std::map<QString, forms::Answer> PracticePeople::choices()
{
    const auto yes = forms::Answer::of(u"yes"_s);
    const auto no = forms::Answer::of(u"no"_s);
    const QDateTime now = inCambodia(m_clock());
    const QString act = acts.at(m_dice.below(int(acts.size())));
    std::map<QString, forms::Answer> chosen;
    for (const QString &question : everyAct)
        chosen[question] = question == act ? yes : no;
    chosen[u"q_gbv_nexus"_s]
        = m_dice.chance(95) ? yes : forms::Answer::without(forms::NoValue::Unknown);
    chosen[u"gbv_type_final"_s] = forms::Answer::of(typeOfAct.value(act));
    if (chosen[u"q_gbv_nexus"_s].noValue)
        chosen.erase(u"gbv_type_final"_s);
    chosen[u"urgent_signs"_s] = forms::Answer::of(QJsonArray{u"none"_s});
    chosen[u"safe_to_talk"_s] = yes;
    chosen[u"incident_date"_s]
        = forms::Answer::of(now.date().addDays(-m_dice.below(40)).toString(Qt::ISODate));
    chosen[u"incident_precision"_s] = forms::Answer::of(u"exact"_s);
    chosen[u"interview_at"_s] = forms::Answer::of(now.addSecs(-3600).toString(u"yyyy-MM-ddTHH:mm"));
    chosen[u"sex"_s] = forms::Answer::of(m_dice.chance(90) ? u"female"_s : u"male"_s);
    chosen[u"age_years"_s] = forms::Answer::of(12 + m_dice.below(50));
    chosen[u"age_estimated"_s] = no;
    chosen[u"home_commune"_s] = forms::Answer::of(communes.at(m_dice.below(int(communes.size()))));
    chosen[u"reported_elsewhere"_s] = no;
    return chosen;
}

void PracticePeople::giveName(forms::Answers &intake, const QString &sex)
{
    std::vector<Name> fitting;
    for (const Name &name : m_names) {
        if (name.sex == sex)
            fitting.push_back(name);
    }
    if (fitting.empty())
        return;
    const Name &name = fitting.at(size_t(m_dice.below(int(fitting.size()))));
    intake.set({u"name_khmer"_s}, forms::Answer::of(u"សាកល្បង "_s + name.km));
    intake.set({u"name_latin"_s}, forms::Answer::of(u"TRIAL "_s + name.latin));
}

Result<> PracticePeople::invent(int count)
{
    const auto consentForm = m_forms.find(u"consent"_s);
    const auto intakeForm = m_forms.find(u"intake"_s);
    if (!consentForm || !intakeForm)
        return fail(ErrorCode::NotFound, u"consent and intake are needed"_s);
    for (int i = 0; i < count; ++i) {
        const auto chosen = choices();
        PracticePerson person;
        person.intake = inventedAnswers(intakeForm, chosen, m_dice, m_clock, {});
        giveName(person.intake, chosen.at(u"sex"_s).text());
        const int sharing = m_dice.below(10);
        std::map<QString, forms::Answer> agreed;
        const auto age = chosen.at(u"age_years"_s).value;
        agreed[u"given_at"_s] = chosen.at(u"interview_at"_s);
        agreed[u"setting_private"_s] = forms::Answer::of(u"yes"_s);
        agreed[u"c_service"_s] = forms::Answer::of(u"granted"_s);
        agreed[u"c_electronic"_s] = forms::Answer::of(u"granted"_s);
        agreed[u"c_share_deid_province"_s] = sharing < 7 ? forms::Answer::of(u"granted"_s)
            : sharing < 9                                ? forms::Answer::of(u"refused"_s)
                          : forms::Answer::without(forms::NoValue::NotAsked);
        person.consent = inventedAnswers(consentForm, agreed, m_dice, m_clock,
            [age](const QString &key) { return key == u"age_now"_s ? age : QJsonValue(); });
        m_people.push_back(std::move(person));
    }
    return {};
}

PracticePerson PracticePeople::renamed(const PracticePerson &person, int daysEarlier)
{
    PracticePerson other{movedBack(person.consent, m_forms.find(u"consent"_s)->form(), daysEarlier),
        movedBack(person.intake, m_forms.find(u"intake"_s)->form(), daysEarlier)};
    giveName(other.intake, other.intake.at(u"sex"_s).text());
    return other;
}

} // namespace casework
