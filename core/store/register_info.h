// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/localized_text.h"
#include "store/database.h"

#include <QDateTime>

namespace store {

/// What kind of unit keeps this register: a facility has cases, a province has rows.
enum class UnitKind { Facility, Province };

/// What a register says about itself. One row; made with the register.
struct RegisterInfo {
    QString registerId; ///< UUID.
    UnitKind kind = UnitKind::Facility;
    QString unitCode; ///< "PTM-HC-014": ASCII capitals, digits and dashes, 3 to 16.
    LocalizedText unitName;
    QString epoch; ///< 16 hex digits, random; a restore starts a new one.
    bool isPractice = false; ///< Invented people; never mixed with a real register.
    QDateTime createdAt;
};

Result<> saveRegisterInfo(Database &database, const RegisterInfo &info);
Result<RegisterInfo> loadRegisterInfo(Database &database);

/// Named bytes the program keeps for itself inside the encryption: installation keys, yearly keys,
/// settings. NotFound if there is none.
Result<> saveValue(Database &database, const QString &name, const QByteArray &value);
Result<QByteArray> loadValue(Database &database, const QString &name);

} // namespace store
