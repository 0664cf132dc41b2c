// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench_register.h"

#include "needed.h"

#include <QDir>
#include <QTemporaryDir>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bench {

QString folder()
{
    static const QTemporaryDir temporary;
    static const QString wanted = qEnvironmentVariable("ROMDUOL_BENCH_FOLDER", temporary.path());
    return wanted;
}

int countFrom(const char *name, int usual)
{
    bool isNumber = false;
    const int count = qEnvironmentVariableIntValue(name, &isNumber);
    return isNumber && count > 0 ? count : usual;
}

casework::Environment environment()
{
    static const auto library = [] {
        auto shipped = forms::FormLibrary::shipped();
        if (!shipped)
            std::exit(1);
        return std::make_shared<const forms::FormLibrary>(*std::move(shipped));
    }();
    return {
        [] { return QDateTime::currentDateTimeUtc(); }, library, crypto::StretchCost::lowest(), {}};
}

QString passphrase()
{
    return u"nine lotus on the bench"_s;
}

QString path(const QString &name)
{
    return QDir(folder()).filePath(name);
}

casework::SignedIn newRegister(const QString &name, casework::UnitKind kind)
{
    const bool isProvince = kind == casework::UnitKind::Province;
    return needed(
        casework::createRegister({.folder = path(name),
                                     .kind = kind,
                                     .unitCode = isProvince ? u"BENCH-PHD"_s : u"BENCH-HC"_s,
                                     .unitName = {u"Invented unit"_s, {}},
                                     .userName = u"dara"_s,
                                     .role = isProvince ? u"phd_gbv"_s : u"hc_chief"_s,
                                     .isPractice = true},
            passphrase(), environment()));
}

casework::SignedIn enter(const QString &name)
{
    return needed(casework::signIn(path(name), u"dara"_s, passphrase(), environment()));
}

QString codeOf(const QString &prefix, int number)
{
    static const QString letters = u"23456789ABCDEFGHJKMNPQRTUVWXYZ"_s;
    QString digits;
    for (int i = 0; i < 6; ++i) {
        digits.prepend(letters.at(number % letters.size()));
        number /= int(letters.size());
    }
    return prefix + u'-' + digits.left(3) + u'-' + digits.mid(3) + u"-X"_s;
}

domain::Case caseOf(int number, const domain::User &owner)
{
    static const QDate lastDay = QDate::currentDate().addDays(-31);
    const int scattered = int((quint32(number) * 2654435761U) >> 8);
    const QDate reported = lastDay.addDays(-(number % 1800) - scattered % 30);
    return {.caseCode = codeOf(u"CAS"_s, number),
        .survivorCode = codeOf(u"SUR"_s, number),
        .openedAt = QDateTime(reported, QTime(2, scattered % 60, number % 60), Qt::UTC),
        .owner = owner.id,
        .type = domain::IncidentType::PhysicalAssault,
        .incidentDate = PartialDate::ofDay(reported.addDays(-(scattered % 20))),
        .interviewDate = reported,
        .sex = scattered % 9 == 0 ? u"male"_s : u"female"_s,
        .age = 12 + scattered % 50,
        .district = u"160%1"_s.arg(1 + scattered % 9),
        .consent = {{{u"c_share_deid_province"_s, domain::Decision::Granted}}}};
}

QString commonName()
{
    return u"commonfamily"_s;
}

QString rareName()
{
    return u"raregiven"_s;
}

QStringList namesOf(int number)
{
    const int scattered = int((quint32(number) * 2246822519U) >> 7);
    const bool isRare = number % 300'000 == 7;
    const bool isCommon = scattered % 20 == 0;
    return {isCommon ? commonName() : u"family%1"_s.arg(scattered % 400),
        isRare ? rareName() : u"given%1"_s.arg(scattered % 2999)};
}

void fill(casework::CaseRegister &reg, const domain::Session &session, int count)
{
    constexpr int batch = 1000;
    casework::Desk &desk = reg.desk();
    for (int first = 0; first < count; first += batch) {
        needed(desk.database.atomically([&]() -> Result<> {
            for (int number = first; number < std::min(first + batch, count); ++number) {
                const domain::Case c = caseOf(number, session.user);
                TRY(desk.cases.save(c));
                TRY(desk.cases.saveSearchKeys(c.id, namesOf(number)));
            }
            return {};
        }));
    }
}

} // namespace bench
