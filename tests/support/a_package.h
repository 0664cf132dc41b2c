// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casework/guidance.h"
#include "crypto/hash.h"
#include "crypto/minisign.h"
#include "support/a_file.h"
#include "support/a_register.h"

#include <QMap>

/// A table as it travels in the program.
inline QByteArray shippedTable(const QString &name)
{
    return bytesOf(QStringLiteral(SOURCE_ROOT "/resources/policy/") + name);
}

/// A package as an invented ministry makes it.
struct APackage {
    QTemporaryDir folder;
    crypto::SigningKey key = crypto::SigningKey::create();
    QMap<QString, QByteArray> tables{
        {QStringLiteral("clinical-clock.csv"), shippedTable(QStringLiteral("clinical-clock.csv"))},
        {QStringLiteral("clinical-clock-edition.csv"), "edition,year\n2,2030\n"},
        {QStringLiteral("clinical-clock-facts.csv"),
            shippedTable(QStringLiteral("clinical-clock-facts.csv"))},
        {QStringLiteral("formulary.csv"), shippedTable(QStringLiteral("formulary.csv"))},
        {QStringLiteral("formulary-owner.csv"),
            shippedTable(QStringLiteral("formulary-owner.csv"))}};

    void put(const QString &name, const QByteArray &content) const
    {
        writeFile(folder.filePath(name), content);
    }
    void write(int version, const QByteArray &kind = "romduol guidance 1") const
    {
        QByteArray manifest = kind + "\nversion " + QByteArray::number(version) + '\n';
        for (const QString &name :
            {QStringLiteral("clinical-clock.csv"), QStringLiteral("clinical-clock-edition.csv"),
                QStringLiteral("clinical-clock-facts.csv"), QStringLiteral("formulary.csv"),
                QStringLiteral("formulary-owner.csv")}) {
            manifest
                += "sha256 " + crypto::sha256(tables[name]).toHex() + ' ' + name.toLatin1() + '\n';
            put(name, tables[name]);
        }
        put(QStringLiteral("guidance.txt"), manifest);
        put(QStringLiteral("guidance.txt.minisig"),
            crypto::sign(key, manifest, "guidance of the test"));
    }
    /// PEP, rule C03, may be begun for so many hours.
    void setPepLimit(const QByteArray &limit) { setLimit("C03", "72h", limit); }
    void setLimit(const QByteArray &rule, const QByteArray &shipped, const QByteArray &limit)
    {
        QByteArray &rules = tables[QStringLiteral("clinical-clock.csv")];
        const qsizetype from = rules.indexOf("\n" + rule + ",");
        const qsizetype to = rules.indexOf('\n', from + 1);
        QByteArray line = rules.mid(from, to - from);
        REQUIRE(line.contains("," + shipped + ","));
        line.replace("," + shipped + ",", "," + limit + ",");
        rules.replace(from, to - from, line);
    }
};

/// From now on what this key signs counts in the unit.
inline void trustKey(ARegister &unit, const APackage &package)
{
    const QByteArray file = package.key.publicKey().file();
    must(casework::trustGuidanceKey(
        unit.reg(), unit.session(), file, must(casework::guidanceFingerprint(file))));
}
