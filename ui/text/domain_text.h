// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casework/case_file.h"
#include "casework/exchanging.h"
#include "casework/sign_in.h"
#include "domain/case.h"
#include "domain/report_row.h"

#include <QString>

namespace ui {

// Codes to words, in the language of the window. What is not a known code comes back as it is.

QString text(domain::IncidentType type);
QString text(domain::Tristate answer);
QString text(domain::CaseState state);
QString text(domain::Decision decision);
QString text(casework::NextStep step);
QString text(casework::SentState state);
QString text(casework::UnitKind kind);
QString text(const domain::Quarter &quarter);

QString roleText(const QString &role);
QString sexText(const QString &sex);
QString ageBandText(const QString &band);
QString monthText(const QString &month); ///< "2025-03" to "March 2025"

} // namespace ui
