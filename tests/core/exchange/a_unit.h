// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/a_database.h"
#include "crypto/age_file.h"
#include "crypto/hash.h"
#include "exchange/bundle_writer.h"
#include "exchange/import.h"
#include "exchange/quarantine.h"
#include "exchange/report_export.h"
#include "exchange/state_hash.h"
#include "exchange/trust.h"
#include "store/case_repository.h"
#include "support/a_clock.h"

#include <QBuffer>
#include <QFileInfo>
#include <QUuid>

/// An invented unit with an open register: a facility that reports, or a province that reads.
struct AUnit {
    explicit AUnit(const QString &code, store::UnitKind kind = store::UnitKind::Facility,
        bool isPractice = true)
        : self{.registerId = QUuid::createUuid().toString(QUuid::WithoutBraces),
            .kind = kind,
            .unitCode = code,
            .unitName = {QStringLiteral("Practice unit"), QString()},
            .epoch = newEpoch(),
            .isPractice = isPractice,
            .createdAt = clock.clock()()}
    {
    }

    static QString newEpoch()
    {
        return QString::fromLatin1(crypto::randomBytes(16).left(8).toHex());
    }

    exchange::Mailroom room()
    {
        return {database.it, self, keys,
            {database.folder.filePath(QStringLiteral("outbox")),
                database.folder.filePath(QStringLiteral("inbox")),
                database.folder.filePath(QStringLiteral("quarantine"))},
            clock.clock()};
    }

    exchange::UnitCard card() { return exchange::cardOf(self, keys); }

    void trusts(AUnit &other)
    {
        must(exchange::trust(room(), other.card(), exchange::fingerprint(other.card())));
    }

    QString outboxPath(const store::OutgoingBundle &bundle)
    {
        return room().folders.outbox + u'/' + bundle.fileName;
    }

    /// Writes the report and gives the path of the sealed file.
    QString report(AUnit &to, bool everything = false)
    {
        const auto written = must(exchange::exportReport(room(), requestFor(to, everything)));
        if (!written.bundle)
            FAIL("there was nothing to report");
        return outboxPath(*written.bundle);
    }

    static exchange::ReportRequest requestFor(AUnit &to, bool everything = false)
    {
        return {.destination = to.self.registerId,
            .formVersion = QStringLiteral("intake/1"),
            .auditHead = QByteArray(32, '\7'),
            .everything = everything};
    }

    /// A signed and sealed bundle with exactly these messages, in the next place.
    QString bundleOf(AUnit &to, const std::vector<exchange::Message> &messages,
        const exchange::BundleDraft &draft
        = {QStringLiteral("report"), exchange::Manifest::Content::All})
    {
        const auto unit = must(exchange::trustedDestination(room(), to.self.registerId));
        const auto written = must(exchange::writeBundle(
            room(), unit, draft, [&](exchange::MessagePacker &packer) -> Result<exchange::Packed> {
                for (const exchange::Message &message : messages)
                    TRY(packer.add(message));
                return exchange::Packed{};
            }));
        return outboxPath(*written);
    }

    void save(const domain::Case &c) { must(store::CaseRepository(database.it).save(c)); }

    /// What this unit holds of another, as one hash.
    QByteArray holdsOf(AUnit &sender)
    {
        store::ReportRowRepository rows(database.it);
        const auto shelf = must(rows.findShelf(sender.self.registerId, self.registerId));
        return must(exchange::stateHash(rows, shelf.value_or(0)));
    }

    /// A hash over every row of every table: nothing at all changed if it is the same.
    QByteArray everything()
    {
        crypto::Sha256 hash;
        QStringList tables;
        QSqlQuery names = must(database.it.run(QStringLiteral(
            "SELECT name FROM sqlite_schema WHERE type = 'table' AND sql LIKE 'CREATE TABLE%' "
            "AND name NOT LIKE 'sqlite%' ORDER BY name")));
        while (must(store::nextRow(names)))
            tables.append(names.value(0).toString());
        REQUIRE(tables.size() > 8);
        for (const QString &table : tables) {
            QSqlQuery row
                = must(database.it.run(QStringLiteral("SELECT * FROM \"%1\"").arg(table)));
            hash.add(table.toUtf8());
            while (must(store::nextRow(row))) {
                for (int column = 0; column < int(columnsOf(table)); ++column)
                    hash.add(row.value(column).toByteArray() + '\0');
            }
        }
        return hash.result();
    }

    AClock clock;
    ADatabase database;
    exchange::Keys keys = exchange::createKeys();
    store::RegisterInfo self;

private:
    qint64 columnsOf(const QString &table)
    {
        return single(
            database.it, QStringLiteral("SELECT count(*) FROM pragma_table_info('%1')").arg(table))
            .toLongLong();
    }
};

struct AProvince : AUnit {
    AProvince()
        : AUnit(QStringLiteral("PTM-PHD"), store::UnitKind::Province)
    {
    }
};

/// A facility and a province that have compared their fingerprints.
struct TwoUnits {
    TwoUnits()
    {
        facility.trusts(province);
        province.trusts(facility);
    }
    AUnit facility{QStringLiteral("PTM-HC-014")};
    AProvince province;
};

/// A consented incident, invented. Its codes and its id are markers that must never leave.
inline domain::Case aCase(QDate reported = QDate(2030, 3, 1), std::optional<int> age = 20,
    const QString &district = QStringLiteral("1601"),
    domain::Decision decision = domain::Decision::Granted)
{
    static int number = 0;
    return {
        .caseCode = QStringLiteral("CAS-MRK-%1-X").arg(++number, 3, 10, QLatin1Char('0')),
        .survivorCode = QStringLiteral("SUR-MRK-%1-X").arg(number, 3, 10, QLatin1Char('0')),
        .openedAt = QDateTime(reported, QTime(2, 0), Qt::UTC),
        .owner = Id<domain::User>::create(),
        .type = domain::IncidentType::PhysicalAssault,
        .incidentDate = PartialDate::ofDay(reported.addDays(-2)),
        .interviewDate = reported,
        .sex = QStringLiteral("female"),
        .age = age,
        .district = district,
        .consent = {{{QStringLiteral("c_share_deid_province"), decision}}},
    };
}

/// The tar inside a sealed bundle, as a reader sees it.
inline QByteArray opened(const QString &path, const crypto::AgeIdentity &identity)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    auto age = must(crypto::AgeReader::open(file, {&identity, 1}));
    QByteArray plain;
    for (QByteArray piece = must(age.read()); !piece.isEmpty(); piece = must(age.read()))
        plain += piece;
    return plain;
}

/// Seals any bytes as if they were the tar of a bundle.
inline QString sealed(const QString &folder, const QByteArray &plain,
    const std::vector<crypto::AgeRecipient> &recipients)
{
    const QString path
        = folder + QStringLiteral("/made-") + QUuid::createUuid().toString(QUuid::Id128);
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    auto age = must(crypto::AgeWriter::open(file, recipients));
    must(age.write(plain));
    must(age.finish());
    return path;
}
