// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/printing.h"
#include "ui/text/khmer_wrap.h"

using namespace Qt::StringLiterals;

namespace {

const QChar space(0x200B);

/// Where breaks belong; `|` stands for U+200B.
const QStringList sentences{
    u"អ្នកជំងឺ|ត្រូវ|បាន|បញ្ជូន|មកកាន់|មន្ទីរពេទ្យ|បង្អែក|ខេត្ត"_s,
    u"ព័ត៌មាន|ទាំងអស់|ត្រូវ|រក្សា|ជា|ការសម្ងាត់។"_s, // the full stop stays with its word
    u"សូម|អានៗ|ម្ដងទៀត"_s, // so does the sign of repetition
    u"។ល។|និង|ផ្សេងៗ|ទៀត"_s, // "and so on" stays whole
    u"ជំពូក១។|ទំព័រ២៣"_s,
    u"HIVនិងSTIs"_s, // beside Latin nothing is added
    u"លេខ០១២៣៤៥៦៧៨"_s,
    u"ការពិនិត្យ|កោសល្យវិច័យ"_s, // no lone last letter of a word that is not in the dictionary
    u"មិន|អាច|បង្កើត|ឯកសារ"_s, // no word begins with a nasal and a letter below it
    u"ការ|បដិសេធ|ធនធាន|ឱកាស|ឬ|សេវា"_s,
    u"សុខ ស្រីមុំ"_s,
    u"តើ|អ្នក|ប្រាកដ|ទេ?"_s,
    u"លេខទូរស័ព្ទ៖ ០១២ ៣៤៥ ៦៧៨"_s,
};

} // namespace

TEST_CASE("A Khmer line may be broken between words and nowhere else", "[text]")
{
    for (const QString &sentence : sentences) {
        const QString plain = QString(sentence).remove(u'|');
        CHECK(ui::wrapKhmer(plain).replace(space, u'|') == sentence);
    }
}

TEST_CASE("Wrapping adds only places to break: the text itself stays as it was", "[text]")
{
    for (const QString &sentence : sentences) {
        const QString plain = QString(sentence).remove(u'|');
        CHECK(ui::wrapKhmer(plain).remove(space) == plain);
        const QString once = ui::wrapKhmer(plain);
        CHECK(ui::wrapKhmer(once) == once);
    }
    CHECK(ui::wrapKhmer(u"ស្រី\u200Bមុំ"_s) == u"ស្រី\u200Bមុំ"_s); // a typed one is not doubled
}

TEST_CASE("Text without Khmer comes back untouched", "[text]")
{
    CHECK(ui::wrapKhmer(u"Patient name"_s) == u"Patient name"_s);
    CHECK(ui::wrapKhmer({}) == QString());
}
