// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/language_switch.h"

#include "ui/shell/language.h"
#include "ui/widgets/segmented.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int khmer = 0, english = 1;

int indexOf(Language language)
{
    return language == Language::Khmer ? khmer : english;
}

} // namespace

LanguageSwitch::LanguageSwitch(LanguageChoice &languages, QWidget *parent)
    : QWidget(parent)
{
    auto *choice = new Segmented(2);
    // Never translated: whoever cannot read the one must find the other.
    choice->setText(khmer, u"ខ្មែរ"_s);
    choice->setText(english, u"English"_s);
    choice->setCurrent(indexOf(languages.current()));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(choice);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(choice, &Segmented::chosen, this, [&languages](int index) {
        languages.set(index == khmer ? Language::Khmer : Language::English);
    });
    connect(&languages, &LanguageChoice::changed, choice,
        [choice](Language language) { choice->setCurrent(indexOf(language)); });
}

} // namespace ui
