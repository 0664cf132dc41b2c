// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casework/clock_sources.h"
#include "forms/interview.h"
#include "support/a_file.h"
#include "support/printing.h"

#include <QJsonArray>

/// Sheets of a case, made of the catalogue's fields and told in one line:
/// "clinexam.act_vaginal=yes; treat.hbv_dose_no=1; treat#2.hbv_dose_no=2". A field of a repeat is
/// in its first line. So the clock is tested against the fields and not against one form's wording.
class CatalogueSheets
{
public:
    static std::vector<casework::CaseSheet> of(const QString &told)
    {
        using namespace Qt::StringLiterals;
        std::map<QString, casework::CaseSheet> sheets;
        for (const QString &answer : told.split(u';', Qt::SkipEmptyParts)) {
            const qsizetype equals = answer.indexOf(u'=');
            const QString path = answer.left(equals).trimmed();
            const QString key = path.section(u'.', 0, 0);
            const QString formId = key.section(u'#', 0, 0);
            auto &sheet = sheets[key];
            sheet.formId = formId;
            sheet.form = form(formId);
            sheet.author = u"dara"_s;
            sheet.changedAt = QDateTime(QDate(2030, 3, 4), QTime(1, 0), Qt::UTC);
            set(sheet, path.section(u'.', 1), answer.mid(equals + 1).trimmed());
        }
        std::vector<casework::CaseSheet> all;
        for (auto &[key, sheet] : sheets)
            all.push_back(std::move(sheet));
        return all;
    }

private:
    static std::shared_ptr<const forms::CompiledForm> form(const QString &formId)
    {
        static std::map<QString, std::shared_ptr<const forms::CompiledForm>> made;
        auto &found = made[formId];
        if (!found)
            found = make(formId);
        return found;
    }

    static forms::QuestionType typeOf(const QString &word)
    {
        using namespace Qt::StringLiterals;
        using enum forms::QuestionType;
        static const std::map<QString, forms::QuestionType> types{{u"choice"_s, SelectOne},
            {u"multichoice"_s, SelectMultiple}, {u"int"_s, Integer}, {u"decimal"_s, Decimal},
            {u"date"_s, Date}, {u"datetime"_s, DateTime}, {u"time"_s, Time},
            {u"calculated"_s, Calculate}};
        const auto type = types.find(word);
        return type == types.end() ? Text : type->second;
    }

    static std::shared_ptr<const forms::CompiledForm> make(const QString &formId)
    {
        using namespace Qt::StringLiterals;
        const auto table = must(domain::readPolicyTable(
            bytesOf(u"" SOURCE_ROOT "/tests/data/catalogue/%1.csv"_s.arg(formId))));
        forms::Form form;
        form.id = formId;
        form.version = u"1"_s;
        std::map<QString, forms::Group> repeats;
        for (const QStringList &row : table.rows) {
            const QString repeat
                = row.at(0).contains(u'.') ? row.at(0).section(u'.', 0, 0) : QString();
            if (row.at(1) == u"repeat") {
                repeats[row.at(0)].name = row.at(0);
                repeats[row.at(0)].isRepeat = true;
                continue;
            }
            forms::Question question;
            question.name = QString(row.at(0)).replace(u'.', u'_');
            question.type = typeOf(row.at(1));
            auto &items = repeat.isEmpty() ? form.root.items : repeats.at(repeat).items;
            items.push_back({.question = std::move(question), .group = {}});
        }
        // What intake works out besides its fields.
        for (const QString &name : {u"sv_case"_s, u"preg_possible"_s, u"age_now"_s}) {
            forms::Question question;
            question.name = name;
            question.type = forms::QuestionType::Calculate;
            if (formId == u"intake")
                form.root.items.push_back({.question = std::move(question), .group = {}});
        }
        for (auto &[name, group] : repeats)
            form.root.items.push_back({.question = {}, .group = std::move(group)});
        auto compiled = forms::CompiledForm::compile(std::move(form));
        REQUIRE(compiled);
        return *compiled;
    }

    static void set(casework::CaseSheet &sheet, const QString &name, const QString &text)
    {
        using namespace Qt::StringLiterals;
        INFO(sheet.formId.toStdString() << "." << name.toStdString());
        const forms::Question *question = sheet.form->form().question(name);
        REQUIRE(question);
        const QString repeat = sheet.form->form().repeatOf(name);
        if (!repeat.isEmpty() && sheet.answers.lineCount(repeat) == 0)
            sheet.answers.insertLine(repeat, 0);
        bool isNumber = false;
        const double number = text.toDouble(&isNumber);
        QJsonValue value = isNumber ? QJsonValue(number) : QJsonValue(text);
        if (question->type == forms::QuestionType::SelectMultiple)
            value = QJsonArray::fromStringList(text.split(u' '));
        sheet.answers.set({name, repeat, 0}, forms::Answer::of(value));
    }
};
