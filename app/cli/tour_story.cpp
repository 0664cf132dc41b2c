// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/tour.h"

#include <QDate>
#include <QDir>
#include <QFile>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

const QString malis = u"malis"_s;
const QString champa = u"champa"_s;
const QString romdeng = u"romdeng"_s;
const QString stranger = u"stranger"_s;

void writeFile(Tour &tour, const QString &name, const QByteArray &content)
{
    QFile file(tour.path(name));
    tour.expect(file.open(QIODevice::WriteOnly) && file.write(content) == content.size(),
        u"wrote "_s + name);
}

void makeUnit(Tour &tour, const QString &folder, const QString &code, const QString &nameEn,
    const QString &nameKm, const QString &kind, const QString &role)
{
    tour.run(folder,
        {u"register"_s, u"create"_s, u"--practice"_s, u"--unit"_s, code, u"--name-en"_s, nameEn,
            u"--name-km"_s, nameKm, u"--kind"_s, kind, u"--role"_s, role});
    tour.run(folder, {u"card"_s, u"export"_s, u"--to"_s, tour.path(folder + u".card"_s)});
}

void trust(Tour &tour, const QString &who, const QString &whom)
{
    const QString card = tour.path(whom + u".card"_s);
    const QJsonObject shown = tour.runAlone({u"card"_s, u"show"_s, card});
    tour.run(who,
        {u"trust"_s, u"add"_s, card, u"--fingerprint"_s, shown.value(u"fingerprint"_s).toString()});
}

/// Writes the next bundle of a unit and carries it to the stick; gives the path there.
QString send(Tour &tour, const QString &from)
{
    const QJsonObject sent = tour.run(from,
        {u"bundle"_s, u"export"_s, u"--to"_s, u"ROMDENG-PHD"_s, u"--carry"_s,
            tour.path(u"stick"_s)});
    tour.say(u"    %1 rows, %2 incidents without detail"_s.arg(sent.value(u"rows"_s).toInt())
                 .arg(sent.value(u"withheld"_s).toInt()));
    return tour.path(u"stick/"_s + sent.value(u"file"_s).toString());
}

void makeUnits(Tour &tour)
{
    tour.chapter(u"Two health centres, a province, and one unit that nobody knows"_s);
    QDir().mkpath(tour.path(u"stick"_s));
    writeFile(tour, u"passphrase"_s, "nine lotus on the practice lake\n");
    makeUnit(tour, malis, u"MALIS-HC"_s, u"Malis Health Centre"_s, u"មណ្ឌលសុខភាព ម្លិះ"_s,
        u"facility"_s, u"hc_chief"_s);
    makeUnit(tour, champa, u"CHAMPA-HC"_s, u"Champa Health Centre"_s, u"មណ្ឌលសុខភាព ចំប៉ា"_s,
        u"facility"_s, u"hc_chief"_s);
    makeUnit(tour, romdeng, u"ROMDENG-PHD"_s, u"Romdeng Province"_s, u"ខេត្តរំដេង"_s, u"province"_s,
        u"phd_gbv"_s);
    makeUnit(tour, stranger, u"NOBODY-HC"_s, u"A unit nobody knows"_s, u"អង្គភាពមិនស្គាល់"_s,
        u"facility"_s, u"hc_chief"_s);

    tour.chapter(u"They read each other's fingerprint aloud and trust"_s);
    for (const QString &unit : {malis, champa, stranger})
        trust(tour, unit, romdeng);
    trust(tour, romdeng, malis);
    trust(tour, romdeng, champa);
    tour.refuse(malis,
        {u"trust"_s, u"add"_s, tour.path(u"champa.card"_s), u"--fingerprint"_s,
            u"00000 00000 00000 00000 00000 00000"_s},
        u"Invalid"_s);
}

void fillCases(Tour &tour)
{
    tour.chapter(u"Invented people come"_s);
    tour.run(malis, {u"practice"_s, u"fill"_s, u"--cases"_s, u"24"_s, u"--seed"_s, u"1"_s});
    tour.run(champa, {u"practice"_s, u"fill"_s, u"--cases"_s, u"15"_s, u"--seed"_s, u"2"_s});
    tour.run(stranger, {u"practice"_s, u"fill"_s, u"--cases"_s, u"3"_s, u"--seed"_s, u"3"_s});
    const QJsonObject list = tour.run(malis, {u"case"_s, u"list"_s});
    tour.expect(list.value(u"cases"_s).toArray().size() == 24, u"24 cases, by code, no name"_s);
}

void openWithPublicTools(Tour &tour, const QString &bundle)
{
    tour.chapter(u"Anyone with the key can check it: age, tar and minisign open the bundle"_s);
    QDir().mkpath(tour.path(u"opened"_s));
    const QString identity = tour.path(u"practice.identity"_s);
    tour.run(romdeng, {u"card"_s, u"identity"_s, u"--to"_s, identity});
    tour.tool(u"age"_s, {u"-d"_s, u"-i"_s, identity, u"-o"_s, tour.path(u"opened.tar"_s), bundle});
    tour.tool(u"tar"_s, {u"-xf"_s, tour.path(u"opened.tar"_s), u"-C"_s, tour.path(u"opened"_s)});
    const QJsonObject card = tour.runAlone({u"card"_s, u"show"_s, tour.path(u"malis.card"_s)});
    const QByteArray said = tour.tool(u"minisign"_s,
        {u"-V"_s, u"-m"_s, tour.path(u"opened/manifest.json"_s), u"-P"_s,
            card.value(u"signingKey"_s).toString()});
    tour.expect(said.contains("Signature and comment signature verified"),
        u"minisign: "_s + QString::fromUtf8(said.split('\n').value(0)));
    const QJsonObject proof = tour.runAlone({u"verify"_s, tour.path(u"opened"_s)});
    tour.expect(proof.value(u"bundles"_s).toArray().size() == 1, u"verify, with no register"_s);
}

void takeIn(Tour &tour, const QString &unit, const QString &bundle)
{
    const QJsonObject seen = tour.run(romdeng, {u"bundle"_s, u"inspect"_s, bundle});
    const QJsonObject taken = tour.run(romdeng, {u"bundle"_s, u"import"_s, bundle});
    tour.expect(taken.value(u"added"_s) == seen.value(u"added"_s)
            && taken.value(u"outcome"_s) == u"applied"_s,
        u"%1: applied as the preview said, %2 rows"_s.arg(unit).arg(
            taken.value(u"added"_s).toInt()));
}

void bringReceiptBack(Tour &tour)
{
    tour.chapter(u"The receipt goes back, and Malis knows that its report was applied"_s);
    const QJsonObject box = tour.run(romdeng, {u"bundle"_s, u"outbox"_s});
    for (const QJsonValue &value : box.value(u"bundles"_s).toArray()) {
        const QJsonObject bundle = value.toObject();
        if (bundle.value(u"destination"_s) != u"MALIS-HC"_s)
            continue;
        const QString file = bundle.value(u"file"_s).toString();
        tour.run(romdeng, {u"bundle"_s, u"carry"_s, file, u"--to"_s, tour.path(u"stick"_s)});
        tour.run(malis, {u"bundle"_s, u"import"_s, tour.path(u"stick/"_s + file)});
    }
    const QJsonArray sent
        = tour.run(malis, {u"bundle"_s, u"outbox"_s}).value(u"bundles"_s).toArray();
    tour.expect(
        sent.size() == 1 && sent.first().toObject().value(u"state"_s).toString() == u"applied"_s,
        u"the outbox of Malis says: applied"_s);
}

QJsonArray linesOf(const QJsonObject &report, const QString &unit)
{
    QJsonArray lines;
    for (const QJsonValue &line : report.value(u"lines"_s).toArray()) {
        if (line.toObject().value(u"unit"_s).toString() == unit)
            lines.append(line);
    }
    return lines;
}

/// The table as a person sees it.
void show(Tour &tour, const QString &whose, const QJsonObject &report)
{
    tour.say(u"    %1"_s.arg(whose));
    for (const QJsonValue &value : report.value(u"lines"_s).toArray()) {
        const QJsonObject line = value.toObject();
        const auto cell = [&](const QString &name) { return line.value(name).toString(); };
        tour.say(u"      %1 %2 %3 %4 %5"_s.arg(cell(u"unit"_s), -10)
                     .arg(cell(u"type"_s), -20)
                     .arg(cell(u"sex"_s), -8)
                     .arg(cell(u"ageBand"_s), -8)
                     .arg(line.value(u"count"_s).toInt(), 4));
    }
    tour.say(u"      without detail %1, total %2"_s.arg(report.value(u"withoutDetail"_s).toInt())
                 .arg(report.value(u"total"_s).toInt()));
}

void compareTables(Tour &tour)
{
    tour.chapter(u"The reported table is the same on both sides, quarter by quarter"_s);
    const QDate today = QDate::currentDate();
    int all = 0;
    for (int back = 0; back < 5; ++back) // a year of practice lies in five quarters
    {
        const QDate day = today.addMonths(-3 * back);
        const QString quarter = u"%1-Q%2"_s.arg(day.year()).arg((day.month() + 2) / 3);
        const QStringList verb{u"report"_s, u"--quarter"_s, quarter};
        const QJsonObject there = tour.run(romdeng, verb);
        show(tour, u"Romdeng Province, "_s + quarter, there);
        int total = 0;
        for (const auto &[folder, code] :
            {std::pair(malis, u"MALIS-HC"_s), std::pair(champa, u"CHAMPA-HC"_s)}) {
            const QJsonObject here = tour.run(folder, verb);
            show(tour, code + u", "_s + quarter, here);
            tour.expect(linesOf(here, code) == linesOf(there, code),
                u"%1, %2: %3 lines, equal"_s.arg(quarter, code).arg(linesOf(here, code).size()));
            total += here.value(u"total"_s).toInt();
        }
        tour.expect(total == there.value(u"total"_s).toInt(),
            u"%1: %2 incidents in all, equal"_s.arg(quarter).arg(total));
        all += total;
    }
    tour.expect(all > 0, u"%1 incidents in the five quarters"_s.arg(all));
}

void flipOneBit(Tour &tour, const QString &from, const QString &to)
{
    QFile file(from);
    tour.expect(file.open(QIODevice::ReadOnly), u"read the bundle"_s);
    QByteArray bytes = file.readAll();
    bytes[bytes.size() / 2] = char(bytes.at(bytes.size() / 2) ^ 1);
    writeFile(tour, to, bytes);
}

void refuseWhatIsWrong(Tour &tour, const QString &bundle, const QString &champaBundle)
{
    tour.chapter(u"What is wrong is refused, and changes nothing"_s);
    const QJsonObject before = tour.run(romdeng, {u"trust"_s, u"list"_s});
    flipOneBit(tour, champaBundle, u"stick/altered.bundle.age"_s);
    tour.refuse(romdeng, {u"bundle"_s, u"import"_s, tour.path(u"stick/altered.bundle.age"_s)},
        u"Unreadable"_s);

    const QString renamed = tour.path(u"stick/under-another-name.bundle.age"_s);
    QFile::copy(bundle, renamed);
    const QJsonObject again = tour.run(romdeng, {u"bundle"_s, u"import"_s, renamed});
    tour.expect(
        again.value(u"outcome"_s) == u"repeat"_s, u"a replay under another name does nothing"_s);

    tour.refuse(champa, {u"bundle"_s, u"import"_s, bundle}, u"NotForUs"_s);
    tour.refuse(romdeng, {u"bundle"_s, u"import"_s, send(tour, stranger)}, u"UnknownSigner"_s);
    tour.expect(tour.run(romdeng, {u"trust"_s, u"list"_s}) == before, u"trust is as it was"_s);
}

} // namespace

void tellTheMainJob(Tour &tour)
{
    makeUnits(tour);
    fillCases(tour);
    tour.chapter(u"Each health centre writes its report bundle to a stick"_s);
    const QString fromMalis = send(tour, malis);
    const QString fromChampa = send(tour, champa);
    openWithPublicTools(tour, fromMalis);
    tour.chapter(u"The province looks first, then takes it in"_s);
    takeIn(tour, u"Malis"_s, fromMalis);
    refuseWhatIsWrong(tour, fromMalis, fromChampa);
    takeIn(tour, u"Champa"_s, fromChampa);
    bringReceiptBack(tour);
    compareTables(tour);
    tour.chapter(u"The logs are whole"_s);
    tour.run(malis, {u"audit"_s, u"verify"_s});
    for (const QString &unit : {malis, champa, romdeng})
        tour.run(unit, {u"register"_s, u"check"_s});
}

} // namespace cli
