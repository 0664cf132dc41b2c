// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "filling_in.h"

using OfCase = std::map<QString, QJsonValue>;

inline forms::Interview examination(OfCase ofCase = {})
{
    return newInterview("clinexam", std::move(ofCase));
}

inline forms::Interview examinationAt(int age)
{
    return examination({{QStringLiteral("age_now"), age}});
}

/// An examination in which everything that depends on an answer is asked for.
inline forms::Interview everythingAsked()
{
    forms::Interview exam = examination(
        {{QStringLiteral("age_now"), 10}, {QStringLiteral("sex"), QStringLiteral("female")},
            {QStringLiteral("preg_possible"), QStringLiteral("yes")}});
    give(exam, "strangled", QStringLiteral("yes"));
    give(exam, "general_result", QStringLiteral("injuries"));
    give(exam, "genital_done", QStringLiteral("done"));
    exam.insertLine(QStringLiteral("injury"), 0);
    exam.insertLine(QStringLiteral("g_struct"), 0);
    return exam;
}

/// Where a question of an examination stands, its first line if it stands in a repeat.
inline forms::Path placeOf(const forms::Interview &exam, const char *question)
{
    const QString name = QString::fromLatin1(question);
    return {name, exam.form().repeatOf(name), 0};
}
