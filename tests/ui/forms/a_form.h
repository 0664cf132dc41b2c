// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/interview.h"
#include "forms/xlsform.h"
#include "keys.h"
#include "support/a_clock.h"
#include "ui/forms/form_view.h"
#include "ui/forms/question_view.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

/// A small invented form with every kind of question, a condition, a rule and a repeat. @p more
/// are further lines of its survey sheet.
inline forms::Sheets smallSheets(const QByteArray &more = {})
{
    const QByteArray survey
        = "type,name,label::English (en),label::Khmer (km),hint::English (en),required,relevant,"
          "constraint,constraint_message::English (en),constraint_message::Khmer (km),calculation,"
          "appearance,privacy,source,evidence\n"
          "begin group,garden,The garden,សួន,,,,,,,,,,,\n"
          "text,plant,Which plant is it?,តើជារុក្ខជាតិអ្វី?,A word is "
          "enough.,yes,,,,,,,statistical,D,D\n"
          "integer,leaves,How many leaves?,តើមានស្លឹកប៉ុន្មាន?,,,,. >= 0 and . <= 100,"
          "More than 100 leaves. Is that so?,លើសពី 100 ស្លឹក។ ពិតមែនឬ?,,,clinical,D,S\n"
          "decimal,height,How tall is it in metres?,តើខ្ពស់ប៉ុន្មានម៉ែត្រ?,,,,,,,,,clinical,D,D\n"
          "calculate,twice,Twice the leaves,ស្លឹកពីរដង,,,,,,,${leaves} * 2,,clinical,D,D\n"
          "select_one colour,colour,What colour is the flower?,តើផ្កាពណ៌អ្វី?,,,,,,,,,clinical,D,D\n"
          "text,shade,Which red exactly?,ក្រហមបែបណា?,,,${colour} = 'red',,,,,,clinical,D,D\n"
          "select_multiple sign,signs,What is wrong with it?,តើវាមានបញ្ហាអ្វី?,,,,,,,,,clinical,D,D\n"
          "end group,,,,,,,,,,,,,,\n"
          "begin group,days,The days,ថ្ងៃ,,,,,,,,,,,\n"
          "note,hello,This part is about time.,ផ្នែកនេះអំពីពេលវេលា។,,,,,,,,,,D,D\n"
          "date,planted,When was it planted?,តើដាំនៅពេលណា?,,,,,,,,date-precision,banded,D,D\n"
          "date,flowered,On which day did it flower?,តើចេញផ្កានៅថ្ងៃណា?,,,,,,,,,clinical,D,D\n"
          "time,watered,At what time is it watered?,តើស្រោចទឹកម៉ោងប៉ុន្មាន?,,,,,,,,,clinical,D,D\n"
          "dateTime,seen,When was it last seen?,តើឃើញចុងក្រោយនៅពេលណា?,,,,,,,,,clinical,D,D\n"
          "text,story,Its story,រឿងរបស់វា,,,,,,,,multiline,identity,D,D\n"
          "acknowledge,shown,It was shown to the gardener,បានបង្ហាញអ្នកថែសួន,,,,,,,,,clinical,D,D\n"
          "image,picture,A picture of it,រូបភាពរបស់វា,,,,,,,,,clinical,D,D\n"
          "select_one month,best,The best month,ខែល្អបំផុត,,,,,,,,,clinical,D,D\n"
          "end group,,,,,,,,,,,,,,\n"
          "begin group,visitors,The visitors,អ្នកទស្សនា,Only who was seen.,,,,,,,,,,\n"
          "begin repeat,visitor,Who came to see it,អ្នកណាមកមើល,,,,,,,,,,,\n"
          "text,called,What is the visitor called?,តើអ្នកទស្សនាឈ្មោះអ្វី?,,yes,,,,,,,identity,D,D\n"
          "integer,times,How often did they come?,តើមកប៉ុន្មានដង?,,,,,,,,,clinical,D,D\n"
          "end repeat,,,,,,,,,,,,,,\n"
          "end group,,,,,,,,,,,,,,\n";
    QByteArray choices = "list_name,name,label::English (en),label::Khmer (km)\n"
                         "colour,red,Red,ក្រហម\ncolour,white,White,ស\ncolour,blue,Blue,ខៀវ\n"
                         "sign,dry,Dry,ស្ងួត\nsign,pale,Pale,ស្លេក\nsign,none,None,គ្មាន\n";
    for (int month = 1; month <= 12; ++month)
        choices += "month,m" + QByteArray::number(month) + ",Month " + QByteArray::number(month)
            + ",ខែ " + QByteArray::number(month) + "\n";
    return {survey + more, choices,
        "form_id,form_title,title_km,version,default_language\n"
        "garden_sheet,A plant,រុក្ខជាតិ,1,English (en)\n"};
}

inline std::shared_ptr<const forms::CompiledForm> compiled(const forms::Sheets &sheets)
{
    const auto explain = [](const std::vector<forms::Fault> &faults) {
        for (const forms::Fault &fault : faults)
            FAIL("kind " << int(fault.kind) << " row " << fault.place.row << " "
                         << fault.place.column.toStdString() << " " << fault.detail.toStdString());
    };
    auto form = forms::readForm(sheets);
    if (!form)
        explain(form.error());
    auto ready = forms::CompiledForm::compile(*std::move(form));
    if (!ready)
        explain(ready.error());
    return *std::move(ready);
}

inline forms::Interview interviewOf(const forms::Sheets &sheets, forms::Answers answers = {})
{
    return {compiled(sheets), std::move(answers), AClock().clock()};
}

/// The small form (or @p sheets) in a window, with the keyboard in its first field.
struct AFormView {
    AFormWindow window;
    ui::FormView *it;

    explicit AFormView(const forms::Sheets &sheets = smallSheets(),
        Language language = Language::English, QSize size = {1366, 768},
        ui::FormServices services = {})
        : window(size)
        , it(new ui::FormView(interviewOf(sheets), std::move(services), language, nullptr))
    {
        window.show(it);
        it->enter();
    }

    ui::QuestionView *question(const QString &name, int line = -1) const
    {
        for (ui::QuestionView *view : it->findChildren<ui::QuestionView *>()) {
            if (view->path().question == name && (line < 0 || view->path().line == line)
                && view->isVisible())
                return view;
        }
        return nullptr;
    }
    forms::Answer answer(const QString &name) const { return it->interview().answers().at(name); }
    forms::Answer answer(const forms::Path &path) const
    {
        return it->interview().answers().at(path);
    }
    QString place() const { return it->focusPath() ? it->focusPath()->toString() : QString(); }
};
