// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/a_window.h"
#include "ui/shell/language.h"
#include "ui/widgets/labelled_field.h"
#include "ui/widgets/script_remarks.h"

#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace {

struct AField {
    ui::LanguageChoice languages;
    QLineEdit *line = new QLineEdit;
    ui::LabelledField field{line};

    AField()
    {
        dress();
        languages.set(Language::English);
    }
};

} // namespace

TEST_CASE("A code that is typed in Khmer letters is remarked on at once", "[widgets]")
{
    AField it;
    ui::remarkKhmerLetters(&it.field, it.line);
    it.line->setText(u"PTM-១២"_s); // digits of either script are read
    CHECK(it.field.remark().isEmpty());
    it.line->setText(u"ផត"_s);
    CHECK(it.field.remark() == u"These are Khmer letters. Here stand Latin letters and digits."_s);
    it.languages.set(Language::Khmer);
    QCoreApplication::sendPostedEvents();
    CHECK(it.field.remark() == u"នេះជាអក្សរខ្មែរ។ ទីនេះសម្រាប់អក្សរឡាតាំង និងលេខ។"_s);
    it.line->setText(u"PTM"_s);
    CHECK(it.field.remark().isEmpty());
    CHECK(it.line->text() == u"PTM"_s);
}

TEST_CASE("A remark of the field itself stays when the letters are Latin", "[widgets]")
{
    AField it;
    ui::remarkKhmerLetters(&it.field, it.line);
    it.field.setRemark(u"Please write 3 to 16 of A to Z"_s);
    it.line->setText(u"PT"_s);
    CHECK(it.field.remark() == u"Please write 3 to 16 of A to Z"_s);
}

TEST_CASE("A stray sign is remarked on when the field is left, and nothing is changed", "[widgets]")
{
    AField it;
    ui::remarkStrayCoeng(&it.field, it.line);
    it.line->setText(u"ស\u17D2"_s);
    CHECK(it.field.remark().isEmpty()); // the letter may still come
    Q_EMIT it.line->editingFinished();
    CHECK(it.field.remark().startsWith(u"A sign for a letter below has no letter after it"_s));
    CHECK(it.line->text() == u"ស\u17D2"_s);
    it.line->setText(u"ស\u17D2រី"_s);
    Q_EMIT it.line->editingFinished();
    CHECK(it.field.remark().isEmpty());
}
