// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "filling_in.h"

/// A forensic record of a case where everything the committee needs is agreed to, and what the
/// other forms of the case say besides.
inline forms::Interview aForensicRecord(const std::map<QString, QJsonValue> &ofCase = {})
{
    std::map<QString, QJsonValue> known{{QStringLiteral("fx_no"), QStringLiteral("FX-ABC-1")}};
    for (const char *scope :
        {"c_service", "c_electronic", "c_forensic_exam", "c_specimens", "c_photo_body",
            "c_photo_genital", "c_photo_court", "c_report_authority", "c_police_evidence"})
        known.insert_or_assign(QString::fromLatin1(scope), QStringLiteral("granted"));
    for (const auto &[key, value] : ofCase)
        known.insert_or_assign(key, value);
    return newInterview("forensic", std::move(known));
}

inline void giveLine(forms::Interview &record, const char *repeat, int line,
    const std::vector<std::pair<const char *, QJsonValue>> &answers)
{
    if (record.answers().lineCount(QString::fromLatin1(repeat)) == line)
        record.insertLine(QString::fromLatin1(repeat), line);
    for (const auto &[question, value] : answers)
        give(record, at(question, repeat, line), value);
}

inline std::string textOf(const forms::Interview &interview, const forms::Path &path)
{
    return interview.answers().at(path).text().toStdString();
}

inline bool isShort(const forms::Interview &interview, const char *repeat)
{
    const auto issue = interview.issue(at(repeat));
    return issue && issue->code == forms::Issue::Code::FewerLines;
}
