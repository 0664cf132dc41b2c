// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casework/case_file.h"
#include "support/a_file.h"
#include "support/a_visit.h"

#include <QDirIterator>

#include <algorithm>

using namespace Qt::StringLiterals;

inline const QString marker = u"QZMARKERQZ"_s;
inline const QString khmerName = u"សាកល្បង ដារាវត្តី"_s;
inline const QString phone = u"0979797979"_s;

/// What must never be found where it does not belong, in every way a text is written down.
inline QByteArrayList traces()
{
    QByteArrayList found;
    for (const QString &word : {marker, khmerName.section(u' ', 1), phone}) {
        found.append(word.toUtf8());
        found.append(QByteArray(reinterpret_cast<const char *>(word.utf16()), 2 * word.size()));
        found.append(word.toUtf8().toHex());
        found.append(word.toUtf8().toBase64(QByteArray::OmitTrailingEquals));
    }
    return found;
}

inline bool showsAnything(const QByteArray &bytes)
{
    return std::ranges::any_of(
        traces(), [&](const QByteArray &trace) { return bytes.contains(trace); });
}

struct Looked {
    int files = 0;
    QStringList readable;
};

/// Looks into every byte of every file below @p folder.
inline Looked lookThrough(const QString &folder)
{
    Looked looked;
    QDirIterator files(
        folder, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        ++looked.files;
        if (showsAnything(bytesOf(path)) || showsAnything(path.toUtf8()))
            looked.readable.append(path);
    }
    return looked;
}

/// Every question of a form that takes words, answered with words that can be found again.
inline Chosen tellingWords(const forms::Group &group)
{
    Chosen words;
    for (const forms::Group::Item &item : group.items) {
        if (item.group && !item.group->isRepeat)
            words.merge(tellingWords(*item.group));
        else if (item.question && item.question->type == forms::QuestionType::Text
            && (item.question->appearance.isEmpty() || item.question->appearance == u"multiline"_s))
            words[item.question->name]
                = u"%1 %2, invented and long enough for it"_s.arg(marker, item.question->name);
    }
    return words;
}

/// A visit in which every field for words holds the marker. Gives the case.
inline domain::Case aTellingVisit(ARegister &unit, int *fields = nullptr)
{
    const auto form = theShippedForms()->find(u"intake"_s);
    REQUIRE(form);
    Chosen words = tellingWords(form->form().root);
    REQUIRE(words.size() > 8);
    words[u"name_khmer"_s] = khmerName;
    words[u"safe_phone"_s] = phone;
    words[u"trusted_person_phone"_s] = phone;
    for (const QString &area : {u"home_commune"_s, u"home_village"_s, u"incident_commune"_s})
        words.erase(area);
    const auto c = must(casework::startCase(unit.reg(), unit.session()));
    fillIn(unit, unit.session(), c.id, u"consent"_s,
        {{u"people_not_told"_s, marker}, {u"other_limits"_s, marker},
            {u"survivor_questions"_s, marker}});
    const auto open = must(casework::startForm(unit.reg(), unit.session(), c.id, u"intake"_s));
    auto answers = answersTo(unit, open, words);
    answers.set({u"perp_name"_s, u"perp"_s, 0}, forms::Answer::of(marker));
    auto sex = answers.at(u"sex"_s);
    sex.note = marker;
    answers.set({u"sex"_s}, sex);
    must(casework::saveDraft(unit.reg(), unit.session(), open, answers, {}));
    const auto record = must(casework::completeForm(unit.reg(), unit.session(), open, answers));
    if (fields != nullptr)
        *fields = int(record.answers.count(marker.toUtf8()));
    return must(casework::openCase(unit.reg(), unit.session(), c.id)).c;
}
