// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/xlsform.h"
#include "store/database.h"

#include <vector>

namespace store {

/// The sheets of every form version that was ever used here: the program that comes after this one
/// brings newer ones, and an old record opens in the version it was written with.
class FormVersionRepository
{
public:
    explicit FormVersionRepository(Database &database);

    struct Version {
        QString formId;
        QString version;
        friend bool operator==(const Version &, const Version &) = default;
    };
    /// The first sheets of a version are kept for good; later ones of the same name change nothing.
    Result<> keep(const Version &version, const forms::Sheets &sheets);
    Result<bool> has(const Version &version);
    Result<std::vector<Version>> all(); ///< By form, then by version.
    Result<forms::Sheets> sheets(const Version &version); ///< NotFound if it was never used here.

private:
    Database &m_database;
};

} // namespace store
